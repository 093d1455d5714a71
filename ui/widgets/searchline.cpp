#include "ui/widgets/searchline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/searchrun.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace gancho {

SearchLine::SearchLine(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(makeLabel({}, "muted", this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    identify(m_field, objectName, accessibleName);
    m_field->setPlaceholderText(accessibleName);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName(objectName + QStringLiteral("Count"));
    identify(m_previous, objectName + QStringLiteral("Previous"), tr("Previous match"));
    identify(m_next, objectName + QStringLiteral("Next"), tr("Next match"));
    m_previous->setText(QStringLiteral("↑"));
    m_next->setText(QStringLiteral("↓"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setToolTip(tr("Next match (F3)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(Theme::grid);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_field, &QLineEdit::textChanged, this, &SearchLine::edited);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    clearCount();
    hide();
}

QString SearchLine::text() const
{
    return m_field->text();
}

void SearchLine::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchLine::close()
{
    if (isHidden())
        return false;
    hide();
    Q_EMIT closed();
    return true;
}

void SearchLine::setCount(qsizetype position, qsizetype count, bool more)
{
    const QLocale locale;
    const bool capped = count >= SearchSink::mostHits;
    const QString all = locale.toString(count) + (more     ? QStringLiteral("…")
                                                  : capped ? QStringLiteral("+")
                                                           : QString());
    setFound(count > 0 || more);
    if (count == 0)
        m_count->setText(more ? tr("Searching…") : tr("Not found"));
    else if (position > 0)
        m_count->setText(tr("%1 of %2").arg(locale.toString(position), all));
    else
        m_count->setText(all);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void SearchLine::clearCount()
{
    m_count->clear();
    setFound(true);
    const bool steps = !m_field->text().isEmpty();
    m_previous->setEnabled(steps);
    m_next->setEnabled(steps);
}

void SearchLine::setFound(bool found)
{
    setInvalid(m_field, !found && !m_field->text().isEmpty());
}

bool SearchLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool backwards = key->modifiers() & Qt::ShiftModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        Q_EMIT stepRequested(backwards);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepRequested(false);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepRequested(true);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace gancho
