#include "app/sandbox/clint/clintroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

constexpr int chartsOfAPage = 10;

/// How many deals are in each stage.
QJsonObject figures(const ClintWorld &world, const QJsonObject &chart)
{
    QMap<QString, int> counts;
    for (const QJsonObject &deal : world.deals)
        ++counts[world.stage(deal["origin_id"_L1].toString(), deal["stage_id"_L1].toString())["label"_L1].toString()];
    QJsonArray data;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        data += QJsonObject{{u"label"_s, it.key()}, {u"value"_s, it.value()}};
    QJsonObject shown = chart;
    shown.insert("data"_L1, data);
    return shown;
}

Rows chartsOf(const QJsonObject &dashboard)
{
    Rows rows;
    for (const QJsonValue chart : dashboard["charts"_L1].toArray())
        rows += chart.toObject();
    return rows;
}

} // namespace

void addClintDashboardRoutes(ClintRoutes &routes)
{
    routes.add("GET", "/v2/dashboards", [](const ClintCall &call, ClintDesk &desk) {
        return page2(call, all(desk.world.dashboards), clintview::asItIs, 200, 200);
    });
    routes.add("GET", "/v2/dashboards/{id}", [](const ClintCall &call, ClintDesk &desk) {
        const QJsonObject *row = desk.world.dashboards.find(call.path[0]);
        return row ? item(*row) : message(404, u"Dashboard not found"_s);
    });
    routes.add("GET", "/v2/dashboards/{id}/data", [](const ClintCall &call, ClintDesk &desk) {
        const QJsonObject *row = desk.world.dashboards.find(call.path[0]);
        if (!row)
            return message(404, u"Dashboard not found"_s);
        return page2(
            call, chartsOf(*row), [&desk](const QJsonObject &chart) { return figures(desk.world, chart); },
            chartsOfAPage, chartsOfAPage);
    });
    routes.add("GET", "/v2/charts/{id}/data", [](const ClintCall &call, ClintDesk &desk) {
        for (const QJsonObject &dashboard : desk.world.dashboards)
            for (const QJsonObject &chart : chartsOf(dashboard))
                if (chart["id"_L1] == call.path[0])
                    return item(figures(desk.world, chart));
        return message(404, u"Chart not found"_s);
    });
}

} // namespace gancho
