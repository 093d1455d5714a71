#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gancho {

/// The body of a request that must not go out twice. Qt (6.4.2 for every method, later ones for those it takes for
/// idempotent) sends a request up to three times when the connection breaks before the answer; a body that cannot be
/// rewound makes it give up with ContentReSendError instead.
///
/// As long as no byte of it was read, nobody can have acted on it, and it may begin again: a connection that Qt closes
/// for one request that was aborted takes the next one with it, which has not left yet.
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_at == m_bytes.size(); }
    bool reset() override { return m_at == 0 && !m_bytes.isEmpty(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace gancho
