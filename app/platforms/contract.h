#pragma once

#include "app/platforms/operation.h"
#include "app/platforms/propertyorder.h"
#include "models/base/result.h"
#include "models/domain/platformkind.h"

#include <QMap>
#include <QStringList>

#include <memory>

namespace gancho {

/// A platform's API as resources/platforms/*.openapi.json (OpenAPI 3.1) describes it: the operations, and the events
/// under `webhooks` with a JSON Schema and an example each. The one source for the console, the command line, the
/// checking of received events and the tests. Immutable, any thread.
class Contract
{
public:
    /// Read once per platform and kept. Errors: Unsupported for a platform without one.
    static Result<std::shared_ptr<const Contract>> of(PlatformKind kind);
    /// Errors: Protocol, for what is not an OpenAPI 3.1 file or refers to what it does not hold.
    static Result<std::shared_ptr<const Contract>> read(const QByteArray &file);

    const QList<Operation> &operations() const { return m_operations; }
    /// By id without regard to case, or as "PUT /chat/v1/session/{id}/complete", whatever the {…} are called. Null
    /// where there is none.
    const Operation *find(const QString &idOrPath) const;
    /// The operation of a request as it is sent; null where there is none. `path` without query, still encoded.
    const Operation *match(const QByteArray &method, const QString &path) const;
    /// The list of "contacts"; null where there is none.
    const Operation *list(const QString &resource) const;
    /// What can be listed, in alphabetical order.
    QStringList resources() const;

    /// The identifiers of the events, in the order of the file.
    QStringList events() const { return m_events; }
    /// Of the whole body; empty for an unknown event.
    QJsonObject eventSchema(const QString &event) const { return m_eventSchemas.value(event); }
    QJsonObject eventExample(const QString &event) const { return m_eventExamples.value(event); }
    /// The names of a schema's "properties" in the order of the file.
    QStringList propertiesInOrder(const QJsonObject &properties) const { return m_order.of(properties); }
    /// What it means, in English: "A conversation began".
    QString eventSummary(const QString &event) const { return m_eventSummaries.value(event); }

    /// What a `$ref` at the top of `schema` leads to; `schema` itself where it has none.
    QJsonObject resolved(const QJsonObject &schema) const;
    /// The part of the file that a reference such as "#/components/schemas/Tag" names; undefined where there is none.
    QJsonValue at(const QString &reference) const;
    /// All that references lead to: the value of "components".
    QJsonObject components() const { return m_document.value(QLatin1String("components")).toObject(); }

private:
    QJsonObject m_document;
    PropertyOrder m_order;
    QList<Operation> m_operations;
    QStringList m_events;
    QMap<QString, QJsonObject> m_eventSchemas;
    QMap<QString, QJsonObject> m_eventExamples;
    QMap<QString, QString> m_eventSummaries;
};

} // namespace gancho
