#include "ui/forms/conversationfilterbar.h"

#include "app/platforms/namebook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/eventcheckmenu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include "moc_conversationfilterbar.cpp"

namespace gancho {

namespace {

constexpr int typingPauseMs = 300;

const QList<ConversationStatus> &statuses()
{
    static const QList<ConversationStatus> all{ConversationStatus::Started, ConversationStatus::Pending,
                                               ConversationStatus::InProgress, ConversationStatus::Completed,
                                               ConversationStatus::Hidden};
    return all;
}

QStringList openKeys()
{
    QStringList keys;
    for (const ConversationStatus status : statuses())
        if (status != ConversationStatus::Completed && status != ConversationStatus::Hidden)
            keys += QString::number(int(status));
    return keys;
}

} // namespace

ConversationFilterBar::ConversationFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_statuses(new EventCheckMenu(this))
    , m_statusButton(makeButton(QStringLiteral("statusFilter"), {}, nullptr, this))
    , m_team(new ChoiceButton(QStringLiteral("teamFilter"), tr("Team"), this))
    , m_owner(new ChoiceButton(QStringLiteral("ownerFilter"), tr("Owner"), this))
    , m_tags(new ChoiceButton(QStringLiteral("tagFilter"), tr("Tags"), this))
    , m_channels(new ChoiceButton(QStringLiteral("channelFilter"), tr("Channels"), this))
    , m_period(new ChoiceButton(QStringLiteral("periodFilter"), tr("Last activity"), this))
    , m_more(makeButton(QStringLiteral("moreFilters"), {}, nullptr, this))
    , m_count(makeLabel({}, "muted", this))
{
    identify(m_search, QStringLiteral("conversationSearch"), tr("Search contact or number"));
    m_search->setPlaceholderText(tr("Search contact or number"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(300);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    for (const ConversationStatus status : statuses())
        m_statuses->addEntry(QString::number(int(status)), conversationStatusName(status));
    m_statuses->setTicked(openKeys());
    m_statuses->setObjectName(QStringLiteral("statusMenu"));
    m_statusButton->setMenu(m_statuses);
    m_statusButton->setProperty("menu", true);
    for (ChoiceButton *button : {m_team, m_owner, m_period})
        button->setSingle(true);
    m_period->setChoices({{QStringLiteral("1"), tr("Last 24 hours")},
                          {QStringLiteral("7"), tr("Last 7 days")},
                          {QStringLiteral("30"), tr("Last 30 days")}});
    m_count->setObjectName(QStringLiteral("conversationCount"));

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_search, 3);
    for (QWidget *each : {static_cast<QWidget *>(m_statusButton), static_cast<QWidget *>(m_team),
                          static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_more)})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_count);
    auto *column = makeColumn(this, 0, Theme::grid);
    column->addLayout(row);
    column->addWidget(makeMore());

    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &ConversationFilterBar::changed);
    const auto narrowed = [this] {
        showButtons();
        Q_EMIT changed();
    };
    connect(m_statuses, &EventCheckMenu::tickedChanged, this, narrowed);
    for (ChoiceButton *button : {m_team, m_owner, m_tags, m_channels, m_period})
        connect(button, &ChoiceButton::chosenChanged, this, narrowed);
    showButtons();
}

QWidget *ConversationFilterBar::makeMore()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    for (ChoiceButton *button : {m_tags, m_channels, m_period})
        row->addWidget(button);
    QPushButton *all = makeButton(QStringLiteral("showAll"), tr("Show all conversations"), "quiet", part);
    row->addWidget(all);
    row->addStretch();
    part->hide();
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, part, &QWidget::setVisible);
    connect(all, &QPushButton::clicked, this, &ConversationFilterBar::showAll);
    return part;
}

void ConversationFilterBar::setNames(NameBook *names)
{
    disconnect(m_namesChanged);
    m_names = names;
    if (names)
        m_namesChanged = connect(names, &NameBook::changed, this, &ConversationFilterBar::fill);
    fill();
}

void ConversationFilterBar::fill()
{
    QList<Choice> teams, owners, tags, channels;
    if (m_names) {
        for (const Department &team : m_names->departments())
            teams += Choice{team.id.value, team.name};
        for (const Agent &agent : m_names->agents())
            owners += Choice{agent.userId.value, agent.name};
        for (const Tag &tag : m_names->tags())
            tags += Choice{tag.id.value, tag.name};
        for (const Channel &channel : m_names->channels())
            channels += Choice{channel.id.value, channel.displayName()};
    }
    m_team->setChoices(teams);
    m_owner->setChoices(owners);
    m_tags->setChoices(tags);
    m_channels->setChoices(channels);
}

void ConversationFilterBar::showButtons()
{
    QStringList ticked = m_statuses->ticked();
    ticked.sort();
    QStringList open = openKeys();
    open.sort();
    QString status = tr("Status");
    if (ticked == open)
        status = tr("Status: open");
    else if (ticked.size() == 1)
        status = tr("Status: %1").arg(m_statuses->textOf(ticked.first()));
    else if (!ticked.isEmpty())
        status = tr("Status: %n chosen", nullptr, int(ticked.size()));
    m_statusButton->setText(status);
    m_statusButton->setAccessibleName(status);
    int more = 0;
    for (const ChoiceButton *button : {m_tags, m_channels, m_period})
        more += button->chosen().isEmpty() ? 0 : 1;
    m_more->setText(more == 0 ? tr("More filters") : tr("More filters (%n)", nullptr, more));
    m_more->setAccessibleName(m_more->text());
}

void ConversationFilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

QString ConversationFilterBar::text() const
{
    return m_search->text().simplified();
}

void ConversationFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ConversationFilterBar::reset()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_typing->stop();
    for (ChoiceButton *button : {m_team, m_owner, m_tags, m_channels, m_period})
        button->setChosen({});
    {
        const QSignalBlocker silent(m_statuses);
        m_statuses->setTicked(openKeys());
    }
    showButtons();
    Q_EMIT changed();
}

void ConversationFilterBar::showAll()
{
    {
        const QSignalBlocker quiet(this);
        reset();
    }
    const QSignalBlocker silent(m_statuses);
    m_statuses->setTicked({});
    showButtons();
    Q_EMIT changed();
}

void ConversationFilterBar::search(const QString &text)
{
    {
        const QSignalBlocker quiet(this);
        showAll();
    }
    const QSignalBlocker silent(m_search);
    m_search->setText(text);
    Q_EMIT changed();
}

ConversationQuery ConversationFilterBar::query() const
{
    ConversationQuery query;
    for (const QString &key : m_statuses->ticked())
        query.statuses += ConversationStatus(key.toInt());
    query.departmentId = DepartmentId(m_team->chosen().value(0));
    query.userId = UserId(m_owner->chosen().value(0));
    for (const QString &key : m_tags->chosen())
        query.tagIds += TagId(key);
    for (const QString &key : m_channels->chosen())
        query.channelIds += ChannelId(key);
    if (const int days = m_period->chosen().value(0).toInt(); days > 0)
        query.lastInteractionAfter = QDateTime::currentDateTimeUtc().addDays(-days);
    return query;
}

} // namespace gancho
