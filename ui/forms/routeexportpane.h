#pragma once

#include "models/domain/route.h"
#include "ui/services.h"

#include <QUrl>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace gancho {

class MakeForm;
class N8nForm;

/// The route for an integrator: a workflow for n8n or a blueprint for Make. Their forms are made when they are first
/// looked at.
class RouteExportPane : public QWidget
{
    Q_OBJECT

public:
    explicit RouteExportPane(const Services &services, QWidget *parent = nullptr);

    /// `sample` is the event whose data go along; invalid for the newest that fits.
    void setRoute(const Route &route, EventId sample);

Q_SIGNALS:
    void toast(const QString &text);
    /// The workflow is in n8n; the route may send there, with these headers.
    void deployed(const QUrl &productionUrl, const gancho::HeaderList &headers);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showChosen();

    Services m_services;
    Route m_route;
    EventId m_sample;
    bool m_stale = true;
    QTabBar *m_choice;
    QStackedWidget *m_pages;
    N8nForm *m_n8n = nullptr;
    MakeForm *m_make = nullptr;
};

} // namespace gancho
