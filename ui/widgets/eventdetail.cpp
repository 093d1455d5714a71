#include "ui/widgets/eventdetail.h"

#include "app/exchange/curl.h"
#include "app/exchange/eventmask.h"
#include "models/base/droplater.h"
#include "models/domain/resend.h"
#include "models/items/deliverymodel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/clip.h"
#include "ui/widgets/eventbody.h"
#include "ui/widgets/eventhead.h"
#include "ui/widgets/eventviews.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace gancho {

namespace {

QString bodyText(const EventRecord &event)
{
    return readableText(event.body).value_or(QString::fromLatin1(event.body));
}

} // namespace

EventDetail::EventDetail(Source source, std::function<QString()> origin, QWidget *parent)
    : QFrame(parent)
    , m_source(std::move(source))
    , m_origin(std::move(origin))
    , m_whole(new QStackedWidget(this))
    , m_nothing(makeText(tr("Choose an event to see what came."), "muted", this))
    , m_head(new EventHead(this))
    , m_views(new EventViews(this))
{
    setObjectName(QStringLiteral("eventDetail"));
    setProperty("role", QStringLiteral("card"));
    m_nothing->setObjectName(QStringLiteral("noEventChosen"));
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *content = new QWidget(m_whole);
    auto *column = makeColumn(content, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_views, 1);
    m_whole->addWidget(m_nothing);
    m_whole->addWidget(content);
    makeColumn(this, 1, 0)->addWidget(m_whole);
    makeMenu();
    connect(m_head, &EventHead::openRequested, this, &EventDetail::openRequested);
    connect(m_head, &EventHead::revealRequested, this, [this] {
        m_revealed = m_record->summary.id;
        display(*m_record);
    });
    connect(m_views, &EventViews::openRequested, this, &EventDetail::openRequested);
    connect(m_views, &EventViews::compareRequested, this, &EventDetail::compareRequested);
    connect(m_views, &EventViews::copied, this, &EventDetail::copied);
    connect(m_views, &EventViews::copyRequested, this, &EventDetail::copy);
    connect(m_views, &EventViews::searchRequested, this, &EventDetail::searchRequested);
}

EventDetail::~EventDetail() = default;

void EventDetail::makeMenu()
{
    QMenu *menu = m_head->menu();
    menu->addAction(tr("Copy body"), this, &EventDetail::copyBody);
    m_ownCopies += menu->addAction(tr("Copy as cURL"), this, [this] {
        take([origin = m_origin()](const EventRecord &event) { return exchange::curlCommand(event, origin); },
             tr("Command copied; secret headers are masked"));
    });
    m_ownCopies += menu->addAction(tr("Copy raw request"), this, [this] {
        take([](const EventRecord &event) { return QString::fromUtf8(event.head + event.body); }, tr("Request copied"));
    });
}

void EventDetail::setCopyMenu(QMenu *menu)
{
    for (QAction *action : std::as_const(m_ownCopies))
        action->setVisible(menu == nullptr);
    if (menu)
        m_head->menu()->insertMenu(m_ownCopies.first(), menu);
}

void EventDetail::setRoutesPage(QWidget *page)
{
    m_views->setRoutesPage(page);
}

void EventDetail::setRouteCount(qsizetype count)
{
    m_views->setRouteCount(count);
}

void EventDetail::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

QMenu *EventDetail::menu() const
{
    return m_head->menu();
}

RecordLinks *EventDetail::links() const
{
    return m_head->links();
}

void EventDetail::load(qint64 id)
{
    const auto generation = ++m_generation;
    if (id == 0) {
        m_record.reset();
        m_seen.reset();
        m_nothing->setText(tr("Choose an event to see what came."));
        m_whole->setCurrentIndex(0);
        return;
    }
    whenDone(m_source(EventId(id)), this, [this, generation](const Result<EventRecord> &record) {
        if (generation != m_generation)
            return;
        if (record)
            display(*record);
        else
            showFailure(record.error());
    });
}

void EventDetail::showFailure(const Error &error)
{
    m_record.reset();
    m_seen.reset();
    m_nothing->setText(error.text);
    m_whole->setCurrentIndex(0);
}

void EventDetail::display(const EventRecord &record)
{
    m_record = droppedLater(std::make_unique<const EventRecord>(record));
    m_seen = m_record;
    if (m_revealed != record.summary.id) {
        m_revealed = {};
        // Where nothing is masked it is the same bytes, which need not be compared: they may be many.
        if (const QByteArray safe = exchange::maskedBody(record);
            !safe.isSharedWith(record.body) && safe != record.body) {
            auto shown = std::make_unique<EventRecord>(record);
            shown->body = safe;
            m_seen = std::move(shown);
        }
    }
    m_whole->setCurrentIndex(1);
    m_head->setEvent(*m_record);
    m_head->offerToReveal(m_seen != m_record);
    const HeaderList headers = parseHeaders(m_record->head);
    // What is compressed may be a thousand times as large as it came.
    if (m_seen->body.size() <= EventBody::small && headerValue(headers, "content-encoding").isEmpty()) {
        showBody(EventBody::render(m_seen->body, headers));
        askForMore();
        return;
    }
    m_views->setLoading(m_seen);
    askForMore();
    const auto rendered = QtConcurrent::run(
        [body = m_seen->body, headers]() -> Result<EventBody> { return EventBody::render(body, headers); });
    whenDone(rendered, this, [this, generation = m_generation](const Result<EventBody> &body) {
        if (generation == m_generation && body)
            showBody(*body);
    });
}

void EventDetail::showBody(const EventBody &body)
{
    m_views->setEvent(m_seen, body);
    Q_EMIT shown(m_record->summary.id.value);
}

void EventDetail::askForMore()
{
    const auto generation = m_generation;
    askForResends();
    if (m_deviationSource) {
        whenDone(m_deviationSource(*m_record), this,
                 [this, generation](const Result<QVector<SchemaDeviation>> &deviations) {
                     if (generation == m_generation && deviations)
                         m_views->setDeviations(*deviations);
                 });
    }
    if (!m_deliverySource)
        return;
    whenDone(m_deliverySource(m_record->summary.id), this,
             [this, generation](const Result<QVector<EventSummary>> &deliveries) {
                 if (generation != m_generation || !deliveries || deliveries->isEmpty())
                     return;
                 m_views->setDeliveries(*deliveries);
                 DeliveryModel ordered;
                 ordered.setDeliveries(*deliveries);
                 m_head->setRepeat(ordered.rowOf(m_record->summary.id) + 1, int(deliveries->size()),
                                   ordered.deliveries().first().receivedUs);
             });
}

void EventDetail::askForResends()
{
    if (!m_resendSource || !m_record)
        return;
    whenDone(m_resendSource(m_record->summary.id), this,
             [this, generation = m_generation](const Result<QVector<Resend>> &resends) {
                 if (generation == m_generation && resends)
                     m_views->setResends(*resends);
             });
}

void EventDetail::resendsChanged(const QVector<qint64> &ids)
{
    if (m_record && ids.contains(m_record->summary.id.value))
        askForResends();
}

void EventDetail::take(const std::function<QString(const EventRecord &)> &make, const QString &what)
{
    if (!m_record)
        return;
    const auto put = [this, what](const QString &text) {
        putOnClipboard(text);
        Q_EMIT copied(what);
    };
    if (m_seen->body.size() <= EventBody::small) {
        put(make(*m_seen));
        return;
    }
    const auto made = QtConcurrent::run([make, event = m_seen]() -> Result<QString> { return make(*event); });
    whenDone(made, this, [put](const Result<QString> &text) {
        if (text)
            put(*text);
    });
}

void EventDetail::copyBody()
{
    take(bodyText, tr("Body copied"));
}

void EventDetail::copy()
{
    if (m_record && !m_views->copySelection())
        copyBody();
}

bool EventDetail::openSearch()
{
    return m_views->openSearch();
}

bool EventDetail::closeSearch()
{
    return m_views->closeSearch();
}

} // namespace gancho
