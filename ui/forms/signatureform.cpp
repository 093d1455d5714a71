#include "ui/forms/signatureform.h"

#include "app/signing/signing.h"
#include "models/domain/sendercheckcodec.h"
#include "models/items/verdicttext.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace gancho {

SignatureForm::SignatureForm(Receiver &receiver, Original original, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_way(new QComboBox(this))
    , m_inbox(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_problem(makeText({}, "error", this))
{
    identify(m_way, QStringLiteral("signatureWay"), tr("What becomes of the signature"));
    identify(m_inbox, QStringLiteral("signatureInbox"), tr("Inbox whose secret signs"));
    identify(m_scheme, QStringLiteral("signatureScheme"), tr("How it is signed"));
    identify(m_name, QStringLiteral("signatureName"), tr("Header or parameter with the key"));
    identify(m_secret, QStringLiteral("signatureSecret"), tr("Secret to sign with"),
             tr("Used for this sending and kept nowhere."));
    m_problem->setObjectName(QStringLiteral("signatureProblem"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("Secret"));
    if (original == Original::Kept) {
        m_way->addItem(tr("As it came"), Keep);
        m_way->addItem(tr("None"), Drop);
    } else {
        m_way->addItem(tr("None"), Keep);
    }
    m_way->addItem(tr("Anew, with a secret typed here"), Typed);
    m_way->addItem(tr("Anew, with an inbox's secret"), ByInbox);
    for (const SenderScheme scheme : SenderCheckCodec::schemes())
        if (scheme != SenderScheme::None)
            m_scheme->addItem(verdicttext::schemeName(scheme), int(scheme));
    for (QComboBox *box : {m_way, m_inbox, m_scheme})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *column = makeColumn(this, 0, 6);
    for (QWidget *field : QList<QWidget *>{m_way, m_inbox, m_scheme, m_name, m_secret, m_problem})
        column->addWidget(field);
    fillInboxes();
    showFields();
    const auto touched = [this] {
        m_problem->hide();
        showFields();
        Q_EMIT changed();
    };
    connect(m_way, &QComboBox::currentIndexChanged, this, touched);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, touched);
    connect(m_inbox, &QComboBox::currentIndexChanged, this, [this, touched] {
        takeSecret();
        touched();
    });
    connect(m_name, &QLineEdit::textEdited, this, touched);
    connect(m_secret, &QLineEdit::textEdited, this, touched);
    connect(&m_receiver, &Receiver::inboxesChanged, this, &SignatureForm::fillInboxes);
}

SignatureForm::Way SignatureForm::way() const
{
    return Way(m_way->currentData().toInt());
}

void SignatureForm::setTarget(const QString &url)
{
    if (url == m_target)
        return;
    m_target = url;
    fillInboxes();
}

void SignatureForm::fillInboxes()
{
    const QVariant chosen = m_inbox->currentData();
    const QSignalBlocker quiet(m_inbox);
    m_inbox->clear();
    for (const Inbox &inbox : m_receiver.inboxes())
        if (inbox.check.isActive())
            m_inbox->addItem(tr("%1 · %2").arg(inbox.name, verdicttext::schemeName(inbox.check.scheme)),
                             inbox.id.value);
    int wanted = std::max(0, m_inbox->findData(chosen));
    for (const Inbox &inbox : m_receiver.inboxes())
        if (!m_target.isEmpty() && m_target.startsWith(m_receiver.inboxUrl(inbox)))
            wanted = std::max(wanted, m_inbox->findData(inbox.id.value));
    m_inbox->setCurrentIndex(wanted);
    takeSecret();
    showFields();
}

void SignatureForm::takeSecret()
{
    m_inboxSecret.clear();
    if (!m_inbox->currentData().isValid())
        return;
    whenDone(m_receiver.secretsOf(InboxId(m_inbox->currentData().toLongLong())), this,
             [this, generation = ++m_generation](const Result<QList<Secret>> &secrets) {
                 if (generation != m_generation || !secrets || secrets->isEmpty())
                     return;
                 m_inboxSecret = secrets->first().reveal().toUtf8();
                 Q_EMIT changed();
             });
}

void SignatureForm::showFields()
{
    const bool typed = way() == Typed;
    const auto scheme = SenderScheme(m_scheme->currentData().toInt());
    m_inbox->setVisible(way() == ByInbox && m_inbox->count() > 0);
    m_scheme->setVisible(typed);
    m_name->setVisible(typed && (scheme == SenderScheme::HeaderKey || scheme == SenderScheme::QueryToken));
    m_name->setPlaceholderText(defaultName(scheme));
    m_secret->setVisible(typed);
    if (way() == ByInbox && m_inbox->count() == 0)
        m_problem->setText(tr("No inbox checks its senders."));
    m_problem->setVisible(way() == ByInbox && m_inbox->count() == 0);
}

Result<SignaturePlan> SignatureForm::plan(TargetField::Tell tell)
{
    SignaturePlan plan;
    QString problem;
    switch (way()) {
    case Keep:
        return plan;
    case Drop:
        plan.choice = SignaturePlan::Choice::Drop;
        return plan;
    case Typed:
        plan.check.scheme = SenderScheme(m_scheme->currentData().toInt());
        plan.check.name = m_name->text().trimmed();
        plan.secret = m_secret->text().toUtf8();
        problem = signing::nameProblem(plan.check.scheme, plan.check.name);
        break;
    case ByInbox:
        if (const Inbox *inbox = m_receiver.inbox(InboxId(m_inbox->currentData().toLongLong())))
            plan.check = inbox->check;
        plan.secret = m_inboxSecret;
        if (!plan.check.isActive())
            problem = tr("No inbox checks its senders.");
        else if (plan.secret.isEmpty())
            problem = tr("The secret of this inbox is not at hand.");
        break;
    }
    plan.choice = SignaturePlan::Choice::Renew;
    if (problem.isEmpty())
        problem = signing::secretProblem(plan.check.scheme, QString::fromUtf8(plan.secret));
    if (tell == TargetField::Tell::Aloud) {
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    }
    if (!problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return plan;
}

QJsonObject SignatureForm::draft() const
{
    return {{QStringLiteral("way"), way()},
            {QStringLiteral("scheme"), SenderCheckCodec::name(SenderScheme(m_scheme->currentData().toInt()))},
            {QStringLiteral("name"), m_name->text()}};
}

void SignatureForm::restore(const QJsonObject &draft)
{
    if (const int at = m_way->findData(draft.value(QLatin1String("way")).toInt(Keep)); at >= 0)
        m_way->setCurrentIndex(at);
    if (const auto scheme = SenderCheckCodec::scheme(draft.value(QLatin1String("scheme")).toString()))
        m_scheme->setCurrentIndex(std::max(0, m_scheme->findData(int(*scheme))));
    m_name->setText(draft.value(QLatin1String("name")).toString());
    showFields();
}

} // namespace gancho
