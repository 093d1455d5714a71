#pragma once

#include "models/base/future.h"
#include "ui/widgets/savedviews.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

#include <functional>

class QAction;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class LineButton;

/// The list of saved views with how many events each has. They are counted one after the other while the list is open,
/// and the count that is under way is given up when it closes.
class SavedViewsPopup : public QFrame
{
    Q_OBJECT

public:
    using Count = std::function<Future<qint64>(const EventFilter &)>;

    /// `current` tells what is shown now, for saving it.
    SavedViewsPopup(SavedViews &views, Count count, std::function<SavedView()> current, QWidget *parent = nullptr);

    void openUnder(const QWidget *anchor);
    /// Events have come in: what is counted is not true any more.
    void touch();

Q_SIGNALS:
    void chosen(const gancho::SavedView &view);
    void toast(const QString &text, QAction *undo);
    void noticeRequested(const QString &viewId);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void addRow(const SavedView &view);
    void showMenu(const SavedView &view, QPushButton *button);
    void saveCurrent();
    void startCounting();
    void countNext();

    SavedViews &m_views;
    Count m_count;
    std::function<SavedView()> m_current;
    QVBoxLayout *m_rows;
    QLineEdit *m_name;
    QPushButton *m_save;
    QAction *m_undo;
    std::function<void()> m_undoing;
    QString m_renamed; ///< the view whose name is being typed
    QHash<QString, LineButton *> m_lines;
    QHash<QString, QString> m_counts;
    QStringList m_toCount;
    Future<qint64> m_counting;
    quint64 m_generation = 0;
    QTimer m_again;
};

} // namespace gancho
