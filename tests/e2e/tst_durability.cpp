#include "tests/support/program.h"

#include <QHash>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <mutex>

using gancho::test::bodyOf;
using gancho::test::exported;
using gancho::test::Program;

namespace {

constexpr int connections = 32;
constexpr int kills = 20;

/// Senders that note which of their events were answered 2xx, until the receiver goes away.
class Senders
{
public:
    Senders(quint16 port, const QByteArray &path, int round)
    {
        for (int i = 0; i < connections; ++i)
            m_threads.emplace_back(QThread::create([this, port, path, round, i] {
                send(port, path, QByteArray::number(round) + '-' + QByteArray::number(i));
            }));
        for (const auto &thread : m_threads)
            thread->start();
    }
    ~Senders() { join(); }
    void join()
    {
        for (const auto &thread : m_threads)
            thread->wait();
    }
    int answered() const { return m_count.load(); }
    QVector<QByteArray> names;

private:
    void send(quint16 port, const QByteArray &path, const QByteArray &name)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForConnected(5000))
            return;
        for (int n = 0;; ++n) {
            const QByteArray body = name + '-' + QByteArray::number(n);
            socket.write("POST " + path + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) +
                         "\r\n\r\n" + body);
            QByteArray answer;
            while (!answer.contains("}")) {
                if (!socket.waitForReadyRead(5000))
                    return;
                answer += socket.readAll();
            }
            if (!answer.startsWith("HTTP/1.1 2"))
                return;
            const std::lock_guard lock(m_mutex);
            names += body;
            ++m_count;
        }
    }

    std::vector<std::unique_ptr<QThread>> m_threads;
    std::mutex m_mutex;
    std::atomic<int> m_count{0};
};

} // namespace

/// kill -9 at any moment loses no event that was answered, and doubles none.
class TestDurability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedUnderLoad()
    {
        QTemporaryDir folder;
        QHash<QByteArray, int> answered;
        for (int round = 0; round < kills; ++round) {
            Program receiver({QStringLiteral("receive"), QStringLiteral("--data-dir"), folder.path(),
                              QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
            const QJsonObject ready = receiver.ready();
            QVERIFY2(ready[QStringLiteral("ready")].toBool(), receiver.errors().constData());
            const QUrl url(
                ready[QStringLiteral("inboxes")].toArray().first().toObject()[QStringLiteral("url")].toString());
            Senders senders(quint16(url.port()), url.path().toUtf8(), round);
            // At another moment each time: after 40, 80 … answers.
            const int until = 40 * (round + 1);
            QVERIFY(QTest::qWaitFor([&] { return senders.answered() >= until; }, 20000));
            receiver.kill();
            senders.join();
            for (const QByteArray &name : std::as_const(senders.names))
                answered.insert(name, 0);
        }
        const auto events = exported(folder.path());
        QHash<QByteArray, int> found;
        for (const QJsonObject &event : events)
            ++found[bodyOf(event)];
        for (auto name = answered.keyBegin(); name != answered.keyEnd(); ++name)
            QVERIFY2(found.value(*name) == 1,
                     (*name + " was answered and is there " + QByteArray::number(found.value(*name)) + " times")
                         .constData());
        qInfo("%d kills, %d events answered, %d in the log", kills, int(answered.size()), int(events.size()));
        QVERIFY(answered.size() >= 40 * kills);
    }
};

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
