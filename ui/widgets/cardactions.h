#pragma once

#include "models/domain/panel.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace gancho {

class PanelDesk;

/// What can be done with a card: as actions for the detail and the palette, and as the menu of a card on the board.
/// Owned by its page.
class CardActions : public QObject
{
    Q_OBJECT

public:
    /// `subject` tells which card they are for; null: none.
    CardActions(PanelDesk *desk, std::function<const Card *()> subject, QWidget *page);

    /// For the detail's own menu.
    QList<QAction *> forDetail() const { return {m_duplicate, m_archive, m_copyId}; }
    /// Those that can be done now.
    QList<QAction *> enabled() const;
    /// The subject may be another, or has changed.
    void refresh();
    void setStatus(const Card *card, CardStatus status, const LostReason &reason = {});
    /// The menu of a card on the board.
    void popUp(const CardId &id, const QPoint &at);

Q_SIGNALS:
    void openRequested(const gancho::CardId &id);
    /// Asks why, in the detail.
    void lostRequested(const gancho::Card &card);
    /// Asks where to, in the detail.
    void copyRequested(const gancho::Card &card);
    /// It goes elsewhere on the board.
    void moving(const gancho::CardId &id);
    /// A status is on its way to the platform.
    void changing();

private:
    QAction *make(const char *name, const QString &text);
    const Card *subject() const;
    void fillMoveMenu();

    PanelDesk *m_desk;
    const std::function<const Card *()> m_subject;
    QWidget *m_page;
    QAction *m_open;
    QAction *m_won;
    QAction *m_lost;
    QAction *m_reopen;
    QAction *m_duplicate;
    QAction *m_archive;
    QAction *m_copyId;
    QMenu *m_moveMenu;
    CardId m_menuFor; ///< while its menu is open, which may have taken the focus
};

} // namespace gancho
