#include "ui/widgets/inboxpanel.h"

#include "ui/widgets/build.h"
#include "ui/widgets/inboxtab.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gancho {

InboxPanel::InboxPanel(QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabWidget(this))
{
    setProperty("role", QStringLiteral("card"));
    identify(this, QStringLiteral("inboxPanel"), tr("Inbox"));
    identify(m_tabs, QStringLiteral("inboxTabs"), tr("Parts of the inbox"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("inboxTabBar"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    auto *column = makeColumn(this, 1, 0);
    column->setContentsMargins(1, 6, 1, 1);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (InboxTab *tab = currentTab())
            tab->activated();
    });
}

void InboxPanel::addTab(InboxTab *tab, const QString &name, const QString &title, bool withoutInbox)
{
    m_places.append({tab, name, withoutInbox});
    m_tabs->addTab(tab, title);
}

void InboxPanel::setInbox(const Inbox *inbox)
{
    for (int i = 0; i < m_places.size(); ++i) {
        m_places[i].tab->setInbox(inbox);
        m_tabs->setTabEnabled(i, inbox || m_places[i].withoutInbox);
    }
}

void InboxPanel::openTab(const QString &name)
{
    for (int i = 0; i < m_places.size(); ++i)
        if (m_places[i].name == name)
            m_tabs->setCurrentIndex(i);
}

InboxTab *InboxPanel::currentTab() const
{
    const int at = m_tabs->currentIndex();
    return at >= 0 && at < m_places.size() ? m_places[at].tab : nullptr;
}

InboxTab *InboxPanel::dirtyTab() const
{
    for (const Place &place : m_places)
        if (place.tab->isDirty())
            return place.tab;
    return nullptr;
}

} // namespace gancho
