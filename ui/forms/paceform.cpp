#include "ui/forms/paceform.h"

#include "ui/widgets/build.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

namespace gancho {

namespace {
constexpr int atATime = 8;
} // namespace

PaceForm::PaceForm(Offers offers, QWidget *parent)
    : QWidget(parent)
    , m_way(new QComboBox(this))
    , m_rate(new QDoubleSpinBox(this))
{
    identify(m_way, QStringLiteral("sendPace"), tr("How fast the events go out"));
    identify(m_rate, QStringLiteral("sendRate"), tr("Events a second"));
    m_way->addItem(tr("One after the other"), InOrder);
    m_way->addItem(tr("%1 at the same time").arg(atATime), Together);
    m_way->addItem(tr("At a rate"), Rate);
    if (offers == Offers::WithOriginal) {
        m_way->addItem(tr("As fast as they came"), Original);
        m_way->addItem(tr("Ten times as fast as they came"), TenTimes);
    }
    m_rate->setRange(0.1, 1000);
    m_rate->setDecimals(1);
    m_rate->setValue(5);
    m_rate->setSuffix(tr(" a second"));
    m_rate->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_way, 1);
    row->addWidget(m_rate);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_rate->setVisible(m_way->currentData().toInt() == Rate);
        Q_EMIT changed();
    });
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &PaceForm::changed);
}

SendPace PaceForm::pace() const
{
    SendPace pace;
    switch (Way(m_way->currentData().toInt())) {
    case InOrder:
        break;
    case Together:
        pace.concurrency = atATime;
        break;
    case Rate:
        pace.kind = SendPace::Kind::Rate;
        pace.rate = m_rate->value();
        break;
    case Original:
    case TenTimes:
        pace.kind = SendPace::Kind::Original;
        pace.speed = m_way->currentData().toInt() == TenTimes ? 10 : 1;
        break;
    }
    return pace;
}

QJsonObject PaceForm::draft() const
{
    return {{QStringLiteral("way"), m_way->currentData().toInt()}, {QStringLiteral("rate"), m_rate->value()}};
}

void PaceForm::restore(const QJsonObject &draft)
{
    if (const int at = m_way->findData(draft.value(QLatin1String("way")).toInt(InOrder)); at >= 0)
        m_way->setCurrentIndex(at);
    m_rate->setValue(draft.value(QLatin1String("rate")).toDouble(5));
}

} // namespace gancho
