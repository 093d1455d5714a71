#pragma once

#include "models/base/future.h"
#include "models/domain/clintrecords.h"
#include "models/domain/contact.h"
#include "models/domain/conversation.h"
#include "models/domain/pageof.h"
#include "models/domain/panel.h"
#include "ui/services.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace gancho {

class ContactForm;
class EventLinks;
class LinkList;
class OrganizationForm;
class Pill;

/// A contact: its data as a form, its conversations and cards, the webhook events that concern it, and in Clint its
/// organization and files. Lists are fetched when their tab is opened.
class ContactDetail : public QWidget
{
    Q_OBJECT

public:
    ContactDetail(const Services &services, QWidget *parent = nullptr);

    ContactForm *form() const { return m_form; }
    /// Actions of the contact, shown behind the button at the top.
    void setActions(const QList<QAction *> &actions);
    /// A contact without an id is a new one: it has no lists.
    void showContact(const Contact &contact);
    const Contact &contact() const { return m_contact; }
    /// Nothing more comes: the page was left, or the account is another.
    void cancel();

Q_SIGNALS:
    void conversationRequested(const gancho::ConversationId &id);
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);
    void eventRequested(gancho::EventId id);
    /// A file of the contact is to be opened in the browser.
    void fileRequested(const QUrl &url);

private:
    /// The tabs that the account's platform has something for.
    void fitPlatform();
    void loadTab();
    void loadFiles();
    void loadConversations();
    void loadCards();
    void collectCards(const QList<Panel> &panels);
    void showCards();

    const Services m_services;
    Contact m_contact;
    QLabel *m_name;
    QLabel *m_under;
    Pill *m_status;
    QToolButton *m_copy;
    QToolButton *m_more;
    QTabWidget *m_tabs;
    ContactForm *m_form;
    LinkList *m_conversations;
    LinkList *m_cards;
    EventLinks *m_events;
    OrganizationForm *m_organization;
    LinkList *m_files;
    Future<QList<ClintAttachment>> m_filesUnderWay;
    QList<ClintAttachment> m_fileList;
    Future<PageOf<Conversation>> m_conversationsUnderWay;
    QList<Future<PageOf<Card>>> m_cardsUnderWay;
    QList<QPair<QString, Card>> m_found; ///< panel's title and card
    Error m_cardsError;
    int m_panelsLeft = 0;
    int m_generation = 0;
    QString m_conversationsOf, m_cardsOf, m_filesOf;
};

} // namespace gancho
