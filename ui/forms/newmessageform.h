#pragma once

#include "models/base/future.h"
#include "models/domain/message.h"

#include <QPointer>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class AccountSession;
class Banner;
class DraftStore;
class FieldGrid;
class NameBook;
class NewMessageContent;
class Pill;
class PickerBox;
class SendFollower;
class WhazingTicketForm;

/// Sends a message to somebody with whom no conversation is open, and follows what becomes of it. What is typed is kept
/// until it has been sent.
class NewMessageForm : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive it.
    NewMessageForm(AccountSession &session, DraftStore &drafts, QWidget *parent = nullptr);
    ~NewMessageForm() override;

    void setNames(NameBook *names);
    void begin();

Q_SIGNALS:
    void closed();
    void conversationRequested(const gancho::ConversationId &id);
    /// The conversations of this phone, where the platform does not tell which one the message went to.
    void searchRequested(const QString &phone);

private:
    enum Way { Queued, Waiting, Typed };

    void makeContent(QVBoxLayout *column);
    QWidget *makeOptions();
    void fill();
    QString check();
    MessageTarget target() const;
    /// The fields that the account's platform has a use for.
    void fitPlatform();
    void submit();
    void post(const MessageDraft &draft);
    void follow(const SendState &state);
    void showStatus(const SendState &state);
    void fails(const Error &error);
    void keep();

    AccountSession &m_session;
    DraftStore &m_drafts;
    QPointer<NameBook> m_names;
    QMetaObject::Connection m_namesChanged;
    PickerBox *m_from;
    QLineEdit *m_to;
    NewMessageContent *m_content;
    QLabel *m_hint;
    QPushButton *m_more;
    QWidget *m_options;
    WhazingTicketForm *m_ticket;
    FieldGrid *m_fields;
    QComboBox *m_way;
    PickerBox *m_team;
    PickerBox *m_user;
    QCheckBox *m_enableBot;
    QCheckBox *m_hidden;
    QCheckBox *m_force;
    Banner *m_problem;
    QPushButton *m_send;
    QWidget *m_status;
    QLabel *m_statusText;
    Pill *m_statusPill;
    QPushButton *m_open;
    ConversationId m_conversation;
    QString m_sentTo;
    AccountId m_account; ///< whose message it is
    SendFollower *m_follower = nullptr;
    bool m_filling = false;
};

} // namespace gancho
