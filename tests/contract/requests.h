#pragma once

#include "app/platforms/contract.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QMap>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace gancho::test {

/// A sensible request for an operation.
struct SampleRequest
{
    QHash<QString, QString> path;
    QUrlQuery query;
    QJsonValue body = QJsonValue::Undefined;
};

/// Knows a sensible request for every operation of wts.chat's contract, with ids out of what the lists answered.
class SampleRequests
{
public:
    /// Gets the JSON that a path answers.
    using Get = std::function<QJsonValue(const QString &target)>;

    explicit SampleRequests(Get get)
        : m_get(std::move(get))
    {
    }

    /// Nothing for an operation that no request is written for. Things that it needs are looked up at the call.
    std::optional<SampleRequest> of(const QString &operation)
    {
        const auto made = table().value(operation);
        return made ? std::optional(made()) : std::nullopt;
    }

    static QJsonArray rows(const QJsonValue &answer)
    {
        return answer.isArray() ? answer.toArray() : answer.toObject().value(QLatin1String("items")).toArray();
    }

private:
    using Make = std::function<SampleRequest()>;

    QJsonObject row(const QString &target, int index = 0) { return rows(m_get(target)).at(index).toObject(); }
    QString id(const QString &target, int index = 0, const QString &key = QStringLiteral("id"))
    {
        return row(target, index).value(key).toString();
    }
    static SampleRequest at(const QString &id, const QJsonValue &body = QJsonValue::Undefined,
                            const QString &name = QStringLiteral("id"))
    {
        return {{{name, id}}, {}, body};
    }
    static SampleRequest with(const QJsonValue &body) { return {{}, {}, body}; }
    static SampleRequest asking(const QString &name, const QString &value)
    {
        SampleRequest request;
        request.query.addQueryItem(name, value);
        return request;
    }

    const QHash<QString, Make> &table();
    void addDirectory();
    void addContacts();
    void addConversations();
    void addSends();
    void addPanels();

    Get m_get;
    QHash<QString, Make> m_table;
};

} // namespace gancho::test
