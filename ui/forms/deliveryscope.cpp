#include "ui/forms/deliveryscope.h"

#include "app/routes/outgoing.h"
#include "app/routes/routes.h"
#include "models/items/routedeliverymodel.h"
#include "ui/widgets/build.h"

#include <QComboBox>
#include <QLabel>

namespace gancho {

DeliveryScope::DeliveryScope(Routes &routes, QWidget *parent)
    : QWidget(parent)
    , m_routes(routes)
    , m_box(new QComboBox(this))
    , m_queue(makeText({}, "caption", this))
{
    identify(m_box, QStringLiteral("deliveryScope"), tr("Deliveries of this route, or to a target of any route"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    m_queue->setObjectName(QStringLiteral("deliveryQueue"));
    m_queue->setContentsMargins(4, 0, 4, 0);
    m_queue->hide();
    auto *column = makeColumn(this, 0, 4);
    column->addWidget(m_box);
    column->addWidget(m_queue);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        showQueue();
        Q_EMIT changed();
    });
    connect(&routes, &Routes::routesChanged, this, &DeliveryScope::offer);
    offer();
}

QString DeliveryScope::targetKey() const
{
    return m_box->currentData().toString();
}

void DeliveryScope::setAccountName(AccountName name)
{
    m_accountName = std::move(name);
    offer();
}

void DeliveryScope::setRoute(RouteId route)
{
    m_route = route;
    showQueue();
}

void DeliveryScope::setQueues(const QVector<TargetQueue> &queues)
{
    m_queues = queues;
    showQueue();
}

void DeliveryScope::open()
{
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->showPopup();
}

void DeliveryScope::offer()
{
    const QString before = targetKey();
    QStringList keys, texts;
    for (const Route &route : m_routes.routes())
        for (const RouteTarget &target : route.targets) {
            const QString key = outgoing::hostOf(target);
            if (key.isEmpty() || keys.contains(key))
                continue;
            const bool action = target.kind == RouteTarget::Kind::Action;
            const QString name = action && m_accountName ? m_accountName(target.action.account) : QString();
            keys += key;
            texts += tr("To %1, from every route").arg(name.isEmpty() ? key : name);
        }
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        m_box->addItem(tr("Of this route"), QString());
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_box->addItem(texts[i], keys[i]);
        m_box->setCurrentIndex(qMax(0, m_box->findData(before)));
    }
    showQueue();
    if (targetKey() != before)
        Q_EMIT changed();
}

void DeliveryScope::showQueue()
{
    const QString key = targetKey();
    TargetQueue sum;
    bool paused = false;
    for (const Route &route : m_routes.routes())
        for (const RouteTarget &target : route.targets) {
            if (key.isEmpty() ? route.id != m_route : outgoing::hostOf(target) != key)
                continue;
            paused = paused || target.paused;
            for (const TargetQueue &queue : std::as_const(m_queues)) {
                if (queue.route != route.id || queue.target != target.id)
                    continue;
                sum.waiting += queue.waiting;
                sum.undeliverable += queue.undeliverable;
                if (queue.oldestUs > 0 && (sum.oldestUs == 0 || queue.oldestUs < sum.oldestUs))
                    sum.oldestUs = queue.oldestUs;
            }
        }
    QStringList parts{RouteDeliveryModel::queueText(sum)};
    if (paused && sum.waiting > 0)
        parts += tr("a target is paused");
    parts.removeAll(QString());
    m_queue->setText(parts.join(QStringLiteral(" · ")));
    m_queue->setVisible(!parts.isEmpty());
}

} // namespace gancho
