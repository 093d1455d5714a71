#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>
#include <vector>

namespace gancho {

/// Finds the endpoint of a request by method and path. Segments are matched without regard to case, as platforms do.
template <class Handler>
class RouteTable
{
public:
    /// `pattern` such as "/v1/contacts/{id}"; fixed segments win over {…} when they are added first.
    void add(const char *method, const char *pattern, Handler handler)
    {
        m_routes.push_back({method, QByteArray(pattern).split('/'), std::move(handler)});
    }
    /// Null where there is none; `values` gets the values of the {…} segments.
    const Handler *find(const QByteArray &method, const QByteArray &path, QStringList &values) const
    {
        QList<QByteArray> segments = path.split('/');
        if (segments.size() > 1 && segments.last().isEmpty())
            segments.removeLast();
        for (const Route &route : m_routes)
            if (route.method == method && matches(route, segments, values))
                return &route.handler;
        return nullptr;
    }

private:
    struct Route
    {
        QByteArray method;
        QList<QByteArray> segments;
        Handler handler;
    };

    static bool matches(const Route &route, const QList<QByteArray> &segments, QStringList &values)
    {
        values.clear();
        if (route.segments.size() != segments.size())
            return false;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            if (route.segments[i].startsWith('{'))
                values += QString::fromUtf8(QByteArray::fromPercentEncoding(segments[i]));
            else if (route.segments[i].compare(segments[i], Qt::CaseInsensitive) != 0)
                return false;
        }
        return true;
    }

    std::vector<Route> m_routes;
};

} // namespace gancho
