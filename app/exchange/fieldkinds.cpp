#include "app/exchange/fieldkinds.h"

namespace gancho {

size_t qHash(const FieldKey &field, size_t seed)
{
    // The keys of a body differ by their ends and lengths; all of them are compared anyway.
    size_t hash = seed + size_t(field.path.size());
    for (const QString &key : field.path)
        hash = hash * 31 + (key.isEmpty() ? 0
                                          : size_t(key.size()) << 20 ^ size_t(key.front().unicode()) << 10 ^
                                                key.back().unicode() ^ size_t(key[key.size() / 2].unicode()) << 5);
    return hash;
}

FieldKind FieldKinds::of(const QStringList &path, const QString &type)
{
    constexpr qsizetype mostTypes = 256, mostPaths = 4096;
    if (!m_kindsOfType || m_type != type) {
        if (m_kinds.size() > mostTypes)
            m_kinds.clear();
        m_kindsOfType = &m_kinds[type];
        m_type = type;
    }
    const auto known = m_kindsOfType->constFind(FieldKey{path});
    if (known != m_kindsOfType->cend())
        return *known;
    if (m_kindsOfType->size() >= mostPaths)
        m_kindsOfType->clear();
    return *m_kindsOfType->insert(FieldKey{path}, fieldKind(path, type));
}

} // namespace gancho
