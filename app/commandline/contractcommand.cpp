#include "app/commandline/contractcommand.h"

#include "app/platforms/platformendpoint.h"

#include <QCoreApplication>
#include <QMap>

namespace gancho {

ContractCommand::ContractCommand(const QString &command)
    : options(command)
{
    options.parser.addOptions({
        {QStringLiteral("platform"),
         QCoreApplication::translate("CommandLine", "Whose API: wts-chat, whazing or clint."),
         QStringLiteral("PLATFORM")},
        {QStringLiteral("base-url"),
         QCoreApplication::translate("CommandLine", "Where the API is, for example what \"gancho sandbox\" prints. "
                                                    "Without it: where the platform has it. Whazing has a server per "
                                                    "customer, so it is needed there."),
         QStringLiteral("URL")},
        {QStringLiteral("token-env"),
         QCoreApplication::translate("CommandLine", "The environment variable that holds the token."),
         QStringLiteral("NAME"), QStringLiteral("GANCHO_TOKEN")},
        {QStringLiteral("param"),
         QCoreApplication::translate("CommandLine", "A parameter of the operation; may be repeated."),
         QStringLiteral("NAME=VALUE")},
    });
}

std::optional<int> ContractCommand::read(const QStringList &words, const QString &subject)
{
    if (const auto code = options.read(words))
        return code;
    if (options.parser.positionalArguments().size() != 1)
        return complain(QCoreApplication::translate("CommandLine", "Exactly one %1 is needed.").arg(subject), 2);
    if (const auto code = readPlatform())
        return code;
    if (const auto code = readParameters())
        return code;
    return readEndpoint();
}

QString ContractCommand::subject() const
{
    return options.parser.positionalArguments().value(0);
}

std::optional<int> ContractCommand::readPlatform()
{
    const PlatformKind kind = platformFromSlug(options.parser.value(QStringLiteral("platform")));
    if (kind == PlatformKind::None)
        return complain(QCoreApplication::translate("CommandLine", "--platform must be wts-chat, whazing or clint."),
                        2);
    const auto contract = Contract::of(kind);
    if (!contract)
        return complain(contract.error().text, 1);
    m_kind = kind;
    m_contract = *contract;
    m_endpoint = endpointOf(kind, QUrl(platformDefaultBaseUrl(kind)), {});
    return std::nullopt;
}

std::optional<int> ContractCommand::readEndpoint()
{
    if (options.parser.isSet(QStringLiteral("base-url")))
        m_endpoint.baseUrl = QUrl(options.parser.value(QStringLiteral("base-url")));
    const QString example = m_kind == PlatformKind::Whazing
                                ? QStringLiteral("https://api.loja.example/v1/api/external/APIID")
                                : platformDefaultBaseUrl(m_kind);
    const QString scheme = m_endpoint.baseUrl.scheme();
    if ((scheme != QLatin1String("https") && scheme != QLatin1String("http")) || m_endpoint.baseUrl.host().isEmpty())
        return complain(
            QCoreApplication::translate("CommandLine", "--base-url needs an address such as %1.").arg(example), 2);
    const QString variable = options.parser.value(QStringLiteral("token-env"));
    const QString token = qEnvironmentVariable(variable.toLocal8Bit().constData()).trimmed();
    if (token.isEmpty())
        return complain(QCoreApplication::translate("CommandLine", "The environment variable %1 must hold the token of "
                                                                   "the API; --token-env names another one.")
                            .arg(variable),
                        2);
    m_endpoint.token = Secret(token);
    return std::nullopt;
}

std::optional<int> ContractCommand::readParameters()
{
    for (const QString &given : options.parser.values(QStringLiteral("param"))) {
        const qsizetype equals = given.indexOf(u'=');
        if (equals < 1)
            return complain(QCoreApplication::translate("CommandLine", "--param needs NAME=VALUE."), 2);
        m_parameters += {given.left(equals), given.mid(equals + 1)};
    }
    return std::nullopt;
}

Result<ApiRequest> ContractCommand::requestFor(const Operation &operation) const
{
    Result<ApiRequest> request = gancho::requestFor(operation, m_parameters);
    if (request)
        request->forbiddenIsToken = m_kind == PlatformKind::Whazing;
    return request;
}

Result<ApiRequest> requestFor(const Operation &operation, const ContractCommand::Parameters &parameters)
{
    QMap<QString, QStringList> values;
    QStringList known;
    for (const OperationParameter &parameter : operation.parameters)
        known += parameter.name;
    ApiRequest request;
    for (const auto &[name, value] : parameters) {
        const OperationParameter *parameter = operation.parameter(name);
        // One of many, by a name of its own: fields[Cidade].
        const OperationParameter *holder =
            name.endsWith(u']') ? operation.parameter(name.section(u'[', 0, 0)) : nullptr;
        if (!parameter && holder && holder->schema.value(QLatin1String("type")) == QLatin1String("object")) {
            request.query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                                       QString::fromLatin1(QUrl::toPercentEncoding(value)));
            continue;
        }
        if (!parameter && known.isEmpty())
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("CommandLine", "%1 takes no parameters.").arg(operation.id));
        if (!parameter)
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("CommandLine", "%1 has no parameter \"%2\". It takes %3.")
                            .arg(operation.id, name, known.join(QStringLiteral(", "))));
        QStringList &all = values[parameter->name];
        if (!all.isEmpty() && !parameter->isList())
            return fail(
                ErrorKind::Invalid,
                QCoreApplication::translate("CommandLine", "%1 takes one value, not several.").arg(parameter->name));
        all += value;
    }
    request.method = operation.method;
    QHash<QString, QString> inPath;
    for (const OperationParameter &parameter : operation.parameters) {
        const QStringList given = values.value(parameter.name);
        if (parameter.required && given.join(QString()).isEmpty())
            return fail(
                ErrorKind::Invalid,
                QCoreApplication::translate("CommandLine", "%1 needs --param %2=…").arg(operation.id, parameter.name));
        if (parameter.place == OperationParameter::Place::Path)
            inPath.insert(parameter.name, given.value(0));
        else
            for (const QString &value : given)
                request.query.addQueryItem(parameter.name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    request.path = operation.pathWith(inPath);
    return request;
}

int complainOf(const Error &error)
{
    if (error.isCancelled())
        return complain(QCoreApplication::translate("CommandLine", "Stopped."), 1);
    QString text = error.text;
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        text += QStringLiteral(" %1: %2").arg(it.key(), it.value());
    if (!error.reference.isEmpty())
        text += u' ' + QCoreApplication::translate("CommandLine", "(The platform's support asks for this id: %1)")
                           .arg(error.reference);
    return complain(text, 1);
}

InterruptibleClient::InterruptibleClient(const ApiEndpoint &endpoint)
{
    m_client.setEndpoint(endpoint);
    connect(&m_signals, &StopSignals::stopRequested, this, [this] {
        m_stopped = true;
        m_underWay.cancel();
    });
}

void InterruptibleClient::send(const ApiRequest &request, std::function<void(const Result<ApiReply> &)> done)
{
    m_underWay = m_stopped ? ready<ApiReply>(fail(ErrorKind::Cancelled, QString())) : m_client.send(request);
    whenDone(m_underWay, this, std::move(done));
}

QString listsByPlatform()
{
    QStringList lines;
    for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
        if (const auto contract = Contract::of(kind))
            lines += platformSlug(kind) + QStringLiteral(": ") + (*contract)->resources().join(QStringLiteral(", "));
    return lines.join(QStringLiteral("; "));
}

} // namespace gancho
