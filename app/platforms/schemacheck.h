#pragma once

#include "app/platforms/contract.h"

#include <QJsonValue>
#include <QList>

namespace gancho {

/// One place where a value does not fit its schema.
struct SchemaProblem
{
    QString pointer; ///< JSON Pointer into the value, "/content/tags/0"; empty: the value itself
    QString text;    ///< English, as the validator words it
    bool operator==(const SchemaProblem &) const = default;
};

/// Holds values against schemas of a contract. Reading a schema is the costly part and is kept, so that one checker
/// serves any number of values. One thread at a time.
class SchemaCheck
{
public:
    explicit SchemaCheck(const Contract &contract);
    ~SchemaCheck();

    /// Nothing when `value` fits. `schema` may refer into the contract. An unreadable schema is a problem too.
    QList<SchemaProblem> check(const QJsonValue &value, const QJsonObject &schema);
    /// The same for the body of an event; a problem where the contract does not know the event.
    QList<SchemaProblem> checkEvent(const QJsonObject &body, const QString &event);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// For a single value.
QList<SchemaProblem> check(const QJsonValue &value, const QJsonObject &schema, const Contract &contract);

} // namespace gancho
