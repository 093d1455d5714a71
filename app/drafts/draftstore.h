#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace gancho {

/// The room app/drafts: what somebody has typed and not sent, by a key, in a file that only its owner can read. What is
/// put is on disk a moment later, so that it outlives a crash. GUI thread; one store per file.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    explicit DraftStore(const QString &file, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~DraftStore() override;

    /// Empty where there is none.
    QJsonObject value(const QString &key) const { return m_drafts.value(key).toObject(); }
    /// An empty draft removes the key.
    void put(const QString &key, const QJsonObject &draft);
    void remove(const QString &key) { put(key, {}); }
    /// At once, for what must not be lost: before a send.
    void flush();

private:
    static constexpr int delayMs = 400;

    QString m_file;
    QJsonObject m_drafts;
    QTimer m_timer;
};

} // namespace gancho
