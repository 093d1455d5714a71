#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

class QSslConfiguration;
class QSslSocket;

namespace gancho {

/// The bytes of one sender's connection. Lives in the front's thread; owned by the connection, which it may outlive by
/// a turn of the event loop where it ends itself from within one of its signals.
class Wire : public QObject
{
    Q_OBJECT

public:
    /// At most `size` bytes; 0: none now, -1: the sender has ended, or the connection is broken.
    virtual qint64 read(char *data, qint64 size) = 0;
    /// How many were taken; 0: none now, -1: the connection is broken.
    virtual qint64 write(const char *data, qint64 size) = 0;
    /// Bytes that were taken and have not gone out.
    virtual qint64 unsent() const { return 0; }
    /// Whether an answer still reaches a sender that has ended.
    virtual bool reachesBeyondEnd() const { return false; }
    /// While it is off, what comes waits.
    virtual void setReading(bool on) = 0;
    bool isReading() const { return m_reading; }
    /// Have writable() come once there is room again, or unsent() has shrunk.
    virtual void setWriting(bool on) = 0;
    /// Nothing more will be written; what comes is still read.
    virtual void end() {}
    /// Both ways, at once; what is unsent is lost.
    virtual void close() = 0;
    /// The same, with a reset instead of an orderly end.
    virtual void reset() = 0;

Q_SIGNALS:
    void readable();
    void writable();

protected:
    bool m_reading = false;
};

/// A socket as it is.
class PlainWire final : public Wire
{
    Q_OBJECT

public:
    /// Takes over the descriptor.
    explicit PlainWire(int descriptor);
    ~PlainWire() override;

    /// Of the sender, IPv4 where it is mapped.
    static QHostAddress peerOf(int descriptor);
    /// The first byte that waits to be read, without reading it; -1: none.
    int firstByte() const;
    /// Hands the descriptor over; close() does nothing then.
    int release();

    qint64 read(char *data, qint64 size) override;
    qint64 write(const char *data, qint64 size) override;
    bool reachesBeyondEnd() const override { return true; }
    void setReading(bool on) override;
    void setWriting(bool on) override;
    void end() override;
    void close() override;
    void reset() override;

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
};

/// TLS over a socket, as the server. A handshake that fails ends it.
class TlsWire final : public Wire
{
    Q_OBJECT

public:
    /// Takes over the descriptor.
    TlsWire(int descriptor, const QSslConfiguration &configuration);
    ~TlsWire() override;

    qint64 read(char *data, qint64 size) override;
    qint64 write(const char *data, qint64 size) override;
    qint64 unsent() const override;
    void setReading(bool on) override;
    void setWriting(bool on) override { m_writing = on; }
    void close() override;
    void reset() override;

private:
    void announce();
    void ended();

    std::unique_ptr<QSslSocket> m_socket;
    bool m_writing = false;
    bool m_ended = false;
    bool m_announced = false; ///< a turn of the event loop will announce what waits
};

} // namespace gancho
