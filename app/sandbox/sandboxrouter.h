#pragma once

#include "app/sandbox/routetable.h"
#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxfault.h"
#include "app/sandbox/sandboxquery.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

#include <functional>

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

/// The endpoints of the embedded wts.chat.
using SandboxRouter = RouteTable<std::function<SandboxReply(const SandboxCall &call, SandboxContext &context)>>;

} // namespace gancho
