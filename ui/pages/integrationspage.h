#pragma once

#include "models/base/error.h"
#include "models/domain/event.h"
#include "models/domain/route.h"
#include "models/domain/routewords.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QMenu;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace gancho {

class Banner;
class EventFieldNames;
class RouteDeliveriesPane;
class RouteExportPane;
class RouteForm;
class RouteModel;
class RoutePreviewPane;
class RouteRecords;
class RouteList;
class RouteTester;
class StatePane;

/// Routes: from an event to an action. A list of them, the chosen one to edit, and beside it what it would send, what
/// became of what it sent, and the same for n8n and Make.
class IntegrationsPage : public Page
{
    Q_OBJECT

public:
    explicit IntegrationsPage(const Services &services, QWidget *parent = nullptr);
    ~IntegrationsPage() override;

    static PageEntry entry()
    {
        return {QStringLiteral("integrations"), tr("Integrations"), QStringLiteral("gancho-routes")};
    }
    QAction *primaryAction() const override { return m_new; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    void refresh() override;
    bool mayLeave() override;

    void openRoute(RouteId id);
    /// A new route that takes events like this one; its fields are there to be clicked.
    void newFromEvent(const EventRecord &event);
    /// Routes of a file are added, switched off; the first is shown.
    void importFile(const QString &path);
    /// All routes, or one, without their secrets.
    void exportTo(const QString &path, RouteId only = {});

Q_SIGNALS:
    void eventRequested(gancho::EventId id);

private:
    enum Tab { PreviewTab, DeliveriesTab, ExportTab };

    void makeActions();
    void makeList();
    QWidget *makeSide();
    void connectForm();
    void connectServices();
    void offerNames();
    QMenu *makeTemplates();

    void showRows();
    void showState();
    void fitList();
    void whenClean(std::function<void()> proceed);
    void choose(RouteId id);
    void showRoute(const Route &route);
    void hideForm();
    /// False where there is none.
    bool restoreDraft();
    void keepDraft();
    QString draftKey() const;
    void formChanged();
    void showExport();
    void showQueues();
    void showWhyNotSent();
    routewords::Names names() const;

    void startNew(const Route &contents);
    void save(std::function<void()> then = {});
    void setSaving(bool saving);
    void stored(const Route &route, const std::function<void()> &then);
    void storeSecrets(const Route &route, const std::function<void()> &then);
    void switchRoute(RouteId id, bool on);
    void rename(RouteId id, const QString &name);
    void duplicate();
    void remove(RouteId id);
    void removeForGood();
    void undoRemoval();
    void test(int target);
    void sendPast(const QVector<qint64> &events);
    /// Says above the form what is still to be filled in, and takes away what has been.
    void askFor(const QStringList &gaps, const QString &about = {});
    void askForMissing(const Route &saved);
    void showGaps();
    QString freeName(const QString &wanted) const;
    void fails(const Error &error);
    void tell(const QString &text, QAction *undo = nullptr);

    Services m_services;
    RouteRecords *m_records;
    RouteModel *m_model;
    RouteList *m_table;
    StatePane *m_pane;
    Banner *m_holding;
    RouteForm *m_form;
    QTabBar *m_tabs;
    QStackedWidget *m_sidePages;
    RoutePreviewPane *m_preview;
    RouteDeliveriesPane *m_deliveries;
    RouteExportPane *m_export;
    RouteTester *m_tester;
    EventFieldNames *m_fieldNames;
    QSplitter *m_splitter;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_exportAll = nullptr;
    QAction *m_byTarget = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_undo = nullptr;
    bool m_editing = false; ///< the form holds a route
    bool m_loading = false;
    bool m_saving = false;
    QStringList m_gaps; ///< that the form was opened with
    QString m_about;    ///< of the template
    QPointer<QWidget> m_focusSaving;
    RouteId m_removing; ///< hidden, and removed for good when the time for undoing is over
    bool m_removedWasOn = false;
    QTimer m_removal;
    QTimer m_eventsLater;
    quint64 m_queuesGeneration = 0;
};

} // namespace gancho
