#include "app/net/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace gancho {

OneShotBody::OneShotBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 left = m_bytes.size() - m_at;
    if (left == 0)
        return -1;
    const qint64 taken = std::min(most, left);
    std::memcpy(data, m_bytes.constData() + m_at, static_cast<std::size_t>(taken));
    m_at += taken;
    return taken;
}

} // namespace gancho
