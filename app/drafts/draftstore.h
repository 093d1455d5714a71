#pragma once

#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace gancho {

/// The room app/drafts: what somebody has typed and not sent, by a key, in a file that only its owner can read. What is
/// put is on disk a moment later, so that it outlives a crash; a thread of its own writes, since a slow disk takes
/// seconds for it. GUI thread; one store per file.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    explicit DraftStore(const QString &file, QObject *parent = nullptr);
    ~DraftStore() override;

    /// Empty where there is none.
    QJsonObject value(const QString &key) const { return m_drafts.value(key).toObject(); }
    /// An empty draft removes the key.
    void put(const QString &key, const QJsonObject &draft);
    void remove(const QString &key) { put(key, {}); }
    /// Begins to write at once, for what must not be lost: before a send.
    void flush();
    /// Writes what is not written yet, and waits for it.
    void settle();

private:
    static constexpr int delayMs = 400;

    QString m_file;
    QJsonObject m_drafts;
    QTimer m_timer;
    QThreadPool m_writer; ///< one thread, so that the newest is written last
};

} // namespace gancho
