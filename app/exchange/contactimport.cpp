#include "app/exchange/contactimport.h"

#include "app/platforms/contactsapi.h"

#include "moc_contactimport.cpp"

namespace gancho {

namespace {

/// The platform has looked at the data and said no, rather than that it could not be asked.
bool refusesData(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict ||
           (error.kind == ErrorKind::Server && error.httpStatus == 500);
}

} // namespace

ContactImport::ContactImport(ContactsApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

ContactImport::~ContactImport()
{
    m_underWay.cancel();
}

void ContactImport::start(const QList<Row> &rows)
{
    m_total = static_cast<int>(rows.size());
    m_taken = 0;
    m_refused.clear();
    m_cancelled = false;
    m_waiting.clear();
    for (qsizetype first = 0; first < rows.size(); first += batchSize)
        m_waiting.prepend(rows.mid(first, batchSize));
    m_running = true;
    next();
}

void ContactImport::resume()
{
    if (m_running)
        return;
    m_error = {};
    m_running = true;
    next();
}

void ContactImport::cancel()
{
    m_cancelled = true;
    m_waiting.clear();
    const bool idle = !m_running;
    m_underWay.cancel();
    if (idle)
        Q_EMIT finished();
}

void ContactImport::next()
{
    if (m_waiting.isEmpty()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    m_current = m_waiting.takeLast();
    QList<Contact> contacts;
    for (const Row &row : std::as_const(m_current))
        contacts += row.contact;
    m_underWay = m_api.upsert(contacts);
    whenDone(m_underWay, this, [this](const Result<QList<Contact>> &answer) { answered(m_current, answer); });
}

void ContactImport::answered(const QList<Row> &batch, const Result<QList<Contact>> &answer)
{
    if (m_cancelled) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    if (answer) {
        m_taken += static_cast<int>(batch.size());
    } else if (!refusesData(answer.error())) {
        m_waiting += batch;
        m_error = answer.error();
        m_running = false;
        Q_EMIT progressed();
        Q_EMIT failed();
        return;
    } else if (batch.size() == 1) {
        m_refused += RefusedRow{batch.first().number, answer.error().text};
    } else {
        const qsizetype half = batch.size() / 2;
        m_waiting += batch.mid(half);
        m_waiting += batch.mid(0, half);
    }
    Q_EMIT progressed();
    next();
}

} // namespace gancho
