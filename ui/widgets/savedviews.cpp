#include "ui/widgets/savedviews.h"

#include "app/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace gancho {

namespace {
const QString storedViews = QStringLiteral("events/views");
}

SavedViews::SavedViews(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const QJsonValue &one : QJsonDocument::fromJson(settings.layout(storedViews)).array()) {
        const QJsonObject json = one.toObject();
        SavedView view;
        view.id = json.value(QStringLiteral("id")).toString();
        view.name = json.value(QStringLiteral("name")).toString();
        view.state = filterFromJson(json.value(QStringLiteral("filter")).toObject());
        view.order = orderFromJson(json.value(QStringLiteral("order")).toObject());
        view.columns = json.value(QStringLiteral("columns")).toString().toUtf8();
        if (!view.id.isEmpty() && !view.name.isEmpty())
            m_own += view;
    }
}

QList<SavedView> SavedViews::all() const
{
    const auto builtIn = [](const char *id, const QString &name) {
        SavedView view;
        view.id = QLatin1String(id);
        view.name = name;
        view.builtIn = true;
        return view;
    };
    SavedView failures = builtIn("failures", tr("Failures"));
    failures.state.filter.statuses = {4, 5};
    SavedView starred = builtIn("starred", tr("Starred"));
    starred.state.filter.starred = true;
    SavedView deviating = builtIn("deviating", tr("Not as documented"));
    deviating.state.filter.deviating = true;
    return QList<SavedView>{builtIn("all", tr("All")), failures, starred, deviating} + m_own;
}

qsizetype SavedViews::indexOf(const QString &id) const
{
    for (qsizetype at = 0; at < m_own.size(); ++at)
        if (m_own[at].id == id)
            return at;
    return -1;
}

std::optional<SavedView> SavedViews::find(const QString &id) const
{
    for (const SavedView &view : all())
        if (view.id == id)
            return view;
    return std::nullopt;
}

QString SavedViews::add(SavedView view)
{
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.builtIn = false;
    m_own += view;
    save();
    return view.id;
}

void SavedViews::rename(const QString &id, const QString &name)
{
    const auto at = indexOf(id);
    if (at < 0 || name.trimmed().isEmpty())
        return;
    m_own[at].name = name.trimmed();
    save();
}

void SavedViews::update(const QString &id, const SavedView &content)
{
    const auto at = indexOf(id);
    if (at < 0)
        return;
    m_own[at].state = content.state;
    m_own[at].order = content.order;
    m_own[at].columns = content.columns;
    save();
}

int SavedViews::remove(const QString &id)
{
    const auto at = indexOf(id);
    if (at >= 0) {
        m_own.removeAt(at);
        save();
    }
    return int(at);
}

void SavedViews::putBack(const SavedView &view, int place)
{
    m_own.insert(std::clamp(qsizetype(place), qsizetype(0), m_own.size()), view);
    save();
}

void SavedViews::move(const QString &id, int by)
{
    const auto at = indexOf(id);
    const auto to = at + by;
    if (at < 0 || to < 0 || to >= m_own.size())
        return;
    m_own.move(at, to);
    save();
}

void SavedViews::save()
{
    QJsonArray array;
    for (const SavedView &view : m_own)
        array += QJsonObject{{QStringLiteral("id"), view.id},
                             {QStringLiteral("name"), view.name},
                             {QStringLiteral("filter"), filterToJson(view.state)},
                             {QStringLiteral("order"), orderToJson(view.order)},
                             {QStringLiteral("columns"), QString::fromUtf8(view.columns)}};
    m_settings.setLayout(storedViews, QJsonDocument(array).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace gancho
