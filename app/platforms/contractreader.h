#pragma once

#include "app/platforms/contract.h"

namespace gancho {

/// Turns the parts of an OpenAPI 3.1 document into values. Lives no longer than both.
class ContractReader
{
public:
    struct Event
    {
        QString id;
        QString summary;
        QJsonObject schema;
        QJsonObject example;
    };

    ContractReader(const Contract &contract, const QJsonObject &document)
        : m_contract(contract)
        , m_document(document)
    {
    }

    /// In the order of the paths.
    QList<Operation> operations() const;
    QList<Event> events() const;
    /// The first `$ref` that leads nowhere; empty where all lead somewhere.
    QString brokenReference() const;

private:
    Operation operation(const QString &path, const QString &method, const QJsonObject &source) const;
    OperationParameter parameter(const QJsonObject &source) const;
    QString brokenBelow(const QJsonValue &value) const;

    const Contract &m_contract;
    const QJsonObject &m_document;
};

} // namespace gancho
