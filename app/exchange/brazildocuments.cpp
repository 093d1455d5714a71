#include "app/exchange/brazildocuments.h"

#include <algorithm>

namespace gancho {

namespace {

/// Weights count up from 2 from the right, to `most` and round again; a letter counts as its ASCII code less 48.
QChar checkDigit(QStringView places, int most)
{
    int sum = 0, weight = 2;
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        sum += (place->unicode() - u'0') * weight;
        weight = weight == most ? 2 : weight + 1;
    }
    const int rest = sum % 11;
    return QChar(u'0' + (rest < 2 ? 0 : 11 - rest));
}

QString withDigits(QString plain, int most)
{
    plain.chop(2);
    plain += checkDigit(plain, most);
    return plain + checkDigit(plain, most);
}

bool allTheSame(const QString &plain)
{
    return std::all_of(plain.cbegin(), plain.cend(), [&](QChar c) { return c == plain.front(); });
}

} // namespace

QString withCpfDigits(QString plain)
{
    return withDigits(std::move(plain), 11);
}

QString withCnpjDigits(QString plain)
{
    return withDigits(std::move(plain), 9);
}

bool isCpf(const QString &plain)
{
    return plain.size() == 11 && !allTheSame(plain) &&
           std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isDigit(); }) &&
           withCpfDigits(plain) == plain;
}

bool isCnpj(const QString &plain)
{
    const auto place = [](QChar c) {
        return c.unicode() < 0x80 && (c.isDigit() || c.isUpper());
    };
    return plain.size() == 14 && !allTheSame(plain) && std::all_of(plain.cbegin(), plain.cend(), place) &&
           withCnpjDigits(plain) == plain;
}

} // namespace gancho
