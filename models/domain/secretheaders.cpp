#include "models/domain/secretheaders.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace gancho::secretheaders {

namespace {

QString keyOf(const QByteArray &name)
{
    return QString::fromUtf8(name).toLower();
}

} // namespace

bool isSecret(const QByteArray &name)
{
    static constexpr std::array parts{"key",    "token", "secret", "auth",  "signature", "password", "passwd",
                                      "cookie", "hmac",  "chave",  "senha", "segred",    "credenti", "credencia"};
    const QByteArray lower = name.toLower();
    return std::any_of(parts.begin(), parts.end(), [&lower](const char *part) { return lower.contains(part); });
}

QJsonObject take(HeaderList &headers)
{
    QJsonObject values;
    for (auto &[name, value] : headers) {
        if (value.isEmpty() || !isSecret(name))
            continue;
        values.insert(keyOf(name), QString::fromUtf8(value));
        value.clear();
    }
    return values;
}

void fillIn(HeaderList &headers, const QJsonObject &values)
{
    for (auto &[name, value] : headers)
        if (value.isEmpty())
            value = values.value(keyOf(name)).toString().toUtf8();
}

void fillIn(HeaderList &headers, const QString &json)
{
    if (!json.isEmpty())
        fillIn(headers, QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace gancho::secretheaders
