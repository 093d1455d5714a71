#include "ui/forms/keepingform.h"

#include "app/settings/retentionsettings.h"
#include "ui/widgets/build.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTimer>

namespace gancho {

namespace {

constexpr qint64 megabyte = 1'000'000;

QString day(qint64 us)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(us / 1000).date(), QLocale::ShortFormat);
}

} // namespace

KeepingForm::KeepingForm(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_consequence(makeText({}, "caption", this))
    , m_delay(new QTimer(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    m_days = addRow(grid, "keepDays", tr("Delete events older than"), tr("days"), leastKeptDays, mostKeptDays, 90);
    m_events = addRow(grid, "keepEvents", tr("Keep at most"), tr("events"), leastKeptEvents, mostKeptEvents, 1'000'000);
    m_megabytes =
        addRow(grid, "keepMegabytes", tr("Keep the log below"), tr("MB"), leastKeptMegabytes, mostKeptMegabytes, 5'000);
    m_consequence->setObjectName(QStringLiteral("keepConsequence"));
    auto *column = makeColumn(this, 0, 8);
    column->addLayout(grid);
    column->addWidget(m_consequence);

    m_delay->setSingleShot(true);
    m_delay->setInterval(200);
    connect(m_delay, &QTimer::timeout, this, &KeepingForm::ask);
    edited();
}

KeepingForm::Row KeepingForm::addRow(QGridLayout *grid, const char *name, const QString &text, const QString &unit,
                                     int lowest, int highest, int usual)
{
    const Row row{new QCheckBox(text, this), new QSpinBox(this)};
    identify(row.check, QLatin1String(name), text);
    identify(row.number, QLatin1String(name) + QStringLiteral("Number"), QStringLiteral("%1 (%2)").arg(text, unit));
    row.number->setRange(lowest, highest);
    row.number->setGroupSeparatorShown(true);
    row.number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.number->setAlignment(Qt::AlignRight);
    row.number->setFixedWidth(132);
    row.number->setValue(usual);
    row.number->setEnabled(false);
    const int line = grid->rowCount();
    grid->addWidget(row.check, line, 0);
    grid->addWidget(row.number, line, 1);
    grid->addWidget(makeLabel(unit, nullptr, this), line, 2);
    connect(row.check, &QCheckBox::toggled, row.number, &QWidget::setEnabled);
    connect(row.check, &QCheckBox::toggled, this, &KeepingForm::edited);
    connect(row.number, &QSpinBox::valueChanged, this, &KeepingForm::edited);
    return row;
}

RetentionPolicy KeepingForm::policy() const
{
    RetentionPolicy policy;
    if (m_days.check->isChecked())
        policy.days = m_days.number->value();
    if (m_events.check->isChecked())
        policy.events = m_events.number->value();
    if (m_megabytes.check->isChecked())
        policy.bytes = m_megabytes.number->value() * megabyte;
    return policy;
}

void KeepingForm::setPolicy(const RetentionPolicy &policy)
{
    const auto show = [](const Row &row, bool on, qint64 value) {
        if (on)
            row.number->setValue(int(value));
        row.check->setChecked(on);
    };
    show(m_days, policy.days.has_value(), policy.days.value_or(0));
    show(m_events, policy.events.has_value(), policy.events.value_or(0));
    show(m_megabytes, policy.bytes.has_value(), policy.bytes.value_or(0) / megabyte);
}

void KeepingForm::edited()
{
    ++m_generation;
    if (policy().isUnlimited()) {
        m_delay->stop();
        m_consequence->setText(tr("Every event is kept."));
    } else {
        m_delay->start();
    }
    Q_EMIT changed();
}

void KeepingForm::ask()
{
    const auto generation = m_generation;
    whenDone(m_source(policy()), this, [this, generation](const Result<RetentionPlan> &plan) {
        if (generation != m_generation)
            return;
        m_consequence->setText(plan ? consequence(*plan) : plan.error().text);
    });
}

QString KeepingForm::consequence(const RetentionPlan &plan)
{
    QString stars = tr("Events with a star are always kept.");
    if (plan.held > 0)
        stars += u' ' + tr("About %1 more stay until routes have delivered them; see the deliveries of Integrations.")
                            .arg(QLocale().toString(plan.held));
    if (plan.events == 0)
        return tr("Nothing is deleted now; the oldest events go as new ones come.") + u' ' + stars;
    const QLocale locale;
    return tr("Deletes %1 events now, received from %2 to %3 (about %4). %5 events remain.")
               .arg(locale.toString(plan.events), day(plan.oldestUs), day(plan.newestUs),
                    locale.formattedDataSize(plan.bytes, 1, QLocale::DataSizeSIFormat),
                    locale.toString(plan.remaining)) +
           u' ' + stars;
}

} // namespace gancho
