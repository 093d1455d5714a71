#include "ui/forms/messagecomposer.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/growingedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>

#include "moc_messagecomposer.cpp"

namespace gancho {

namespace {
constexpr int clockMs = 20'000;
}

MessageComposer::MessageComposer(QWidget *parent)
    : QWidget(parent)
    , m_window(makeText({}, "caption", this))
    , m_offer(makeButton(QStringLiteral("offerTemplate"), tr("Send a template"), "link", this))
    , m_problem(new Banner(Tone::Bad, this))
    , m_text(new GrowingEdit(this))
    , m_send(makeButton(QStringLiteral("send"), tr("Send"), "primary", this))
    , m_template(makeButton(QStringLiteral("template"), tr("Template…"), "quiet", this))
    , m_file(makeButton(QStringLiteral("file"), tr("File…"), "quiet", this))
    , m_chatbot(makeButton(QStringLiteral("chatbot"), tr("Chatbot…"), "quiet", this))
    , m_others(makeButton(QStringLiteral("otherSends"), tr("More…"), "quiet", this))
    , m_othersMenu(new QMenu(m_others))
    , m_note(new QCheckBox(tr("Internal note"), this))
{
    m_window->setObjectName(QStringLiteral("windowLine"));
    m_problem->setObjectName(QStringLiteral("composerProblem"));
    identify(m_text, QStringLiteral("composer"), tr("Write a message"),
             tr("Enter sends, Shift+Enter begins a new line"));
    identify(m_note, QStringLiteral("noteToggle"), tr("Write an internal note, which the contact does not see"));
    m_note->setToolTip(m_note->accessibleName());

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_window, 1);
    line->addWidget(m_offer, 0, Qt::AlignTop);
    auto *writing = new QHBoxLayout;
    writing->setSpacing(8);
    writing->addWidget(m_text, 1);
    writing->addWidget(m_send, 0, Qt::AlignBottom);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    m_others->setAccessibleName(tr("Send something else"));
    m_others->setMenu(m_othersMenu);
    m_othersMenu->setObjectName(QStringLiteral("otherSendsMenu"));
    m_others->hide();
    for (QPushButton *button : {m_template, m_file, m_chatbot, m_others})
        tools->addWidget(button);
    tools->addStretch();
    tools->addWidget(m_note);
    auto *column = makeColumn(this, 0, 6);
    column->setContentsMargins(16, 10, 16, 8);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addLayout(writing);
    column->addLayout(tools);
    chainTabs({m_text, m_send, m_template, m_file, m_chatbot, m_others, m_note});

    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &MessageComposer::showWindow);
    m_clock.start();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        showProblem({});
        m_send->setEnabled(!text().trimmed().isEmpty() && m_text->isEnabled());
        Q_EMIT textEdited(text());
    });
    connect(m_text, &GrowingEdit::submitted, this, &MessageComposer::submit);
    connect(m_send, &QPushButton::clicked, this, &MessageComposer::submit);
    connect(m_note, &QCheckBox::toggled, this, &MessageComposer::showWindow);
    connect(m_template, &QPushButton::clicked, this, &MessageComposer::templateRequested);
    connect(m_offer, &QPushButton::clicked, this, &MessageComposer::templateRequested);
    connect(m_file, &QPushButton::clicked, this, &MessageComposer::fileRequested);
    connect(m_chatbot, &QPushButton::clicked, this, &MessageComposer::chatbotRequested);
    showWindow();
}

QString MessageComposer::windowText(const Conversation &conversation, const QDateTime &now)
{
    if (conversation.window == MessageWindow::NotStarted)
        return tr("The contact has not written yet: the platform lets a conversation begin with a template only.");
    if (!conversation.acceptsText(now))
        return tr("The 24 h window has closed: until the contact writes again, only templates can be sent.");
    const QDateTime closes = conversation.windowClosesAt();
    if (conversation.window != MessageWindow::Active || !closes.isValid())
        return {};
    const qint64 minutes = now.secsTo(closes) / 60;
    const int rest = int(minutes % 60);
    return minutes >= 60 ? tr("The 24 h window stays open for %1 h %2 min").arg(minutes / 60).arg(rest)
                         : tr("The 24 h window stays open for %n min", nullptr, rest);
}

void MessageComposer::setConversation(const Conversation &conversation)
{
    const bool another = conversation.id != m_conversation.id;
    m_conversation = conversation;
    if (another) {
        m_note->setChecked(false);
        showProblem({});
    }
    showWindow();
}

void MessageComposer::setMeans(bool chatbots, const QList<QAction *> &others)
{
    m_chatbot->setVisible(chatbots);
    m_othersMenu->clear();
    m_othersMenu->addActions(others);
    m_others->setVisible(!others.isEmpty());
}

void MessageComposer::showWindow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool note = m_note->isChecked();
    const bool open = m_conversation.acceptsText(now);
    const QString text = windowText(m_conversation, now);
    m_window->setText(note ? tr("The contact does not see an internal note.") : text);
    m_window->setVisible(!m_window->text().isEmpty());
    m_offer->setVisible(!open && !note);
    m_text->setEnabled(open || note);
    m_file->setEnabled(open && !note);
    m_template->setEnabled(!note);
    m_chatbot->setEnabled(!note);
    m_others->setEnabled(!note);
    m_text->setPlaceholderText(note   ? tr("Write an internal note")
                               : open ? tr("Write a message")
                                      : tr("Only templates can be sent"));
    m_text->setAccessibleName(note ? tr("Write an internal note") : tr("Write a message"));
    m_send->setText(note ? tr("Save note") : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_send->setEnabled((open || note) && !this->text().trimmed().isEmpty());
}

void MessageComposer::setText(const QString &text)
{
    QScopedValueRollback<bool> filling(m_filling, true);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    showWindow();
}

QString MessageComposer::text() const
{
    return m_text->toPlainText();
}

void MessageComposer::showProblem(const QString &text)
{
    m_problem->setMessage(Tone::Bad, text);
}

void MessageComposer::focusText()
{
    if (m_text->isEnabled())
        m_text->setFocus();
}

void MessageComposer::setNote(bool note)
{
    m_note->setChecked(note);
}

void MessageComposer::submit()
{
    const QString written = text().trimmed();
    if (written.isEmpty() || !m_text->isEnabled())
        return;
    if (m_note->isChecked())
        Q_EMIT noteRequested(written);
    else
        Q_EMIT sendRequested(written);
}

} // namespace gancho
