#include "ui/forms/boardfilterbar.h"

#include "models/items/cardtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace gancho {

namespace {

constexpr int typingPauseMs = 250;

const QList<CardStatus> statuses{CardStatus::Open, CardStatus::Won, CardStatus::Lost, CardStatus::Archived};

QString keyOf(CardStatus status)
{
    return QString::number(static_cast<int>(status));
}

} // namespace

BoardFilterBar::BoardFilterBar(PanelDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_panel(new ChoiceButton(QStringLiteral("panelChooser"), tr("Panel"), this))
    , m_search(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_user(new ChoiceButton(QStringLiteral("boardUser"), tr("Responsible"), this))
    , m_tag(new ChoiceButton(QStringLiteral("boardTag"), tr("Tag"), this))
    , m_status(new ChoiceButton(QStringLiteral("boardStatus"), tr("Status"), this))
    , m_clear(makeButton(QStringLiteral("boardClear"), tr("Clear filters"), "flat", this))
    , m_total(makeLabel({}, "muted", this))
{
    for (ChoiceButton *button : {m_panel, m_user, m_tag})
        button->setSingle(true);
    identify(m_search, QStringLiteral("boardSearch"), tr("Search in the cards"));
    m_search->setPlaceholderText(tr("Search in the cards"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(260);
    m_total->setObjectName(QStringLiteral("boardTotal"));
    QList<Choice> choices;
    for (const CardStatus status : statuses)
        choices += Choice{keyOf(status), cardStatusName(status)};
    m_status->setChoices(choices);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_panel);
    row->addWidget(m_search, 1);
    for (QWidget *widget : QList<QWidget *>{m_user, m_tag, m_status, m_clear})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_total);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &BoardFilterBar::apply);
    connect(m_typing, &QTimer::timeout, this, &BoardFilterBar::apply);
    for (ChoiceButton *button : {m_user, m_tag, m_status})
        connect(button, &ChoiceButton::chosenChanged, this, &BoardFilterBar::apply);
    connect(m_clear, &QPushButton::clicked, this, &BoardFilterBar::clear);
    connect(m_panel, &ChoiceButton::chosenChanged, this, [this] {
        const PanelId wanted(m_panel->chosen().value(0));
        fill(); // a panel is always chosen, and the page may first have to ask
        if (wanted.isValid())
            Q_EMIT panelChosen(wanted);
    });
    connect(m_desk, &PanelDesk::stateChanged, this, &BoardFilterBar::fill);
    connect(m_desk, &PanelDesk::boardChanged, this, &BoardFilterBar::fill);
    connect(m_desk, &PanelDesk::namesChanged, this, &BoardFilterBar::fillPeople);
    connect(m_desk, &PanelDesk::sumsChanged, this, &BoardFilterBar::showTotal);
    connect(m_desk, &PanelDesk::accountChanged, this, &BoardFilterBar::clear);
    fill();
}

void BoardFilterBar::fill()
{
    QList<Choice> panels;
    for (const Panel &panel : m_desk->panels())
        panels += Choice{panel.id.value, panel.title};
    m_panel->setChoices(panels);
    const Panel *open = m_desk->panel();
    m_panel->setChosen(open ? QStringList{open->id.value} : QStringList());
    QList<Choice> tags;
    if (open)
        for (const PanelTag &tag : open->tags)
            tags += Choice{tag.id.value, tag.name};
    m_tag->setChoices(tags);
    const PanelTagId tag = m_desk->filter().tag;
    m_tag->setChosen(tag.isValid() ? QStringList{tag.value} : QStringList());
    m_panel->setEnabled(!panels.isEmpty());
    for (QWidget *widget : QList<QWidget *>{m_search, m_user, m_tag, m_status})
        widget->setEnabled(open != nullptr);
    m_clear->setVisible(!isClear());
    fillPeople();
    showTotal();
}

void BoardFilterBar::fillPeople()
{
    QList<Choice> people;
    for (const auto &[id, name] : m_desk->people())
        people += Choice{id.value, name};
    if (!people.isEmpty())
        m_user->setChoices(people);
}

void BoardFilterBar::showTotal()
{
    const BoardSum total = m_desk->total();
    QStringList parts;
    if (m_desk->panel() && total.cards >= 0)
        parts += tr("%n card(s)", nullptr, static_cast<int>(total.cards));
    if (total.amount && *total.amount != 0)
        parts += (total.amountIsLeast ? QStringLiteral("≥ ") : QString()) + cardtext::money(*total.amount);
    m_total->setText(parts.join(QStringLiteral(" · ")));
}

bool BoardFilterBar::isClear() const
{
    return m_desk->filter() == BoardFilter();
}

void BoardFilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_typing->stop();
    for (ChoiceButton *button : {m_user, m_tag, m_status})
        button->setChosen({});
    apply();
}

void BoardFilterBar::apply()
{
    m_typing->stop();
    BoardFilter filter;
    filter.text = m_search->text().trimmed();
    filter.userId = UserId(m_user->chosen().value(0));
    filter.tag = PanelTagId(m_tag->chosen().value(0));
    QList<CardStatus> chosen;
    for (const CardStatus status : statuses)
        if (m_status->chosen().contains(keyOf(status)))
            chosen += status;
    if (!chosen.isEmpty())
        filter.statuses = chosen;
    m_desk->setFilter(filter);
    m_clear->setVisible(!isClear());
}

} // namespace gancho
