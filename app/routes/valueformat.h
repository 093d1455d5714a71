#pragma once

#include "models/domain/route.h"

#include <QLocale>

#include <optional>

namespace gancho::valueformat {

// Values are JSON texts, so that numbers keep their digits and nulls and arrays what they are. Pure, any thread.

/// The value in that form. Of an array each element is; objects, nulls and what does not fit stay as they are.
QByteArray apply(ValueFormat format, const QByteArray &json, const QLocale &locale);
/// A text as JSON string, in UTF-8.
QByteArray quoted(const QString &text);
/// What a value is as text: a string decoded, null as nothing, anything else as it stands.
QString text(const QByteArray &json);

/// A number as people or programs write it, as the literal of a JSON number: "1.234,50", "R$ 1.234,50", "1234.50",
/// "1e3". Where one separator alone could be either, it is what it is in the locale. Nothing for what is no number.
std::optional<QByteArray> number(const QString &text, const QLocale &locale);
/// The digits that a phone is dialled by, "5511988887777", of the spellings that platforms and people use: with the
/// prefixes 00 and 0, and of WhatsApp's ids too. 10 or 11 digits without a plus sign are national, so that the area
/// code 55 is not taken for the country. Empty for what is no phone.
QString phoneDigits(const QString &text);

/// A moment, microseconds since 1970 UTC; of a day alone its beginning here.
struct Moment
{
    qint64 us = 0;
    bool dayOnly = false;
};
/// "2026-03-02T14:05:00Z" and what else timeFromText() reads, "2026-03-02", "02/03/2026", "02/03/2026 14:05".
std::optional<Moment> moment(const QString &text);

} // namespace gancho::valueformat
