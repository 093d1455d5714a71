#include "ui/widgets/checklistitemrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>

#include "moc_checklistitemrow.cpp"

namespace gancho {

ChecklistItemRow::ChecklistItemRow(const ChecklistItem &item, QWidget *parent)
    : QWidget(parent)
    , m_done(new QCheckBox(this))
    , m_text(new QLineEdit(this))
    , m_up(makeMover(QStringLiteral("checklistUp"), QStringLiteral("go-up"), Qt::Key_Up, -1))
    , m_down(makeMover(QStringLiteral("checklistDown"), QStringLiteral("go-down"), Qt::Key_Down, 1))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("checklistRow"));
    m_done->setObjectName(QStringLiteral("checklistDone"));
    m_text->setObjectName(QStringLiteral("checklistText"));
    m_remove->setObjectName(QStringLiteral("checklistRemove"));
    m_text->setProperty("kind", QStringLiteral("plain"));
    m_remove->setIcon(theme().icon(QStringLiteral("edit-delete")));
    m_remove->setFixedSize(28, 28);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_done);
    row->addWidget(m_text, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    connect(m_done, &QCheckBox::clicked, this, [this](bool done) {
        if (m_busy) {
            m_done->setChecked(!done);
            return;
        }
        ChecklistItem after = m_item;
        after.done = done;
        Q_EMIT changeRequested(after);
    });
    connect(m_text, &QLineEdit::editingFinished, this, &ChecklistItemRow::rename);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (!m_busy)
            Q_EMIT removeRequested();
    });
    setItem(item);
}

QToolButton *ChecklistItemRow::makeMover(const QString &objectName, const QString &icon, Qt::Key key, int by)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setIcon(theme().icon(icon));
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto move = [this, button, by] {
        if (!m_busy && button->isEnabled())
            Q_EMIT moveRequested(by);
    };
    connect(button, &QToolButton::clicked, this, move);
    auto *keys = new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, key)), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, move);
    return button;
}

void ChecklistItemRow::setItem(const ChecklistItem &item)
{
    m_item = item;
    m_done->setChecked(item.done);
    m_done->setAccessibleName(tr("Done: %1").arg(item.text));
    m_text->setText(item.text);
    m_text->setCursorPosition(0);
    m_text->setAccessibleName(tr("Text of the item “%1”").arg(item.text));
    m_remove->setAccessibleName(tr("Delete the item “%1”").arg(item.text));
    m_remove->setToolTip(tr("Delete the item"));
    m_up->setAccessibleName(tr("Move the item “%1” up").arg(item.text));
    m_up->setToolTip(tr("Move up (Alt+↑)"));
    m_down->setAccessibleName(tr("Move the item “%1” down").arg(item.text));
    m_down->setToolTip(tr("Move down (Alt+↓)"));
    setLook(m_text, "done", item.done ? "true" : "false");
    QStringList about;
    if (item.doneAt.isValid())
        about += tr("Done %1").arg(QLocale().toString(item.doneAt.toLocalTime(), QLocale::ShortFormat));
    if (item.dueAt.isValid())
        about += tr("Due %1").arg(QLocale().toString(item.dueAt.toLocalTime(), QLocale::ShortFormat));
    about += item.doneBy;
    about.removeAll(QString());
    m_text->setToolTip(about.join(QLatin1String(" · ")));
}

void ChecklistItemRow::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
}

void ChecklistItemRow::setMovable(bool up, bool down)
{
    // The key that was just pressed leads nowhere further: the other one goes on from here.
    const bool focused = m_up->hasFocus() || m_down->hasFocus();
    m_up->setEnabled(up);
    m_down->setEnabled(down);
    if (focused && !m_up->hasFocus() && !m_down->hasFocus())
        (up ? m_up : down ? m_down : m_remove)->setFocus();
}

QWidget *ChecklistItemRow::followInTabOrder(QWidget *before)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_done, m_text, m_up, m_down, m_remove}) {
        setTabOrder(before, each);
        before = each;
    }
    return before;
}

void ChecklistItemRow::rename()
{
    // The field ends its editing once by the key and once more when the focus leaves it.
    if (m_busy)
        return;
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || text == m_item.text) {
        m_text->setText(m_item.text);
        return;
    }
    ChecklistItem after = m_item;
    after.text = text;
    Q_EMIT changeRequested(after);
}

} // namespace gancho
