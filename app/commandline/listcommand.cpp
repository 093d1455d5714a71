#include "app/commandline/commands.h"
#include "app/commandline/contractcommand.h"
#include "app/commandline/pagewalk.h"
#include "app/commandline/rowtable.h"
#include "models/domain/pageof.h"

#include <QCoreApplication>

namespace gancho {

namespace {

constexpr int largestPage = 100;
constexpr int defaultPage = 15;

/// Reads a list page by page and prints each as it comes.
class ListRun
{
public:
    ListRun(const ContractCommand &command, ApiRequest request, const Operation &operation, bool all, bool table)
        : m_client(command.endpoint())
        , m_request(std::move(request))
        , m_table(operation.resource)
        , m_all(all && operation.paging == Operation::Paging::Pages)
        , m_asTable(table)
    {
        if (const OperationParameter *own = operation.parameter(QStringLiteral("Page")))
            m_pageName = own->name;
        if (const OperationParameter *own = operation.parameter(QStringLiteral("limit")))
            m_sizeName = own->name;
        const QString size = m_request.query.queryItemValue(m_sizeName);
        m_size = size.isEmpty() ? (m_all ? largestPage : defaultPage) : size.toInt();
        if (m_all && size.isEmpty())
            m_request.query.addQueryItem(m_sizeName, QString::number(largestPage));
    }

    void next()
    {
        if (m_all) {
            m_request.query.removeAllQueryItems(m_pageName);
            m_request.query.addQueryItem(m_pageName, QString::number(++m_page));
        }
        m_client.send(m_request, [this](const Result<ApiReply> &reply) {
            if (!reply)
                return QCoreApplication::exit(complainOf(reply.error()));
            take(*reply);
        });
    }

private:
    void take(const ApiReply &reply)
    {
        if (!m_all) {
            const auto rows = PageWalk::rows(reply.json);
            if (rows)
                print(*rows);
            return QCoreApplication::exit(rows ? 0 : complainOf(rows.error()));
        }
        const auto step = m_walk.take(reply.json, m_size);
        if (!step)
            return QCoreApplication::exit(complainOf(step.error()));
        print(step->rows);
        if (m_drift.movedUp(m_page, m_walk.counted())) {
            m_page -= 2;
            return next();
        }
        if (step->end == PageWalk::End::NotYet)
            return next();
        warn(step->end);
        QCoreApplication::exit(0);
    }

    void print(const QList<QJsonObject> &rows)
    {
        if (m_asTable) {
            for (const QByteArray &line : m_table.lines(rows))
                printLine(line);
            return;
        }
        for (const QJsonObject &row : rows)
            printLine(QJsonDocument(row).toJson(QJsonDocument::Compact));
    }

    void warn(PageWalk::End end) const
    {
        if (end == PageWalk::End::EmptyPage)
            complain(QCoreApplication::translate(
                         "CommandLine", "Warning: the platform says that there is more, but the page was empty."),
                     0);
        else if (end == PageWalk::End::Repeating)
            complain(QCoreApplication::translate("CommandLine", "Warning: the platform sends the same rows again and "
                                                                "again; reading ended here."),
                     0);
        if (m_walk.counted() > m_walk.told())
            complain(QCoreApplication::translate("CommandLine",
                                                 "Warning: the platform counted %1, but %2 came. Rows that are deleted "
                                                 "meanwhile make others move; read the list again.")
                         .arg(m_walk.counted())
                         .arg(m_walk.told()),
                     0);
    }

    InterruptibleClient m_client;
    ApiRequest m_request;
    PageWalk m_walk;
    RowTable m_table;
    QString m_pageName = QStringLiteral("PageNumber");
    QString m_sizeName = QStringLiteral("PageSize");
    const bool m_all;
    const bool m_asTable;
    int m_size = defaultPage;
    int m_page = 0;
    PageDrift m_drift;
};

/// What is wrong with paging parameters beside --all; empty where nothing is.
QString wrongPaging(const ContractCommand::Parameters &parameters)
{
    for (const auto &[name, value] : parameters)
        if (name.compare(QLatin1String("PageNumber"), Qt::CaseInsensitive) == 0 ||
            name.compare(QLatin1String("Page"), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("CommandLine", "--all reads every page; leave %1 out.").arg(name);
    return {};
}

} // namespace

int runList(const QStringList &words)
{
    ContractCommand command(QStringLiteral("list"));
    command.options.parser.addPositionalArgument(
        QStringLiteral("RESOURCE"), QCoreApplication::translate("CommandLine", "What to list. %1.")
                                        .arg(words.contains(QStringLiteral("--help")) ? listsByPlatform() : QString()));
    command.options.parser.addOptions({
        {QStringLiteral("all"), QCoreApplication::translate("CommandLine", "Every page, not only one.")},
        {QStringLiteral("format"), QCoreApplication::translate("CommandLine", "json (an object a line) or table."),
         QStringLiteral("FORMAT"), QStringLiteral("json")},
    });
    if (const auto code = command.read(words, QStringLiteral("RESOURCE")))
        return *code;
    const Operation *operation = command.contract().list(command.subject());
    if (!operation)
        return complain(QCoreApplication::translate("CommandLine", "There is no list \"%1\"; there are %2.")
                            .arg(command.subject(), command.contract().resources().join(QStringLiteral(", "))),
                        2);
    const QString format = command.options.parser.value(QStringLiteral("format"));
    if (format != QLatin1String("json") && format != QLatin1String("table"))
        return complain(QCoreApplication::translate("CommandLine", "--format must be json or table."), 2);
    const bool table = format == QLatin1String("table");
    const bool all = command.options.parser.isSet(QStringLiteral("all"));
    if (const QString wrong = wrongPaging(command.parameters()); all && !wrong.isEmpty())
        return complain(wrong, 2);
    auto request = command.requestFor(*operation);
    if (!request)
        return complain(request.error().text, 2);
    const QString details = QStringLiteral("IncludeDetails");
    if (table && operation->parameter(details) && !request->query.hasQueryItem(details))
        for (const QString &detail : RowTable::details(operation->resource))
            request->query.addQueryItem(details, detail);

    ListRun run(command, *request, *operation, all, table);
    run.next();
    return QCoreApplication::exec();
}

} // namespace gancho
