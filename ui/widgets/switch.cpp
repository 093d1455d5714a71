#include "ui/widgets/switch.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyleOption>

namespace gancho {

namespace {

constexpr int trackWidth = 34;
constexpr int trackHeight = 20;

class AccessibleSwitch : public QAccessibleWidget
{
public:
    explicit AccessibleSwitch(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::CheckBox)
    {
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *button = static_cast<QAbstractButton *>(object());
        state.checkable = true;
        state.checked = button->isChecked();
        return state;
    }
    QStringList actionNames() const override { return QStringList{toggleAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            static_cast<QAbstractButton *>(object())->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<Switch *>(object);
    return widget ? new AccessibleSwitch(widget) : nullptr;
}

} // namespace

Switch::Switch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    static const bool registered = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(registered)
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

QSize Switch::sizeHint() const
{
    return {trackWidth + Theme::grid + fontMetrics().horizontalAdvance(text()) + 4, trackHeight + 8};
}

void Switch::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(2, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    const QColor off = mixed(c.surface, c.muted, 0.75);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? c.line : isChecked() ? c.accent : off);
    painter.drawRoundedRect(track, trackHeight / 2.0, trackHeight / 2.0);
    const qreal knob = trackHeight - 4;
    const qreal x = isChecked() ? track.right() - knob - 2 : track.left() + 2;
    painter.setBrush(c.surface);
    painter.drawEllipse(QRectF(x, track.top() + 2, knob, knob));
    painter.setPen(isEnabled() ? c.text : c.muted);
    painter.drawText(rect().adjusted(int(track.right()) + Theme::grid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-1, -1, 1, 1), 11, 11);
    }
}

} // namespace gancho
