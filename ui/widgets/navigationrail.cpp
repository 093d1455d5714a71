#include "ui/widgets/navigationrail.h"

#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountswitcher.h"
#include "ui/widgets/build.h"
#include "ui/widgets/navigationentry.h"

#include <QPainter>
#include <QVBoxLayout>

namespace gancho {

NavigationRail::NavigationRail(AccountSwitcher *switcher, QWidget *parent)
    : QFrame(parent)
    , m_switcher(switcher)
{
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 12);
    column->setSpacing(0);
    column->addWidget(m_switcher);
    column->addSpacing(8);
    column->addWidget(makeLine(this));
    column->addSpacing(8);
    m_entries = new QVBoxLayout;
    m_foot = new QVBoxLayout;
    m_entries->setSpacing(0);
    m_foot->setSpacing(0);
    column->addLayout(m_entries);
    column->addStretch(1);
    column->addLayout(m_foot);
    setFixedWidth(width);
}

void NavigationRail::addPage(const PageEntry &page, const QString &shortcut, bool foot)
{
    auto *entry = new NavigationEntry(page.title, page.iconName, shortcut, this);
    entry->setObjectName(QStringLiteral("rail_%1").arg(page.id));
    entry->setFolded(m_folded);
    m_byId.insert(page.id, entry);
    (foot ? m_foot : m_entries)->addWidget(entry);
    // The chosen entry changes with the page, which may refuse to be left.
    connect(entry, &NavigationEntry::wanted, this, [this, id = page.id] { Q_EMIT chosen(id); });
}

void NavigationRail::setCurrent(const QString &pageId)
{
    for (auto it = m_byId.cbegin(); it != m_byId.cend(); ++it)
        it.value()->setChecked(it.key() == pageId);
}

void NavigationRail::setBadge(const QString &pageId, int count)
{
    if (NavigationEntry *entry = m_byId.value(pageId))
        entry->setBadge(count);
}

void NavigationRail::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    setFixedWidth(folded ? foldedWidth : width);
    m_switcher->setFolded(folded);
    for (NavigationEntry *entry : std::as_const(m_byId))
        entry->setFolded(folded);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours().window);
    painter.fillRect(QRect(QFrame::width() - 1, 0, 1, height()), theme().colours().line);
}

} // namespace gancho
