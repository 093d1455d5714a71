#include "ui/forms/routeeventtree.h"

#include "models/items/headersmodel.h"
#include "models/items/jsonparser.h"
#include "models/items/jsontreemodel.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventbody.h"
#include "ui/widgets/jsonview.h"

#include <QDateTime>
#include <QLabel>
#include <QTimeZone>
#include <QUrl>

namespace gancho {

namespace {

/// A larger body is shown without what belongs beside it.
constexpr qsizetype largest = 4 * 1024 * 1024;

QByteArray member(const QString &key, const QByteArray &json)
{
    return jsonQuoted(key).toUtf8() + ':' + json;
}

QByteArray textMember(const QString &key, const QString &text)
{
    return member(key, jsonQuoted(text).toUtf8());
}

QByteArray joined(const QByteArrayList &members)
{
    return '{' + members.join(',') + '}';
}

/// "query" and "event", as members.
QByteArrayList besides(const EventRecord &record)
{
    const EventSummary &event = record.summary;
    QByteArrayList members, query;
    const auto mark = event.target.indexOf(u'?');
    if (mark >= 0)
        for (const auto &[name, value] : HeadersModel::decodeForm(event.target.mid(mark + 1).toUtf8()))
            query += textMember(QString::fromUtf8(name), QString::fromUtf8(value));
    if (!query.isEmpty())
        members += member(QStringLiteral("query"), joined(query));
    const QDateTime received = QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000, QTimeZone::utc());
    members += member(
        QStringLiteral("event"),
        joined({textMember(QStringLiteral("type"), event.type), textMember(QStringLiteral("inbox"), event.inboxName),
                textMember(QStringLiteral("platform"), platformSlug(event.platform)),
                textMember(QStringLiteral("receivedAt"), received.toString(Qt::ISODateWithMs))}));
    return members;
}

JsonTree treeOf(const EventRecord &record)
{
    const EventBody body = EventBody::render(record.body, parseHeaders(record.head));
    QByteArrayList members;
    if (!body.tree.isEmpty() && !body.tree.problem) {
        const JsonNode &root = body.tree.node(0);
        if (root.kind != JsonKind::Object || body.tree.bytes().size() > largest)
            return body.tree;
        const QByteArray inside = body.tree.raw(0).toByteArray().mid(1).chopped(1).trimmed();
        if (!inside.isEmpty())
            members += inside;
    }
    return parseJson(joined(members + besides(record)));
}

} // namespace

RouteEventTree::RouteEventTree(QWidget *parent)
    : QWidget(parent)
    , m_view(new JsonView(this))
    , m_hint(makeText(tr("Click a field of this event to add it."), "caption", this))
{
    m_view->setObjectName(QStringLiteral("routeEventTree"));
    m_view->setAccessibleName(tr("Fields of the event; Enter adds one to the route"));
    m_hint->setContentsMargins(16, 8, 16, 4);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    connect(m_view, &QTreeView::clicked, this, &RouteEventTree::choose);
    connect(m_view, &QTreeView::activated, this, &RouteEventTree::choose);
}

void RouteEventTree::setEvent(const EventRecord &record)
{
    m_view->setTree(treeOf(record));
}

void RouteEventTree::clear()
{
    m_view->setTree({});
}

void RouteEventTree::focusTree()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void RouteEventTree::choose()
{
    const QModelIndex index = m_view->currentIndex();
    const int node = m_view->treeModel()->nodeOf(index);
    if (node < 0)
        return;
    // What holds other values is opened and closed by a click, and chosen whole by nobody who wants one field.
    if (m_view->treeModel()->tree().node(node).kind == JsonKind::Object)
        return;
    const QString field = m_view->treeModel()->path(index).searchField();
    if (!field.isEmpty())
        Q_EMIT fieldChosen(field);
}

} // namespace gancho
