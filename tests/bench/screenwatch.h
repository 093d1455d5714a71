#pragma once

#include "app/store/sqlite.h"
#include "models/items/eventtablemodel.h"

#include <QDir>
#include <QEvent>
#include <QTableView>

#include <sqlite3.h>

#include <chrono>

namespace gancho::bench {

/// When each event could first be seen, by the paints of the table.
class Screen : public QObject
{
public:
    explicit Screen(QTableView *table)
        : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    struct Shown
    {
        qint64 id, us;
    };
    QVector<Shown> shown;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_table->model()->rowCount() > 0) {
            const QModelIndex top = m_table->model()->index(0, 0);
            const qint64 id = top.data(EventTableModel::IdRole).toLongLong();
            if (!top.data().toString().isEmpty() && (shown.isEmpty() || shown.last().id < id))
                shown.append({id, std::chrono::duration_cast<std::chrono::microseconds>(
                                      std::chrono::system_clock::now().time_since_epoch())
                                      .count()});
        }
        return false;
    }

private:
    QTableView *m_table;
};

/// For each event after `first`: from its commit to the paint that showed it.
inline QVector<double> delays(const QString &folder, qint64 first, const QVector<Screen::Shown> &shown)
{
    QVector<double> delays;
    auto db = SqliteConnection::open(QDir(folder).filePath(QStringLiteral("events.sqlite")), true);
    auto commits =
        db->prepare("SELECT first_id,last_id,committed_us FROM commit_time WHERE first_id>? ORDER BY first_id");
    commits.bind(first);
    auto seen = shown.cbegin();
    while (commits.step() == SQLITE_ROW) {
        while (seen != shown.cend() && seen->id < commits.integer(1))
            ++seen;
        if (seen == shown.cend())
            break;
        for (qint64 id = commits.integer(0); id <= commits.integer(1); ++id)
            delays += double(seen->us - commits.integer(2)) / 1000;
    }
    return delays;
}

} // namespace gancho::bench
