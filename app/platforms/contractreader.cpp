#include "app/platforms/contractreader.h"

#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonPart(const QJsonObject &holder)
{
    return holder.value("content"_L1).toObject().value("application/json"_L1).toObject();
}

/// The answer of an operation that went well.
QJsonObject success(const QJsonObject &responses)
{
    for (const auto status : {"200"_L1, "201"_L1, "202"_L1, "204"_L1})
        if (responses.contains(status))
            return responses.value(status).toObject();
    return {};
}

} // namespace

QList<Operation> ContractReader::operations() const
{
    QList<Operation> all;
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (const QString &method : {u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s})
            if (methods.contains(method))
                all += operation(path.key(), method, methods.value(method).toObject());
    }
    return all;
}

QList<ContractReader::Event> ContractReader::events() const
{
    QList<Event> all;
    const QJsonObject webhooks = m_document.value("webhooks"_L1).toObject();
    for (auto it = webhooks.begin(); it != webhooks.end(); ++it) {
        const QJsonObject post = it.value().toObject().value("post"_L1).toObject();
        const QJsonObject body = jsonPart(post.value("requestBody"_L1).toObject());
        all += {it.key(), post.value("summary"_L1).toString(), body.value("schema"_L1).toObject(),
                body.value("example"_L1).toObject()};
    }
    return all;
}

QString ContractReader::brokenReference() const
{
    return brokenBelow(m_document);
}

Operation ContractReader::operation(const QString &path, const QString &method, const QJsonObject &source) const
{
    Operation made;
    made.id = source.value("operationId"_L1).toString();
    made.method = method.toUpper().toLatin1();
    made.path = path;
    made.summary = source.value("summary"_L1).toString();
    made.description = source.value("description"_L1).toString();
    made.group = source.value("tags"_L1).toArray().first().toString();
    made.deprecated = source.value("deprecated"_L1).toBool();
    made.resource = source.value("x-gancho-resource"_L1).toString();
    made.reads = source.value("x-gancho-reads"_L1).toBool();
    if (source.value("x-gancho-paging"_L1) == "page"_L1)
        made.paging = Operation::Paging::Pages;
    for (const QJsonValue each : source.value("parameters"_L1).toArray())
        made.parameters += parameter(m_contract.resolved(each.toObject()));
    if (source.contains("requestBody"_L1)) {
        const QJsonObject body = m_contract.resolved(source.value("requestBody"_L1).toObject());
        made.takesBody = true;
        made.bodyRequired = body.value("required"_L1).toBool();
        made.bodySchema = jsonPart(body).value("schema"_L1).toObject();
    }
    const QJsonObject answer = m_contract.resolved(success(source.value("responses"_L1).toObject()));
    made.answersBody = answer.contains("content"_L1);
    made.answerSchema = jsonPart(answer).value("schema"_L1).toObject();
    return made;
}

OperationParameter ContractReader::parameter(const QJsonObject &source) const
{
    OperationParameter made;
    made.name = source.value("name"_L1).toString();
    made.place =
        source.value("in"_L1) == "path"_L1 ? OperationParameter::Place::Path : OperationParameter::Place::Query;
    made.required = source.value("required"_L1).toBool();
    made.description = source.value("description"_L1).toString();
    made.schema = source.value("schema"_L1).toObject();
    return made;
}

QString ContractReader::brokenBelow(const QJsonValue &value) const
{
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            if (const QString broken = brokenBelow(each); !broken.isEmpty())
                return broken;
        return {};
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "$ref"_L1 && m_contract.at(it.value().toString()).isUndefined())
            return it.value().toString();
        if (const QString broken = brokenBelow(it.value()); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace gancho
