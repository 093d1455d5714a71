#include "ui/widgets/cardactions.h"

#include "ui/forms/paneldesk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace gancho {

CardActions::CardActions(PanelDesk *desk, std::function<const Card *()> subject, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_subject(std::move(subject))
    , m_page(page)
    , m_open(make("openCard", tr("Open card")))
    , m_won(make("markWon", tr("Mark as won")))
    , m_lost(make("markLost", tr("Mark as lost…")))
    , m_reopen(make("reopenCard", tr("Reopen card")))
    , m_duplicate(make("duplicateCard", tr("Duplicate card…")))
    , m_archive(make("archiveCard", tr("Archive card")))
    , m_copyId(make("copyId", tr("Copy the card's id")))
    , m_moveMenu(new QMenu(tr("Move to"), page))
{
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_duplicate->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_duplicate);
    m_moveMenu->setObjectName(QStringLiteral("moveCardMenu"));
    const auto withSubject = [this](QAction *action, auto &&act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const Card *card = this->subject())
                act(Card(*card));
        });
    };
    withSubject(m_open, [this](const Card &card) { Q_EMIT openRequested(card.id); });
    withSubject(m_lost, [this](const Card &card) { Q_EMIT lostRequested(card); });
    withSubject(m_duplicate, [this](const Card &card) { Q_EMIT copyRequested(card); });
    withSubject(m_copyId, [](const Card &card) { QApplication::clipboard()->setText(card.id.value); });
    withSubject(m_won, [this](const Card &card) { setStatus(&card, CardStatus::Won); });
    withSubject(m_reopen, [this](const Card &card) { setStatus(&card, CardStatus::Open); });
    withSubject(m_archive, [this](const Card &card) { setStatus(&card, CardStatus::Archived); });
    connect(m_moveMenu, &QMenu::aboutToShow, this, &CardActions::fillMoveMenu);
}

QAction *CardActions::make(const char *name, const QString &text)
{
    auto *made = new QAction(text, m_page);
    made->setObjectName(QLatin1String(name));
    return made;
}

const Card *CardActions::subject() const
{
    return m_menuFor.isValid() ? m_desk->find(m_menuFor) : m_subject();
}

QList<QAction *> CardActions::enabled() const
{
    QList<QAction *> list;
    for (QAction *action : {m_won, m_lost, m_reopen, m_duplicate, m_archive, m_copyId})
        if (action->isEnabled())
            list += action;
    return list;
}

void CardActions::refresh()
{
    const Card *card = subject();
    const bool open = card && card->status == CardStatus::Open;
    const bool sales = m_desk->panel() && m_desk->panel()->sales;
    m_open->setEnabled(card != nullptr);
    m_won->setEnabled(open && sales);
    m_lost->setEnabled(open && sales);
    const CardAbilities abilities = m_desk->abilities();
    m_reopen->setEnabled(card && !open && (abilities.restores || card->status != CardStatus::Archived));
    m_duplicate->setEnabled(card != nullptr);
    m_archive->setEnabled(abilities.archives && card && card->status != CardStatus::Archived);
    m_archive->setVisible(abilities.archives);
    m_copyId->setEnabled(card != nullptr);
}

void CardActions::setStatus(const Card *card, CardStatus status, const LostReason &reason)
{
    if (!card || card->status == status)
        return;
    Card after = *card;
    after.status = status;
    after.lostReasonId = reason.id;
    after.lostReason = reason.text;
    Q_EMIT changing();
    m_desk->change(*card, after);
}

void CardActions::fillMoveMenu()
{
    m_moveMenu->clear();
    const Card *card = subject();
    if (!card || !m_desk->panel())
        return;
    for (const PanelStep &step : m_desk->panel()->steps) {
        QString title = step.title;
        QAction *action = m_moveMenu->addAction(title.replace(u'&', QLatin1String("&&")));
        action->setEnabled(step.id != card->stepId);
        connect(action, &QAction::triggered, this, [this, id = card->id, to = step.id] {
            m_desk->move(id, to, 0);
            Q_EMIT moving(id);
        });
    }
}

void CardActions::popUp(const CardId &id, const QPoint &at)
{
    m_menuFor = id;
    refresh();
    auto *menu = new QMenu(m_page);
    // Deleted once what was chosen is done.
    connect(menu, &QObject::destroyed, this, [this] {
        m_menuFor = {};
        refresh();
    });
    menu->setObjectName(QStringLiteral("cardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addMenu(m_moveMenu);
    menu->addSeparator();
    for (QAction *action : {m_won, m_lost, m_reopen})
        if (action->isEnabled())
            menu->addAction(action);
    menu->addAction(m_duplicate);
    menu->addAction(m_archive);
    menu->addSeparator();
    menu->addAction(m_copyId);
    menu->popup(at);
}

} // namespace gancho
