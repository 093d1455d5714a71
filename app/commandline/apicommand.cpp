#include "app/commandline/commands.h"
#include "app/commandline/contractcommand.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace gancho {

namespace {

/// What "gancho api" can be told, for a word that is none of it.
QString unknownOperation(const Contract &contract, const QString &word)
{
    QStringList near;
    for (const Operation &operation : contract.operations())
        if (!operation.deprecated && near.size() < 8 &&
            (operation.id.contains(word, Qt::CaseInsensitive) || operation.group.contains(word, Qt::CaseInsensitive)))
            near += operation.id;
    if (near.isEmpty())
        return QCoreApplication::translate("CommandLine",
                                           "There is no operation \"%1\". \"gancho api list\" tells all of them.")
            .arg(word);
    return QCoreApplication::translate("CommandLine", "There is no operation \"%1\"; there are %2.")
        .arg(word, near.join(QStringLiteral(", ")));
}

int printOperations(const Contract &contract)
{
    for (const Operation &operation : contract.operations())
        if (!operation.deprecated)
            printLine(QStringLiteral("%1 %2 %3  %4")
                          .arg(operation.id, -32)
                          .arg(QString::fromLatin1(operation.method), -6)
                          .arg(operation.path, -52)
                          .arg(operation.summary)
                          .toUtf8());
    return 0;
}

/// Errors: Storage for a file that cannot be read, Invalid for what is no JSON.
Result<QByteArray> readBody(const QString &name)
{
    QFile file(name);
    const bool open =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("CommandLine", "%1 cannot be read: %2").arg(name, file.errorString()));
    const QByteArray body = file.readAll();
    QJsonParseError parsing;
    QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, QCoreApplication::translate("CommandLine", "The body is not JSON: %1 (byte %2)")
                                            .arg(parsing.errorString())
                                            .arg(parsing.offset));
    return body;
}

/// Puts the body in place; the exit code where that fails.
std::optional<int> addBody(const Operation &operation, const QCommandLineParser &parser, ApiRequest &request)
{
    if (!parser.isSet(QStringLiteral("body"))) {
        if (operation.bodyRequired)
            return complain(
                QCoreApplication::translate("CommandLine", "%1 needs a body: --body FILE, or --body - for the input.")
                    .arg(operation.id),
                2);
        // The platform wants JSON where a body may be, even when it says nothing.
        if (operation.takesBody)
            request.body = "{}";
        return std::nullopt;
    }
    if (!operation.takesBody)
        return complain(QCoreApplication::translate("CommandLine", "%1 takes no body.").arg(operation.id), 2);
    const auto body = readBody(parser.value(QStringLiteral("body")));
    if (!body)
        return complain(body.error().text, body.error().kind == ErrorKind::Invalid ? 2 : 1);
    request.body = *body;
    return std::nullopt;
}

} // namespace

int runApi(const QStringList &words)
{
    ContractCommand command(QStringLiteral("api"));
    command.options.parser.addPositionalArgument(
        QStringLiteral("OPERATION"),
        QCoreApplication::translate("CommandLine",
                                    "Its name, or its method and path: completeSession or \"PUT "
                                    "/chat/v1/session/{id}/complete\" of wts-chat, createTicket or "
                                    "\"POST /createticket\" of whazing, createDeal or \"POST /v1/deals\" "
                                    "of clint. \"list\" tells all of a --platform."));
    command.options.parser.addOption(
        {QStringLiteral("body"),
         QCoreApplication::translate("CommandLine", "The JSON to send: a file, or - for the input."),
         QStringLiteral("FILE")});
    if (const auto code = command.options.read(words))
        return *code;
    if (command.options.parser.positionalArguments() == QStringList{QStringLiteral("list")}) {
        const auto contract = Contract::of(platformFromSlug(command.options.parser.value(QStringLiteral("platform"))));
        return contract ? printOperations(**contract) : complain(contract.error().text, 2);
    }
    if (const auto code = command.read(words, QStringLiteral("OPERATION")))
        return *code;
    const Operation *operation = command.contract().find(command.subject());
    if (!operation)
        return complain(unknownOperation(command.contract(), command.subject()), 2);
    auto request = command.requestFor(*operation);
    if (!request)
        return complain(request.error().text, 2);
    if (const auto code = addBody(*operation, command.options.parser, *request))
        return *code;
    request->readsOnly = !operation->writes();
    // Each of these has a quota of its own (reference/wts-chat.md §1.7).
    if (operation->writes() && operation->path.startsWith(QLatin1String("/chat/v1/send/")))
        request->quotaGroup = operation->path.toLatin1();

    InterruptibleClient client(command.endpoint());
    client.send(*request, [](const Result<ApiReply> &reply) {
        if (!reply)
            return QCoreApplication::exit(complainOf(reply.error()));
        if (!reply->body.isEmpty())
            printLine(reply->body);
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}

} // namespace gancho
