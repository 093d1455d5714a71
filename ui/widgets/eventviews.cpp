#include "ui/widgets/eventviews.h"

#include "app/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace gancho {

namespace {
const QString storedViews = QStringLiteral("events/views");
}

EventViews::EventViews(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const QJsonValue &one : QJsonDocument::fromJson(settings.layout(storedViews)).array()) {
        const QJsonObject json = one.toObject();
        EventView view;
        view.id = json.value(QStringLiteral("id")).toString();
        view.name = json.value(QStringLiteral("name")).toString();
        view.state = filterFromJson(json.value(QStringLiteral("filter")).toObject());
        view.order = orderFromJson(json.value(QStringLiteral("order")).toObject());
        view.columns = json.value(QStringLiteral("columns")).toString().toUtf8();
        if (!view.id.isEmpty() && !view.name.isEmpty())
            m_own += view;
    }
}

QList<EventView> EventViews::all() const
{
    const auto builtIn = [](const char *id, const QString &name) {
        EventView view;
        view.id = QLatin1String(id);
        view.name = name;
        view.builtIn = true;
        return view;
    };
    EventView failures = builtIn("failures", tr("Failures"));
    failures.state.filter.statuses = {4, 5};
    EventView starred = builtIn("starred", tr("Starred"));
    starred.state.filter.starred = true;
    EventView deviating = builtIn("deviating", tr("Not as documented"));
    deviating.state.filter.deviating = true;
    return QList<EventView>{builtIn("all", tr("All")), failures, starred, deviating} + m_own;
}

qsizetype EventViews::indexOf(const QString &id) const
{
    for (qsizetype at = 0; at < m_own.size(); ++at)
        if (m_own[at].id == id)
            return at;
    return -1;
}

std::optional<EventView> EventViews::find(const QString &id) const
{
    for (const EventView &view : all())
        if (view.id == id)
            return view;
    return std::nullopt;
}

QString EventViews::add(EventView view)
{
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.builtIn = false;
    m_own += view;
    save();
    return view.id;
}

void EventViews::rename(const QString &id, const QString &name)
{
    const auto at = indexOf(id);
    if (at < 0 || name.trimmed().isEmpty())
        return;
    m_own[at].name = name.trimmed();
    save();
}

void EventViews::update(const QString &id, const EventView &content)
{
    const auto at = indexOf(id);
    if (at < 0)
        return;
    m_own[at].state = content.state;
    m_own[at].order = content.order;
    m_own[at].columns = content.columns;
    save();
}

int EventViews::remove(const QString &id)
{
    const auto at = indexOf(id);
    if (at >= 0) {
        m_own.removeAt(at);
        save();
    }
    return int(at);
}

void EventViews::putBack(const EventView &view, int place)
{
    m_own.insert(qBound<qsizetype>(0, place, m_own.size()), view);
    save();
}

void EventViews::move(const QString &id, int by)
{
    const auto at = indexOf(id);
    const auto to = at + by;
    if (at < 0 || to < 0 || to >= m_own.size())
        return;
    m_own.move(at, to);
    save();
}

void EventViews::save()
{
    QJsonArray array;
    for (const EventView &view : m_own)
        array += QJsonObject{{QStringLiteral("id"), view.id},
                             {QStringLiteral("name"), view.name},
                             {QStringLiteral("filter"), filterToJson(view.state)},
                             {QStringLiteral("order"), orderToJson(view.order)},
                             {QStringLiteral("columns"), QString::fromUtf8(view.columns)}};
    m_settings.setLayout(storedViews, QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace gancho
