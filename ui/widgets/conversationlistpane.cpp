#include "ui/widgets/conversationlistpane.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/conversationsearch.h"
#include "ui/delegates/conversationdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/skeleton.h"

#include <QListView>
#include <QScrollBar>

#include "moc_conversationlistpane.cpp"

namespace gancho {

namespace {
constexpr int choosingPauseMs = 150; ///< arrow keys pass over rows without opening each
constexpr int lookMs = 20'000;
constexpr int soonMs = 3000;
constexpr qint64 staleMs = 60'000;
constexpr int lookSize = 30;
} // namespace

ConversationListPane::ConversationListPane(AccountSession &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_model(new ConversationModel(this))
    , m_list(new QListView(this))
    , m_message(new InlineMessage(QStringLiteral("listButton"), this))
    , m_skeleton(new Skeleton(this))
{
    m_list->setObjectName(QStringLiteral("conversationList"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConversationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_skeleton->setAccessibleName(tr("Loading…"));
    addWidget(m_list);
    addWidget(m_skeleton);
    addWidget(m_message);

    for (QTimer *timer : {&m_choosing, &m_soon})
        timer->setSingleShot(true);
    m_choosing.setInterval(choosingPauseMs);
    m_looking.setInterval(lookMs);
    m_soon.setInterval(soonMs);
    connect(&m_looking, &QTimer::timeout, this, &ConversationListPane::look);
    connect(&m_soon, &QTimer::timeout, this, &ConversationListPane::look);
    connect(&m_choosing, &QTimer::timeout, this, [this] {
        if (const Conversation *conversation = m_model->at(m_list->currentIndex().row()))
            Q_EMIT chosen(Conversation(*conversation));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_choosing.start();
    });
    connect(m_list, &QListView::clicked, this, [this] { m_choosing.start(0); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { m_model->shown(m_list->indexAt(QPoint(4, m_list->viewport()->height() - 4)).row()); });
    connect(m_model, &PagedModelBase::stateChanged, this, &ConversationListPane::showState);
    connect(m_message, &InlineMessage::clicked, this, [this] {
        if (m_failed)
            reload();
        else
            Q_EMIT clearFiltersRequested();
    });
    connect(&theme(), &Theme::changed, m_list, &QListView::doItemsLayout);
}

ConversationListPane::~ConversationListPane()
{
    m_underWay.cancel();
    m_look.cancel();
}

ConversationsApi *ConversationListPane::api() const
{
    return m_session.platform() ? m_session.platform()->conversations() : nullptr;
}

bool ConversationListPane::isStale() const
{
    return !m_age.isValid() || m_age.elapsed() > staleMs || m_model->rowCount() == 0;
}

void ConversationListPane::load(const ConversationQuery &query, const QString &text)
{
    const QList<Conversation> known = m_model->items();
    m_query = query;
    m_text = text;
    m_choosing.stop();
    m_look.cancel();
    if (!api()) {
        clear();
        return;
    }
    m_age.start();
    m_model->setSource([this, known](const PageRequest &page) -> Future<PageOf<Conversation>> {
        if (!api())
            return ready<PageOf<Conversation>>(PageOf<Conversation>());
        m_underWay = m_text.isEmpty()
                         ? api()->conversations(m_query, page)
                         : searchConversations(m_text, m_query, known, m_session.platform()->contacts(), *api(), this);
        return m_underWay;
    });
    m_model->reload();
}

void ConversationListPane::clear()
{
    m_underWay.cancel();
    m_look.cancel();
    m_age.invalidate();
    m_selected = {};
    m_choosing.stop();
    m_soon.stop();
    m_model->clear();
}

void ConversationListPane::setShown(bool shown)
{
    m_shown = shown;
    if (shown) {
        m_looking.start();
        return;
    }
    m_looking.stop();
    m_soon.stop();
    m_underWay.cancel();
    m_look.cancel();
}

void ConversationListPane::lookSoon()
{
    if (m_shown && !m_soon.isActive())
        m_soon.start();
}

void ConversationListPane::look()
{
    if (!api() || !m_shown || !m_text.isEmpty() || m_look.isRunning() ||
        m_model->state() != PagedModelBase::State::Ready)
        return;
    m_look = api()->conversations(m_query, {1, lookSize}, Waiting::Nobody);
    whenDone(m_look, this, [this, query = m_query, text = m_text](const Result<PageOf<Conversation>> &page) {
        if (!page || query != m_query || text != m_text)
            return;
        for (auto it = page->items.crbegin(); it != page->items.crend(); ++it)
            m_model->put(*it, true);
    });
}

void ConversationListPane::select(const ConversationId &id)
{
    m_selected = id;
    const int row = m_model->rowOf(id.value);
    const QModelIndex index = row >= 0 ? m_model->index(row, 0) : QModelIndex();
    if (index != m_list->currentIndex()) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(index);
        m_list->viewport()->update();
    }
    if (index.isValid())
        m_list->scrollTo(index);
}

void ConversationListPane::selectFirst()
{
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void ConversationListPane::focusList()
{
    m_list->setFocus();
}

void ConversationListPane::showState()
{
    const auto state = m_model->state();
    if (m_model->rowCount() > 0) {
        setCurrentWidget(m_list);
        // Read anew, the list has forgotten which one is open.
        if (!m_list->currentIndex().isValid() && m_selected.isValid())
            select(m_selected);
        return;
    }
    m_failed = state == PagedModelBase::State::Failed;
    if (m_failed)
        m_message->showText(m_model->error().text, tr("Try again"));
    else if (!m_text.isEmpty())
        m_message->showText(tr("No conversation matches what you search for."), tr("Clear search and filters"));
    else
        m_message->showText(tr("No conversation matches the filters."), tr("Show all conversations"));
    setCurrentWidget(state == PagedModelBase::State::Loading || state == PagedModelBase::State::Idle
                         ? m_skeleton
                         : static_cast<QWidget *>(m_message));
}

} // namespace gancho
