#include "ui/widgets/eventcheckmenu.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace gancho {

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&")).replace(u'\t', u' ');
}

} // namespace

EventCheckMenu::EventCheckMenu(QWidget *parent)
    : QMenu(parent)
{
}

void EventCheckMenu::addGroup(const QString &text)
{
    addSection(withoutMnemonic(text));
}

void EventCheckMenu::addEntry(const QString &key, const QString &text)
{
    QAction *action = addAction(withoutMnemonic(text));
    action->setCheckable(true);
    action->setChecked(m_ticked.contains(key));
    m_entries.insert(key, action);
    m_texts.insert(key, text);
    connect(action, &QAction::toggled, this, [this, key](bool on) {
        m_ticked.removeAll(key);
        if (on)
            m_ticked.append(key);
        Q_EMIT tickedChanged();
    });
}

void EventCheckMenu::clearEntries()
{
    clear();
    m_entries.clear();
    m_texts.clear();
}

void EventCheckMenu::setCount(const QString &key, qint64 count)
{
    QAction *action = m_entries.value(key);
    if (!action)
        return;
    const QString text = withoutMnemonic(m_texts.value(key));
    // What follows a tab stands right-aligned in a column of its own.
    action->setText(count > 0 ? text + u'\t' + QLocale().toString(count) : text);
}

void EventCheckMenu::setTicked(const QStringList &keys)
{
    if (keys == m_ticked)
        return;
    m_ticked = keys;
    {
        const QSignalBlocker quiet(this);
        for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
            const QSignalBlocker silent(entry.value());
            entry.value()->setChecked(keys.contains(entry.key()));
        }
    }
    Q_EMIT tickedChanged();
}

void EventCheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (action && action->isCheckable() && action->isEnabled())
        action->toggle();
    else
        QMenu::mouseReleaseEvent(event);
}

void EventCheckMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable() && action->isEnabled())
        action->toggle();
    else
        QMenu::keyPressEvent(event);
}

} // namespace gancho
