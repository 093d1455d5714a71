#pragma once

#include "models/base/future.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"
#include "models/domain/pageof.h"

#include <QObject>
#include <QSaveFile>
#include <QSet>

namespace gancho {

class ContactsApi;

/// Writes all contacts of a query into a CSV file (UTF-8 with byte order mark, `;`, as Excel in Portuguese opens it
/// right), page by page, each contact once. The file appears when it is complete. GUI thread.
class ContactExport : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive it.
    explicit ContactExport(ContactsApi &api, QObject *parent = nullptr);
    ~ContactExport() override;

    void start(const ContactQuery &query, const QList<CustomField> &fields, const QString &file);
    /// Nothing is left behind.
    void cancel();
    /// After failed() for the connection's sake: goes on with the page that did not come.
    void resume();

    int written() const { return m_written; }
    qint64 total() const { return m_total; } ///< as the platform says, -1 while unknown
    const Error &error() const { return m_error; }

Q_SIGNALS:
    void progressed();
    void failed();
    void finished();

private:
    void next();
    void arrived(const PageOf<Contact> &page);
    void fails(const Error &error);
    void cannotWrite();

    ContactsApi &m_api;
    ContactQuery m_query;
    QList<CustomField> m_fields;
    QSaveFile m_file;
    QSet<QString> m_seen;
    Future<PageOf<Contact>> m_underWay;
    PageRequest m_page;
    PageDrift m_drift;
    Error m_error;
    int m_written = 0;
    int m_empties = 0;
    qint64 m_total = -1;
};

} // namespace gancho
