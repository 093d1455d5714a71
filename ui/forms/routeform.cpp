#include "ui/forms/routeform.h"

#include "models/domain/routecodec.h"
#include "ui/forms/routeconditions.h"
#include "ui/forms/routemappingeditor.h"
#include "ui/forms/routetargetform.h"
#include "ui/forms/routewhen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/switch.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace gancho {

namespace {
/// Pixels: below, there is no room for the name beside the buttons.
constexpr int narrow = 640;
} // namespace

RouteForm::RouteForm(RouteRecords &records, SchemaOf schemaOf, QWidget *parent)
    : QFrame(parent)
    , m_records(records)
    , m_schemaOf(std::move(schemaOf))
    , m_name(new QLineEdit(this))
    , m_nameProblem(makeText({}, "error", this))
    , m_on(new Switch(tr("On"), this))
    , m_unsaved(makeLabel(tr("Unsaved"), "caption", this))
    , m_try(makeButton(QStringLiteral("routeTry"), tr("Test with the last 20"), nullptr, this))
    , m_save(makeButton(QStringLiteral("routeSave"), tr("Save"), "primary", this))
    , m_more(new QToolButton(this))
    , m_error(new Banner(Tone::Bad, this))
    , m_stopped(new Banner(Tone::Bad, this))
    , m_note(new Banner(Tone::Info, this))
    , m_when(new RouteWhen(this))
    , m_mapping(new RouteMappingEditor(this))
{
    setProperty("role", QStringLiteral("card"));
    identify(this, QStringLiteral("routeForm"), tr("Route"));
    m_error->setObjectName(QStringLiteral("routeError"));
    m_stopped->setObjectName(QStringLiteral("routeStopped"));
    m_note->setObjectName(QStringLiteral("routeNote"));
    m_nameProblem->setObjectName(QStringLiteral("routeNameProblem"));
    for (QWidget *widget : QList<QWidget *>{m_error, m_stopped, m_note, m_nameProblem})
        widget->hide();
    auto *column = makeColumn(this, 1, 0);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);

    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameProblem->hide();
        setInvalid(m_name, false);
        refresh();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &RouteForm::saveRequested);
    // A long name is read from its beginning.
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_name->setCursorPosition(0); });
    connect(m_on, &Switch::clicked, this, &RouteForm::switchRequested);
    connect(m_try, &QPushButton::clicked, this, &RouteForm::dryRunRequested);
    connect(m_save, &QPushButton::clicked, this, &RouteForm::saveRequested);
    connect(m_when, &RouteWhen::changed, this, &RouteForm::refresh);
    connect(m_mapping, &RouteMappingEditor::changed, this, &RouteForm::refresh);
    connect(m_mapping, &RouteMappingEditor::eventWanted, this, &RouteForm::eventWanted);
    load({});
}

void RouteForm::setInboxes(const QVector<Inbox> &inboxes)
{
    m_when->setInboxes(inboxes);
}

void RouteForm::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    for (RouteTargetForm *form : std::as_const(m_targets))
        form->setAccounts(accounts);
}

void RouteForm::setSeenTypes(const QList<QPair<PlatformKind, QString>> &types)
{
    m_when->setSeenTypes(types);
}

void RouteForm::setFieldNames(const QStringList &names)
{
    m_when->conditions()->setFieldNames(names);
    m_mapping->setFieldNames(names);
}

RouteTargetForm *RouteForm::addTarget(const RouteTarget &target)
{
    auto *form = new RouteTargetForm(m_records, this);
    form->setAccounts(m_accounts);
    form->load(target);
    m_targets += form;
    m_targetColumn->addWidget(form);
    connect(form, &RouteTargetForm::changed, this, &RouteForm::refresh);
    connect(form, &RouteTargetForm::removeRequested, this, [this, form] { removeTarget(form); });
    connect(form, &RouteTargetForm::testRequested, this,
            [this, form] { Q_EMIT testRequested(int(m_targets.indexOf(form))); });
    return form;
}

void RouteForm::removeTarget(RouteTargetForm *form)
{
    m_targets.removeOne(form);
    form->hide();
    form->deleteLater();
    arrangeTargets();
    refresh();
}

void RouteForm::arrangeTargets()
{
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        m_targets[i]->setPlace(int(i), int(m_targets.size()));
}

void RouteForm::load(const Route &route)
{
    m_original = route;
    if (m_original.targets.isEmpty())
        m_original.targets += RouteTarget();
    m_error->setMessage(Tone::Bad, {});
    m_note->setMessage(Tone::Info, {});
    fill(m_original);
    setStanding(route.enabled, route.stoppedBecause);
    // What the fields make of it may be written another way; only what is typed from here on counts as a change.
    if (route.id.isValid()) {
        const bool enabled = m_original.enabled;
        m_original = edited();
        m_original.enabled = enabled;
        refresh();
    }
}

void RouteForm::fill(const Route &contents)
{
    m_filling = true;
    m_name->setText(contents.name);
    m_name->setCursorPosition(0);
    m_nameProblem->hide();
    m_when->setTrigger(contents.when);
    m_mapping->setMapping(contents.mapping);
    while (!m_targets.isEmpty())
        delete m_targets.takeLast();
    const QList<RouteTarget> targets =
        contents.targets.isEmpty() ? QList<RouteTarget>{RouteTarget()} : contents.targets;
    for (const RouteTarget &target : targets)
        addTarget(target);
    arrangeTargets();
    m_filling = false;
    refresh();
}

void RouteForm::setStanding(bool enabled, const QString &stoppedBecause)
{
    m_original.enabled = enabled;
    m_original.stoppedBecause = stoppedBecause;
    m_on->setChecked(enabled);
    m_on->setEnabled(!isNew());
    m_on->setToolTip(isNew() ? tr("A route is off when it is made. Save it, look at what it would send, and then "
                                  "switch it on.")
                             : QString());
    m_stopped->setMessage(Tone::Bad, stoppedBecause);
}

Route RouteForm::edited() const
{
    Route route = m_original;
    route.name = m_name->text().trimmed();
    route.when = m_when->trigger();
    route.mapping = m_mapping->mapping();
    route.targets.clear();
    for (const RouteTargetForm *form : m_targets)
        route.targets += form->target();
    return route;
}

bool RouteForm::isDirty() const
{
    return edited() != m_original || !secrets().isEmpty();
}

QHash<int, Secret> RouteForm::secrets() const
{
    QHash<int, Secret> secrets;
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        if (const auto secret = m_targets[i]->secret())
            secrets.insert(int(i), *secret);
    return secrets;
}

bool RouteForm::validate()
{
    m_error->setMessage(Tone::Bad, {});
    bool sound = true;
    // From the end to the beginning, so that the focus is left on the first that is wrong.
    for (auto form = m_targets.crbegin(); form != m_targets.crend(); ++form)
        sound = (*form)->validate() && sound;
    sound = m_mapping->validate() && sound;
    sound = m_when->conditions()->validate() && sound;
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameProblem->setText(named ? QString() : tr("Give the route a name."));
    m_nameProblem->setVisible(!named);
    setInvalid(m_name, !named);
    if (!named)
        m_name->setFocus(Qt::OtherFocusReason);
    return sound && named;
}

bool RouteForm::validateTarget(int target)
{
    return target >= 0 && target < int(m_targets.size()) && m_targets[target]->validate();
}

void RouteForm::showError(const Error &error)
{
    QStringList lines{error.text};
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it) {
        if (it.key() == QLatin1String("name") || error.kind == ErrorKind::Conflict) {
            m_nameProblem->setText(it.value());
            m_nameProblem->show();
            setInvalid(m_name, true);
        } else if (!lines.contains(it.value())) {
            lines += it.value();
        }
    }
    lines.removeAll(QString());
    m_error->setMessage(Tone::Bad, lines.join(u'\n'), error.reference);
}

void RouteForm::setNote(const QString &text)
{
    m_note->setMessage(Tone::Info, text);
}

void RouteForm::addField(const QString &field)
{
    m_mapping->addField(field);
}

void RouteForm::offerUrl(const QUrl &url, const HeaderList &headers)
{
    RouteTarget first = m_targets.first()->target();
    if (first.kind != RouteTarget::Kind::Url || !first.url.url.isEmpty())
        return;
    first.url.url = url.toString();
    // What is behind it maps the fields by itself.
    first.url.body = UrlTarget::Body::Unchanged;
    first.url.headers = headers;
    m_targets.first()->load(first);
    refresh();
}

void RouteForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RouteForm::setOutcome(int target, Tone tone, const QString &text)
{
    if (target >= 0 && target < int(m_targets.size()))
        m_targets[target]->setOutcome(tone, text);
    // It may be below what is in view; its height is known when it has been laid out.
    if (!text.isEmpty() && target >= 0 && target < int(m_targets.size()))
        QTimer::singleShot(0, m_targets[target], [this, form = m_targets[target]] {
            m_scroll->ensureVisible(0, form->mapTo(m_scroll->widget(), QPoint(0, form->height())).y(), 0, 8);
        });
}

void RouteForm::setTesting(int target, bool testing)
{
    if (target >= 0 && target < int(m_targets.size()))
        m_targets[target]->setTesting(testing);
}

void RouteForm::setQueues(const QVector<TargetQueue> &queues)
{
    for (RouteTargetForm *form : std::as_const(m_targets)) {
        const auto mine = std::find_if(queues.cbegin(), queues.cend(), [this, form](const TargetQueue &queue) {
            return queue.route == m_original.id && queue.target == form->target().id;
        });
        form->setQueue(mine == queues.cend() ? TargetQueue() : *mine);
    }
}

void RouteForm::refresh()
{
    if (m_filling)
        return;
    const Route now = edited();
    const bool forwarding = std::all_of(now.targets.cbegin(), now.targets.cend(), [](const RouteTarget &target) {
        return target.kind == RouteTarget::Kind::Url && target.url.body == UrlTarget::Body::Unchanged;
    });
    const bool acting = std::any_of(now.targets.cbegin(), now.targets.cend(),
                                    [](const RouteTarget &target) { return target.kind == RouteTarget::Kind::Action; });
    m_mapping->setTargets(forwarding, acting);
    QStringList known, missing;
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        if (now.targets[i].kind != RouteTarget::Kind::Action)
            continue;
        const ActionSchema schema = m_schemaOf(now.targets[i].action, m_targets[i]->platform(), now.mapping);
        for (const ActionSchema::Field &field : schema.fields)
            if (!field.custom)
                known += field.name;
        missing += schema.missing;
    }
    known.removeDuplicates();
    missing.removeDuplicates();
    m_mapping->setTargetNames(known, missing);
    const bool dirty = isDirty();
    m_unsaved->setVisible(dirty);
    m_save->setEnabled(dirty || isNew());
    m_discard->setEnabled(dirty || isNew());
    for (QAction *action : std::as_const(m_ofStored))
        action->setEnabled(!isNew());
    Q_EMIT changed();
}

void RouteForm::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_head->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RouteForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        Q_EMIT saveRequested();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace gancho
