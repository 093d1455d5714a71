#pragma once

#include "app/exchange/personalfields.h"

#include <QHash>

#include <unordered_map>

namespace gancho {

/// The keys that lead to a field, to be looked up for every field of every event.
struct FieldKey
{
    QStringList path;
    bool operator==(const FieldKey &) const = default;
};
size_t qHash(const FieldKey &field, size_t seed = 0);

/// fieldKind() that remembers, since the same few paths come with every event. One thread.
class FieldKinds
{
public:
    FieldKind of(const QStringList &path, const QString &type);

private:
    std::unordered_map<QString, QHash<FieldKey, FieldKind>> m_kinds; ///< by type and path
    QHash<FieldKey, FieldKind> *m_kindsOfType = nullptr;             ///< those of m_type
    QString m_type;
};

} // namespace gancho
