#pragma once

#include "tests/integrators/flowsamples.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/widgets/banner.h"

namespace gancho::test {

inline EventId store(Workbench &bench, InboxId inbox)
{
    const EventRecord lead = leadEvent();
    NewEvent event;
    event.receivedUs = 1'772'471'111'000'000;
    event.head = lead.head;
    event.body = lead.body;
    event.method = "POST";
    event.target = "/in/loja";
    event.inbox = inbox;
    event.type = lead.summary.type;
    event.platform = PlatformKind::WtsChat;
    const auto id = await(bench.store->import({event}));
    return id ? *id : EventId();
}

template <class W>
W *part(const QWidget &form, const char *name)
{
    return form.findChild<W *>(QLatin1String(name));
}

inline QString banner(const QWidget &form, const char *name)
{
    return part<Banner>(form, name)->text();
}

inline Route leadRoute(InboxId inbox)
{
    Route route;
    route.name = QStringLiteral("Novo lead");
    route.when.inbox = inbox;
    route.when.types = {QStringLiteral("CONTACT_CREATED")};
    route.mapping = leadPlan().mapping;
    return route;
}

} // namespace gancho::test
