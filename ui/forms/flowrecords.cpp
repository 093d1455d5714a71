#include "ui/forms/flowrecords.h"

#include "app/accounts/accountplatforms.h"
#include "app/accounts/accountsession.h"
#include "app/platforms/platform.h"
#include "ui/forms/routerecords.h"
#include "ui/widgets/build.h"
#include "ui/widgets/pickerbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gancho {

using Record = FlowRecords::Record;

FlowRecords::FlowRecords(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_platforms(std::make_unique<AccountPlatforms>(services.accounts, services.secrets, services.sandboxes))
    , m_records(new RouteRecords([this](const AccountId &account) { return m_platforms->platform(account); }, this))
    , m_column(makeColumn(this, 0, 8))
    , m_problem(makeText({}, "caption", this))
{
    addRow(Record::Panel, "flowPanel");
    addRow(Record::Step, "flowStep");
    addRow(Record::Tag, "flowTag");
    addRow(Record::Template, "flowTemplate");
    addRow(Record::Chatbot, "flowChatbot");
    addRow(Record::Sequence, "flowSequence");
    addRow(Record::Channel, "flowChannel");
    addRow(Record::Queue, "flowQueue");
    addRow(Record::CrmStage, "flowCrmStage", true);
    m_problem->setObjectName(QStringLiteral("flowRecordsProblem"));
    m_column->addWidget(m_problem);
    connect(&services.session, &AccountSession::tokenChanged, this, [this](const AccountId &account) {
        m_platforms->forget(account);
        m_records->refresh();
        offer();
    });
    connect(m_records, &RouteRecords::changed, this, [this](const AccountId &account) {
        if (account == m_account)
            offer();
    });
    offer();
}

FlowRecords::~FlowRecords() = default;

void FlowRecords::addRow(Record record, const char *name, bool typed)
{
    const QString text = typed ? tr("Id of the stage") : exchange::recordLabel(record);
    Row row{record, new QWidget(this), nullptr, nullptr};
    auto *column = makeColumn(row.whole, 0, 4);
    auto *label = makeLabel(text, "label", row.whole);
    column->addWidget(label);
    m_column->addWidget(row.whole);
    const auto touched = [this, record] {
        if (m_filling)
            return;
        m_chosen.remove(record);
        if (record == Record::Panel)
            offer();
        Q_EMIT changed();
    };
    if (typed) {
        row.typed = new QLineEdit(row.whole);
        identify(row.typed, QLatin1String(name), text);
        connect(row.typed, &QLineEdit::textChanged, this, touched);
        column->addWidget(row.typed);
    } else {
        row.box = new PickerBox(QLatin1String(name), text, row.whole);
        row.box->setMinimumContentsLength(8);
        row.box->lineEdit()->setObjectName(QLatin1String(name) + QStringLiteral("Text"));
        connect(row.box, &PickerBox::keyChanged, this, touched);
        column->addWidget(row.box);
    }
    label->setBuddy(row.box ? static_cast<QWidget *>(row.box) : row.typed);
    m_rows += row;
}

void FlowRecords::setCall(const AccountId &account, const QList<Record> &records)
{
    if (account != m_account)
        for (const Row &row : std::as_const(m_rows))
            if (row.box)
                row.box->setChoices({});
    m_account = account;
    m_wanted = records;
    offer();
}

void FlowRecords::choose(Record record, const QString &id)
{
    m_chosen.insert(record, id);
    for (const Row &row : std::as_const(m_rows))
        if (row.record == record && row.typed)
            row.typed->setText(id);
    offer();
}

QString FlowRecords::chosen(Record record) const
{
    if (!m_wanted.contains(record))
        return {};
    for (const Row &row : m_rows)
        if (row.record == record)
            return row.box ? row.box->key() : row.typed->text().trimmed();
    return {};
}

exchange::PlatformCall FlowRecords::filled(const exchange::PlatformCall &call) const
{
    exchange::PlatformCall whole = call;
    for (const Record record : m_wanted)
        whole = whole.withChosen(record, chosen(record));
    return whole;
}

QList<QWidget *> FlowRecords::inputs() const
{
    QList<QWidget *> all;
    for (const Row &row : m_rows)
        all += row.box ? static_cast<QWidget *>(row.box) : row.typed;
    return all;
}

void FlowRecords::offer()
{
    const RouteRecords::Lists lists =
        m_wanted.isEmpty() ? RouteRecords::Lists() : m_records->of(m_account); // asked only when it is needed
    const bool before = std::exchange(m_filling, true);
    for (const Row &row : std::as_const(m_rows)) {
        const bool wanted = m_wanted.contains(row.record);
        row.whole->setVisible(wanted);
        if (!wanted || !row.box)
            continue;
        PickerBox::Choices choices = row.record == Record::Panel      ? lists.panels
                                     : row.record == Record::Step     ? lists.steps.value(chosen(Record::Panel))
                                     : row.record == Record::Tag      ? lists.tags
                                     : row.record == Record::Template ? lists.templates
                                     : row.record == Record::Chatbot  ? lists.chatbots
                                     : row.record == Record::Sequence ? lists.sequences
                                     : row.record == Record::Queue    ? lists.queues
                                                                      : lists.channels;
        // What a route names stays, by its id until its name is there.
        const QString key = m_chosen.value(row.record, row.box->key());
        const bool known =
            std::any_of(choices.cbegin(), choices.cend(), [&key](const auto &choice) { return choice.first == key; });
        if (!known && m_chosen.contains(row.record) && !key.isEmpty())
            choices.emplaceBack(key, key);
        row.box->setChoices(choices);
        row.box->setKey(key);
    }
    m_problem->setText(lists.problem);
    m_problem->setVisible(!lists.problem.isEmpty());
    setVisible(!m_wanted.isEmpty());
    m_filling = before;
    if (!before)
        Q_EMIT changed();
}

} // namespace gancho
