#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace gancho {

/// What the body of a refusal says, whichever of the known forms it has (reference/wts-chat.md §1.8,
/// reference/clint.md §1, reference/whazing.md §1d). Pure.
struct ServerError
{
    bool flagged = false; ///< `"error": true`, which counts even under a 2xx
    int status = 0;       ///< `httpStatusCode` or `status`; 0 when it names none
    QString key;          ///< "FORM_ERROR", "ERR_NO_PERMISSION"
    QString text;
    QString reference;              ///< `id.shortValue`
    QHash<QString, QString> fields; ///< from `errors`, names as the API spells them
    QString balance, leastBalance;  ///< of a 402: what the account has and what it would need; empty where not told

    static ServerError fromJson(const QJsonObject &body);
    bool isFormError() const { return key.compare(QLatin1String("FORM_ERROR"), Qt::CaseInsensitive) == 0; }
    bool isUnauthorized() const { return key.compare(QLatin1String("ERROR_UNAUTHORIZED"), Qt::CaseInsensitive) == 0; }
    /// The platform words "not found" as a form error under 500.
    bool meansNotFound() const;
};

} // namespace gancho
