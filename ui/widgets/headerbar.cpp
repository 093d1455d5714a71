#include "ui/widgets/headerbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/palettefield.h"
#include "ui/widgets/receiverpill.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

namespace gancho {

namespace {
constexpr int barHeight = 56;
constexpr int shortBelow = 760;
} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, "title", this))
    , m_palette(new PaletteField(this))
    , m_pill(new ReceiverPill(this))
    , m_button(makeButton(QStringLiteral("primaryAction"), {}, "primary", this))
{
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(12);
    row->addWidget(m_title, 1);
    row->addWidget(m_palette);
    row->addWidget(m_pill);
    row->addWidget(m_button);
    m_button->hide();
    connect(m_palette, &QAbstractButton::clicked, this, &HeaderBar::paletteRequested);
    connect(m_pill, &QAbstractButton::clicked, this, &HeaderBar::receiverRequested);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_primary)
            m_primary->trigger();
    });
}

void HeaderBar::setPage(const QString &title, QAction *primary)
{
    m_title->setText(title);
    disconnect(m_connection);
    m_primary = primary;
    if (primary)
        m_connection = connect(primary, &QAction::changed, this, &HeaderBar::showPrimary);
    showPrimary();
}

void HeaderBar::showPrimary()
{
    m_button->setVisible(m_primary && m_primary->isVisible());
    if (!m_primary)
        return;
    m_button->setText(m_primary->text());
    m_button->setAccessibleName(m_primary->iconText());
    m_button->setEnabled(m_primary->isEnabled());
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_pill->setShort(event->size().width() < shortBelow);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().colours().line);
}

} // namespace gancho
