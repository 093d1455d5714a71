#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace gancho {

/// Finds the endpoint of a request. Segments are matched without regard to case, as the platforms do.
template <class Handler>
class RouteTable
{
public:
    /// `pattern` such as "/core/v1/contact/{id}"; fixed segments win over {…} when they are added first.
    void add(const char *method, const char *pattern, Handler handler)
    {
        m_routes.push_back({method, QByteArray(pattern).split('/'), std::move(handler)});
    }
    /// Null where there is none; `values` gets what stands in the place of each {…}, decoded. A slash at the end of
    /// `path` makes no difference.
    const Handler *find(const QByteArray &method, const QByteArray &path, QStringList &values) const
    {
        QList<QByteArray> segments = path.split('/');
        if (segments.size() > 1 && segments.last().isEmpty())
            segments.removeLast();
        for (const Route &route : m_routes)
            if (route.method == method && matches(route.segments, segments, values))
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

    static bool matches(const QList<QByteArray> &own, const QList<QByteArray> &given, QStringList &values)
    {
        values.clear();
        if (own.size() != given.size())
            return false;
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (own[i].startsWith('{'))
                values += QString::fromUtf8(QByteArray::fromPercentEncoding(given[i]));
            else if (own[i].compare(given[i], Qt::CaseInsensitive) != 0)
                return false;
        }
        return true;
    }

    std::vector<Route> m_routes;
};

} // namespace gancho
