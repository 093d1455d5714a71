#include "ui/forms/routeexportpane.h"

#include "ui/forms/makeform.h"
#include "ui/forms/n8nform.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace gancho {

RouteExportPane::RouteExportPane(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_choice(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    identify(m_choice, QStringLiteral("exportChoice"), tr("Integrator"));
    m_choice->setDrawBase(false);
    m_choice->setExpanding(false);
    m_choice->addTab(QStringLiteral("n8n"));
    m_choice->addTab(QStringLiteral("Make"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 8, 0);
    row->addWidget(m_choice, 1);
    auto *column = makeColumn(this, 0, 0);
    column->addLayout(row);
    column->addWidget(makeLine(this));
    column->addWidget(m_pages, 1);
    connect(m_choice, &QTabBar::currentChanged, this, [this] {
        m_stale = true;
        showChosen();
    });
}

void RouteExportPane::setRoute(const Route &route, EventId sample)
{
    if (!m_stale && route == m_route && sample == m_sample)
        return;
    m_route = route;
    m_sample = sample;
    m_stale = true;
    if (isVisible())
        showChosen();
}

void RouteExportPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showChosen();
}

void RouteExportPane::showChosen()
{
    if (m_choice->currentIndex() == 0) {
        if (!m_n8n) {
            m_n8n = new N8nForm(m_services, m_pages);
            m_pages->addWidget(m_n8n);
            connect(m_n8n, &N8nForm::toast, this, &RouteExportPane::toast);
            connect(m_n8n, &N8nForm::deployed, this, &RouteExportPane::deployed);
        }
        m_pages->setCurrentWidget(m_n8n);
        if (m_stale)
            m_n8n->setRoute(m_route, m_sample);
    } else {
        if (!m_make) {
            m_make = new MakeForm(m_services, m_pages);
            m_pages->addWidget(m_make);
            connect(m_make, &MakeForm::toast, this, &RouteExportPane::toast);
        }
        m_pages->setCurrentWidget(m_make);
        if (m_stale)
            m_make->setRoute(m_route, m_sample);
    }
    m_stale = false;
}

} // namespace gancho
