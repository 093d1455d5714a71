#include "app/commandline/checkoptions.h"

#include "app/signing/signing.h"
#include "models/domain/answerrulecodec.h"
#include "models/domain/sendercheckcodec.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace gancho {

namespace {

QString schemeNames()
{
    QStringList names;
    for (const SenderScheme scheme : SenderCheckCodec::schemes())
        names += SenderCheckCodec::name(scheme);
    return names.join(QStringLiteral(", "));
}

tl::unexpected<QString> bad(const QString &text)
{
    return tl::unexpected<QString>(text);
}

} // namespace

void CheckOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("inbox"),
         QCoreApplication::translate("CommandLine", "Inbox that there shall be; made where it is not."),
         QStringLiteral("NAME")},
        {QStringLiteral("check"),
         QCoreApplication::translate("CommandLine", "How it checks its senders: %1.").arg(schemeNames()),
         QStringLiteral("SCHEME")},
        {QStringLiteral("check-name"),
         QCoreApplication::translate("CommandLine", "Header or parameter with the key, for header and query."),
         QStringLiteral("NAME")},
        {QStringLiteral("secret-env"),
         QCoreApplication::translate("CommandLine", "Environment variable that holds the secret."),
         QStringLiteral("VAR")},
        {QStringLiteral("tolerance"),
         QCoreApplication::translate("CommandLine", "How far the sender's time may be off, 300 by default; 0: any."),
         QStringLiteral("SECONDS")},
        {QStringLiteral("mark-only"),
         QCoreApplication::translate("CommandLine", "Requests that fail the check are answered like others.")},
        {QStringLiteral("answer"),
         QCoreApplication::translate("CommandLine", "Rules by which the inbox answers, as JSON; [] takes them away."),
         QStringLiteral("FILE")},
        {QStringLiteral("verify-token-env"),
         QCoreApplication::translate("CommandLine", "Environment variable with the verify token of their handshakes."),
         QStringLiteral("VAR")},
    });
}

tl::expected<CheckOptions, QString> CheckOptions::read(const QCommandLineParser &parser)
{
    CheckOptions options;
    options.m_name = parser.value(QStringLiteral("inbox"));
    if (!options.m_name.isEmpty() && inboxNameFrom(options.m_name) != options.m_name)
        return bad(QCoreApplication::translate("CommandLine", "--inbox needs small letters, digits and hyphens: \"%1\" "
                                                              "would do.")
                       .arg(inboxNameFrom(options.m_name)));
    if (const QString problem = options.readAnswers(parser); !problem.isEmpty())
        return bad(problem);
    if (!parser.isSet(QStringLiteral("check"))) {
        for (const char *other : {"check-name", "secret-env", "tolerance", "mark-only"})
            if (parser.isSet(QLatin1String(other)))
                return bad(QCoreApplication::translate("CommandLine", "--%1 needs --check.").arg(QLatin1String(other)));
        return options;
    }
    const auto scheme = SenderCheckCodec::scheme(parser.value(QStringLiteral("check")));
    if (!scheme)
        return bad(QCoreApplication::translate("CommandLine", "--check must be one of %1.").arg(schemeNames()));
    SenderCheck check;
    check.scheme = *scheme;
    check.name = parser.value(QStringLiteral("check-name"));
    if (parser.isSet(QStringLiteral("mark-only")))
        check.onFailure = SenderCheck::OnFailure::Mark;
    if (const QString seconds = parser.value(QStringLiteral("tolerance")); !seconds.isEmpty()) {
        bool number = false;
        check.toleranceSeconds = seconds.toInt(&number);
        if (!number || check.toleranceSeconds < 0)
            return bad(QCoreApplication::translate("CommandLine", "--tolerance needs a number of seconds."));
    }
    if (const QString problem = signing::nameProblem(*scheme, check.name); !problem.isEmpty())
        return bad(problem);
    options.m_check = check;
    const QString variable = parser.value(QStringLiteral("secret-env"));
    if (!check.isActive())
        return options;
    if (variable.isEmpty())
        return bad(QCoreApplication::translate("CommandLine", "--check needs --secret-env, the environment variable "
                                                              "that holds the secret."));
    const QString secret = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (const QString problem = signing::secretProblem(*scheme, secret); !problem.isEmpty())
        return bad(QStringLiteral("%1: %2").arg(variable, problem));
    options.m_secrets = QList<Secret>{Secret(secret)};
    return options;
}

QString CheckOptions::readAnswers(const QCommandLineParser &parser)
{
    const QString variable = parser.value(QStringLiteral("verify-token-env"));
    if (!parser.isSet(QStringLiteral("answer")))
        return variable.isEmpty() ? QString()
                                  : QCoreApplication::translate("CommandLine", "--%1 needs --answer.")
                                        .arg(QStringLiteral("verify-token-env"));
    QFile file(parser.value(QStringLiteral("answer")));
    if (!file.open(QIODevice::ReadOnly))
        return QCoreApplication::translate("CommandLine", "%1 cannot be read: %2.")
            .arg(file.fileName(), file.errorString());
    const auto rules = AnswerRuleCodec::parse(file.readAll());
    if (!rules)
        return QStringLiteral("%1: %2").arg(file.fileName(), rules.error().text);
    m_answers = *rules;
    const bool shakes =
        std::any_of(rules->cbegin(), rules->cend(), [](const AnswerRule &rule) { return rule.handshake; });
    if (shakes == variable.isEmpty())
        return shakes ? QCoreApplication::translate("CommandLine", "A handshake needs --verify-token-env, the "
                                                                   "environment variable that holds its token.")
                      : QCoreApplication::translate("CommandLine", "--verify-token-env needs a rule with a handshake.");
    if (!shakes)
        return {};
    m_verifyToken = Secret(qEnvironmentVariable(variable.toLocal8Bit().constData()));
    return m_verifyToken->isEmpty() ? QCoreApplication::translate("CommandLine", "%1 is empty.").arg(variable)
                                    : QString();
}

Inbox CheckOptions::inbox(const QVector<Inbox> &known) const
{
    Inbox inbox;
    inbox.name = m_name.isEmpty() ? inboxNameFrom(QString()) : m_name;
    for (const Inbox &one : known)
        if (one.name == m_name || m_name.isEmpty()) {
            inbox = one;
            break;
        }
    if (m_check)
        inbox.check = *m_check;
    if (m_answers)
        inbox.answers = *m_answers;
    return inbox;
}

bool CheckOptions::isChange(const QVector<Inbox> &known) const
{
    return m_check || m_answers || !inbox(known).id.isValid();
}

} // namespace gancho
