#include "ui/widgets/eventlinks.h"

#include "app/store/eventstore.h"
#include "models/items/eventtext.h"

#include <QDateTime>
#include <QLocale>

namespace gancho {

EventLinks::EventLinks(EventStore &store, const QString &objectName, QWidget *parent)
    : LinkList(objectName, tr("Webhook events"), parent)
    , m_store(store)
{
    connect(this, &LinkList::opened, this,
            [this](const QString &id) { Q_EMIT eventRequested(EventId(id.toLongLong())); });
    connect(this, &LinkList::retry, this, &EventLinks::load);
    connect(&m_store, &EventStore::appended, this, [this] {
        if (!m_filter.text.isEmpty() && isVisible())
            load();
        else
            m_stale = true;
    });
}

void EventLinks::setFilter(const EventFilter &concerning)
{
    if (concerning == m_filter && !m_stale)
        return;
    m_filter = concerning;
    if (concerning.text.isEmpty()) {
        ++m_generation;
        showEvents({});
        return;
    }
    showLoading();
    load();
}

void EventLinks::load()
{
    m_stale = false;
    const auto rows = andThen(m_store.ids(m_filter, 0, 0, most), this,
                              [this](const QVector<qint64> &ids) { return m_store.summaries(ids); });
    whenDone(rows, this, [this, generation = ++m_generation](const Result<QVector<EventSummary>> &events) {
        if (generation != m_generation)
            return;
        if (events)
            showEvents(*events);
        else if (!events.error().isCancelled())
            showError(events.error().text);
    });
}

void EventLinks::showEvents(const QVector<EventSummary> &events)
{
    QList<LinkRow> rows;
    for (const EventSummary &event : events) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000);
        LinkRow row;
        row.id = QString::number(event.id.value);
        row.pill = eventtext::label(event);
        row.tone = eventtext::tone(event);
        row.right = QLocale().toString(at, at.date() == QDate::currentDate() ? QStringLiteral("HH:mm:ss")
                                                                             : QStringLiteral("dd/MM HH:mm"));
        row.detail = event.inboxName.isEmpty() ? event.target : event.inboxName;
        if (event.status)
            row.detail += QStringLiteral(" · ") + QString::number(event.status);
        rows += row;
    }
    setRows(rows, tr("No event yet"),
            tr("Webhook events that concern this record appear here as soon as the receiver gets them."));
}

} // namespace gancho
