#include "ui/widgets/threadpane.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/namebook.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/chatbotform.h"
#include "ui/forms/fileform.h"
#include "ui/forms/messagecomposer.h"
#include "ui/forms/templateform.h"
#include "ui/forms/threaddesk.h"
#include "ui/forms/transferform.h"
#include "ui/forms/whazingsendform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/threadheader.h"
#include "ui/widgets/threadview.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include "moc_threadpane.cpp"

namespace gancho {

ThreadPane::ThreadPane(AccountSession &session, ThreadDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(desk)
    , m_header(new ThreadHeader(this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_middle(new QStackedWidget(this))
    , m_view(new ThreadView(*desk.messages(), this))
    , m_skeleton(new Skeleton(this))
    , m_message(new InlineMessage(QStringLiteral("threadButton"), this))
    , m_transfer(new TransferForm(this))
    , m_template(new TemplateForm(this))
    , m_file(new FileForm(this))
    , m_chatbot(new ChatbotForm(this))
    , m_special(new WhazingSendForm(this))
    , m_composer(new MessageComposer(this))
{
    m_problem->setObjectName(QStringLiteral("threadProblem"));
    m_skeleton->setAccessibleName(tr("Loading…"));
    m_middle->addWidget(m_view);
    m_middle->addWidget(m_skeleton);
    m_middle->addWidget(m_message);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_header);
    column->addWidget(m_transfer);
    column->addWidget(makeLine(this));
    column->addWidget(m_problem);
    column->addWidget(m_middle, 1);
    for (QWidget *form : std::initializer_list<QWidget *>{m_template, m_file, m_chatbot, m_special})
        column->addWidget(form);
    column->addWidget(makeLine(this));
    column->addWidget(m_composer);
    makeForms();
    connectDesk();
    connectView();
    connect(&m_session, &AccountSession::platformChanged, this, &ThreadPane::fitPlatform);
    fitPlatform();
    openForm(nullptr);
    showState();
}

QList<ThreadPanel *> ThreadPane::forms() const
{
    return {m_transfer, m_template, m_file, m_chatbot, m_special};
}

void ThreadPane::fitPlatform()
{
    const Account *account = m_session.account();
    const PlatformKind kind = account ? account->platform : PlatformKind::None;
    if (kind != PlatformKind::Whazing && m_special->isVisible())
        openForm(nullptr);
    m_composer->setMeans(kind != PlatformKind::Clint, kind == PlatformKind::Whazing ? m_others : QList<QAction *>());
}

void ThreadPane::makeForms()
{
    for (ThreadPanel *form : forms())
        connect(form, &ThreadPanel::cancelled, this, [this] {
            openForm(nullptr);
            m_composer->focusText();
        });
    connect(m_transfer, &TransferForm::transferRequested, &m_desk, &ThreadDesk::transfer);
    connect(m_template, &TemplateForm::sendRequested, this, &ThreadPane::sendDraft);
    connect(m_file, &FileForm::sendRequested, this, &ThreadPane::sendDraft);
    connect(m_chatbot, &ChatbotForm::sendRequested, this, [this](ChatbotSend send) {
        send.conversationId = m_desk.conversation().id;
        m_desk.sendChatbot(send);
    });

    connect(m_special, &WhazingSendForm::sendRequested, this, &ThreadPane::sendDraft);
    connect(m_special, &WhazingSendForm::edited, this, [this] { m_desk.setDraftForm(m_special->typed()); });
    for (const WhazingSendForm::Kind kind : WhazingSendForm::kinds()) {
        if (kind == WhazingSendForm::Kind::Template)
            continue; // has a button of its own
        auto *action = new QAction(WhazingSendForm::kindName(kind), this);
        action->setObjectName(QStringLiteral("sendSpecial%1").arg(int(kind)));
        connect(action, &QAction::triggered, this, [this, kind] {
            openForm(m_special);
            m_special->begin(kind);
        });
        m_others += action;
    }

    connect(m_composer, &MessageComposer::textEdited, &m_desk, &ThreadDesk::setDraftText);
    connect(m_composer, &MessageComposer::sendRequested, this, [this](const QString &text) {
        MessageDraft draft;
        draft.text = text;
        m_composer->setText({});
        m_desk.setDraftText({});
        m_desk.send(draft, text);
    });
    connect(m_composer, &MessageComposer::noteRequested, this, [this](const QString &text) {
        m_composer->setText({});
        m_desk.addNote(text);
    });
    connect(m_composer, &MessageComposer::templateRequested, this, [this] {
        const Account *account = m_session.account();
        if (account && account->platform == PlatformKind::Whazing) {
            openForm(m_special);
            m_special->begin(WhazingSendForm::Kind::Template);
            return;
        }
        openForm(m_template);
        m_template->begin();
    });
    connect(m_composer, &MessageComposer::fileRequested, this, [this] {
        openForm(m_file);
        m_file->begin({});
    });
    connect(m_composer, &MessageComposer::chatbotRequested, this, [this] {
        openForm(m_chatbot);
        m_chatbot->begin();
    });
}

void ThreadPane::connectDesk()
{
    connect(&m_desk, &ThreadDesk::stateChanged, this, &ThreadPane::showState);
    connect(&m_desk, &ThreadDesk::conversationChanged, this, &ThreadPane::showConversation);
    connect(&m_desk, &ThreadDesk::busyChanged, this, [this] { m_header->setBusy(m_desk.isBusy()); });
    connect(&m_desk, &ThreadDesk::done, this, [this](const QString &text) {
        m_problem->setMessage(Tone::Bad, {});
        openForm(nullptr);
        Q_EMIT toast(text);
    });
    connect(&m_desk, &ThreadDesk::failed, this, [this](const Error &error) {
        if (m_transfer->isVisible())
            m_transfer->showProblem(error.text);
        else if (m_chatbot->isVisible())
            m_chatbot->showProblem(error.text);
        else
            m_problem->setMessage(Tone::Bad, error.text, error.reference);
    });
    connect(&m_desk, &ThreadDesk::noteRefused, this, [this](const QString &text, const Error &error) {
        // What was typed since stays; the note comes back above it.
        const QString typed = m_composer->text();
        m_composer->setText(typed.trimmed().isEmpty() ? text : text + QLatin1Char('\n') + typed);
        m_composer->setNote(true);
        m_desk.setDraftText(m_composer->text());
        m_composer->showProblem(error.text);
    });
    connect(m_message, &InlineMessage::clicked, this, [this] { m_desk.open(m_desk.conversation()); });
}

void ThreadPane::connectView()
{
    connect(m_header, &ThreadHeader::transferRequested, this, [this] {
        openForm(m_transfer);
        m_transfer->begin();
    });
    connect(m_header, &ThreadHeader::assignRequested, &m_desk, &ThreadDesk::assign);
    connect(m_header, &ThreadHeader::statusRequested, &m_desk, &ThreadDesk::setStatus);
    connect(m_header, &ThreadHeader::completeRequested, &m_desk, &ThreadDesk::complete);
    connect(m_header, &ThreadHeader::copied, this, &ThreadPane::toast);
    connect(m_header, &ThreadHeader::browserRequested, this, [this](const QString &url) {
        MessageFile page;
        page.url = url;
        openFile(page);
    });
    connect(m_view, &ThreadView::olderWanted, &m_desk, &ThreadDesk::loadOlder);
    connect(m_view, &ThreadView::fileRequested, this, &ThreadPane::openFile);
    connect(m_view, &ThreadView::retryRequested, &m_desk, &ThreadDesk::retry);
    connect(m_view, &ThreadView::discardRequested, &m_desk, &ThreadDesk::discard);
    connect(m_view, &ThreadView::editRequested, this, &ThreadPane::editAgain);
    connect(m_view, &ThreadView::copied, this, &ThreadPane::toast);
    connect(m_view, &ThreadView::removeRequested, this, [this](const Message &message) {
        askDestroy(this, message.isNote() ? tr("Delete this note?") : tr("Delete this message?"),
                   tr("“%1” is deleted on the platform. This cannot be undone.").arg(message.text.left(80)),
                   tr("Delete"), [this, message] { m_desk.removeMessage(message); });
    });
}

void ThreadPane::setNames(NameBook *names)
{
    disconnect(m_namesChanged);
    m_names = names;
    m_header->setNames(names);
    if (names)
        m_namesChanged = connect(names, &NameBook::changed, this, [this] {
            m_desk.messages()->namesChanged();
            if (m_desk.conversation().id.isValid())
                m_header->show(m_desk.conversation());
            fillForms();
        });
    fillForms();
}

void ThreadPane::fillForms()
{
    const bool known = !m_names.isNull();
    m_transfer->setPeople(known ? m_names->departments() : QList<Department>(),
                          known ? m_names->agents() : QList<Agent>());
    m_template->setTemplates(known ? m_names->templates() : QList<MessageTemplate>(), m_desk.conversation().channelId);
    m_chatbot->setChatbots(known ? m_names->chatbots() : QList<Chatbot>());
}

void ThreadPane::focusComposer()
{
    m_composer->focusText();
}

void ThreadPane::showState()
{
    switch (m_desk.state()) {
    case ThreadDesk::State::Nothing:
        m_shown = {};
        m_middle->setCurrentWidget(m_message);
        break;
    case ThreadDesk::State::Loading:
        m_middle->setCurrentWidget(m_desk.messages()->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_skeleton);
        break;
    case ThreadDesk::State::Failed:
        m_message->showText(m_desk.problem().text, tr("Try again"));
        m_middle->setCurrentWidget(m_message);
        break;
    case ThreadDesk::State::Ready:
        m_middle->setCurrentWidget(m_view);
        break;
    }
}

void ThreadPane::showConversation()
{
    const Conversation &conversation = m_desk.conversation();
    m_header->show(conversation);
    m_composer->setConversation(conversation);
    if (conversation.id == m_shown)
        return;
    m_shown = conversation.id;
    m_problem->setMessage(Tone::Bad, {});
    openForm(nullptr);
    m_special->setTyped(m_desk.draftForm());
    m_composer->setText(m_desk.draftText());
    fillForms();
}

void ThreadPane::openForm(ThreadPanel *form)
{
    for (ThreadPanel *each : forms())
        each->setVisible(each == form);
}

void ThreadPane::sendDraft(const MessageDraft &draft, const QString &preview, const QString &filePath)
{
    openForm(nullptr);
    m_desk.send(draft, preview, filePath);
    m_composer->focusText();
}

void ThreadPane::openFile(const MessageFile &file)
{
    const QUrl url(file.url);
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")) {
        m_problem->setMessage(Tone::Bad, tr("This file has no web address that can be opened."));
        return;
    }
    QDesktopServices::openUrl(url);
}

void ThreadPane::editAgain(const QString &localId)
{
    const MessageRow *row = m_desk.messages()->local(localId);
    if (!row)
        return;
    const MessageDraft draft = row->draft;
    const bool file = !row->filePath.isEmpty() || !draft.fileUrl.isEmpty();
    if (!draft.typed.isEmpty()) {
        m_special->takeBack(draft.typed);
        openForm(m_special);
        m_special->begin();
    } else if (draft.templateId.isValid() || file) {
        // Neither is a text that could be changed: it is chosen again.
        openForm(file ? static_cast<ThreadPanel *>(m_file) : m_template);
        if (file)
            m_file->begin(draft.text);
        else
            m_template->begin();
    } else {
        const QString typed = m_composer->text();
        m_composer->setText(typed.trimmed().isEmpty() ? draft.text : draft.text + QLatin1Char('\n') + typed);
        m_desk.setDraftText(m_composer->text());
        m_composer->focusText();
    }
    m_desk.discard(localId);
}

} // namespace gancho
