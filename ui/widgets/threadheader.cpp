#include "ui/widgets/threadheader.h"

#include "app/platforms/namebook.h"
#include "models/domain/phonetext.h"
#include "models/items/conversationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/eventcheckmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "moc_threadheader.cpp"

namespace gancho {

namespace {

QToolButton *menuTool(const char *name, const QString &text, const QString &accessible, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    identify(button, QLatin1String(name), accessible);
    button->setText(text);
    button->setToolTip(accessible);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFixedSize(Theme::fieldHeight, Theme::fieldHeight);
    return button;
}

QPushButton *quietMenu(const char *name, const QString &accessible, QWidget *parent)
{
    QPushButton *button = makeButton(QLatin1String(name), {}, "quiet", parent);
    button->setAccessibleName(accessible);
    button->setProperty("menu", true);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

ThreadHeader::ThreadHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, "section", this))
    , m_facts(makeText({}, "caption", this))
    , m_transfer(makeButton(QStringLiteral("transfer"), tr("Transfer…"), nullptr, this))
    , m_status(quietMenu("conversationStatus", tr("Status of the conversation"), this))
    , m_assign(quietMenu("assign", tr("Who attends the conversation"), this))
    , m_complete(makeButton(QStringLiteral("complete"), tr("Complete"), "primary", this))
    , m_completeHow(menuTool("completeHow", QStringLiteral("▾"), tr("How to complete the conversation"), this))
    , m_more(menuTool("conversationMore", QStringLiteral("⋯"), tr("More about this conversation"), this))
{
    m_name->setObjectName(QStringLiteral("conversationName"));
    m_facts->setObjectName(QStringLiteral("conversationFacts"));
    m_more->setMenu(new QMenu(m_more));
    m_more->setFixedSize(28, 26);
    m_completeHow->setFixedWidth(24);
    makeComplete();

    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::grid);
    first->addWidget(m_name, 1);
    first->addWidget(m_transfer);
    auto *split = new QHBoxLayout;
    split->setSpacing(2);
    split->addWidget(m_complete);
    split->addWidget(m_completeHow);
    first->addLayout(split);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::grid);
    second->addWidget(m_facts, 1, Qt::AlignTop);
    second->addWidget(m_assign);
    second->addWidget(m_status);
    second->addWidget(m_more);
    auto *column = makeColumn(this, 0, 2);
    column->setContentsMargins(16, 10, 10, 6);
    column->addLayout(first);
    column->addLayout(second);

    for (const ConversationStatus status :
         {ConversationStatus::Started, ConversationStatus::Pending, ConversationStatus::InProgress,
          ConversationStatus::Completed, ConversationStatus::Hidden}) {
        QAction *action = m_status->menu()->addAction(conversationStatusName(status));
        action->setCheckable(true);
        action->setData(int(status));
        connect(action, &QAction::triggered, this, [this, status] {
            if (status != m_conversation.status)
                Q_EMIT statusRequested(status);
            show(m_conversation);
        });
    }
    connect(m_transfer, &QPushButton::clicked, this, &ThreadHeader::transferRequested);
    connect(m_assign->menu(), &QMenu::aboutToShow, this, &ThreadHeader::fillAssign);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ThreadHeader::fillMore);
    connect(m_complete, &QPushButton::clicked, this,
            [this] { Q_EMIT completeRequested(m_reactivate->isChecked(), m_stopBot->isChecked()); });
}

void ThreadHeader::makeComplete()
{
    auto *menu = new EventCheckMenu(m_completeHow);
    m_reactivate = menu->addAction(tr("Reopen when the contact writes again"));
    m_reactivate->setObjectName(QStringLiteral("completeReactivate"));
    m_stopBot = menu->addAction(tr("Stop the chatbot"));
    m_stopBot->setObjectName(QStringLiteral("completeStopBot"));
    for (QAction *action : {m_reactivate, m_stopBot})
        action->setCheckable(true);
    m_stopBot->setChecked(true);
    m_completeHow->setMenu(menu);
}

QString ThreadHeader::facts() const
{
    const Conversation &c = m_conversation;
    QString channel = c.channelName;
    QString team = c.departmentName;
    QString user = c.userName;
    if (m_names) {
        if (channel.isEmpty() && c.channelId.isValid())
            channel = m_names->channel(c.channelId);
        if (team.isEmpty() && c.departmentId.isValid())
            team = m_names->department(c.departmentId);
        if (user.isEmpty() && c.userId.isValid())
            user = m_names->user(c.userId);
    }
    if (user.isEmpty() && !c.userId.isValid() && !c.botId.isEmpty() && c.isOpen())
        user = tr("Chatbot");
    QStringList parts{channel, team, user};
    if (!c.number.isEmpty())
        parts += tr("no. %1", "number of a conversation").arg(c.number);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void ThreadHeader::show(const Conversation &conversation)
{
    m_conversation = conversation;
    m_name->setText(conversation.displayName());
    m_facts->setText(facts());
    const QString status = ConversationModel::statusText(conversation);
    m_status->setText(status);
    m_status->setAccessibleName(tr("Status: %1").arg(status));
    m_assign->setText(conversation.userId.isValid() ? tr("Assign") : tr("Assign to…"));
    m_assign->setAccessibleName(tr("Assign the conversation to a user"));
    const auto actions = m_status->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(conversation.status));
    m_complete->setEnabled(conversation.status != ConversationStatus::Completed);
}

void ThreadHeader::setBusy(bool busy)
{
    for (QWidget *each :
         {static_cast<QWidget *>(m_transfer), static_cast<QWidget *>(m_assign), static_cast<QWidget *>(m_status)})
        each->setEnabled(!busy);
    m_complete->setEnabled(!busy && m_conversation.status != ConversationStatus::Completed);
}

void ThreadHeader::fillAssign()
{
    QMenu *menu = m_assign->menu();
    menu->clear();
    const QList<Agent> agents = m_names ? m_names->agents() : QList<Agent>();
    for (const Agent &agent : agents) {
        QAction *action = menu->addAction(QString(agent.name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(agent.userId == m_conversation.userId);
        action->setData(agent.userId.value);
        connect(action, &QAction::triggered, this, [this, user = agent.userId] { Q_EMIT assignRequested(user); });
    }
    if (agents.isEmpty())
        menu->addAction(tr("The users of the account are not known yet"))->setEnabled(false);
}

void ThreadHeader::fillMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto add = [this, menu](const QString &text, const QString &value, const QString &what) {
        if (value.isEmpty())
            return;
        connect(menu->addAction(text), &QAction::triggered, this, [this, value, what] {
            QGuiApplication::clipboard()->setText(value);
            Q_EMIT copied(what);
        });
    };
    if (!m_conversation.previewUrl.isEmpty())
        connect(menu->addAction(tr("Open on the platform")), &QAction::triggered, this,
                [this] { Q_EMIT browserRequested(m_conversation.previewUrl); });
    add(tr("Copy conversation number"), m_conversation.number, tr("Number copied"));
    add(tr("Copy conversation id"), m_conversation.id.value, tr("Id copied"));
    add(tr("Copy contact id"), m_conversation.contactId.value, tr("Id copied"));
}

} // namespace gancho
