#include "ui/forms/flowsource.h"

#include "app/accounts/accountsession.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxes.h"
#include "app/store/eventstore.h"
#include "models/domain/eventtype.h"
#include "ui/forms/flowrecords.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace gancho {

namespace {

/// Boxes are as wide as the pane, whatever is in them.
void makeNarrow(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
}

} // namespace

FlowSource::FlowSource(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_name(new QLineEdit(this))
    , m_inbox(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_fields(new ChoiceButton(QStringLiteral("flowFields"), tr("Fields"), this))
    , m_call(new QComboBox(this))
    , m_records(new FlowRecords(services, this))
    , m_note(makeText({}, "caption", this))
    , m_numbers(makeText({}, "caption", this))
{
    identify(m_name, QStringLiteral("flowName"), tr("Name of the flow"));
    identify(m_inbox, QStringLiteral("flowInbox"), tr("Inbox that brings the sample event"));
    identify(m_type, QStringLiteral("flowType"), tr("Kind of event"));
    identify(m_call, QStringLiteral("flowCall"), tr("What the flow does on a platform at its end"));
    m_note->setObjectName(QStringLiteral("flowNote"));
    m_numbers->setObjectName(QStringLiteral("flowNumbers"));
    m_numbers->hide();
    m_name->setPlaceholderText(tr("New lead"));
    m_fields->setField(true);
    for (QComboBox *box : {m_inbox, m_type, m_call})
        makeNarrow(box);
    auto *column = makeColumn(this, 0, 4);
    const struct
    {
        QString label;
        QWidget *field;
    } rows[] = {{tr("Name"), m_name},
                {tr("Inbox"), m_inbox},
                {tr("Event"), m_type},
                {tr("Fields"), m_fields},
                {tr("At the end"), m_call}};
    for (const auto &row : rows) {
        auto *label = makeLabel(row.label, "label", this);
        label->setBuddy(row.field);
        column->addWidget(label);
        column->addWidget(row.field);
        if (row.field == m_type)
            column->addWidget(m_note);
        if (row.field == m_fields)
            column->addWidget(m_numbers);
        column->addSpacing(4);
    }
    column->addWidget(m_records);
    connect(m_name, &QLineEdit::textChanged, this, &FlowSource::changed);
    connect(m_call, &QComboBox::currentIndexChanged, this, &FlowSource::showCall);
    connect(m_records, &FlowRecords::changed, this, &FlowSource::changed);
    connect(m_fields, &ChoiceButton::chosenChanged, this, [this] {
        m_mapping.fields.clear();
        showNumbers();
        Q_EMIT changed();
    });
    connect(m_inbox, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            loadTypes();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            loadSample();
    });
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &FlowSource::fillInboxes);
    connect(&m_services.accounts, &AccountStore::changed, this, &FlowSource::fillCalls);
    connect(&m_services.session, &AccountSession::platformChanged, this, &FlowSource::fillCalls);
    connect(&m_services.store, &EventStore::appended, this, [this] {
        if (!m_sample)
            loadTypes();
    });
    fillCalls();
    fillInboxes();
}

QList<QWidget *> FlowSource::inputs() const
{
    return QList<QWidget *>{m_name, m_inbox, m_type, m_fields, m_call} + m_records->inputs();
}

void FlowSource::fillInboxes()
{
    const QVariant chosen = m_inbox->currentData();
    m_filling = true;
    m_inbox->clear();
    m_inbox->addItem(tr("Any inbox"), qint64{0});
    for (const Inbox &inbox : m_services.receiver.inboxes())
        m_inbox->addItem(inbox.name, inbox.id.value);
    m_inbox->setCurrentIndex(qMax(0, m_inbox->findData(chosen)));
    m_filling = false;
    loadTypes();
}

QUrl FlowSource::baseUrl(const Account &account) const
{
    if (account.sandbox)
        return m_services.sandboxes.of(account.platform).baseUrl();
    return account.baseUrl.isEmpty() ? QUrl(platformDefaultBaseUrl(account.platform)) : account.baseUrl;
}

void FlowSource::fillCalls()
{
    const QVariant chosen = m_call->currentData();
    const QSignalBlocker quiet(m_call);
    m_call->clear();
    m_call->addItem(tr("Nothing more"), QString());
    for (const Account &account : m_services.accounts.accounts())
        for (const exchange::PlatformCall &call : exchange::platformCalls(account.platform))
            m_call->addItem(tr("%1: %2").arg(account.name, call.title), account.id.value + u'\n' + call.id);
    m_call->setCurrentIndex(qMax(0, m_call->findData(chosen)));
    showCall();
}

void FlowSource::showCall()
{
    const auto last = call();
    m_records->setCall(last ? last->accountId : AccountId(),
                       last ? last->records() : QList<exchange::PlatformCall::Record>());
    Q_EMIT changed();
}

void FlowSource::setRoute(const Route &route, EventId sample)
{
    m_name->setText(route.name);
    m_mapping = route.mapping;
    m_wantedType = route.when.types.value(0);
    m_wantedSample = sample;
    m_route = route.id;
    int index = 0;
    using Record = exchange::PlatformCall::Record;
    for (const RouteTarget &target : route.targets) {
        const ActionTarget &action = target.action;
        const Account *account =
            target.kind == RouteTarget::Kind::Action ? m_services.accounts.find(action.account) : nullptr;
        const auto last = account ? exchange::callFor(action, account->platform) : std::nullopt;
        index = last ? m_call->findData(account->id.value + u'\n' + last->id) : -1;
        if (index < 0)
            continue;
        for (const auto &[record, id] : {std::pair{Record::Panel, action.panel},
                                         {Record::Step, action.step},
                                         {Record::Tag, action.tag},
                                         {Record::Template, action.templateId},
                                         {Record::Chatbot, action.chatbot},
                                         {Record::Sequence, action.sequence},
                                         {Record::Channel, action.channel}})
            if (!id.isEmpty())
                m_records->choose(record, id);
        break;
    }
    m_call->setCurrentIndex(qMax(0, index));
    m_filling = true;
    m_inbox->setCurrentIndex(qMax(0, m_inbox->findData(route.when.inbox.value)));
    m_filling = false;
    loadTypes();
    Q_EMIT changed();
}

void FlowSource::loadTypes()
{
    EventFilter filter;
    if (const InboxId inbox(m_inbox->currentData().toLongLong()); inbox.isValid())
        filter.inboxes = {inbox};
    const int generation = ++m_generation;
    whenDone(m_services.store.typeCounts(filter), this,
             [this, generation](const Result<QVector<QPair<QString, qint64>>> &counts) {
                 if (generation != m_generation)
                     return;
                 const QString chosen =
                     m_wantedType.isEmpty() ? m_type->currentData().toString() : std::exchange(m_wantedType, {});
                 m_filling = true;
                 m_type->clear();
                 m_type->addItem(tr("Any event"), QString());
                 if (counts)
                     for (const auto &[type, count] : *counts)
                         if (!type.isEmpty())
                             m_type->addItem(eventType(PlatformKind::None, type).label, type);
                 if (!chosen.isEmpty() && m_type->findData(chosen) < 0)
                     m_type->addItem(eventType(PlatformKind::None, chosen).label, chosen);
                 m_type->setCurrentIndex(qMax(0, m_type->findData(chosen)));
                 m_filling = false;
                 loadSample();
             });
}

void FlowSource::loadSample()
{
    EventFilter filter;
    if (const InboxId inbox(m_inbox->currentData().toLongLong()); inbox.isValid())
        filter.inboxes = {inbox};
    if (const QString type = m_type->currentData().toString(); !type.isEmpty())
        filter.types = {type};
    const int generation = ++m_generation;
    const auto take = [this, generation](const Result<EventRecord> &record) {
        if (generation == m_generation)
            showSample(record ? std::optional(*record) : std::nullopt);
    };
    if (const EventId wanted = std::exchange(m_wantedSample, {}); wanted.isValid()) {
        whenDone(m_services.store.record(wanted), this, take);
        return;
    }
    const auto newest = andThen(m_services.store.ids(filter, 0, 0, 1), this, [this](const QVector<qint64> &ids) {
        if (ids.isEmpty())
            return ready<EventRecord>(fail(ErrorKind::NotFound, {}));
        return m_services.store.record(EventId(ids.first()));
    });
    whenDone(newest, this, take);
}

void FlowSource::showSample(const std::optional<EventRecord> &sample)
{
    m_sample = sample;
    QList<Choice> choices;
    if (sample)
        for (const QString &field : exchange::fieldsOf(*sample))
            choices += {field, field};
    m_fields->setChoices(choices);
    if (!m_mapping.fields.isEmpty()) {
        QStringList mapped;
        for (const MappedField &field : std::as_const(m_mapping.fields))
            if (field.source == MappedField::Source::Field)
                mapped += field.from;
        m_fields->setChosen(mapped);
    }
    m_note->setText(
        sample ? tr("Sample: the event of %1. It goes along as pinned data, without secrets.")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(sample->summary.receivedUs / 1000),
                                             QLocale::ShortFormat))
               : tr("No such event has come yet: the file is made without a sample, and fields cannot be picked."));
    showNumbers();
    Q_EMIT changed();
}

void FlowSource::showNumbers()
{
    const QStringList names = plan().longNumbers();
    m_numbers->setText(names.isEmpty() ? QString()
                                       : tr("Numbers of more than 15 digits lose the last ones in n8n and Make, which "
                                            "read them by themselves: %1. Have the sender write them as a text.")
                                             .arg(names.join(QLatin1String(", "))));
    m_numbers->setVisible(!names.isEmpty());
}

QString FlowSource::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give it a name first.");
    const QStringList lacking = plan().lacking();
    return lacking.isEmpty() ? QString()
                             : tr("What is done at the end still lacks: %1. Choose it, or map a field to it.")
                                   .arg(lacking.join(QLatin1String(", ")));
}

std::optional<exchange::PlatformCall> FlowSource::call() const
{
    const QStringList chosen = m_call->currentData().toString().split(u'\n');
    const Account *account = m_services.accounts.find(AccountId(chosen.first()));
    if (chosen.size() != 2 || !account)
        return {};
    for (const exchange::PlatformCall &offered : exchange::platformCalls(account->platform))
        if (offered.id == chosen.last()) {
            exchange::PlatformCall made = offered.at(baseUrl(*account));
            made.accountId = account->id;
            made.account = account->name;
            return made;
        }
    return {};
}

exchange::FlowPlan FlowSource::plan() const
{
    exchange::FlowPlan plan;
    plan.name = m_name->text().trimmed();
    plan.sample = m_sample;
    if (const QByteArray method = m_sample ? m_sample->head.left(m_sample->head.indexOf(' ')) : QByteArray();
        method == "GET" || method == "PUT" || method == "PATCH")
        plan.method = method;
    plan.mapping = m_mapping;
    if (plan.mapping.fields.isEmpty())
        for (const QString &field : m_fields->chosen()) {
            MappedField mapped;
            mapped.from = field;
            // The last part alone, where no other field has it.
            mapped.to = field.section(u'.', -1);
            for (const QString &other : m_fields->chosen())
                if (other != field && other.section(u'.', -1) == mapped.to)
                    mapped.to = QString(field).replace(u'.', u'_');
            plan.mapping.fields += mapped;
        }
    if (const auto last = call())
        plan.call = m_records->filled(*last);
    return plan;
}

} // namespace gancho
