#include "app/platforms/contactsapi.h"

#include <QCoreApplication>

namespace gancho {

Future<Contact> ContactsApi::putInto(const ContactId &, const QString &, const QString &)
{
    return ready<Contact>(
        fail(ErrorKind::Unsupported, QCoreApplication::translate("ContactsApi", "This platform has no such groups.")));
}

} // namespace gancho
