#include "ui/forms/routetargetform.h"

#include "models/domain/routewords.h"
#include "models/items/routedeliverymodel.h"
#include "ui/forms/routeactiontarget.h"
#include "ui/forms/routeurltarget.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gancho {

namespace {

/// What the first box of a target offers.
struct Kind
{
    const char *method;
    UrlTarget::Body body;
};

constexpr Kind kinds[] = {{"POST", UrlTarget::Body::Json},  {"POST", UrlTarget::Body::Form},
                          {"GET", UrlTarget::Body::Query},  {"", UrlTarget::Body::Unchanged},
                          {"PUT", UrlTarget::Body::Json},   {"PATCH", UrlTarget::Body::Json},
                          {"POST", UrlTarget::Body::Query}, {"PUT", UrlTarget::Body::Form}};
constexpr int offered = 6; ///< the others are only for routes that have them
constexpr int actionKind = 100;

QString kindText(const Kind &kind)
{
    if (kind.body == UrlTarget::Body::Unchanged)
        return RouteTargetForm::tr("unchanged");
    const QString method = QLatin1String(kind.method);
    switch (kind.body) {
    case UrlTarget::Body::Form:
        return RouteTargetForm::tr("%1 form").arg(method);
    case UrlTarget::Body::Query:
        return RouteTargetForm::tr("%1 query").arg(method);
    default:
        return RouteTargetForm::tr("%1 JSON").arg(method);
    }
}

int kindOf(const UrlTarget &target)
{
    for (int i = 0; i < int(std::size(kinds)); ++i)
        if (kinds[i].body == target.body &&
            (target.body == UrlTarget::Body::Unchanged || target.method == QLatin1String(kinds[i].method)))
            return i;
    return 0;
}

} // namespace

RouteTargetForm::RouteTargetForm(RouteRecords &records, QWidget *parent)
    : QWidget(parent)
    , m_title(new Pill(tr("3 Where to"), Tone::Neutral, this))
    , m_kind(new QComboBox(this))
    , m_paused(new Switch(tr("Paused"), this))
    , m_queue(new ElidedLabel({}, "caption", this))
    , m_remove(makeButton(QStringLiteral("targetRemove"), tr("Remove"), "link", this))
    , m_url(new RouteUrlTarget(this))
    , m_action(new RouteActionTarget(records, this))
{
    identify(m_kind, QStringLiteral("targetKind"), tr("How it is sent"));
    for (int i = 0; i < offered; ++i)
        m_kind->addItem(kindText(kinds[i]), i);
    m_kind->addItem(tr("action on an account"), actionKind);
    // The words for an action are longer, and have the row for themselves.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_paused->setCheckable(true);
    identify(m_paused, QStringLiteral("targetPaused"), tr("Paused: what comes waits in the queue"));
    m_paused->setToolTip(m_paused->accessibleName());

    m_queue->setObjectName(QStringLiteral("targetQueue"));
    m_queue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_kind);
    line->addWidget(m_url->field(), 1);
    m_more = new QWidget(this);
    auto *more = new QHBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(16);
    more->addWidget(m_queue, 1);
    more->addWidget(m_paused);
    more->addWidget(m_remove);
    auto *column = makeColumn(this, 0, 8);
    column->addLayout(line);
    column->addWidget(m_url);
    column->addWidget(m_action);
    column->addWidget(m_more);
    const auto touched = [this] {
        if (!m_filling)
            Q_EMIT changed();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, touched] {
        showKind();
        touched();
    });
    connect(m_paused, &Switch::toggled, this, touched);
    connect(m_url, &RouteUrlTarget::changed, this, touched);
    connect(m_url, &RouteUrlTarget::testRequested, this, &RouteTargetForm::testRequested);
    connect(m_action, &RouteActionTarget::changed, this, touched);
    connect(m_remove, &QPushButton::clicked, this, &RouteTargetForm::removeRequested);
    setPlace(0, 1);
    showKind();
}

void RouteTargetForm::setAccounts(const QList<Account> &accounts)
{
    m_action->setAccounts(accounts);
}

void RouteTargetForm::setPlace(int place, int count)
{
    setObjectName(QStringLiteral("routeTarget%1").arg(place));
    m_title->setText(place == 0 ? tr("3 Where to") : tr("and to"));
    m_remove->setVisible(count > 1);
    m_remove->setAccessibleName(tr("Remove target %1").arg(place + 1));
}

void RouteTargetForm::load(const RouteTarget &target)
{
    m_filling = true;
    m_id = target.id;
    if (target.kind == RouteTarget::Kind::Url) {
        const int kind = kindOf(target.url);
        if (m_kind->findData(kind) < 0)
            m_kind->addItem(kindText(kinds[kind]), kind);
        m_kind->setCurrentIndex(m_kind->findData(kind));
    } else {
        m_kind->setCurrentIndex(m_kind->findData(actionKind));
    }
    m_paused->setChecked(target.paused);
    m_url->load(target.url);
    m_action->load(target.action);
    m_filling = false;
    showKind();
}

RouteTarget RouteTargetForm::target() const
{
    RouteTarget target;
    target.id = m_id;
    target.paused = m_paused->isChecked();
    const int kind = m_kind->currentData().toInt();
    if (kind == actionKind) {
        target.kind = RouteTarget::Kind::Action;
        target.action = m_action->target();
        return target;
    }
    target.url = m_url->target();
    target.url.body = kinds[kind].body;
    if (target.url.body != UrlTarget::Body::Unchanged)
        target.url.method = QLatin1String(kinds[kind].method);
    return target;
}

std::optional<Secret> RouteTargetForm::secret() const
{
    return m_kind->currentData().toInt() == actionKind ? std::nullopt : m_url->secret();
}

PlatformKind RouteTargetForm::platform() const
{
    return m_kind->currentData().toInt() == actionKind ? m_action->platform() : PlatformKind::None;
}

bool RouteTargetForm::validate()
{
    return m_kind->currentData().toInt() == actionKind ? m_action->validate() : m_url->validate();
}

void RouteTargetForm::setOutcome(Tone tone, const QString &text)
{
    m_url->setOutcome(tone, text);
}

void RouteTargetForm::setTesting(bool testing)
{
    m_url->setTesting(testing);
}

void RouteTargetForm::setQueue(const TargetQueue &queue)
{
    m_queue->setText(RouteDeliveryModel::queueText(queue));
    m_queue->setToolTip(m_queue->text());
}

void RouteTargetForm::showKind()
{
    const bool action = m_kind->currentData().toInt() == actionKind;
    // Beside the way to headers and signature, or below the fields of an action.
    if (!action)
        m_url->addToFoot(m_more);
    else
        layout()->addWidget(m_more);
    m_url->field()->setVisible(!action);
    m_url->setVisible(!action);
    m_action->setVisible(action);
}

} // namespace gancho
