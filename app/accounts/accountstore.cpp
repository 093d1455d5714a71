#include "app/accounts/accountstore.h"

#include "app/accounts/accountcodec.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

#include "moc_accountstore.cpp"

namespace gancho {

namespace {

auto withId(const AccountId &id)
{
    return [id](const Account &account) {
        return account.id == id;
    };
}

} // namespace

AccountStore::AccountStore(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    read();
}

const Account *AccountStore::find(const AccountId &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(), withId(id));
    return found == m_accounts.cend() ? nullptr : &*found;
}

Result<Account> AccountStore::save(Account account)
{
    const QList<Account> before = m_accounts;
    if (!account.id.isValid())
        account.id = AccountId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(), withId(account.id));
    if (known == m_accounts.end())
        m_accounts += account;
    else
        *known = account;
    if (const auto written = write(); !written) {
        m_accounts = before;
        return fail(written.error());
    }
    Q_EMIT changed();
    return account;
}

Result<Done> AccountStore::remove(const AccountId &id)
{
    const QList<Account> before = m_accounts;
    if (m_accounts.removeIf(withId(id)) == 0)
        return Done{};
    if (const auto written = write(); !written) {
        m_accounts = before;
        return written;
    }
    const bool wasCurrent = m_current == id;
    if (wasCurrent)
        m_current = {};
    Q_EMIT changed();
    if (wasCurrent)
        Q_EMIT currentChanged();
    return Done{};
}

void AccountStore::setCurrent(const AccountId &id)
{
    const AccountId wanted = find(id) ? id : AccountId();
    if (m_current == wanted)
        return;
    m_current = wanted;
    Q_EMIT currentChanged();
}

void AccountStore::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_writable = false;
        m_problem = tr("The accounts file %1 cannot be read (%2). Check its permissions and start Gancho again.")
                        .arg(QDir::toNativeSeparators(m_file), file.errorString());
        return;
    }
    const auto accounts = AccountCodec::read(file.readAll());
    file.close();
    if (accounts) {
        m_accounts = *accounts;
    } else if (accounts.error().kind == ErrorKind::Unsupported) {
        m_writable = false;
        m_problem = tr("The accounts file %1 was written by a newer version of Gancho. Install that version to use it.")
                        .arg(QDir::toNativeSeparators(m_file));
    } else {
        keepAside(accounts.error().text);
    }
}

void AccountStore::keepAside(const QString &reason)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QStringLiteral("%1.damaged-%2").arg(m_file, stamp);
    m_writable = QFile::rename(m_file, aside);
    if (m_writable)
        m_problem = tr("The accounts file was damaged and could not be read. It is kept as %1; connect your accounts "
                       "again, or repair it and put it back.")
                        .arg(QDir::toNativeSeparators(aside));
    else
        m_problem = tr("The accounts file %1 is damaged and cannot be moved aside. Check the permissions of its "
                       "folder and start Gancho again.")
                        .arg(QDir::toNativeSeparators(m_file));
    if (!reason.isEmpty())
        m_problem += QStringLiteral(" (%1)").arg(reason);
}

Result<Done> AccountStore::write()
{
    if (!m_writable)
        return fail(ErrorKind::Storage, m_problem);
    QSaveFile file(m_file);
    const QByteArray bytes = AccountCodec::write(m_accounts);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Storage,
                    tr("The accounts could not be saved to %1 (%2). Check free space and permissions, then try again.")
                        .arg(QDir::toNativeSeparators(m_file), file.errorString()));
    return Done{};
}

} // namespace gancho
