#include "ui/pages/conversationspage.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/namebook.h"
#include "app/store/eventstore.h"
#include "ui/forms/conversationfilterbar.h"
#include "ui/forms/newmessageform.h"
#include "ui/forms/threaddesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/contactpane.h"
#include "ui/widgets/conversationeventfeed.h"
#include "ui/widgets/conversationlistpane.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/recordevents.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/threadpane.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "moc_conversationspage.cpp"

namespace gancho {

namespace {

constexpr int listWidth = 290;
constexpr int contactWidth = 270;
/// Below this width of the page the list and the contact give way to the thread.
constexpr int narrow = 1000;
constexpr int narrowSide = 232;

QFrame *framed(QWidget *content, QWidget *parent)
{
    QFrame *card = makeCard(parent);
    makeColumn(card, 1, 0)->addWidget(content);
    return card;
}

} // namespace

ConversationsPage::ConversationsPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_feed(new ConversationEventFeed(services.store, this))
    , m_desk(new ThreadDesk(services.session, services.drafts, this))
    , m_filters(new ConversationFilterBar(this))
    , m_list(new ConversationListPane(services.session, this))
    , m_thread(new ThreadPane(services.session, *m_desk, this))
    , m_newForm(new NewMessageForm(services.session, services.drafts, this))
    , m_nothing(new InlineMessage(QStringLiteral("nothingOpen"), this))
    , m_middle(new QStackedWidget(this))
    , m_contact(new ContactPane(services.session, *m_feed, this))
    , m_pane(new StatePane(makeColumns(), this))
    , m_note(new Banner(Tone::Info, this))
{
    makeActions();
    m_nothing->showText(tr("Choose a conversation to read it and to answer."));
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_filters);
    column->addWidget(m_note);
    column->addWidget(m_pane, 1);
    connectParts();
    platformChanged();
}

ConversationsPage::~ConversationsPage()
{
    // They listen to each other, and to models that go before them.
    for (QObject *part : {static_cast<QObject *>(m_list->model()), static_cast<QObject *>(m_desk)})
        part->disconnect(this);
}

QWidget *ConversationsPage::makeColumns()
{
    m_middle->addWidget(m_nothing);
    m_middle->addWidget(m_thread);
    m_middle->addWidget(m_newForm);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("conversationColumns"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(framed(m_list, m_splitter));
    m_splitter->addWidget(framed(m_middle, m_splitter));
    m_splitter->addWidget(framed(m_contact, m_splitter));
    m_splitter->widget(0)->setMinimumWidth(210);
    m_splitter->widget(1)->setMinimumWidth(380);
    m_splitter->widget(2)->setMinimumWidth(210);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    return m_splitter;
}

void ConversationsPage::makeActions()
{
    const auto action = [this](const QString &name, const QString &text, const QKeySequence &shortcut) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_new = action(QStringLiteral("newMessage"), tr("+ New message"), QKeySequence::New);
    m_new->setIconText(tr("New message"));
    m_find = action(QStringLiteral("findConversation"), tr("Search conversations"), QKeySequence::Find);
    m_addAccount = action(QStringLiteral("addAccount"), tr("Add account…"), {});
    m_showAll = action(QStringLiteral("showAllConversations"), tr("Show all conversations"), {});
    connect(m_new, &QAction::triggered, this, &ConversationsPage::startNew);
    connect(m_find, &QAction::triggered, m_filters, &ConversationFilterBar::focusSearch);
    connect(m_addAccount, &QAction::triggered, this, &ConversationsPage::addAccountRequested);
    connect(m_showAll, &QAction::triggered, m_filters, &ConversationFilterBar::showAll);
}

QList<QAction *> ConversationsPage::paletteActions() const
{
    return {m_new, m_find, m_showAll};
}

void ConversationsPage::connectParts()
{
    connect(&m_services.session, &AccountSession::platformChanged, this, &ConversationsPage::platformChanged);
    connect(&m_services.store, &EventStore::appended, m_list, &ConversationListPane::lookSoon);
    connect(m_filters, &ConversationFilterBar::changed, this, &ConversationsPage::load);
    connect(m_list, &ConversationListPane::chosen, this, &ConversationsPage::open);
    connect(m_list, &ConversationListPane::clearFiltersRequested, m_filters, &ConversationFilterBar::showAll);
    connect(m_list->model(), &PagedModelBase::stateChanged, this, &ConversationsPage::showState);
    connect(m_pane, &StatePane::retry, this, [this] {
        if (m_services.session.platform())
            load();
        else
            m_services.session.reconnect();
    });
    connect(m_desk, &ThreadDesk::conversationChanged, this, [this](const Conversation &conversation) {
        m_list->model()->put(conversation);
        m_contact->open(conversation);
        // Of one that was opened by its id, only now is it known whose it is.
        m_feed->open(eventsOf(m_services, conversation));
    });
    connect(m_desk, &ThreadDesk::stateChanged, this, &ConversationsPage::showState);
    connect(m_feed, &ConversationEventFeed::concerned, this, [this] { m_desk->refresh(Waiting::Person); });
    connect(m_thread, &ThreadPane::toast, this, &ConversationsPage::say);
    connect(m_contact, &ContactPane::contactRequested, this, &ConversationsPage::contactRequested);
    connect(m_contact, &ContactPane::cardRequested, this, &ConversationsPage::cardRequested);
    connect(m_contact, &ContactPane::eventRequested, this, &ConversationsPage::eventRequested);
    connect(m_contact, &ContactPane::copied, this, &ConversationsPage::say);
    connect(m_newForm, &NewMessageForm::conversationRequested, this, &ConversationsPage::openConversation);
    connect(m_newForm, &NewMessageForm::searchRequested, this, [this](const QString &phone) {
        m_desk->close();
        m_contact->close();
        m_middle->setCurrentWidget(m_nothing);
        m_opensFirst = true;
        m_filters->search(phone);
    });
    connect(m_newForm, &NewMessageForm::closed, this, [this] {
        m_middle->setCurrentWidget(m_desk->conversation().id.isValid() ? static_cast<QWidget *>(m_thread) : m_nothing);
        m_list->select(m_desk->conversation().id);
        showState();
    });
}

void ConversationsPage::platformChanged()
{
    Platform *platform = m_services.session.platform();
    NameBook *names = platform ? platform->names() : nullptr;
    m_filters->setNames(names);
    m_thread->setNames(names);
    m_newForm->setNames(names);
    m_desk->close();
    m_feed->open({});
    m_contact->close();
    m_list->clear();
    m_middle->setCurrentWidget(m_nothing);
    m_opensFirst = true;
    m_new->setEnabled(platform && platform->messages());
    if (isVisible())
        load();
    showState();
}

void ConversationsPage::load()
{
    m_list->load(m_filters->query(), m_filters->text());
    if (m_services.session.platform() && m_wanted.isValid())
        openConversation(std::exchange(m_wanted, {}));
}

void ConversationsPage::activated()
{
    if (m_list->isStale())
        load();
}

void ConversationsPage::refresh()
{
    if (Platform *platform = m_services.session.platform(); platform && platform->names())
        platform->names()->refresh();
    load();
    m_desk->refresh(Waiting::Person);
}

void ConversationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_list->setShown(true);
    m_desk->setShown(true);
    activated();
}

void ConversationsPage::hideEvent(QHideEvent *event)
{
    m_list->setShown(false);
    m_desk->setShown(false);
    Page::hideEvent(event);
}

void ConversationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ConversationsPage::arrange()
{
    if (m_moved)
        return;
    const int list = width() < narrow ? narrowSide : listWidth;
    const int contact = width() < narrow ? narrowSide : contactWidth;
    m_splitter->setSizes({list, qMax(1, m_splitter->width() - list - contact - 24), contact});
}

void ConversationsPage::open(const Conversation &conversation)
{
    m_opensFirst = false;
    m_middle->setCurrentWidget(m_thread);
    if (conversation.id != m_desk->conversation().id)
        m_desk->open(conversation);
    m_feed->open(eventsOf(m_services, conversation));
    m_list->select(conversation.id);
    showState();
}

void ConversationsPage::openConversation(const ConversationId &id)
{
    if (!id.isValid())
        return;
    if (!m_services.session.platform()) {
        m_wanted = id;
        return;
    }
    Conversation conversation;
    conversation.id = id;
    if (const Conversation *known = m_list->model()->at(m_list->model()->rowOf(id.value)))
        conversation = *known;
    open(conversation);
}

void ConversationsPage::startNew()
{
    m_middle->setCurrentWidget(m_newForm);
    m_list->select({});
    showState();
    m_newForm->begin();
}

void ConversationsPage::showState()
{
    const AccountSession &session = m_services.session;
    showCount();
    ConversationsApi *api = session.platform() ? session.platform()->conversations() : nullptr;
    const bool narrowed = !(m_filters->query() == ConversationQuery()) || !m_filters->text().isEmpty();
    const QString note = api && m_filters->text().isEmpty() ? api->listNote() : QString();
    m_note->setMessage(Tone::Info, m_list->model()->rowCount() > 0 ? note : QString());
    // The contact of another conversation would stand beside a new message.
    m_splitter->widget(2)->setVisible(m_middle->currentWidget() == m_thread);
    if (!session.platform()) {
        if (session.isConnecting())
            m_pane->showLoading();
        else if (!session.account())
            m_pane->showEmpty(tr("No account yet"),
                              tr("Connect an account to read and answer the conversations of its contacts."),
                              m_addAccount);
        else
            m_pane->showError(session.problem());
        return;
    }
    if (!api) {
        m_pane->showEmpty(tr("No conversations here"), tr("This platform offers no conversations to Gancho."));
        return;
    }
    const ConversationModel &model = *m_list->model();
    if (m_middle->currentWidget() != m_nothing) {
        m_pane->showContent();
        return;
    }
    if (model.rowCount() > 0) {
        m_pane->showContent();
        if (m_opensFirst && isVisible()) {
            m_opensFirst = false;
            m_list->selectFirst();
        }
    } else if (model.state() == PagedModelBase::State::Failed) {
        // A part that the account does not have is a state of it, not a fault that asking again would mend.
        if (model.error().kind == ErrorKind::Forbidden)
            m_pane->showEmpty(tr("No conversations here"), model.error().text);
        else
            m_pane->showError(model.error().text, model.error().reference);
    } else if (model.state() == PagedModelBase::State::Ready && model.isComplete()) {
        if (!narrowed)
            m_pane->showEmpty(tr("No conversations yet"),
                              note.isEmpty()
                                  ? tr("When a contact writes to a channel of the account, or you write to one, "
                                       "the conversation stands here.")
                                  : note,
                              m_new);
        else
            m_pane->showEmpty(tr("No conversation found"),
                              QString(tr("Nothing matches the search and the filters. Completed conversations are "
                                         "shown only when you ask for them.") +
                                      QLatin1Char(' ') + note)
                                  .trimmed(),
                              m_showAll);
    } else {
        m_pane->showLoading();
    }
}

void ConversationsPage::showCount()
{
    const ConversationModel &model = *m_list->model();
    const qint64 count = qMax<qint64>(model.total(), model.rowCount());
    m_filters->setCount(model.state() == PagedModelBase::State::Ready && count > 0
                            ? tr("%n conversations", nullptr, int(count))
                            : QString());
}

} // namespace gancho
