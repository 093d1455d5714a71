#include "ui/pages/integrationspage.h"

#include "app/accounts/accountplatforms.h"
#include "app/accounts/accountstore.h"
#include "app/catalogue/cataloguereader.h"
#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "app/routes/actionschema.h"
#include "app/routes/routes.h"
#include "app/store/eventstore.h"
#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"
#include "models/domain/secretheaders.h"
#include "models/items/routemodel.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/deliveryscope.h"
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

#include <algorithm>

namespace gancho {

namespace {

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
    sources.schemas = [&accounts = services.accounts](const Route &route) {
        QList<RouteSchemaView::Target> schemas;
        for (const RouteTarget &target : route.targets) {
            const Account *account = accounts.find(target.action.account);
            if (target.kind != RouteTarget::Kind::Action || !account)
                continue;
            const ActionSchema schema = actionschema::of(target.action, account->platform, route.mapping);
            if (!schema.fields.isEmpty())
                schemas +=
                    {QStringLiteral("%1: %2").arg(account->name, routewords::action(target.action.action)), schema};
        }
        return schemas;
    };
    return sources;
}

} // namespace

IntegrationsPage::IntegrationsPage(const Services &services, QWidget *parent)
    : Page(entry(), parent)
    , m_services(services)
    , m_records(new RouteRecords(
          [&routes = services.routes](const AccountId &account) { return routes.platforms().platform(account); }, this))
    , m_model(new RouteModel(this))
    , m_table(new RouteList(m_model, this))
    , m_pane(new StatePane(m_table, this))
    , m_holding(new Banner(Tone::Bad, this))
    , m_form(new RouteForm(*m_records, actionschema::of, this))
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
    connect(&services.session, &AccountSession::tokenChanged, m_records, &RouteRecords::refresh);
    m_deliveries->scope().setAccountName([this](const AccountId &id) { return names().account(id); });
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
    showQueues();
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

routewords::Names IntegrationsPage::names() const
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
    return names;
}

void IntegrationsPage::showRows()
{
    const routewords::Names names = this->names();
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
    showQueues();
    showWhyNotSent();
}

void IntegrationsPage::showQueues()
{
    if (!isVisible())
        return;
    whenDone(m_services.routes.queues(), this,
             [this, generation = ++m_queuesGeneration](const Result<QVector<TargetQueue>> &queues) {
                 if (!queues || generation != m_queuesGeneration)
                     return;
                 m_form->setQueues(*queues);
                 m_deliveries->scope().setQueues(*queues);
             });
}

void IntegrationsPage::showWhyNotSent()
{
    m_preview->setWhyNotSent(m_form->isNew()     ? tr("Save the route and switch it on to send these for real.")
                             : m_form->isDirty() ? tr("Save the changes to send these for real.")
                             : !m_form->original().enabled
                                 ? tr("Switch the route on to send these for real: one that is off delivers nothing.")
                                 : QString());
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
    m_byTarget->setEnabled(m_editing && !none);
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
    if (restoreDraft())
        return;
    askForMissing(*route);
}

void IntegrationsPage::showRoute(const Route &route)
{
    m_editing = true;
    m_loading = true; // its draft has still to be read
    m_form->load(route);
    m_gaps.clear();
    m_loading = false;
    DeliveryFilter filter;
    filter.route = route.id;
    m_deliveries->setFilter(filter);
    m_table->select(route.id);
    showState();
    m_preview->setRoute(m_form->edited());
    showExport();
    showQueues();
    showWhyNotSent();
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
    if (!m_form->isDirty()) {
        m_services.drafts.remove(draftKey());
        return;
    }
    Route draft = m_form->edited();
    for (RouteTarget &target : draft.targets)
        (void)secretheaders::take(target.url.headers);
    m_services.drafts.put(draftKey(), QJsonDocument::fromJson(RouteCodec::write(draft)).object());
}

bool IntegrationsPage::restoreDraft()
{
    const QJsonObject draft = m_services.drafts.value(draftKey());
    if (draft.isEmpty())
        return false;
    Route route = RouteCodec::read(QJsonDocument(draft).toJson());
    route.id = m_form->original().id;
    m_form->fill(route);
    const bool secrets = std::any_of(route.targets.cbegin(), route.targets.cend(), [](const RouteTarget &target) {
        return target.url.signature.isActive() ||
               std::any_of(target.url.headers.cbegin(), target.url.headers.cend(),
                           [](const auto &header) { return secretheaders::isSecret(header.first); });
    });
    if (m_form->isDirty())
        m_form->setNote(secrets ? tr("This is what you had typed last time. It is not saved yet, and secrets that you "
                                     "typed have to be typed again.")
                                : tr("This is what you had typed last time. It is not saved yet."));
    return true;
}

void IntegrationsPage::formChanged()
{
    if (!m_editing || m_loading)
        return;
    m_preview->setRoute(m_form->edited());
    showWhyNotSent();
    if (!m_gaps.isEmpty())
        showGaps();
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
