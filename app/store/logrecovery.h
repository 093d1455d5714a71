#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace gancho {

/// What became of a damaged log.
struct LogRecoveryReport
{
    QString setAside;  ///< where the damaged file is kept now, its full path
    qint64 events = 0; ///< that are in the new log
    bool operator==(const LogRecoveryReport &) const = default;
};

/// A log whose file is damaged is set aside under a name with the time in it, and whatever SQLite's own recovery can
/// read of it becomes a new log with the same ids. Killed half-way, it begins again from the file set aside. Blocks;
/// any thread, but only with the data folder locked.
class LogRecovery
{
public:
    /// Between 0 and 1; now and then.
    using Progress = std::function<void(double)>;

    explicit LogRecovery(const QString &folder);

    /// Looks at the file's head, its ends and samples in between: some milliseconds.
    bool isNeeded() const;
    /// Has isNeeded() say so the next time: something could not be read while the program ran.
    static void request(const QString &file);
    /// Errors: Storage, with what to do.
    Result<LogRecoveryReport> recover(const Progress &progress = {}) const;

private:
    Result<QString> setAside() const;
    /// A copy of the file with the head of a new log: where each table begins is the same in all of them.
    Result<QString> withSoundHead(const QString &damaged) const;
    /// Returns the number of events in the new file.
    Result<qint64> rebuild(const QString &damaged, const QString &fresh, const Progress &progress) const;

    QString m_folder, m_file, m_note;
};

} // namespace gancho
