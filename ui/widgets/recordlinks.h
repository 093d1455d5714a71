#pragma once

#include "models/base/id.h"
#include "models/domain/clintintegration.h"
#include "models/domain/event.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace gancho {

/// The records of the platform that an event concerns, as links: its contact, its conversation, its card. Hidden where
/// it names none. Of a deal of Clint that no marker names, how it is known what set it off. What Clint sends has no ids
/// unless they were mapped: its contact is looked for by e-mail or phone.
class RecordLinks : public QWidget
{
    Q_OBJECT

public:
    explicit RecordLinks(QWidget *parent = nullptr);

    void setEvent(const EventRecord &event);
    /// The integrations of Clint, whose mappings tell the identifiers that were renamed.
    void setIntegrations(std::function<QList<ClintIntegration>()> source) { m_integrations = std::move(source); }

Q_SIGNALS:
    void contactRequested(const gancho::ContactId &id);
    /// Of an event that names its contact by an e-mail or a phone only.
    void contactSearchRequested(const QString &text);
    void conversationRequested(const gancho::ConversationId &id);
    /// `panel` is empty where the event does not name it.
    void cardRequested(const gancho::PanelId &panel, const gancho::CardId &card);

private:
    QPushButton *makeLink(const QString &name, const QString &text);
    void readClint(const EventRecord &event);

    ContactId m_contact;
    ConversationId m_conversation;
    PanelId m_panel;
    CardId m_card;
    QString m_search;
    std::function<QList<ClintIntegration>()> m_integrations;
    QLabel *m_known;
    QPushButton *m_openContact;
    QPushButton *m_findContact;
    QPushButton *m_openConversation;
    QPushButton *m_openCard;
};

} // namespace gancho
