#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gancho {

/// The body of a request that must not go out twice. Qt (6.4.2 for every method, later ones for those it takes for
/// idempotent) sends a request up to three times when the connection breaks before the answer; a body that cannot be
/// rewound makes it give up with ContentReSendError instead.
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_at == m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace gancho
