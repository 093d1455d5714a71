#pragma once

#include "models/domain/conversation.h"
#include "models/domain/event.h"
#include "ui/pages/page.h"
#include "ui/services.h"

class QSplitter;
class QStackedWidget;

namespace gancho {

class Banner;
class ContactPane;
class ConversationEventFeed;
class ConversationFilterBar;
class ConversationListPane;
class InlineMessage;
class NewMessageForm;
class StatePane;
class ThreadDesk;
class ThreadPane;

/// The conversations of the account: the list, the one that is open, and its contact.
class ConversationsPage : public Page
{
    Q_OBJECT

public:
    explicit ConversationsPage(const Services &services, QWidget *parent = nullptr);
    ~ConversationsPage() override;

    static PageEntry entry()
    {
        return {QStringLiteral("conversations"), tr("Conversations"), QStringLiteral("dialog-messages")};
    }
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    void refresh() override;

public Q_SLOTS:
    /// Also one that is not in the list.
    void openConversation(const gancho::ConversationId &id);

Q_SIGNALS:
    void contactRequested(const gancho::ContactId &id);
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);
    void eventRequested(gancho::EventId id);
    void addAccountRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeColumns();
    void connectParts();
    void platformChanged();
    void load();
    void open(const Conversation &conversation);
    void showState();
    void showCount();
    void startNew();
    void arrange();
    void say(const QString &text) { Q_EMIT toast(text, nullptr); }

    Services m_services;
    ConversationEventFeed *m_feed;
    ThreadDesk *m_desk;
    ConversationFilterBar *m_filters;
    ConversationListPane *m_list;
    ThreadPane *m_thread;
    NewMessageForm *m_newForm;
    InlineMessage *m_nothing;
    QStackedWidget *m_middle;
    ContactPane *m_contact;
    QSplitter *m_splitter = nullptr;
    StatePane *m_pane;
    Banner *m_note; ///< what the list is where the platform cannot list all
    QAction *m_new = nullptr;
    QAction *m_find = nullptr;
    QAction *m_addAccount = nullptr;
    QAction *m_showAll = nullptr;
    ConversationId m_wanted; ///< asked for before the account was connected
    bool m_opensFirst = true;
    bool m_moved = false; ///< the user has drawn the lines between the columns
};

} // namespace gancho
