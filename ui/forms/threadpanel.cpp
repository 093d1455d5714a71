#include "ui/forms/threadpanel.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "moc_threadpanel.cpp"

namespace gancho {

ThreadPanel::ThreadPanel(const QString &name, const QString &title, const QString &verb, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
    , m_problem(new Banner(Tone::Bad, this))
    , m_go(makeButton(name + QStringLiteral("Go"), verb, "primary", this))
{
    setObjectName(name);
    setAccessibleName(title);
    QPushButton *cancel = makeButton(name + QStringLiteral("Cancel"), tr("Cancel"), nullptr, this);
    auto *column = makeColumn(this, 0, 0);
    column->addWidget(makeLine(this));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 10, 16, 12);
    inner->setSpacing(8);
    inner->addWidget(makeLabel(title, "strong", this));
    m_body->setSpacing(4);
    inner->addLayout(m_body);
    inner->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch();
    inner->addLayout(buttons);
    column->addLayout(inner);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(cancel, &QPushButton::clicked, this, &ThreadPanel::cancelled);
}

void ThreadPanel::addField(const QString &caption, QWidget *field)
{
    QLabel *label = makeLabel(caption, "caption", this);
    label->setBuddy(field);
    m_body->addWidget(label);
    m_body->addWidget(field);
    m_body->addSpacing(4);
}

void ThreadPanel::showProblem(const QString &text)
{
    m_problem->setMessage(Tone::Bad, text);
}

void ThreadPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace gancho
