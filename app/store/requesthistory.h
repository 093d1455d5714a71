#pragma once

#include "models/base/result.h"
#include "models/domain/requestrecord.h"

#include <QObject>

namespace gancho {

/// The requests that were sent by hand, newest first: one JSON object a line in `requests.jsonl` of the data folder,
/// readable by its owner alone. A line that is not understood is passed over. GUI thread.
class RequestHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 200;
    /// Longer bodies are kept without their text, characters.
    static constexpr qsizetype longestBody = 256 * 1024;

    explicit RequestHistory(const QString &folder, QObject *parent = nullptr);

    const QList<RequestRecord> &records() const { return m_records; }
    /// Errors: Storage; it is in records() all the same.
    Result<Done> add(RequestRecord record);
    Result<Done> clear();

Q_SIGNALS:
    void changed();

private:
    void read();
    Result<Done> write() const;
    Result<Done> append(const RequestRecord &record);

    QString m_file;
    QList<RequestRecord> m_records;
    int m_lines = 0; ///< in the file, those no longer wanted included
};

} // namespace gancho
