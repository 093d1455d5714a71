#pragma once

#include "models/domain/conversation.h"
#include "models/domain/message.h"

#include <QPointer>
#include <QStackedWidget>

namespace gancho {

class AccountSession;
class Banner;
class ChatbotForm;
class FileForm;
class InlineMessage;
class MessageComposer;
class NameBook;
class TemplateForm;
class ThreadDesk;
class ThreadHeader;
class ThreadPanel;
class ThreadView;
class TransferForm;
class WhazingSendForm;

/// A conversation: its header, its messages, and where one writes. What is done goes to the desk.
class ThreadPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ThreadPane(AccountSession &session, ThreadDesk &desk, QWidget *parent = nullptr);

    /// The names that forms and header show; null while no account is connected.
    void setNames(NameBook *names);
    void focusComposer();

Q_SIGNALS:
    void toast(const QString &text);

private:
    void makeForms();
    void connectDesk();
    void connectView();
    void showState();
    void showConversation();
    void fillForms();
    /// What the account's platform can send.
    void fitPlatform();
    QList<ThreadPanel *> forms() const;
    void openForm(ThreadPanel *form);
    void sendDraft(const MessageDraft &draft, const QString &preview, const QString &filePath);
    void openFile(const MessageFile &file);
    void editAgain(const QString &localId);

    AccountSession &m_session;
    ThreadDesk &m_desk;
    QPointer<NameBook> m_names;
    QMetaObject::Connection m_namesChanged;
    ThreadHeader *m_header;
    Banner *m_problem;
    QStackedWidget *m_middle;
    ThreadView *m_view;
    QWidget *m_skeleton;
    InlineMessage *m_message;
    TransferForm *m_transfer;
    TemplateForm *m_template;
    FileForm *m_file;
    ChatbotForm *m_chatbot;
    WhazingSendForm *m_special;
    QList<QAction *> m_others; ///< what m_special sends, one each
    MessageComposer *m_composer;
    ConversationId m_shown;
};

} // namespace gancho
