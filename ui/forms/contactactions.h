#pragma once

#include "models/base/error.h"
#include "models/domain/audience.h"
#include "models/domain/contact.h"
#include "models/domain/directory.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace gancho {

class AccountSession;
class ContactsApi;
struct ContactGrouping;

/// What can be done with one or many contacts at once: archive, block, tag, put into portfolios and sequences. Answers
/// that belong to a former account are dropped.
class ContactActions : public QObject
{
    Q_OBJECT

public:
    using Selection = std::function<QList<Contact>()>;

    /// `selection` tells what the actions work on; questions stand over `window`.
    ContactActions(AccountSession &session, Selection selection, QWidget *window);

    /// In the order of a menu.
    QList<QAction *> actions() const;
    /// Those that the palette can trigger now.
    QList<QAction *> plainActions() const;
    /// The selection is another.
    void refresh();
    /// Another account: what is under way does not count any more.
    void forget();
    void setAudiences(Audience::Kind kind, const QList<Audience> &audiences);
    /// Sends `after`; `told` is the toast, which can undo once where `undoable`.
    void change(const Contact &before, const Contact &after, const QString &told, bool undoable = true);
    /// Offers to send `before` back, under a toast.
    void tellSaved(const Contact &before, const Contact &now);

Q_SIGNALS:
    void changed(const gancho::Contact &now);
    void failed(const gancho::Error &error);
    void toast(const QString &text, QAction *undo);

private:
    QAction *makeAction(const QString &name, const QString &text, ContactStatus status);
    QMenu *makeMenu(const QString &name, const QString &text, std::function<void(QMenu &)> fill);
    ContactsApi *api() const;
    void setStatus(ContactStatus status);
    void fillTags(QMenu &menu, bool add);
    void changeTag(const Tag &tag, bool add);
    void fillAudiences(QMenu &menu, Audience::Kind kind);
    void addTo(const Audience &audience);
    void fillGroups(QMenu &menu);
    void putInto(const ContactGrouping &grouping, const QString &group, const QString &name);
    void takeOut(const Audience &audience, const QList<ContactId> &contacts);

    AccountSession &m_session;
    const Selection m_selection;
    QWidget *m_window;
    QAction *m_archive;
    QAction *m_block;
    QAction *m_activate;
    QAction *m_undo;
    QMenu *m_addTag;
    QMenu *m_removeTag;
    QMenu *m_toPortfolio;
    QMenu *m_toSequence;
    QMenu *m_toGroup; ///< for what only some platforms have: CRM stages, follow-ups
    QList<Audience> m_portfolios;
    QList<Audience> m_sequences;
    std::function<void()> m_undoing;
    int m_generation = 0;
};

} // namespace gancho
