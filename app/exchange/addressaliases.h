#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace gancho {

/// What stands for which IP address: one of the ranges kept for documentation (RFC 5737, RFC 3849), and of 10.0.0.0/8
/// once those are used up. Loopback and the unspecified address are nobody's and stay. Not for two threads at once.
class AddressAliases
{
public:
    explicit AddressAliases(QByteArray key)
        : m_key(std::move(key))
    {
    }

    void meet(const QString &address);
    /// For an address in any spelling, without port or brackets; what is none comes back as it is.
    QString alias(const QString &address);
    int count() const { return int(m_aliases.size()); }

private:
    QString drawn(const QString &original, bool ipv4, int attempt) const;

    const QByteArray m_key;
    QHash<QString, QString> m_aliases; ///< by the usual spelling
    QSet<QString> m_used;
};

} // namespace gancho
