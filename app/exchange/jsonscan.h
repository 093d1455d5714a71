#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace gancho::exchange {

/// A token of a JSON text, with its place in the bytes, so that what is not of interest can be left as it came.
struct JsonPart
{
    enum class Kind { Key, String, Number, Literal };
    Kind kind = Kind::Literal;
    qsizetype begin = 0; ///< of the token, quotes included
    qsizetype end = 0;   ///< behind it
    /// The keys that lead to the value, arrays passed over; for a key itself, those of the object it is in.
    const QStringList &path;
};

/// Goes through a JSON text without building anything. False as soon as it is not JSON; the parts before were told
/// already. Numbers are not looked into, so that they may have any length. At most 512 levels. `part` returns false to
/// end it, and so does this then.
bool scanJson(QByteArrayView json, const std::function<bool(const JsonPart &)> &part);

/// What a string token (quotes included) means, and how a text is written as one. Half a surrogate becomes U+FFFD.
QString fromJsonString(QByteArrayView token);
QByteArray toJsonString(const QString &text);
/// The same behind `json`, for what is UTF-8 already.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

} // namespace gancho::exchange
