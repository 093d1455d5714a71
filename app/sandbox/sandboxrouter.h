#pragma once

#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxfault.h"
#include "app/sandbox/sandboxquery.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace gancho {

/// A request as an endpoint sees it.
struct SandboxCall
{
    QStringList path; ///< what stands in the place of each {…}, decoded
    SandboxQuery query;
    QJsonObject body;
    QJsonArray items;       ///< the body where it is an array
    qsizetype bodySize = 0; ///< bytes
};

/// Finds the endpoint of a request. Segments are matched without regard to case, as the platform does.
class SandboxRouter
{
public:
    using Handler = std::function<SandboxReply(const SandboxCall &call, SandboxContext &context)>;

    /// `pattern` such as "/core/v1/contact/{id}"; fixed segments win over {…} when they are added first.
    void add(const char *method, const char *pattern, Handler handler);
    /// Null where there is none; `path` gets the values of the {…} segments.
    const Handler *find(const QByteArray &method, const QByteArray &path, QStringList &values) const;

private:
    struct Route
    {
        QByteArray method;
        QList<QByteArray> segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace gancho
