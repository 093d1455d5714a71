// The parts of the page of integrations, and what connects them.

#include "app/accounts/accountstore.h"
#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "app/routes/routes.h"
#include "app/store/eventstore.h"
#include "models/items/routemodel.h"
#include "ui/forms/deliveryscope.h"
#include "ui/forms/eventfieldnames.h"
#include "ui/forms/routedeliveriespane.h"
#include "ui/forms/routeexportpane.h"
#include "ui/forms/routeform.h"
#include "ui/forms/routepreviewpane.h"
#include "ui/forms/routerecords.h"
#include "ui/forms/routetester.h"
#include "ui/pages/integrationspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/routelist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

namespace gancho {

void IntegrationsPage::makeActions()
{
    const auto action = [this](const char *name, const QString &text, auto slot) {
        auto *made = new QAction(text, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_new = action("newRoute", tr("+ New route"), [this] {
        QMenu *menu = makeTemplates();
        menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width() - 20, 0)));
    });
    m_new->setIconText(tr("New route"));
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_import = action("importRoutes", tr("Import routes…"), [this] { importFile({}); });
    m_exportAll = action("exportRoutes", tr("Export all routes…"), [this] { exportTo({}); });
    m_byTarget = action("deliveriesByTarget", tr("Deliveries by target…"), [this] {
        m_tabs->setCurrentIndex(DeliveriesTab);
        m_deliveries->scope().open();
    });
    m_switch = action("switchRoute", tr("Switch on or off"), [this] {
        if (const Route *route = m_services.routes.route(m_table->currentId()))
            switchRoute(route->id, !route->enabled);
    });
    m_rename = action("renameRoute", tr("Rename"),
                      [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(RouteModel::NameColumn)); });
    m_duplicate = action("duplicateRoute", tr("Duplicate"), &IntegrationsPage::duplicate);
    m_delete = action("deleteRoute", tr("Delete"), [this] { remove(m_table->currentId()); });
    m_undo = action("undoRoute", tr("Undo"), &IntegrationsPage::undoRemoval);
    addAction(m_new);
    m_table->addActions({m_switch, m_rename, m_duplicate, m_delete, m_byTarget});
    m_removal.setSingleShot(true);
    connect(&m_removal, &QTimer::timeout, this, &IntegrationsPage::removeForGood);
}

QList<QAction *> IntegrationsPage::paletteActions() const
{
    return {m_new, m_import, m_exportAll, m_byTarget};
}

void IntegrationsPage::makeList()
{
    connect(m_table, &RouteList::chosen, this, [this](RouteId id) {
        if (m_editing && !m_form->isNew() && m_form->original().id == id)
            return;
        // The view is still changing its selection here.
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                if (m_editing && m_form->isDirty())
                    m_table->select(m_form->original().id);
                whenClean([this, id] { choose(id); });
            },
            Qt::QueuedConnection);
    });
    connect(m_table, &RouteList::switchRequested, this, [this](RouteId id) {
        if (const Route *route = m_services.routes.route(id))
            switchRoute(id, !route->enabled);
    });
    connect(m_model, &RouteModel::renameRequested, this, &IntegrationsPage::rename);
}

QWidget *IntegrationsPage::makeSide()
{
    auto *side = makeCard(this);
    side->setObjectName(QStringLiteral("routeSide"));
    side->setMinimumWidth(300);
    identify(m_tabs, QStringLiteral("routeTabs"), tr("Preview, deliveries, export"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Deliveries"));
    m_tabs->addTab(tr("Export"));
    m_sidePages->addWidget(m_preview);
    m_sidePages->addWidget(m_deliveries);
    m_sidePages->addWidget(m_export);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 8, 0);
    tabRow->addWidget(m_tabs, 1);
    auto *column = makeColumn(side, 1, 0);
    column->addLayout(tabRow);
    column->addWidget(makeLine(side));
    column->addWidget(m_sidePages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        showExport();
        m_sidePages->setCurrentIndex(tab);
    });
    connect(m_export, &RouteExportPane::toast, this, [this](const QString &text) { tell(text); });
    connect(m_export, &RouteExportPane::deployed, m_form, &RouteForm::offerUrl);
    connect(m_preview, &RoutePreviewPane::fieldChosen, m_form, &RouteForm::addField);
    connect(m_preview, &RoutePreviewPane::eventRequested, this, &IntegrationsPage::eventRequested);
    connect(m_deliveries, &RouteDeliveriesPane::eventRequested, this, &IntegrationsPage::eventRequested);
    connect(m_deliveries, &RouteDeliveriesPane::routeRequested, this, &IntegrationsPage::openRoute);
    connect(m_preview, &RoutePreviewPane::sendRequested, this, &IntegrationsPage::sendPast);
    connect(m_deliveries, &RouteDeliveriesPane::toast, this, [this](const QString &text) { tell(text); });
    return side;
}

void IntegrationsPage::connectForm()
{
    connect(m_form, &RouteForm::saveRequested, this, [this] { save(); });
    connect(m_form, &RouteForm::discardRequested, this, [this] {
        m_services.drafts.remove(draftKey());
        if (m_form->isNew())
            hideForm();
        else
            m_form->load(*m_services.routes.route(m_form->original().id));
    });
    connect(m_form, &RouteForm::switchRequested, this, [this](bool on) { switchRoute(m_form->original().id, on); });
    connect(m_form, &RouteForm::duplicateRequested, this, &IntegrationsPage::duplicate);
    connect(m_form, &RouteForm::deleteRequested, this, [this] { remove(m_form->original().id); });
    connect(m_form, &RouteForm::exportRequested, this, [this] { exportTo({}, m_form->original().id); });
    connect(m_form, &RouteForm::testRequested, this, &IntegrationsPage::test);
    connect(m_form, &RouteForm::changed, this, &IntegrationsPage::formChanged);
    connect(m_form, &RouteForm::eventWanted, this, [this] {
        m_tabs->setCurrentIndex(PreviewTab);
        m_preview->focusTree();
    });
    connect(m_form, &RouteForm::dryRunRequested, this, [this] {
        m_tabs->setCurrentIndex(PreviewTab);
        m_preview->setRoute(m_form->edited());
        m_preview->dryRun();
    });
    connect(m_tester, &RouteTester::started, this, [this](int target) {
        m_form->setOutcome(target, Tone::Info, {});
        m_form->setTesting(target, true);
    });
    connect(m_tester, &RouteTester::finished, this, [this](int target, Tone tone, const QString &text) {
        m_form->setTesting(target, false);
        m_form->setOutcome(target, tone, text);
    });
}

void IntegrationsPage::connectServices()
{
    connect(&m_services.routes, &Routes::routesChanged, this, [this] {
        showRows();
        // The keychain may have answered only now.
        const Route *shown = m_editing ? m_services.routes.route(m_form->original().id) : nullptr;
        if (shown && !m_form->isDirty())
            askForMissing(*shown);
    });
    connect(&m_services.routes, &Routes::figuresChanged, this, &IntegrationsPage::showRows);
    connect(&m_services.routes, &Routes::stopped, this, [this](RouteId id, const QString &text) {
        const Route *route = m_services.routes.route(id);
        tell(tr("The route “%1” was stopped: %2").arg(route ? route->name : QString(), text));
    });
    connect(&m_services.routes, &Routes::holding, m_holding,
            [this](const QString &text) { m_holding->setMessage(Tone::Bad, text); });
    connect(&m_services.routes, &Routes::resumed, m_holding, [this] { m_holding->setMessage(Tone::Bad, {}); });
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, [this] {
        m_form->setInboxes(m_services.receiver.inboxes());
        showRows();
    });
    connect(&m_services.accounts, &AccountStore::changed, this, [this] {
        m_form->setAccounts(m_services.accounts.accounts());
        showRows();
    });
    connect(m_records, &RouteRecords::changed, this, &IntegrationsPage::showRows);
    connect(m_fieldNames, &EventFieldNames::changed, this, &IntegrationsPage::offerNames);
    m_eventsLater.setSingleShot(true);
    m_eventsLater.setInterval(1000);
    connect(&m_eventsLater, &QTimer::timeout, m_preview, &RoutePreviewPane::refresh);
    connect(&m_services.store, &EventStore::appended, this, [this] {
        if (isVisible() && !m_eventsLater.isActive())
            m_eventsLater.start();
    });
}

} // namespace gancho
