#pragma once

#include "models/domain/clintintegration.h"

#include <QJsonObject>

namespace gancho {

/// A test lead for a “Receber webhook” of Clint (reference/clint.md §3b). Empty members are not sent.
struct ClintLead
{
    QString name, email;
    QString phone; ///< in any spelling
    QStringList tags;
    QString utmSource, utmMedium, utmCampaign, utmContent;
    std::optional<double> value;
    QList<QPair<QString, QString>> others; ///< identifier -> value, sent as they are
    bool operator==(const ClintLead &) const = default;
};

/// The body that is posted: one flat object of strings, under the identifiers of the integration; a field that it drops
/// is left out. Pure.
QJsonObject clintLeadJson(const ClintLead &lead, const ClintIntegration &integration);
/// The fields that are filled in and that the integration drops: Clint's own identifiers.
QStringList clintLeadDropped(const ClintLead &lead, const ClintIntegration &integration);
/// What is wrong with a lead, translated; empty when it can be sent: without an e-mail and a phone that the integration
/// takes, Clint cannot match it.
QString checkClintLead(const ClintLead &lead, const ClintIntegration &integration);
/// What is wrong with a receiving URL, translated; empty when nothing is: it ends with a UUID, which is its secret.
QString checkClintReceiveUrl(const QString &url);
/// With its secret shortened, for logs and lists.
QString maskedClintReceiveUrl(const QString &url);

} // namespace gancho
