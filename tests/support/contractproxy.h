#pragma once

#include "app/platforms/contract.h"
#include "app/platforms/schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace gancho::test {

/// Holds requests and answers against a contract: what each says is wrong, in words.
class ContractWatch
{
public:
    explicit ContractWatch(PlatformKind platform = PlatformKind::WtsChat)
        : m_contract(*Contract::of(platform))
        , m_check(*m_contract)
    {
    }

    const Contract &contract() const { return *m_contract; }

    /// Null and a problem where the contract has no such operation.
    const Operation *checkRequest(const QByteArray &method, const QString &path, const QUrlQuery &query,
                                  const QByteArray &body, const QByteArray &contentType, QStringList &problems)
    {
        const Operation *operation = m_contract->match(method, path);
        if (!operation) {
            problems += QStringLiteral("%1 %2: not in the contract").arg(QString::fromLatin1(method), path);
            return nullptr;
        }
        checkQuery(*operation, query, problems);
        checkBody(*operation, body, contentType, problems);
        return operation;
    }

    void checkAnswer(const Operation &operation, int status, const QByteArray &body, QStringList &problems)
    {
        const auto tell = [&](const QString &text) {
            problems += QStringLiteral("%1: answer %2: %3").arg(operation.id).arg(status).arg(text);
        };
        const bool good = status >= 200 && status < 300;
        if (good && !operation.answersBody) {
            if (!body.isEmpty())
                tell(QStringLiteral("a body where none is expected"));
            return;
        }
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
        if (document.isNull())
            return tell(parsing.errorString());
        QJsonObject schema = operation.answerSchema;
        if (!good)
            schema = m_contract->at(QStringLiteral("#/components/responses/Error/content/application~1json/schema"))
                         .toObject();
        for (const SchemaProblem &problem : m_check.check(valueOf(document), schema))
            tell(problem.pointer + u' ' + problem.text);
    }

    static QJsonValue valueOf(const QJsonDocument &document)
    {
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

private:
    static QJsonValue read(const QString &text, const QJsonObject &schema)
    {
        const QString type = schema.value(QLatin1String("type")).toString();
        bool ok = false;
        if (type == QLatin1String("integer") || type == QLatin1String("number")) {
            const double number = text.toDouble(&ok);
            return ok ? QJsonValue(number) : QJsonValue(text);
        }
        if (type == QLatin1String("boolean") && (text == QLatin1String("true") || text == QLatin1String("false")))
            return text == QLatin1String("true");
        return text;
    }

    void checkQuery(const Operation &operation, const QUrlQuery &query, QStringList &problems)
    {
        QMap<QString, QJsonArray> given;
        const auto items = query.queryItems(QUrl::FullyDecoded);
        for (const auto &[key, text] : items) {
            const QString name = key.section(u'[', 0, 0);
            const OperationParameter *parameter = operation.parameter(name);
            if (!parameter || parameter->place != OperationParameter::Place::Query) {
                problems += QStringLiteral("%1: there is no query parameter \"%2\"").arg(operation.id, key);
                continue;
            }
            const QJsonObject one =
                parameter->isList() ? parameter->schema.value(QLatin1String("items")).toObject() : parameter->schema;
            if (one.value(QLatin1String("type")) != QLatin1String("object"))
                given[parameter->name] += read(text, m_contract->resolved(one));
        }
        for (const OperationParameter &parameter : operation.parameters) {
            if (parameter.place != OperationParameter::Place::Query)
                continue;
            const QJsonArray values = given.value(parameter.name);
            if (values.isEmpty()) {
                if (parameter.required)
                    problems += QStringLiteral("%1: %2 is missing").arg(operation.id, parameter.name);
                continue;
            }
            if (!parameter.isList() && values.size() > 1)
                problems += QStringLiteral("%1: %2 is given twice").arg(operation.id, parameter.name);
            const QJsonValue value = parameter.isList() ? QJsonValue(values) : values.first();
            for (const SchemaProblem &problem : m_check.check(value, parameter.schema))
                problems +=
                    QStringLiteral("%1: %2%3 %4").arg(operation.id, parameter.name, problem.pointer, problem.text);
        }
    }

    void checkBody(const Operation &operation, const QByteArray &body, const QByteArray &contentType,
                   QStringList &problems)
    {
        const auto tell = [&](const QString &text) {
            problems += QStringLiteral("%1: body: %2").arg(operation.id, text);
        };
        if (body.isEmpty()) {
            if (operation.bodyRequired)
                tell(QStringLiteral("missing"));
            return;
        }
        if (!operation.takesBody)
            return tell(QStringLiteral("there should be none"));
        // A form with a file in it has a schema of its own, which no client of ours reads.
        if (contentType.startsWith("multipart/form-data"))
            return;
        if (!contentType.startsWith("application/json"))
            tell(QStringLiteral("Content-Type ") + QString::fromLatin1(contentType));
        QJsonParseError parsing;
        const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
        if (document.isNull())
            return tell(parsing.errorString());
        for (const SchemaProblem &problem : m_check.check(valueOf(document), operation.bodySchema))
            tell(problem.pointer + u' ' + problem.text);
    }

    std::shared_ptr<const Contract> m_contract;
    SchemaCheck m_check;
};

/// A proxy on loopback in front of a platform (such as the sandbox) that passes everything on unchanged and keeps what
/// in requests and answers breaks the contract.
///
///     ContractProxy proxy(sandbox.baseUrl());
///     ... a client with proxy.url() as its base URL ...
///     QCOMPARE(proxy.problems(), QStringList());
class ContractProxy : public QTcpServer
{
public:
    explicit ContractProxy(const QUrl &target, PlatformKind platform = PlatformKind::WtsChat)
        : m_target(target)
        , m_watch(platform)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
        listen(QHostAddress::LocalHost);
    }

    /// With the path of the target, below which the contract's paths are.
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()) + m_target.path()); }
    /// Each once, in the order in which they turned up.
    QStringList problems() const { return m_problems; }
    /// The ids of the operations that were called, in order.
    QStringList called() const { return m_called; }

private:
    struct Request
    {
        QByteArray method, target, body;
        QList<QPair<QByteArray, QByteArray>> headers;
    };

    /// Takes the first whole request out of `bytes`.
    static std::optional<Request> take(QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        const QList<QByteArray> lines = bytes.left(end).split('\n');
        Request request;
        request.method = lines.first().split(' ').value(0);
        request.target = lines.first().split(' ').value(1);
        qsizetype length = 0;
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon).trimmed();
            const QByteArray value = line.mid(colon + 1).trimmed();
            request.headers += {name, value};
            if (name.compare("Content-Length", Qt::CaseInsensitive) == 0)
                length = value.toLongLong();
        }
        if (bytes.size() < end + 4 + length)
            return std::nullopt;
        request.body = bytes.mid(end + 4, length);
        bytes.remove(0, end + 4 + length);
        return request;
    }

    void serve(QTcpSocket *socket)
    {
        auto gathered = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, gathered] {
            gathered->append(socket->readAll());
            if (const auto request = take(*gathered))
                passOn(*request, socket);
        });
    }

    void passOn(const Request &request, QTcpSocket *socket)
    {
        QUrl url = m_target;
        const QUrl asked = QUrl::fromEncoded(request.target);
        url.setPath(asked.path(QUrl::FullyEncoded), QUrl::TolerantMode);
        url.setQuery(asked.query(QUrl::FullyEncoded), QUrl::TolerantMode);
        QNetworkRequest passed(url);
        passed.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QByteArray contentType;
        for (const auto &[name, value] : request.headers) {
            const QByteArray lower = name.toLower();
            if (lower == "content-type")
                contentType = value;
            if (lower != "host" && lower != "connection" && lower != "content-length" && lower != "accept-encoding")
                passed.setRawHeader(name, value);
        }
        QStringList problems;
        const QString path = asked.path(QUrl::FullyEncoded);
        const QString base = m_target.path(QUrl::FullyEncoded);
        const Operation *operation =
            m_watch.checkRequest(request.method, path.startsWith(base) ? path.mid(base.size()) : path,
                                 QUrlQuery(asked.query(QUrl::FullyEncoded)), request.body, contentType, problems);
        note(problems);
        if (operation)
            m_called += operation->id;
        QNetworkReply *reply = m_network.sendCustomRequest(passed, request.method, request.body);
        connect(socket, &QTcpSocket::disconnected, reply, &QNetworkReply::abort);
        connect(reply, &QNetworkReply::finished, this, [this, reply, operation, socket = QPointer<QTcpSocket>(socket)] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (!socket)
                return;
            if (status == 0)
                return socket->abort();
            const QByteArray body = reply->readAll();
            QStringList found;
            if (operation)
                m_watch.checkAnswer(*operation, status, body, found);
            note(found);
            QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
            for (const char *name : {"Content-Type", "Retry-After", "Location"})
                if (reply->hasRawHeader(name))
                    head += QByteArray(name) + ": " + reply->rawHeader(name) + "\r\n";
            socket->write(head + "Content-Length: " + QByteArray::number(body.size()) +
                          "\r\nConnection: close\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    }

    void note(const QStringList &problems)
    {
        for (const QString &problem : problems)
            if (!m_problems.contains(problem))
                m_problems += problem;
    }

    const QUrl m_target;
    ContractWatch m_watch;
    QNetworkAccessManager m_network;
    QStringList m_problems;
    QStringList m_called;
};

} // namespace gancho::test
