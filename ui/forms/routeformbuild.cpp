// The parts of the editor of a route.

#include "ui/forms/routeform.h"
#include "ui/forms/routemappingeditor.h"
#include "ui/forms/routetargetform.h"
#include "ui/forms/routewhen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"
#include "ui/widgets/switch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace gancho {

QWidget *RouteForm::makeHead()
{
    auto *head = new QWidget(this);
    identify(m_name, QStringLiteral("routeName"), tr("Name of the route"));
    m_name->setPlaceholderText(tr("Name of the route"));
    m_name->setProperty("kind", QStringLiteral("title"));
    m_on->setCheckable(true);
    identify(m_on, QStringLiteral("routeOn"), tr("The route is on: it takes the events that come from then on"));
    m_unsaved->setObjectName(QStringLiteral("routeUnsaved"));
    m_try->setToolTip(tr("Shows what would be sent for the last 20 events; nothing is sent."));
    identify(m_more, QStringLiteral("routeMenu"), tr("More with this route"));
    m_more->setIcon(theme().icon(QStringLiteral("gancho-more")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    const auto add = [&](const char *name, const QString &text, auto signal) {
        QAction *action = menu->addAction(text, this, signal);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_discard = add("routeDiscard", tr("Discard the changes"), &RouteForm::discardRequested);
    menu->addSeparator();
    m_ofStored = {add("routeDuplicate", tr("Duplicate"), &RouteForm::duplicateRequested),
                  add("routeExport", tr("Export to a file…"), &RouteForm::exportRequested)};
    menu->addSeparator();
    m_ofStored += add("routeDelete", tr("Delete"), &RouteForm::deleteRequested);
    m_more->setMenu(menu);

    // Where it does not fit in one line it takes two.
    head->setMinimumWidth(380);
    auto *column = makeColumn(head, 0, 4);
    column->setContentsMargins(18, 14, 18, 8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_unsaved);
    line->addStretch(1);
    line->addWidget(m_on);
    line->addWidget(m_try);
    line->addWidget(m_save);
    line->addWidget(m_more);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(8);
    m_head->addWidget(m_name, 1);
    m_head->addLayout(line);
    column->addLayout(m_head);
    column->addWidget(m_nameProblem);
    return head;
}

QWidget *RouteForm::makeBody()
{
    auto *inside = new QWidget;
    inside->setProperty("role", QStringLiteral("scrolled"));
    auto *column = makeColumn(inside, 0, 12);
    column->setContentsMargins(18, 4, 18, 16);
    for (QWidget *part : QList<QWidget *>{m_error, m_stopped, m_note, m_when, m_mapping})
        column->addWidget(part);
    m_targetColumn = makeColumn(nullptr, 0, 16);
    column->addLayout(m_targetColumn);
    auto *add = makeButton(QStringLiteral("targetAdd"), tr("Add another target"), "link", inside);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] {
        addTarget({})->setFocus(Qt::OtherFocusReason);
        arrangeTargets();
        refresh();
    });
    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace gancho
