#pragma once

#include "models/domain/account.h"
#include "models/domain/event.h"
#include "models/domain/route.h"
#include "models/items/jsonpath.h"
#include "models/items/jsontree.h"

#include <QUrl>

#include <optional>

namespace gancho::exchange {

/// The call of a platform's API that a generated flow ends with.
struct PlatformCall
{
    QString id;    ///< "wts-chat/createContact"
    QString title; ///< translated: "Create contact"
    PlatformKind platform = PlatformKind::None;
    QByteArray method = "POST";
    QString path; ///< below the account's base URL
    QUrl url;     ///< of the account; empty until it is chosen
    AccountId accountId;
    QString account;
    /// A value of the request's body: its name there, dots make objects; and the mapped field that it is taken from.
    struct Value
    {
        QString name;
        QString from;           ///< MappedField::to; empty: `constant`
        QString constant;       ///< JSON text
        QStringList alike = {}; ///< names of fields that would do
    };
    QList<Value> body;

    bool operator==(const PlatformCall &other) const { return id == other.id && url == other.url; }
    /// The name of the header that carries the token, and what stands in front of it.
    QByteArray authHeader() const;
    QByteArray authPrefix() const;
    /// How the credential is called in the integrator, where the token is kept: "Gancho: Loja Azul (wts.chat)".
    QString credentialName() const;
};

/// What a flow can end with on that platform.
QList<PlatformCall> platformCalls(PlatformKind platform);

/// What a flow of n8n or Make is made from.
struct FlowPlan
{
    QString name;
    QString path; ///< of the webhook in n8n; pathFrom(name) where empty
    QByteArray method = "POST";
    QString keyHeader;     ///< header in which senders bring the key: "X-N8N-API-KEY"; empty: none is asked for
    QString keyCredential; ///< the credential's name; made from `name` where empty
    FieldMapping mapping;  ///< fields named as in RouteCondition
    std::optional<EventRecord> sample;
    std::optional<PlatformCall> call;

    /// With every value of the call taken from a mapped field: one that is named alike, or one of the sample that is
    /// added to the mapping; without those that there is nothing for.
    FlowPlan completed() const;
    /// "Novo lead → n8n" as "novo-lead-n8n".
    static QString pathFrom(const QString &name);
};

/// Where a field of an event is for whoever receives the request itself.
struct FlowField
{
    enum class Place {
        Body,   ///< `path`
        Header, ///< `name`, in lower case
        Query,  ///< `name`
        Known,  ///< only Gancho knows it: `name` is its text
        Arrival ///< the time of arrival
    };
    Place place = Place::Body;
    JsonPath path;
    QString name;
    JsonKind kind = JsonKind::String; ///< as in the sample
};
/// A field of RouteCondition. In the body: the first of the sample whose path ends with it, case and accents ignored;
/// where the sample has none, as it is written.
FlowField flowField(const QString &field, const std::optional<EventRecord> &sample);

/// The fields with a value of an event's body, in its order, of arrays those of the first element:
/// "content.contact.name". For picking them. At most `most`.
QStringList fieldsOf(const EventRecord &event, int most = 300);
/// The body as the integrators read it: JSON, a form as an object, anything else as a text.
QJsonValue bodyOf(const EventRecord &event);

} // namespace gancho::exchange
