#include "app/exchange/contactexport.h"

#include "app/exchange/contactcsv.h"
#include "app/platforms/contactsapi.h"

#include "moc_contactexport.cpp"

namespace gancho {

namespace {
constexpr char delimiter = ';';
/// A platform that promises more for ever but brings nothing new is not believed.
constexpr int mostEmptyPages = 3;
} // namespace

ContactExport::ContactExport(ContactsApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

ContactExport::~ContactExport()
{
    m_underWay.cancel();
}

void ContactExport::start(const ContactQuery &query, const QList<CustomField> &fields, const QString &file)
{
    m_query = query;
    // Oldest first: what is created meanwhile comes at the end and moves nothing.
    if (m_query.orderBy.isEmpty())
        m_query.orderBy = QStringLiteral("createdAt");
    m_fields = fields;
    m_page = {};
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly)) {
        cannotWrite();
        return;
    }
    m_file.write(csv::byteOrderMark());
    m_file.write(csv::row(ContactCsv::header(m_fields), delimiter));
    next();
}

void ContactExport::cancel()
{
    m_underWay.cancel();
    m_file.cancelWriting();
}

void ContactExport::resume()
{
    m_error = {};
    next();
}

void ContactExport::next()
{
    m_underWay = m_api.contacts(m_query, m_page);
    whenDone(m_underWay, this, [this](const Result<PageOf<Contact>> &page) {
        if (page)
            arrived(*page);
        else if (!page.error().isCancelled())
            fails(page.error());
    });
}

void ContactExport::arrived(const PageOf<Contact> &page)
{
    int fresh = 0;
    for (const Contact &contact : page.items) {
        if (m_seen.contains(contact.id.value))
            continue;
        m_seen.insert(contact.id.value);
        m_file.write(csv::row(ContactCsv::row(contact, m_fields), delimiter));
        ++fresh;
    }
    m_written += fresh;
    m_total = page.total;
    m_empties = fresh ? 0 : m_empties + 1;
    const bool again = m_drift.movedUp(m_page.number, page.total);
    m_page.number += again ? -1 : 1;
    Q_EMIT progressed();
    if ((page.more || again) && m_empties < mostEmptyPages) {
        next();
        return;
    }
    if (m_file.commit())
        Q_EMIT finished();
    else
        cannotWrite();
}

void ContactExport::cannotWrite()
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.text = tr("The file cannot be written: %1").arg(m_file.errorString());
    fails(error);
}

void ContactExport::fails(const Error &error)
{
    m_error = error;
    Q_EMIT failed();
}

} // namespace gancho
