#include "ui/widgets/quotameter.h"

#include "app/net/apiclient.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int decayMs = 500;
constexpr int barWidth = 88;
/// From this part of the quota on it is worth a warning.
constexpr double nearlyAll = 0.9;

QString spanText(qint64 ms)
{
    return ms >= 60000 && ms % 60000 == 0 ? QuotaMeter::tr("%1 min").arg(ms / 60000)
                                          : QuotaMeter::tr("%1 s").arg(ms / 1000);
}

} // namespace

QuotaMeter::QuotaMeter(QWidget *parent)
    : QWidget(parent)
    , m_decay(new QTimer(this))
    , m_row(new QHBoxLayout(this))
    , m_note(makeLabel({}, "caption", this))
{
    identify(this, u"quotaMeter"_s, tr("Quota of the platform"));
    m_note->setObjectName(u"quotaNote"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_note);
    m_row->addStretch();
    m_decay->setInterval(decayMs);
    connect(m_decay, &QTimer::timeout, this, &QuotaMeter::showUsage);
    showUsage();
}

void QuotaMeter::setClient(ApiClient *client)
{
    if (m_client)
        disconnect(m_client, nullptr, this, nullptr);
    m_client = client;
    if (client) {
        connect(client, &ApiClient::usageChanged, this, &QuotaMeter::showUsage);
        connect(client, &QObject::destroyed, this, &QuotaMeter::showUsage);
    }
    showUsage();
}

void QuotaMeter::setGauges(qsizetype count)
{
    while (m_gauges.size() > count) {
        const Gauge gauge = m_gauges.takeLast();
        delete gauge.text;
        delete gauge.bar;
    }
    while (m_gauges.size() < count) {
        Gauge gauge{makeLabel({}, "caption", this), new QProgressBar(this)};
        gauge.text->setObjectName(u"quotaText%1"_s.arg(m_gauges.size()));
        gauge.bar->setObjectName(u"quotaBar%1"_s.arg(m_gauges.size()));
        gauge.bar->setTextVisible(false);
        gauge.bar->setFixedSize(barWidth, 4);
        gauge.text->setContentsMargins(0, 0, 12, 0);
        const int at = static_cast<int>(m_gauges.size()) * 2;
        m_row->insertWidget(at, gauge.bar, 0, Qt::AlignVCenter);
        m_row->insertWidget(at + 1, gauge.text);
        m_gauges += gauge;
    }
}

void QuotaMeter::showUsage()
{
    const ApiUsage usage = m_client ? m_client->usage() : ApiUsage();
    setGauges(usage.windows.size());
    const QLocale locale;
    bool decays = usage.holdMs > 0 || usage.waiting > 0;
    QStringList spoken;
    for (qsizetype i = 0; i < usage.windows.size(); ++i) {
        const auto &[used, quota] = usage.windows[i];
        const QString text =
            tr("%1 of %2 in %3").arg(locale.toString(used), locale.toString(quota.requests), spanText(quota.spanMs));
        m_gauges[i].text->setText(text);
        m_gauges[i].bar->setMaximum(qMax(1, quota.requests));
        m_gauges[i].bar->setValue(qMin(used, quota.requests));
        m_gauges[i].bar->setAccessibleName(text);
        setLook(m_gauges[i].text, "role", used >= quota.requests * nearlyAll ? "error" : "caption");
        spoken += text;
        decays = decays || used > 0;
    }
    QStringList notes;
    if (usage.waiting > 0)
        notes += tr("%n requests wait", nullptr, usage.waiting);
    if (usage.holdMs > 0)
        notes += tr("the platform asked for a pause: %1 s").arg((usage.holdMs + 999) / 1000);
    m_note->setText(notes.join(u" · "_s));
    m_note->setVisible(!notes.isEmpty());
    setAccessibleDescription((spoken + notes).join(u". "_s));
    if (decays && !m_decay->isActive())
        m_decay->start();
    else if (!decays)
        m_decay->stop();
}

} // namespace gancho
