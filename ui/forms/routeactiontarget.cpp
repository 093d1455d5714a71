#include "ui/forms/routeactiontarget.h"

#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"
#include "ui/forms/routerecords.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace gancho {

namespace {

using Action = ActionTarget::Action;

bool findsRecord(Action action)
{
    return action != Action::CreateContact && action != Action::SendMessage && action != Action::SendTemplate;
}

bool isCard(Action action)
{
    return action == Action::CreateCard || action == Action::UpdateCard || action == Action::UpsertCard ||
           action == Action::MoveCard;
}

bool sends(Action action)
{
    return action == Action::SendMessage || action == Action::SendTemplate || action == Action::StartChatbot;
}

void setShrinking(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

} // namespace

RouteActionTarget::RouteActionTarget(RouteRecords &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_account(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_match(new QComboBox(this))
    , m_matchLabel(makeLabel(tr("Found by"), "muted", this))
    , m_status(new QComboBox(this))
    , m_statusLabel(makeLabel(tr("Status"), "muted", this))
    , m_form(new QFormLayout)
    , m_warning(makeText({}, "caption", this))
    , m_problem(makeText({}, "error", this))
{
    identify(m_account, QStringLiteral("actionAccount"), tr("Account that the action is done on"));
    identify(m_action, QStringLiteral("actionKind"), tr("What is done"));
    identify(m_match, QStringLiteral("actionMatch"), tr("By what a contact or card is found"));
    identify(m_status, QStringLiteral("actionStatus"), tr("Status"));
    for (QComboBox *box : {m_account, m_action, m_match, m_status})
        setShrinking(box);
    for (const Action action : RouteCodec::actions())
        m_action->addItem(routewords::action(action), int(action));
    for (const auto match : {ActionTarget::Match::Phone, ActionTarget::Match::Email, ActionTarget::Match::PhoneOrEmail})
        m_match->addItem(routewords::match(match), int(match));
    m_status->addItem(tr("as it is"), QString());
    m_status->addItem(tr("open"), QStringLiteral("open"));
    m_status->addItem(tr("won"), QStringLiteral("won"));
    m_status->addItem(tr("lost"), QStringLiteral("lost"));
    m_warning->setObjectName(QStringLiteral("actionWarning"));
    m_problem->setObjectName(QStringLiteral("actionProblem"));
    m_problem->hide();

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(makeLabel(tr("Account"), "muted", this), m_account);
    m_form->addRow(makeLabel(tr("Does"), "muted", this), m_action);
    m_form->addRow(m_matchLabel, m_match);
    addPicker("actionPanel", tr("Panel or origin"), &ActionTarget::panel);
    addPicker("actionStep", tr("Stage"), &ActionTarget::step);
    m_form->addRow(m_statusLabel, m_status);
    addPicker("actionTag", tr("Tag"), &ActionTarget::tag);
    addPicker("actionTemplate", tr("Template"), &ActionTarget::templateId);
    addPicker("actionChatbot", tr("Chatbot"), &ActionTarget::chatbot);
    addPicker("actionSequence", tr("Sequence"), &ActionTarget::sequence);
    addPicker("actionChannel", tr("Channel"), &ActionTarget::channel);
    auto *column = makeColumn(this, 0, 6);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_warning);

    const auto touched = [this] {
        if (m_filling)
            return;
        m_problem->hide();
        showFields();
        Q_EMIT changed();
    };
    connect(m_account, &QComboBox::currentIndexChanged, this, [this, touched] {
        offer();
        touched();
    });
    for (QComboBox *box : {m_action, m_match, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, touched);
    for (const Picker &picker : std::as_const(m_pickers))
        connect(picker.box, &PickerBox::keyChanged, this, touched);
    connect(m_pickers.first().box, &PickerBox::keyChanged, this, &RouteActionTarget::offerSteps);
    connect(&records, &RouteRecords::changed, this, [this](const AccountId &account) {
        if (account.value == m_account->currentData().toString())
            offer();
    });
    showFields();
}

PickerBox *RouteActionTarget::addPicker(const char *name, const QString &label, QString ActionTarget::*part)
{
    auto *box = new PickerBox(QLatin1String(name), label, this);
    auto *text = makeLabel(label, "muted", this);
    m_form->addRow(text, box);
    m_pickers += {box, text, part};
    return box;
}

void RouteActionTarget::setAccounts(const QList<Account> &accounts)
{
    const QVariant before = m_account->currentData();
    m_filling = true;
    m_known = accounts;
    m_account->clear();
    for (const Account &account : accounts)
        m_account->addItem(tr("%1 · %2").arg(account.name, platformName(account.platform)), account.id.value);
    if (!before.toString().isEmpty() && m_account->findData(before) < 0)
        m_account->addItem(tr("a deleted account"), before);
    m_account->setCurrentIndex(before.toString().isEmpty() ? -1 : m_account->findData(before));
    m_filling = false;
}

bool RouteActionTarget::needs(QString ActionTarget::*part, Action action) const
{
    if (part == &ActionTarget::panel || part == &ActionTarget::step)
        return isCard(action);
    if (part == &ActionTarget::tag)
        return action == Action::AddTag;
    if (part == &ActionTarget::templateId)
        return action == Action::SendTemplate;
    if (part == &ActionTarget::chatbot)
        return action == Action::StartChatbot;
    if (part == &ActionTarget::sequence)
        return action == Action::AddToSequence;
    return sends(action);
}

void RouteActionTarget::showFields()
{
    const auto action = Action(m_action->currentData().toInt());
    for (const Picker &picker : std::as_const(m_pickers)) {
        picker.box->setVisible(needs(picker.part, action));
        picker.label->setVisible(needs(picker.part, action));
    }
    m_match->setVisible(findsRecord(action));
    m_matchLabel->setVisible(findsRecord(action));
    const bool status = isCard(action) && action != Action::CreateCard;
    m_status->setVisible(status);
    m_statusLabel->setVisible(status);
    const QString problem = m_account->currentIndex() < 0
                                ? QString()
                                : m_records.of(AccountId(m_account->currentData().toString())).problem;
    m_warning->setText(problem.isEmpty() ? routewords::repeatWarning(action) : problem);
    m_warning->setVisible(!m_warning->text().isEmpty());
}

void RouteActionTarget::offer()
{
    const RouteRecords::Lists lists = m_records.of(AccountId(m_account->currentData().toString()));
    const bool before = std::exchange(m_filling, true);
    for (const Picker &picker : std::as_const(m_pickers)) {
        PickerBox::Choices choices = picker.part == &ActionTarget::panel        ? lists.panels
                                     : picker.part == &ActionTarget::tag        ? lists.tags
                                     : picker.part == &ActionTarget::templateId ? lists.templates
                                     : picker.part == &ActionTarget::chatbot    ? lists.chatbots
                                     : picker.part == &ActionTarget::sequence   ? lists.sequences
                                                                                : lists.channels;
        if (picker.part == &ActionTarget::step)
            choices = lists.steps.value(m_pickers.first().box->key());
        // What is chosen stays, by its id until its name is there.
        QString wanted = picker.box->key().isEmpty() ? m_original.*picker.part : picker.box->key();
        const bool known = std::any_of(choices.cbegin(), choices.cend(),
                                       [&wanted](const auto &choice) { return choice.first == wanted; });
        if (!known && lists.complete && !choices.isEmpty() && m_original.account.value != m_account->currentData())
            wanted.clear();
        else if (!known && !wanted.isEmpty())
            choices.emplaceBack(wanted, wanted);
        picker.box->setChoices(choices, picker.part == &ActionTarget::channel ? tr("the account's own") : QString());
        picker.box->setKey(wanted);
    }
    m_filling = before;
    showFields();
}

void RouteActionTarget::offerSteps()
{
    if (m_filling)
        return;
    const bool before = std::exchange(m_filling, true);
    const RouteRecords::Lists &lists = m_records.of(AccountId(m_account->currentData().toString()));
    for (const Picker &picker : std::as_const(m_pickers))
        if (picker.part == &ActionTarget::step)
            picker.box->setChoices(lists.steps.value(m_pickers.first().box->key()));
    m_filling = before;
}

void RouteActionTarget::load(const ActionTarget &target)
{
    m_filling = true;
    m_original = target;
    if (target.account.isValid() && m_account->findData(target.account.value) < 0)
        m_account->addItem(tr("a deleted account"), target.account.value);
    m_account->setCurrentIndex(target.account.isValid() ? m_account->findData(target.account.value) : -1);
    m_action->setCurrentIndex(m_action->findData(int(target.action)));
    m_match->setCurrentIndex(m_match->findData(int(target.match)));
    m_status->setCurrentIndex(qMax(0, m_status->findData(target.status)));
    for (const Picker &picker : std::as_const(m_pickers))
        picker.box->setChoices({});
    m_filling = false;
    m_problem->hide();
    offer();
}

ActionTarget RouteActionTarget::target() const
{
    ActionTarget target;
    target.account = AccountId(m_account->currentData().toString());
    target.action = Action(m_action->currentData().toInt());
    target.match = ActionTarget::Match(m_match->currentData().toInt());
    for (const Picker &picker : m_pickers)
        if (needs(picker.part, target.action))
            target.*picker.part = picker.box->key();
    if (isCard(target.action) && target.action != Action::CreateCard)
        target.status = m_status->currentData().toString();
    return target;
}

PlatformKind RouteActionTarget::platform() const
{
    for (const Account &account : m_known)
        if (account.id.value == m_account->currentData().toString())
            return account.platform;
    return PlatformKind::None;
}

bool RouteActionTarget::validate()
{
    const QStringList missing = routewords::missing(target());
    m_problem->setText(missing.isEmpty() ? QString() : tr("Still missing: %1").arg(missing.join(QLatin1String(", "))));
    m_problem->setVisible(!missing.isEmpty());
    if (!missing.isEmpty())
        m_account->setFocus(Qt::OtherFocusReason);
    return missing.isEmpty();
}

} // namespace gancho
