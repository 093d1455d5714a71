// What the page of integrations does with routes: make, save, switch, copy, remove, import, export, test.

#include "app/drafts/draftstore.h"
#include "app/receiver/receiver.h"
#include "app/routes/routes.h"
#include "app/routes/routetemplates.h"
#include "models/domain/routecodec.h"
#include "models/items/routemodel.h"
#include "ui/dialogs/questions.h"
#include "ui/forms/routedeliveriespane.h"
#include "ui/forms/routeform.h"
#include "ui/forms/routepreviewpane.h"
#include "ui/forms/routetester.h"
#include "ui/pages/integrationspage.h"
#include "ui/widgets/routelist.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>
#include <QTabBar>

#include <algorithm>

namespace gancho {

namespace {
/// Longer than its toast is in view.
constexpr int undoMs = 15'000;
} // namespace

QMenu *IntegrationsPage::makeTemplates()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("routeTemplates"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Empty route"), this, [this] { whenClean([this] { startNew({}); }); })
        ->setObjectName(QStringLiteral("emptyRoute"));
    menu->addSeparator();
    QHash<QString, QMenu *> groups;
    for (const RouteTemplate &each : routetemplates::all()) {
        QMenu *&group = groups[each.group];
        if (!group) {
            group = menu->addMenu(each.group);
            group->setToolTipsVisible(true);
        }
        QAction *action = group->addAction(each.title, this, [this, each] {
            whenClean([this, each] {
                startNew(each.route);
                askFor(routetemplates::toFillIn(each.route), each.about);
            });
        });
        action->setObjectName(QStringLiteral("template_") + each.id);
        action->setToolTip(each.about);
    }
    menu->addSeparator();
    menu->addAction(m_import);
    return menu;
}

QString IntegrationsPage::freeName(const QString &wanted) const
{
    const QList<Route> &routes = m_services.routes.routes();
    const auto taken = [&routes](const QString &name) {
        return std::any_of(routes.cbegin(), routes.cend(),
                           [&name](const Route &route) { return route.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

void IntegrationsPage::startNew(const Route &contents)
{
    Route route = contents;
    route.id = {};
    route.enabled = false;
    route.stoppedBecause.clear();
    for (RouteTarget &target : route.targets)
        target.id = 0;
    if (!route.name.isEmpty())
        route.name = freeName(route.name);
    m_table->select({});
    showRoute(route);
    const QStringList missing = contents.targets.isEmpty() ? QStringList() : RouteCodec::missing(route);
    askFor(missing);
    m_form->focusName();
}

void IntegrationsPage::newFromEvent(const EventRecord &event)
{
    whenClean([this, event] {
        Route route;
        route.when.inbox = event.summary.inbox;
        route.when.platform = event.summary.platform;
        if (!event.summary.type.isEmpty()) {
            route.when.types = {event.summary.type};
            route.name = eventType(event.summary.platform, event.summary.type).label;
        }
        startNew(route);
        m_preview->setEvent(event.summary.id);
    });
}

void IntegrationsPage::save(std::function<void()> then)
{
    if (m_saving || !m_form->validate())
        return;
    const Route route = m_form->edited();
    QWidget *focus = QApplication::focusWidget();
    m_focusSaving = m_form->isAncestorOf(focus) ? focus : nullptr;
    setSaving(true);
    whenDone(m_services.routes.save(route), this, [this, then](const Result<Route> &saved) {
        if (saved) {
            storeSecrets(*saved, then);
            return;
        }
        setSaving(false);
        m_form->showError(saved.error());
    });
}

/// The keychain may take seconds, in which a second press would make a second route.
void IntegrationsPage::setSaving(bool saving)
{
    m_saving = saving;
    m_form->setEnabled(!saving);
    if (!saving && m_focusSaving)
        m_focusSaving->setFocus();
}

void IntegrationsPage::storeSecrets(const Route &route, const std::function<void()> &then)
{
    const QHash<int, Secret> secrets = m_form->secrets();
    auto left = std::make_shared<int>(int(secrets.size()));
    if (*left == 0) {
        stored(route, then);
        return;
    }
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        whenDone(m_services.routes.setSecret(route.id, route.targets.value(it.key()).id, it.value()), this,
                 [this, route, then, left](const Result<Done> &done) {
                     if (!done)
                         fails(done.error());
                     if (--*left == 0)
                         stored(route, then);
                 });
}

void IntegrationsPage::stored(const Route &route, const std::function<void()> &then)
{
    m_services.drafts.remove(draftKey());
    showRoute(route);
    setSaving(false);
    showRows();
    if (!m_services.routes.areSecretsKept(route))
        tell(
            tr("Route “%1” saved. This system has no keychain that works: its keys are kept until the program ends and "
               "must be entered again next time.")
                .arg(route.name));
    else
        tell(route.enabled
                 ? tr("Route “%1” saved.").arg(route.name)
                 : tr("Route “%1” saved. It is off: look at what it would send, then switch it on.").arg(route.name));
    if (then)
        then();
}

void IntegrationsPage::switchRoute(RouteId id, bool on)
{
    const Route *route = m_services.routes.route(id);
    if (!route)
        return;
    whenDone(m_services.routes.setEnabled(id, on), this, [this, id, on, name = route->name](const Result<Done> &done) {
        showRows();
        // Where it is in view, beside what causes it.
        if (!done && m_editing && m_form->original().id == id)
            m_form->showError(done.error());
        else if (!done)
            fails(done.error());
        else
            tell(on ? tr("Route “%1” is on: it takes the events that come from now on.").arg(name)
                    : tr("Route “%1” is off.").arg(name));
    });
}

void IntegrationsPage::rename(RouteId id, const QString &name)
{
    const Route *route = m_services.routes.route(id);
    if (!route)
        return;
    Route renamed = *route;
    renamed.name = name;
    whenDone(m_services.routes.save(renamed), this, [this](const Result<Route> &saved) {
        if (!saved) {
            fails(saved.error());
            return;
        }
        if (m_editing && m_form->original().id == saved->id && !m_form->isDirty())
            m_form->load(*saved);
        showRows();
    });
}

void IntegrationsPage::duplicate()
{
    const Route *route = m_services.routes.route(m_editing ? m_form->original().id : m_table->currentId());
    if (!route)
        return;
    Route copy = *route;
    copy.name = tr("%1 (copy)").arg(route->name);
    // The copy has no secret of its own yet.
    for (RouteTarget &target : copy.targets) {
        target.url.signature.keychainKey.clear();
        target.url.headersKey.clear();
    }
    whenClean([this, copy] { startNew(copy); });
}

void IntegrationsPage::remove(RouteId id)
{
    removeForGood();
    const Route *route = m_services.routes.route(id);
    if (!route)
        return;
    m_removing = id;
    m_removedWasOn = route->enabled;
    const QString name = route->name;
    // Until the time for undoing is over it only stands still, so that what it had to deliver comes back with it.
    if (route->enabled)
        whenDone(m_services.routes.setEnabled(id, false), this, [](const Result<Done> &) {});
    m_removal.start(undoMs);
    if (m_editing && m_form->original().id == id) {
        m_services.drafts.remove(draftKey());
        m_editing = false;
    }
    showRows();
    if (!m_editing)
        hideForm();
    tell(tr("Route “%1” deleted.").arg(name), m_undo);
}

void IntegrationsPage::undoRemoval()
{
    const RouteId id = std::exchange(m_removing, {});
    m_removal.stop();
    if (!id.isValid())
        return;
    if (m_removedWasOn)
        whenDone(m_services.routes.setEnabled(id, true), this, [this](const Result<Done> &done) {
            if (!done)
                fails(done.error());
        });
    showRows();
    whenClean([this, id] { choose(id); });
}

void IntegrationsPage::removeForGood()
{
    m_removal.stop();
    if (!m_removing.isValid())
        return;
    const RouteId id = std::exchange(m_removing, {});
    whenDone(m_services.routes.remove(id), this, [this](const Result<Done> &done) {
        if (!done)
            fails(done.error());
        showRows();
    });
}

void IntegrationsPage::test(int target)
{
    const Route route = m_form->edited();
    if (!m_form->validateTarget(target))
        return;
    const auto secrets = m_form->secrets();
    m_tester->test(route, target, secrets.contains(target) ? std::optional(secrets.value(target)) : std::nullopt,
                   m_preview->record());
}

void IntegrationsPage::sendPast(const QVector<qint64> &events)
{
    const Route *route = m_services.routes.route(m_form->original().id);
    if (!route || !route->enabled || m_form->isDirty() || events.isEmpty())
        return;
    QStringList where;
    for (const RouteTarget &target : route->targets)
        where += routewords::where(target, names());
    const int number = int(events.size());
    askSend(window(), tr("Send %n event(s) of the past for real?", nullptr, number),
            tr("The route “%1” delivers each of them to: %2. What arrived before arrives once more.")
                .arg(route->name, where.join(QLatin1String(", "))),
            tr("Send %n event(s)", nullptr, number), [this, id = route->id, events] {
                whenDone(m_services.routes.takePast(id, events), this, [this](const Result<qint64> &taken) {
                    if (!taken) {
                        fails(taken.error());
                        return;
                    }
                    tell(tr("%n event(s) are on their way.", nullptr, int(*taken)));
                    m_tabs->setCurrentIndex(DeliveriesTab);
                    m_deliveries->refresh();
                });
            });
}

void IntegrationsPage::importFile(const QString &path)
{
    if (path.isEmpty()) {
        auto *dialog = new QFileDialog(window(), tr("Import routes"), {}, tr("Routes of Gancho (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &IntegrationsPage::importFile);
        dialog->open();
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    const auto routes = RouteCodec::readFile(file.readAll(), [this](const QString &name) {
        for (const Inbox &inbox : m_services.receiver.inboxes())
            if (inbox.name == name)
                return inbox.id;
        return InboxId();
    });
    if (!routes) {
        fails(routes.error());
        return;
    }
    int number = 0;
    for (Route route : *routes) {
        route.name = freeName(route.name);
        const bool first = number++ == 0;
        whenDone(m_services.routes.save(route), this, [this, first](const Result<Route> &saved) {
            if (!saved)
                fails(saved.error());
            else if (first)
                whenClean([this, id = saved->id] { choose(id); });
            showRows();
        });
    }
    tell(tr("%n route(s) imported, switched off. Their secrets have to be entered again.", nullptr, number));
}

void IntegrationsPage::exportTo(const QString &path, RouteId only)
{
    if (path.isEmpty()) {
        auto *dialog = new QFileDialog(window(), tr("Export routes"), {}, tr("Routes of Gancho (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(tr("routes.json"));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, only](const QString &chosen) { exportTo(chosen, only); });
        dialog->open();
        return;
    }
    QList<Route> routes;
    for (const Route &route : m_services.routes.routes())
        if (route.id != m_removing && (!only.isValid() || route.id == only))
            routes += route;
    QSaveFile file(path);
    const QByteArray json = RouteCodec::writeFile(routes, [this](InboxId id) {
        const Inbox *inbox = m_services.receiver.inbox(id);
        return inbox ? inbox->name : QString();
    });
    const bool written = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    tell(written ? tr("%n route(s) exported, without their secrets.", nullptr, int(routes.size()))
                 : tr("The file cannot be written: %1").arg(file.errorString()));
}

void IntegrationsPage::fails(const Error &error)
{
    if (!error.isCancelled())
        tell(error.text);
}

} // namespace gancho
