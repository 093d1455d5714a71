#include "ui/widgets/statustile.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gancho {

namespace {
constexpr int tileHeight = 132;
}

StatusTile::StatusTile(const QString &name, const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_caption(makeLabel(caption, "caption", this))
    , m_dot(makeLabel(QStringLiteral("●"), nullptr, this))
    , m_figure(new ElidedLabel({}, "figure", this))
    , m_beside(makeLabel({}, "muted", this))
    , m_detail(new ElidedLabel({}, "muted", this))
    , m_link(makeButton(name + QStringLiteral("Link"), {}, "link", this))
    , m_column(makeColumn(this, 16, 6))
{
    setObjectName(name);
    setProperty("role", QStringLiteral("card"));
    setFixedHeight(tileHeight);
    setMinimumWidth(150);
    m_caption->setStyleSheet(QStringLiteral("font-weight: 500"));
    m_column->setContentsMargins(16, 13, 16, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_dot);
    row->addWidget(m_figure);
    row->addWidget(m_beside, 1);
    m_figure->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_column->addWidget(m_caption);
    m_column->addLayout(row);
    m_column->addWidget(m_detail);
    m_column->addWidget(m_link, 0, Qt::AlignLeft);
    m_column->addStretch();
    m_dot->hide();
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &StatusTile::linkActivated);
    connect(&theme(), &Theme::changed, this, &StatusTile::describe);
}

void StatusTile::setFigure(const QString &figure, const QString &beside, std::optional<Tone> dot)
{
    m_tone = dot;
    m_figure->setText(figure);
    m_figure->setMaximumWidth(QWIDGETSIZE_MAX);
    m_beside->setText(beside);
    m_dot->setVisible(dot.has_value());
    describe();
}

void StatusTile::describe()
{
    if (m_tone)
        m_dot->setStyleSheet(QStringLiteral("color: %1; font-size: 11px").arg(theme().toneText(*m_tone).name()));
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_caption->text(), m_figure->text(), m_beside->text()).trimmed());
    setAccessibleDescription(m_detail->text());
}

void StatusTile::setDetail(const QString &text, bool fixedFont)
{
    setLook(m_detail, "role", fixedFont ? "mono" : "muted");
    m_detail->setElideMode(fixedFont ? Qt::ElideMiddle : Qt::ElideRight);
    m_detail->setText(text);
    describe();
}

void StatusTile::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setAccessibleName(text);
    m_link->setVisible(!text.isEmpty());
}

void StatusTile::setContent(QWidget *content)
{
    m_detail->hide();
    m_link->hide();
    m_column->insertWidget(2, content, 1);
}

} // namespace gancho
