#pragma once

#include "tests/ui/workbench.h"
#include "ui/pages/whazingwebhookspage.h"

#include <QLabel>

namespace gancho::test {

/// What the tests of the page of Whazing's webhooks have in common.

template <class T>
T *part(QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1String(name));
}

/// An account of Whazing is chosen and the receiver listens on a free port.
inline void withWhazing(Workbench &bench, bool sandbox = true)
{
    bench.receiver.start(QHostAddress::LocalHost, 0);
    Account account;
    account.name = QStringLiteral("Loja Azul");
    account.platform = PlatformKind::Whazing;
    account.sandbox = sandbox;
    bench.accounts.setCurrent(bench.accounts.save(account)->id);
}

inline bool says(QWidget &page, const char *note, const QString &words)
{
    const auto *banner = part<QWidget>(page, note);
    if (!banner || banner->isHidden())
        return false;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace gancho::test
