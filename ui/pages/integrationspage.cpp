#include "ui/pages/integrationspage.h"

#include "app/accounts/accountplatforms.h"
#include "app/accounts/accountstore.h"
#include "app/catalogue/cataloguereader.h"
#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "app/routes/actionfields.h"
#include "app/routes/routes.h"
#include "app/store/eventstore.h"
#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"
#include "models/items/routemodel.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/eventfieldnames.h"
#include "ui/forms/routedeliveriespane.h"
#include "ui/forms/routeexportpane.h"
#include "ui/forms/routeform.h"
#include "ui/forms/routepreviewpane.h"
#include "ui/forms/routerecords.h"
#include "ui/forms/routetester.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/routelist.h"
#include "ui/widgets/statepane.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace gancho {

namespace {

QStringList knownFields(const ActionTarget &target, PlatformKind platform)
{
    QStringList names;
    for (const KnownField &field : actionfields::known(target.action, platform))
        names += field.name;
    return names;
}

RoutePreviewPane::Sources sourcesOf(const Services &services)
{
    RoutePreviewPane::Sources sources;
    sources.ids = [&store = services.store](const RouteTrigger &trigger, int most) {
        EventFilter filter;
        filter.types = trigger.types;
        if (filter.types.isEmpty() && trigger.platform != PlatformKind::None)
            for (const EventType &type : eventTypes(trigger.platform))
                filter.types += type.id;
        if (trigger.inbox.isValid())
            filter.inboxes = {trigger.inbox};
        return store.ids(filter, 0, 0, most);
    };
    sources.record = [&store = services.store](EventId id) {
        return store.record(id);
    };
    sources.summaries = [&store = services.store](const QVector<qint64> &ids) {
        return store.summaries(ids);
    };
    sources.preview = [&routes = services.routes](const Route &route, const QVector<qint64> &ids) {
        return routes.preview(route, ids);
    };
    return sources;
}

} // namespace

IntegrationsPage::IntegrationsPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_platforms(std::make_unique<AccountPlatforms>(services.accounts, services.secrets, services.sandboxes))
    , m_records(new RouteRecords([this](const AccountId &account) { return m_platforms->platform(account); }, this))
    , m_model(new RouteModel(this))
    , m_table(new RouteList(m_model, this))
    , m_pane(new StatePane(m_table, this))
    , m_holding(new Banner(Tone::Bad, this))
    , m_form(new RouteForm(*m_records, knownFields, this))
    , m_tabs(new QTabBar(this))
    , m_sidePages(new QStackedWidget(this))
    , m_preview(new RoutePreviewPane(sourcesOf(services), this))
    , m_deliveries(new RouteDeliveriesPane(services.routes, RouteDeliveriesPane::Of::Route, this))
    , m_export(new RouteExportPane(services, this))
    , m_tester(new RouteTester(services.routes, this))
    , m_fieldNames(new EventFieldNames(
          [reader = CatalogueReader(QDir(services.dataFolder).filePath(QStringLiteral("search.sqlite")))] {
              return reader.fieldNames();
          },
          this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    connect(&services.session, &AccountSession::tokenChanged, this,
            [this](const AccountId &account) { m_platforms->forget(account); });
    m_holding->setObjectName(QStringLiteral("routesHolding"));
    m_holding->hide();
    makeActions();
    makeList();
    m_splitter->setObjectName(QStringLiteral("routeSplitter"));
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(makeSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({690, 340});
    auto *column = makeColumn(this, 0, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_holding);
    column->addWidget(m_pane);
    column->addWidget(m_splitter, 1);
    connectForm();
    connectServices();
    m_form->setInboxes(services.receiver.inboxes());
    m_form->setAccounts(services.accounts.accounts());
    offerNames();
    showRows();
    showRoute({});
    if (restoreDraft())
        return;
    m_editing = false;
    if (!services.routes.routes().isEmpty())
        choose(services.routes.routes().first().id);
    else
        showState();
}

IntegrationsPage::~IntegrationsPage()
{
    removeForGood();
}

void IntegrationsPage::offerNames()
{
    m_form->setFieldNames(m_fieldNames->names());
}

void IntegrationsPage::activated()
{
    offerNames();
    m_preview->refresh();
    const CatalogueReader reader(QDir(m_services.dataFolder).filePath(QStringLiteral("search.sqlite")));
    whenDone(reader.types(), this, [this](const Result<QVector<CatalogueType>> &types) {
        QList<QPair<PlatformKind, QString>> seen;
        for (const CatalogueType &type : types.value_or(QVector<CatalogueType>()))
            seen.emplaceBack(type.platform, type.type);
        m_form->setSeenTypes(seen);
    });
}

void IntegrationsPage::refresh()
{
    m_records->refresh();
    activated();
    m_deliveries->refresh();
    showRows();
}

void IntegrationsPage::showRows()
{
    routewords::Names names;
    names.inbox = [this](InboxId id) {
        const Inbox *inbox = m_services.receiver.inbox(id);
        return inbox ? inbox->name : QString();
    };
    names.account = [this](const AccountId &id) {
        const Account *account = m_services.accounts.find(id);
        return account ? account->name : QString();
    };
    names.record = [this](const AccountId &account, const QString &id) {
        return m_records->name(account, id);
    };
    QList<RouteRow> rows;
    for (const Route &route : m_services.routes.routes()) {
        if (route.id == m_removing)
            continue;
        QStringList where;
        for (const RouteTarget &target : route.targets)
            where += routewords::where(target, names);
        rows += {route, m_services.routes.figures(route.id), routewords::when(route.when, names),
                 where.join(QLatin1String(", "))};
    }
    m_model->setRows(rows);
    if (m_editing && !m_form->isNew()) {
        m_table->select(m_form->original().id);
        if (const Route *route = m_services.routes.route(m_form->original().id))
            m_form->setStanding(route->enabled, route->stoppedBecause);
    }
    showState();
}

void IntegrationsPage::showState()
{
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_pane->showEmpty(tr("No route yet"),
                          tr("A route takes events that come in here to another system: to n8n, Make or an address of "
                             "your own, or into an account of one of the platforms. You choose when, what and where "
                             "to, and see what would be sent before anything is."),
                          m_new);
    else
        m_pane->showContent();
    m_pane->setHidden(none && m_editing);
    m_splitter->setVisible(m_editing);
    m_exportAll->setEnabled(!none);
    fitList();
}

void IntegrationsPage::fitList()
{
    const bool beside = m_editing && m_model->rowCount() > 0;
    m_pane->setMinimumHeight(beside ? m_table->heightForRows() : 0);
    m_pane->setMaximumHeight(beside ? m_table->heightForRows() : QWIDGETSIZE_MAX);
}

bool IntegrationsPage::mayLeave()
{
    if (!m_editing || !m_form->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveAllowed(); });
    return false;
}

void IntegrationsPage::whenClean(std::function<void()> proceed)
{
    if (!m_editing || !m_form->isDirty()) {
        proceed();
        return;
    }
    const QString name = m_form->edited().name;
    askUnsaved(
        window(), name.isEmpty() ? tr("New route") : name, [this, proceed] { save(proceed); },
        [this, proceed] {
            m_services.drafts.remove(draftKey());
            if (m_form->isNew())
                hideForm();
            else
                m_form->load(m_form->original());
            proceed();
        });
}

void IntegrationsPage::openRoute(RouteId id)
{
    whenClean([this, id] { choose(id); });
}

void IntegrationsPage::choose(RouteId id)
{
    const Route *route = m_services.routes.route(id);
    if (!route) {
        hideForm();
        return;
    }
    showRoute(*route);
    restoreDraft();
}

void IntegrationsPage::showRoute(const Route &route)
{
    m_editing = true;
    m_loading = true; // its draft has still to be read
    m_form->load(route);
    m_loading = false;
    DeliveryFilter filter;
    filter.route = route.id;
    m_deliveries->setFilter(filter);
    m_table->select(route.id);
    showState();
    m_preview->setRoute(m_form->edited());
    showExport();
}

void IntegrationsPage::hideForm()
{
    m_editing = false;
    if (m_model->rowCount() > 0 && !m_services.routes.routes().isEmpty()) {
        choose(m_model->rows().first().route.id);
        return;
    }
    showState();
}

QString IntegrationsPage::draftKey() const
{
    return QStringLiteral("route/") +
           (m_form->isNew() ? QStringLiteral("new") : QString::number(m_form->original().id.value));
}

void IntegrationsPage::keepDraft()
{
    if (m_form->isDirty())
        m_services.drafts.put(draftKey(), QJsonDocument::fromJson(RouteCodec::write(m_form->edited())).object());
    else
        m_services.drafts.remove(draftKey());
}

bool IntegrationsPage::restoreDraft()
{
    const QJsonObject draft = m_services.drafts.value(draftKey());
    if (draft.isEmpty())
        return false;
    Route route = RouteCodec::read(QJsonDocument(draft).toJson());
    route.id = m_form->original().id;
    m_form->fill(route);
    if (m_form->isDirty())
        m_form->setNote(tr("This is what you had typed last time. It is not saved yet."));
    return true;
}

void IntegrationsPage::formChanged()
{
    if (!m_editing || m_loading)
        return;
    m_preview->setRoute(m_form->edited());
    keepDraft();
}

void IntegrationsPage::showExport()
{
    if (m_editing && m_tabs->currentIndex() == ExportTab)
        m_export->setRoute(m_form->edited(), m_preview->record() ? m_preview->record()->summary.id : EventId());
}

void IntegrationsPage::tell(const QString &text, QAction *undo)
{
    Q_EMIT toast(text, undo);
}

} // namespace gancho
