#include "ui/widgets/eventmorefilters.h"

#include "models/items/eventtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTimer>

#include <cmath>

namespace gancho {

namespace {

constexpr int typingPauseMs = 300;
constexpr int panelWidth = 480;

const QStringList methodNames{QStringLiteral("GET"),    QStringLiteral("POST"),   QStringLiteral("PUT"),
                              QStringLiteral("PATCH"),  QStringLiteral("DELETE"), QStringLiteral("HEAD"),
                              QStringLiteral("OPTIONS")};

QStringList listOf(const QLineEdit *field)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return field->text().split(between, Qt::SkipEmptyParts);
}

void tick(const QList<QAbstractButton *> &toggles, const std::function<bool(int)> &isOn)
{
    for (QAbstractButton *one : toggles)
        one->setChecked(isOn(one->property("value").toInt()));
}

/// Shows a number in the largest unit in which it is whole.
void showNumber(const std::optional<qint64> &value, QLineEdit *field, const QComboBox *unit)
{
    field->setText(value ? QLocale().toString(double(*value) / unit->currentData().toDouble(), 'g', 12) : QString());
}

void chooseUnit(QComboBox *unit, const std::optional<qint64> &first, const std::optional<qint64> &second)
{
    const qint64 some = first.value_or(second.value_or(0));
    if (some == 0)
        return;
    for (int at = unit->count() - 1; at >= 0; --at)
        if (some % unit->itemData(at).toLongLong() == 0 && second.value_or(0) % unit->itemData(at).toLongLong() == 0) {
            unit->setCurrentIndex(at);
            return;
        }
    unit->setCurrentIndex(0);
}

} // namespace

EventMoreFilters::EventMoreFilters(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_typing(new QTimer(this))
{
    identify(this, QStringLiteral("moreFilters"), tr("More filters"));
    setProperty("role", QStringLiteral("popup"));
    setMinimumWidth(panelWidth);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(Theme::grid);
    grid->setColumnStretch(1, 1);
    const auto line = [this, grid](const QString &text, const QList<QWidget *> &widgets) {
        const int at = grid->rowCount();
        grid->addWidget(makeLabel(text, "muted", this), at, 0);
        grid->addWidget(rowOf(widgets), at, 1);
    };
    const auto widgets = [](const QList<QAbstractButton *> &buttons) {
        QList<QWidget *> list;
        for (QAbstractButton *one : buttons)
            list += one;
        return list;
    };

    for (int status = 2; status <= 5; ++status) {
        const QString text = QStringLiteral("%1xx").arg(status);
        m_statuses += toggle(QStringLiteral("filterStatus%1").arg(status), text, tr("Answered %1").arg(text), status);
    }
    m_exact = field("filterStatusExact", tr("Answered exactly, for example 401, 503"), QStringLiteral("401, 503"));
    line(tr("Answer"), widgets(m_statuses) << m_exact);
    for (const Verification check : {Verification::NotChecked, Verification::Passed, Verification::Failed}) {
        const QString text = eventtext::verification(check);
        m_checks +=
            toggle(QStringLiteral("filterCheck%1").arg(int(check)), text, tr("Sender check: %1").arg(text), int(check));
    }
    line(tr("Sender check"), widgets(m_checks));
    for (qsizetype at = 0; at < methodNames.size(); ++at)
        m_methods += toggle(QStringLiteral("filterMethod%1").arg(methodNames[at]), methodNames[at],
                            tr("Method %1").arg(methodNames[at]), int(at));
    line(tr("Method"), widgets(m_methods));
    m_senders = field("filterSender", tr("Address of the sender"), QStringLiteral("18.215.79.89"));
    line(tr("Sender"), {m_senders});

    const auto unit = [this](const char *name, const QString &accessibleName,
                             const QList<QPair<QString, qint64>> &units) {
        auto *box = new QComboBox(this);
        identify(box, QLatin1String(name), accessibleName);
        identify(box->view(), QLatin1String(name) + QStringLiteral("List"), accessibleName);
        for (const auto &[text, factor] : units)
            box->addItem(text, factor);
        connect(box, &QComboBox::currentIndexChanged, this, &EventMoreFilters::edited);
        return box;
    };
    m_minSize = field("filterSizeFrom", tr("Size from"), tr("from"));
    m_maxSize = field("filterSizeTo", tr("Size to"), tr("to"));
    m_sizeUnit =
        unit("filterSizeUnit", tr("Unit of the size"), {{tr("bytes"), 1}, {tr("kB"), 1000}, {tr("MB"), 1'000'000}});
    m_sizeUnit->setCurrentIndex(1);
    line(tr("Size"), {m_minSize, m_maxSize, m_sizeUnit});
    m_minDelay = field("filterDelayFrom", tr("Delay from"), tr("from"));
    m_maxDelay = field("filterDelayTo", tr("Delay to"), tr("to"));
    m_delayUnit = unit("filterDelayUnit", tr("Unit of the delay"),
                       {{tr("ms"), 1000}, {tr("s"), 1'000'000}, {tr("min"), 60'000'000}, {tr("h"), 3'600'000'000LL}});
    m_delayUnit->setCurrentIndex(1);
    line(tr("Delay"), {m_minDelay, m_maxDelay, m_delayUnit});
    m_repeats = new QComboBox(this);
    identify(m_repeats, QStringLiteral("filterRepeats"), tr("Repeated deliveries"));
    identify(m_repeats->view(), QStringLiteral("filterRepeatsList"), tr("Repeated deliveries"));
    m_repeats->addItems({tr("With repeats"), tr("Repeats only"), tr("Without repeats")});
    connect(m_repeats, &QComboBox::currentIndexChanged, this, &EventMoreFilters::edited);
    line(tr("Repeats"), {m_repeats});

    m_starred = toggle(QStringLiteral("filterStarred"), tr("★ Star"), tr("Only with a star"), 1);
    m_noted = toggle(QStringLiteral("filterNoted"), tr("Note"), tr("Only with a note"), 1);
    line(tr("Marks"), {m_starred, m_noted});
    for (int colour = int(MarkColour::Red); colour <= int(MarkColour::Purple); ++colour) {
        const QString text = eventtext::colourName(MarkColour(colour));
        m_colours += toggle(QStringLiteral("filterColour%1").arg(colour), text, tr("Colour: %1").arg(text), colour);
    }
    line(tr("Colour"), widgets(m_colours));
    m_deviating = new QCheckBox(tr("Not as documented by the platform"), this);
    identify(m_deviating, QStringLiteral("filterDeviating"), m_deviating->text());
    connect(m_deviating, &QAbstractButton::toggled, this, &EventMoreFilters::edited);
    grid->addWidget(m_deviating, grid->rowCount(), 1);
    auto *reset = makeButton(QStringLiteral("filterReset"), tr("Reset"), nullptr, this);
    auto *done = makeButton(QStringLiteral("filterDone"), tr("Done"), "primary", this);
    connect(reset, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed();
    });
    connect(done, &QPushButton::clicked, this, &QWidget::hide);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(reset);
    foot->addWidget(done);
    grid->addLayout(foot, grid->rowCount(), 0, 1, 2);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, &EventMoreFilters::edited);
    m_quiet = false;
}

QAbstractButton *EventMoreFilters::toggle(const QString &name, const QString &text, const QString &accessibleName,
                                          int value)
{
    auto *button = makeButton(name, text, "toggle", this);
    button->setAccessibleName(accessibleName);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    button->setProperty("value", value);
    connect(button, &QPushButton::toggled, this, &EventMoreFilters::edited);
    return button;
}

QLineEdit *EventMoreFilters::field(const char *name, const QString &accessibleName, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    identify(edit, QLatin1String(name), accessibleName);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, m_typing, [this] {
        if (!m_quiet)
            m_typing->start();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this] {
        if (m_typing->isActive())
            edited();
    });
    return edit;
}

QWidget *EventMoreFilters::rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    bool stretches = false;
    for (QWidget *one : widgets) {
        const bool wide = qobject_cast<QLineEdit *>(one) != nullptr;
        layout->addWidget(one, wide ? 1 : 0);
        stretches = stretches || wide;
    }
    if (!stretches)
        layout->addStretch();
    return row;
}

std::optional<qint64> EventMoreFilters::number(QLineEdit *field, const QComboBox *unit) const
{
    bool ok = false;
    const double value = QLocale().toDouble(field->text().trimmed(), &ok);
    return ok ? std::optional(qint64(std::llround(value * unit->currentData().toDouble()))) : std::nullopt;
}

bool EventMoreFilters::check()
{
    bool fine = true;
    for (QLineEdit *edit : {m_minSize, m_maxSize, m_minDelay, m_maxDelay}) {
        const bool wrong = !edit->text().trimmed().isEmpty() && !number(edit, m_sizeUnit);
        setInvalid(edit, wrong);
        edit->setToolTip(wrong ? tr("This is not a number.") : QString());
        fine = fine && !wrong;
    }
    bool statuses = true;
    for (const QString &one : listOf(m_exact)) {
        const int status = one.toInt();
        statuses = statuses && status >= 100 && status <= 599;
    }
    setInvalid(m_exact, !statuses);
    m_exact->setToolTip(statuses ? QString() : tr("Numbers from 100 to 599, with commas between them."));
    return fine && statuses;
}

void EventMoreFilters::edited()
{
    if (m_quiet)
        return;
    m_typing->stop();
    if (check())
        Q_EMIT changed();
}

void EventMoreFilters::apply(EventFilter &filter) const
{
    filter.statuses.clear();
    filter.verifications.clear();
    filter.methods.clear();
    filter.colours.clear();
    const auto each = [](const QList<QAbstractButton *> &toggles, auto take) {
        for (const QAbstractButton *one : toggles)
            if (one->isChecked())
                take(one->property("value").toInt());
    };
    each(m_statuses, [&filter](int status) { filter.statuses += status; });
    for (const QString &one : listOf(m_exact))
        filter.statuses += one.toInt();
    each(m_checks, [&filter](int check) { filter.verifications += Verification(check); });
    each(m_methods, [&filter](int method) { filter.methods += methodNames[method]; });
    each(m_colours, [&filter](int colour) { filter.colours += MarkColour(colour); });
    filter.senders = listOf(m_senders);
    filter.minSize = number(m_minSize, m_sizeUnit);
    filter.maxSize = number(m_maxSize, m_sizeUnit);
    filter.minDelayUs = number(m_minDelay, m_delayUnit);
    filter.maxDelayUs = number(m_maxDelay, m_delayUnit);
    filter.repeated =
        m_repeats->currentIndex() == 0 ? std::nullopt : std::optional<bool>(m_repeats->currentIndex() == 1);
    filter.starred = m_starred->isChecked();
    filter.noted = m_noted->isChecked();
    filter.deviating = m_deviating->isChecked();
}

void EventMoreFilters::setFilter(const EventFilter &filter)
{
    const QScopedValueRollback quiet(m_quiet, true);
    tick(m_statuses, [&filter](int status) { return filter.statuses.contains(status); });
    QStringList exact;
    for (const int status : filter.statuses)
        if (status >= 10)
            exact += QString::number(status);
    m_exact->setText(exact.join(QStringLiteral(", ")));
    tick(m_checks, [&filter](int check) { return filter.verifications.contains(Verification(check)); });
    tick(m_methods, [&filter](int method) { return filter.methods.contains(methodNames[method]); });
    tick(m_colours, [&filter](int colour) { return filter.colours.contains(MarkColour(colour)); });
    m_senders->setText(filter.senders.join(QStringLiteral(", ")));
    chooseUnit(m_sizeUnit, filter.minSize, filter.maxSize);
    showNumber(filter.minSize, m_minSize, m_sizeUnit);
    showNumber(filter.maxSize, m_maxSize, m_sizeUnit);
    chooseUnit(m_delayUnit, filter.minDelayUs, filter.maxDelayUs);
    showNumber(filter.minDelayUs, m_minDelay, m_delayUnit);
    showNumber(filter.maxDelayUs, m_maxDelay, m_delayUnit);
    m_repeats->setCurrentIndex(!filter.repeated ? 0 : *filter.repeated ? 1 : 2);
    m_starred->setChecked(filter.starred);
    m_noted->setChecked(filter.noted);
    m_deviating->setChecked(filter.deviating);
    check();
}

void EventMoreFilters::openUnder(const QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - QFrame::width(), anchor->height() + 4));
    if (const QScreen *where = anchor->screen()) {
        const QRect free = where->availableGeometry();
        at.setX(qBound(free.left(), at.x(), qMax(free.left(), free.right() - QFrame::width())));
        at.setY(qBound(free.top(), at.y(), qMax(free.top(), free.bottom() - height())));
    }
    move(at);
    show();
    m_statuses.first()->setFocus();
}

int EventMoreFilters::count() const
{
    EventFilter filter;
    apply(filter);
    return int(filter.statuses.size() > 0) + int(!filter.verifications.isEmpty()) + int(!filter.methods.isEmpty()) +
           int(!filter.senders.isEmpty()) + int(filter.minSize || filter.maxSize) +
           int(filter.minDelayUs || filter.maxDelayUs) + int(filter.repeated.has_value()) + int(filter.starred) +
           int(filter.noted) + int(!filter.colours.isEmpty()) + int(filter.deviating);
}

} // namespace gancho
