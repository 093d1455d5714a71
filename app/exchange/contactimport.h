#pragma once

#include "models/base/future.h"
#include "models/domain/contact.h"

#include <QObject>
#include <QPointer>

namespace gancho {

class ContactsApi;

/// A row that was not taken over.
struct RefusedRow
{
    int row = 0; ///< as counted by the caller
    QString reason;
};

/// Brings contacts to a platform in batches of 100: who is there already is updated, by phone, e-mail or Instagram. A
/// batch that is refused is halved until the rows that the platform refuses are found; the others go through. A lost
/// connection stops it, with everything that is not known to be taken over still to do: resume() goes on. GUI thread.
class ContactImport : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        int number = 0; ///< for the report
        Contact contact;
    };
    static constexpr int batchSize = 100; ///< reference/wts-chat.md §2.3

    /// `api` must outlive it.
    explicit ContactImport(ContactsApi &api, QObject *parent = nullptr);
    ~ContactImport() override;

    void start(const QList<Row> &rows);
    /// After failed(): tries what is left.
    void resume();
    /// What is under way is abandoned; finished() follows.
    void cancel();

    int total() const { return m_total; }
    int taken() const { return m_taken; }
    const QList<RefusedRow> &refused() const { return m_refused; }
    bool isRunning() const { return m_running; }
    bool wasCancelled() const { return m_cancelled; }
    const Error &error() const { return m_error; }

Q_SIGNALS:
    void progressed();
    /// It cannot go on: error() says why. Rows that wait are kept.
    void failed();
    void finished();

private:
    void next();
    void answered(const QList<Row> &batch, const Result<QList<Contact>> &answer);

    ContactsApi &m_api;
    QList<QList<Row>> m_waiting; ///< batches, the next one last
    Future<QList<Contact>> m_underWay;
    QList<Row> m_current;
    QList<RefusedRow> m_refused;
    Error m_error;
    int m_total = 0;
    int m_taken = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace gancho
