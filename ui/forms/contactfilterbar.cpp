#include "ui/forms/contactfilterbar.h"

#include "models/domain/phonetext.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace gancho {

namespace {
constexpr int typingPauseMs = 300;
enum Dates { AnyTime, Created, Changed };
} // namespace

ContactFilterBar::ContactFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_tags(new ChoiceButton(QStringLiteral("contactTagsFilter"), tr("Tags"), this))
    , m_portfolios(new ChoiceButton(QStringLiteral("contactPortfoliosFilter"), tr("Portfolios"), this))
    , m_row(nullptr)
    , m_status(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_dash(makeLabel(QStringLiteral("–"), "muted", this))
    , m_count(makeLabel({}, "muted", this))
    , m_pause(new QTimer(this))
{
    identify(m_text, QStringLiteral("contactSearch"), tr("Search contacts by name, phone or e-mail"));
    m_text->setPlaceholderText(tr("Search name, phone or e-mail"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(140);
    m_text->setMaximumWidth(320);
    identify(m_status, QStringLiteral("contactStatusFilter"), tr("Status of the contacts"));
    for (const ContactStatus status : {ContactStatus::Active, ContactStatus::Archived, ContactStatus::Blocked})
        m_status->addItem(contactStatusName(status), static_cast<int>(status));
    identify(m_dates, QStringLiteral("contactDatesFilter"), tr("Which dates narrow the list"));
    m_dates->addItems({tr("Any time"), tr("Created"), tr("Changed")});
    identify(m_from, QStringLiteral("contactFrom"), tr("From this day"));
    identify(m_to, QStringLiteral("contactTo"), tr("Up to this day"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        edit->setDate(edit == m_from ? QDate::currentDate().addDays(-30) : QDate::currentDate());
        connect(edit, &QDateEdit::dateChanged, this, &ContactFilterBar::changed);
    }

    auto *row = m_row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QWidget *widget : QList<QWidget *>{m_tags, m_portfolios, m_status, m_dates, m_from, m_dash, m_to})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_count);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ContactFilterBar::queryChanged);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &ContactFilterBar::changed);
    connect(m_tags, &ChoiceButton::chosenChanged, this, &ContactFilterBar::changed);
    connect(m_portfolios, &ChoiceButton::chosenChanged, this, &ContactFilterBar::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ContactFilterBar::changed);
    connect(m_dates, &QComboBox::currentIndexChanged, this, &ContactFilterBar::dateChosen);
    dateChosen();
    m_pause->stop();
}

void ContactFilterBar::setTags(const QList<Choice> &tags)
{
    m_tags->setChoices(tags);
}

void ContactFilterBar::setPortfolios(const QList<Choice> &portfolios)
{
    m_portfolios->setChoices(portfolios);
}

void ContactFilterBar::setGroupings(const QList<ContactGrouping> &groupings)
{
    QSet<QString> offered;
    for (const ContactGrouping &grouping : groupings) {
        offered += grouping.key;
        ChoiceButton *&button = m_groups[grouping.key];
        if (!button) {
            button = new ChoiceButton(QStringLiteral("contact_%1_filter").arg(grouping.key), grouping.title, this);
            connect(button, &ChoiceButton::chosenChanged, this, &ContactFilterBar::changed);
            m_row->insertWidget(m_row->indexOf(m_portfolios), button);
        }
        QList<Choice> choices;
        for (const auto &[id, name] : grouping.groups)
            choices += Choice{id, name};
        button->setChoices(choices);
        button->show();
    }
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it)
        if (!offered.contains(it.key())) {
            it.value()->setChosen({});
            it.value()->hide();
        }
}

void ContactFilterBar::setOffered(bool portfolios, bool statuses)
{
    m_portfolios->setVisible(portfolios);
    m_status->setVisible(statuses);
}

void ContactFilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

ContactQuery ContactFilterBar::query() const
{
    ContactQuery query;
    const QString text = m_text->text().simplified();
    // The platform holds phones as digits: what looks like one is searched as one.
    const PhoneText phone = readPhone(text);
    if (phone.isValid())
        query.phone = phone.digits;
    else
        query.text = text;
    for (const QString &id : m_tags->chosen())
        query.tagIds += TagId(id);
    query.portfolioIds = m_portfolios->chosen();
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        if (!it.value()->chosen().isEmpty())
            query.groups.insert(it.key(), it.value()->chosen());
    if (m_status->currentIndex() > 0)
        query.status = static_cast<ContactStatus>(m_status->currentData().toInt());
    const QDateTime from = m_from->date().startOfDay();
    const QDateTime to = m_to->date().addDays(1).startOfDay();
    if (m_dates->currentIndex() == Created) {
        query.createdAfter = from;
        query.createdBefore = to;
    } else if (m_dates->currentIndex() == Changed) {
        query.updatedAfter = from;
        query.updatedBefore = to;
    }
    return query;
}

bool ContactFilterBar::isNarrow() const
{
    return !(query() == ContactQuery());
}

void ContactFilterBar::clear()
{
    const QSignalBlocker quiet(this);
    m_text->clear();
    m_tags->setChosen({});
    m_portfolios->setChosen({});
    for (ChoiceButton *button : std::as_const(m_groups))
        button->setChosen({});
    m_status->setCurrentIndex(0);
    m_dates->setCurrentIndex(AnyTime);
    m_pause->stop();
}

void ContactFilterBar::search(const QString &text)
{
    clear();
    m_text->setText(text);
    m_pause->stop();
    changed();
}

void ContactFilterBar::changed()
{
    m_pause->stop();
    Q_EMIT queryChanged();
}

void ContactFilterBar::dateChosen()
{
    const bool any = m_dates->currentIndex() != AnyTime;
    for (QWidget *widget : QList<QWidget *>{m_from, m_dash, m_to})
        widget->setVisible(any);
    changed();
}

} // namespace gancho
