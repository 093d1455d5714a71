#pragma once

#include "models/base/future.h"
#include "models/domain/contact.h"
#include "models/domain/conversation.h"
#include "models/domain/event.h"
#include "models/domain/panel.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class AccountSession;
class ContactCards;
class ConversationEventFeed;
class ElidedLabel;
class PillFlow;

/// Beside a conversation: its contact, the contact's cards, and the webhook events that concern it.
class ContactPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ContactPane(AccountSession &session, ConversationEventFeed &feed, QWidget *parent = nullptr);
    ~ContactPane() override;

    void open(const Conversation &conversation);
    void close();

Q_SIGNALS:
    void contactRequested(const gancho::ContactId &id);
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);
    void eventRequested(gancho::EventId id);
    void copied(const QString &what);

protected:
    /// Nobody waits for what a hidden pane asks.
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *addSection(const QString &title, QVBoxLayout *column);
    void loadContact();
    void showContact();
    void showCards();
    void showEvents();

    AccountSession &m_session;
    ConversationEventFeed &m_feed;
    ContactCards *m_cards;
    Conversation m_conversation;
    Contact m_contact;
    Future<Contact> m_underWay;
    bool m_incomplete = false; ///< was hidden before everything was there
    QPushButton *m_openContact;
    QLabel *m_phone;
    QPushButton *m_copyPhone;
    QWidget *m_emailPart;
    ElidedLabel *m_email;
    QWidget *m_tagPart;
    PillFlow *m_tags;
    QVBoxLayout *m_cardRows;
    QVBoxLayout *m_eventRows;
};

} // namespace gancho
