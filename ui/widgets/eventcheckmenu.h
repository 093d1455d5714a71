#pragma once

#include <QHash>
#include <QMenu>
#include <QStringList>

namespace gancho {

/// A menu of things to tick that stays open while they are ticked.
class EventCheckMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EventCheckMenu(QWidget *parent = nullptr);

    /// Adds an entry; `text` is shown as it stands. Entries keep their ticks by `key`.
    void addEntry(const QString &key, const QString &text);
    void addGroup(const QString &text);
    /// Removes all entries; the ticks are kept for entries of the same key.
    void clearEntries();
    bool hasEntry(const QString &key) const { return m_entries.contains(key); }
    void setCount(const QString &key, qint64 count);

    /// Ticked keys, also of entries that are not there at present.
    QStringList ticked() const { return m_ticked; }
    void setTicked(const QStringList &keys);
    QString textOf(const QString &key) const { return m_texts.value(key, key); }

Q_SIGNALS:
    void tickedChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHash<QString, QAction *> m_entries;
    QHash<QString, QString> m_texts;
    QStringList m_ticked;
};

} // namespace gancho
