#include "app/store/eventstore.h"
#include "models/items/eventtext.h"
#include "ui/pages/eventspage.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventfilterbar.h"
#include "ui/widgets/eventmarkbar.h"
#include "ui/widgets/eventrowmenu.h"
#include "ui/widgets/eventtable.h"
#include "ui/widgets/savedviews.h"

#include <QMenu>

namespace gancho {

void EventsPage::connectRowMenu()
{
    connect(m_rowMenu, &EventRowMenu::noteRequested, this, &EventsPage::writeNote);
    connect(m_table, &EventTable::noteRequested, this, &EventsPage::writeNote);
    connect(m_rowMenu, &EventRowMenu::typeFilterRequested, this, [this](const QString &type) {
        onlyWith([&type](EventFilter &filter) { filter.types = QStringList{type}; });
    });
    connect(m_rowMenu, &EventRowMenu::senderFilterRequested, this, [this](const QString &sender) {
        onlyWith([&sender](EventFilter &filter) { filter.senders = QStringList{sender}; });
    });
    connect(m_rowMenu, &EventRowMenu::subjectSearchRequested, this,
            [this](const QString &subject) { search(QStringLiteral("\"%1\"").arg(QString(subject).remove(u'"'))); });
    connect(m_rowMenu, &EventRowMenu::repeatsRequested, this, &EventsPage::showRepeats);
    m_table->setMenuHook([this](QMenu &menu, const QVector<qint64> &ids) {
        m_rowMenu->fill(menu, ids);
        if (m_menuHook) {
            menu.addSeparator();
            m_menuHook(menu, ids);
        }
    });
}

void EventsPage::writeNote(qint64 id)
{
    if (m_markBar->event() == id && m_detail->record() && m_detail->record()->summary.id.value == id) {
        m_markBar->editNote();
        return;
    }
    // Opened as soon as it is known what the note says.
    openEvent(EventId(id));
    m_noteWanted = id;
}

void EventsPage::showMarks()
{
    const EventRecord *record = m_detail->record();
    if (!record) {
        m_markBar->setEvent(0, {});
        return;
    }
    const EventId id = record->summary.id;
    whenDone(m_store.summaries({id.value}), this, [this, id](const Result<QVector<EventSummary>> &rows) {
        const EventRecord *shown = m_detail->record();
        if (!rows || rows->isEmpty() || !shown || shown->summary.id != id)
            return;
        m_markBar->setEvent(id.value, rows->first().mark);
        if (m_noteWanted == id.value) {
            m_noteWanted = 0;
            m_markBar->editNote();
        }
    });
}

void EventsPage::showRepeats(EventId id)
{
    whenDone(m_store.deliveries(id), this, [this](const Result<QVector<EventSummary>> &deliveries) {
        if (!deliveries || deliveries->size() < 2) {
            Q_EMIT toast(deliveries ? tr("This event was delivered once.") : deliveries.error().text, nullptr);
            return;
        }
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("repeatsMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("%n deliveries", nullptr, int(deliveries->size())));
        for (const EventSummary &one : *deliveries)
            connect(menu->addAction(QStringLiteral("%1 · %2").arg(eventtext::time(one.receivedUs)).arg(one.status)),
                    &QAction::triggered, this, [this, id = one.id] { openEvent(id); });
        menu->popup(m_table->mapToGlobal(m_table->rect().center()));
    });
}

void EventsPage::showInbox(InboxId id)
{
    EventFilter filter;
    filter.inboxes = {id};
    showOnly(filter);
}

void EventsPage::showOnly(const EventFilter &filter)
{
    EventFilterState state;
    state.filter = filter;
    m_filters->setState(state);
}

bool EventsPage::showView(const QString &id)
{
    const auto view = m_views->find(id);
    if (view)
        applyView(*view);
    return view.has_value();
}

void EventsPage::onlyWith(const std::function<void(EventFilter &)> &change)
{
    EventFilterState state = m_filters->state();
    change(state.filter);
    m_filters->setState(state);
}

} // namespace gancho
