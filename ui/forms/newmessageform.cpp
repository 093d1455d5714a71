#include "ui/forms/newmessageform.h"

#include "app/accounts/accountsession.h"
#include "app/drafts/draftstore.h"
#include "app/platforms/messagesapi.h"
#include "app/platforms/namebook.h"
#include "app/platforms/sendfollower.h"
#include "models/domain/phonetext.h"
#include "ui/forms/newmessagecontent.h"
#include "ui/forms/whazingticketform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/pickerbox.h"
#include "ui/widgets/pill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include "moc_newmessageform.cpp"

namespace gancho {

namespace {

Tone toneOf(MessageStatus status)
{
    if (status == MessageStatus::Failed || status == MessageStatus::Deleted)
        return Tone::Bad;
    return isFinal(status) ? Tone::Ok : Tone::Info;
}

QString keyFor(const AccountSession &session)
{
    return (session.account() ? session.account()->id.value : QString()) + QStringLiteral("/new");
}

} // namespace

NewMessageForm::NewMessageForm(AccountSession &session, DraftStore &drafts, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_drafts(drafts)
{
    setObjectName(QStringLiteral("newMessageForm"));
    setAccessibleName(tr("New message"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(content, 16, 4);
    column->addWidget(makeLabel(tr("New message"), "section", content));
    m_hint = makeText({}, "caption", content);
    m_hint->setObjectName(QStringLiteral("newHint"));
    column->addWidget(m_hint);
    column->addSpacing(4);
    makeContent(column);
    m_more = makeButton(QStringLiteral("newMore"), tr("More options"), "quiet", content);
    m_more->setCheckable(true);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_options = makeOptions();
    column->addWidget(m_options);
    m_options->hide();
    connect(m_more, &QPushButton::toggled, m_options, &QWidget::setVisible);

    m_problem = new Banner(Tone::Bad, content);
    m_problem->setObjectName(QStringLiteral("newProblem"));
    column->addWidget(m_problem);
    m_send = makeButton(QStringLiteral("newSend"), tr("Send"), "primary", content);
    QPushButton *cancel = makeButton(QStringLiteral("newClose"), tr("Close"), nullptr, content);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addSpacing(4);
    column->addLayout(buttons);
    m_status = new QWidget(content);
    m_statusPill = new Pill({}, Tone::Info, m_status);
    m_statusPill->setObjectName(QStringLiteral("newStatus"));
    m_statusText = makeText({}, "caption", m_status);
    m_statusText->setObjectName(QStringLiteral("newStatusText"));
    m_open = makeButton(QStringLiteral("newOpen"), tr("Open the conversation"), "link", m_status);
    auto *status = new QHBoxLayout(m_status);
    status->setContentsMargins(0, 4, 0, 0);
    status->addWidget(m_statusPill);
    status->addWidget(m_statusText, 1);
    status->addWidget(m_open);
    column->addWidget(m_status);
    m_ticket = new WhazingTicketForm(
        m_session, [this] { return m_to->text().trimmed(); }, content);
    column->addSpacing(8);
    column->addWidget(m_ticket);
    column->addStretch(1);
    setWidget(content);
    m_status->hide();

    connect(m_send, &QPushButton::clicked, this, &NewMessageForm::submit);
    // As in the composer of a conversation.
    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, {}, {}, Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, m_send, &QPushButton::click);
    m_send->setToolTip(tr("Send (%1)").arg(go->key().toString(QKeySequence::NativeText)));
    connect(cancel, &QPushButton::clicked, this, &NewMessageForm::closed);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_conversation.isValid())
            Q_EMIT conversationRequested(m_conversation);
        else
            Q_EMIT searchRequested(m_sentTo);
    });
    connect(m_content, &NewMessageContent::edited, this, &NewMessageForm::keep);
    connect(m_ticket, &WhazingTicketForm::opened, this, &NewMessageForm::conversationRequested);
    connect(m_ticket, &WhazingTicketForm::numberRefused, this, [this](const QString &problem) {
        setInvalid(m_to, true);
        m_problem->setMessage(Tone::Bad, problem);
    });
    connect(m_to, &QLineEdit::textChanged, this, [this] {
        setInvalid(m_to, false);
        m_ticket->forget();
        keep();
    });
    connect(m_from, &PickerBox::keyChanged, this, [this](const QString &key) {
        if (m_names)
            m_content->setTemplates(m_names->templates(), ChannelId(key));
    });
    connect(&m_session, &AccountSession::platformChanged, this, &NewMessageForm::fitPlatform);
    fitPlatform();
}

NewMessageForm::~NewMessageForm() = default;

void NewMessageForm::makeContent(QVBoxLayout *column)
{
    QWidget *content = column->parentWidget();
    m_to = new QLineEdit(content);
    identify(m_to, QStringLiteral("newTo"), tr("To: phone or @instagram"));
    m_from = new PickerBox(QStringLiteral("newFrom"), tr("Channel that it is sent from"), content);
    m_fields = new FieldGrid(nullptr);
    column->addLayout(m_fields);
    column->addSpacing(4);
    m_fields->addPair(tr("To"), m_to, tr("From"), m_from);
    m_content = new NewMessageContent(content);
    m_way = new QComboBox(content);
    identify(m_way, QStringLiteral("newWay"), tr("How it is sent"));
    const std::pair<QString, QString> ways[] = {
        {tr("Queued"), tr("The platform answers at once and sends by and by")},
        {tr("Wait for the gateway"), tr("Answers when the gateway has taken it, after 25 s at most")},
        {tr("Endpoint of its kind"), tr("By /chat/v1/send/…, which has a quota of its own")}};
    for (const auto &[way, explanation] : ways) {
        m_way->addItem(way);
        m_way->setItemData(m_way->count() - 1, explanation, Qt::ToolTipRole);
    }
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields->addPair(tr("What"), m_content->kindBox(), tr("How"), m_way);
    column->addWidget(m_content);
    column->addSpacing(4);
}

void NewMessageForm::fitPlatform()
{
    const Account *account = m_session.account();
    const PlatformKind kind = account ? account->platform : PlatformKind::WtsChat;
    const AccountId id = account ? account->id : AccountId();
    if (id != m_account) {
        // What was typed is kept as the draft of the account before.
        m_account = id;
        const QScopedValueRollback<bool> filling(m_filling, true);
        m_to->clear();
        m_content->reset();
    }
    m_content->setPlatform(kind);
    // A token of Whazing belongs to one channel; the ways and the options are wts.chat's own.
    m_fields->setShown(m_from, kind != PlatformKind::Whazing);
    m_fields->setShown(m_way, kind == PlatformKind::WtsChat);
    if (kind != PlatformKind::WtsChat) {
        m_way->setCurrentIndex(Queued);
        m_more->setChecked(false);
    }
    m_more->setVisible(kind == PlatformKind::WtsChat);
    m_ticket->setVisible(kind == PlatformKind::Whazing);
    m_to->setPlaceholderText(kind == PlatformKind::WtsChat ? tr("(11) 99999-0000 or @name") : tr("(11) 99999-0000"));
    m_hint->setText(kind == PlatformKind::Whazing
                        ? tr("On the official API of WhatsApp, a conversation can be begun with a template only; a "
                             "channel of the unofficial one takes any message.")
                        : tr("On WhatsApp, a conversation can be begun with a template only; free text needs one that "
                             "is open."));
}

QWidget *NewMessageForm::makeOptions()
{
    auto *part = new QWidget(this);
    auto *column = makeColumn(part, 0, 4);
    m_team = new PickerBox(QStringLiteral("newTeam"), tr("Team of the conversation"), part);
    m_user = new PickerBox(QStringLiteral("newUser"), tr("User of the conversation"), part);
    auto *grid = new FieldGrid(nullptr);
    column->addLayout(grid);
    column->addSpacing(4);
    grid->addPair(tr("Team"), m_team, tr("User"), m_user);
    const auto check = [part, column](const char *name, const QString &text) {
        auto *box = new QCheckBox(text, part);
        identify(box, QLatin1String(name), text);
        column->addWidget(box);
        return box;
    };
    m_enableBot = check("newEnableBot", tr("The chatbot may answer"));
    m_hidden = check("newHidden", tr("Hidden conversation"));
    m_force = check("newForce", tr("Begin a new conversation even if one is open"));
    return part;
}

void NewMessageForm::setNames(NameBook *names)
{
    disconnect(m_namesChanged);
    m_names = names;
    if (names)
        m_namesChanged = connect(names, &NameBook::changed, this, &NewMessageForm::fill);
    m_ticket->setNames(names);
    // What was followed belongs to the account before.
    delete m_follower;
    m_follower = nullptr;
    m_status->hide();
    m_send->setEnabled(true);
    fill();
}

void NewMessageForm::fill()
{
    PickerBox::Choices channels, teams, users;
    if (m_names) {
        for (const Channel &channel : m_names->channels())
            if (channel.active)
                channels += {channel.id.value, channel.displayName()};
        for (const Department &team : m_names->departments())
            teams += {team.id.value, team.name};
        for (const Agent &agent : m_names->agents())
            users += {agent.userId.value, agent.name};
    }
    m_from->setChoices(channels, tr("The account's first channel"));
    m_team->setChoices(teams, tr("Any team"));
    m_user->setChoices(users, tr("Nobody in particular"));
    m_content->setTemplates(m_names ? m_names->templates() : QList<MessageTemplate>(), ChannelId(m_from->key()));
}

void NewMessageForm::begin()
{
    QScopedValueRollback<bool> filling(m_filling, true);
    const QJsonObject kept = m_drafts.value(keyFor(m_session));
    if (m_to->text().isEmpty())
        m_to->setText(kept[QLatin1String("to")].toString());
    m_content->setTyped(kept);
    m_to->setFocus();
}

void NewMessageForm::keep()
{
    if (m_filling)
        return;
    QJsonObject draft = m_content->typed();
    if (!m_to->text().isEmpty())
        draft.insert(QStringLiteral("to"), m_to->text());
    m_drafts.put(keyFor(m_session), draft);
}

QString NewMessageForm::check()
{
    const QString to = m_to->text().trimmed();
    const Account *account = m_session.account();
    const bool instagram = !account || account->platform == PlatformKind::WtsChat;
    const bool good = readPhone(to).isValid() || (instagram && to.startsWith(u'@') && to.size() > 1);
    setInvalid(m_to, !good);
    if (!good)
        return instagram ? tr("Enter a phone with its area code, or an Instagram name beginning with @.")
                         : tr("Enter a phone with its area code.");
    return m_content->check();
}

MessageTarget NewMessageForm::target() const
{
    MessageTarget target;
    target.to = m_to->text().trimmed();
    target.from = m_from->key();
    target.enableBot = m_enableBot->isChecked();
    target.hiddenSession = m_hidden->isChecked();
    target.forceStartSession = m_force->isChecked();
    target.departmentId = DepartmentId(m_team->key());
    target.userId = UserId(m_user->key());
    return target;
}

void NewMessageForm::submit()
{
    const QString problem = check();
    m_problem->setMessage(Tone::Bad, problem);
    MessagesApi *messages = m_session.platform() ? m_session.platform()->messages() : nullptr;
    if (!problem.isEmpty())
        return;
    if (!messages) {
        m_problem->setMessage(Tone::Bad, tr("No account is connected that can send messages."));
        return;
    }
    delete m_follower;
    m_follower = nullptr;
    m_conversation = {};
    m_sentTo = m_to->text().trimmed();
    m_send->setEnabled(false);
    m_drafts.flush();
    SendState sending;
    sending.status = MessageStatus::Processing;
    showStatus(sending);
    const MessageDraft wanted = m_content->draft();
    const QString path = m_content->filePath();
    if (path.isEmpty()) {
        post(wanted);
        return;
    }
    whenDone(messages->upload(path), this, [this, wanted = MessageDraft(wanted)](const Result<QString> &id) mutable {
        if (!id) {
            fails(id.error());
            return;
        }
        wanted.fileId = *id;
        post(wanted);
    });
}

void NewMessageForm::post(const MessageDraft &draft)
{
    MessagesApi *messages = m_session.platform() ? m_session.platform()->messages() : nullptr;
    if (!messages) {
        fails({});
        return;
    }
    const auto answered = [this](const Result<SendState> &state) {
        if (state)
            follow(*state);
        else
            fails(state.error());
    };
    switch (m_way->currentIndex()) {
    case Typed:
        whenDone(messages->sendTyped(m_content->sendKind(), target(), draft), this, answered);
        break;
    case Waiting:
        whenDone(messages->sendAndWait(target(), draft), this, [this](const Result<Message> &message) {
            if (!message) {
                fails(message.error());
                return;
            }
            SendState state;
            state.id = message->id.value;
            state.conversationId = message->conversationId;
            state.status = message->status;
            state.statusText = message->statusText;
            state.failedReason = message->failedReason;
            follow(state);
        });
        break;
    default:
        whenDone(messages->send(target(), draft), this, answered);
    }
}

void NewMessageForm::follow(const SendState &state)
{
    // The platform has taken it: what was typed has become a message.
    {
        QScopedValueRollback<bool> filling(m_filling, true);
        m_content->clear();
    }
    // Whom it went to is known; what is typed of another kind stays.
    m_drafts.put(keyFor(m_session), m_content->typed());
    m_send->setEnabled(true);
    showStatus(state);
    m_follower = new SendFollower(
        [this](const SendState &sent) {
            MessagesApi *messages = m_session.platform() ? m_session.platform()->messages() : nullptr;
            return messages ? messages->state(sent) : ready<SendState>(fail(ErrorKind::Unsupported, QString()));
        },
        state, this);
    connect(m_follower, &SendFollower::changed, this, &NewMessageForm::showStatus);
}

void NewMessageForm::showStatus(const SendState &state)
{
    const bool unknown = state.status == MessageStatus::Unknown && !state.statusText.isEmpty();
    m_statusPill->setText(unknown ? state.statusText : messageStatusName(state.status));
    m_statusPill->setTone(toneOf(state.status));
    m_statusText->setText(state.failedReason);
    if (state.conversationId.isValid())
        m_conversation = state.conversationId;
    // Whazing, of which no channel is chosen, answers a send without the ticket, which its number finds.
    const bool found = m_conversation.isValid();
    const bool taken = state.status != MessageStatus::Processing && state.status != MessageStatus::Failed;
    m_open->setText(found ? tr("Open the conversation") : tr("Find the conversation"));
    m_open->setAccessibleName(m_open->text());
    m_open->setVisible(found || (taken && m_from->isHidden()));
    m_status->show();
}

void NewMessageForm::fails(const Error &error)
{
    m_send->setEnabled(true);
    m_status->hide();
    QString text = error.text;
    if (error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Network || error.kind == ErrorKind::Cancelled ||
        error.kind == ErrorKind::Protocol)
        text = (text + u' ' + tr("Look whether it arrived before you send it again.")).trimmed();
    m_problem->setMessage(Tone::Bad, text, error.reference);
}

} // namespace gancho
