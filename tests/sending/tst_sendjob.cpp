#include "app/sending/sendjob.h"
#include "tests/sending/sendbench.h"

using namespace gancho;
using gancho::test::await;

/// Several requests at a pace: when they go out, pausing and cancelling.
class TestSendJob : public QObject
{
    Q_OBJECT

    RawSender m_sender;
    QVector<qint64> m_times;
    QElapsedTimer m_clock;

    SendJob::Source source(const QUrl &url)
    {
        return [this, url](qsizetype index) {
            m_times += m_clock.elapsed();
            const QByteArray body = QByteArray::number(index);
            return ready<RawRequest>(RawRequest{
                "POST", url, "/", {{"Host", hostOf(url)}, {"Content-Length", QByteArray::number(body.size())}}, body});
        };
    }
    void run(SendJob &job)
    {
        QSignalSpy finished(&job, &SendJob::finished);
        m_clock.start();
        job.start();
        QTRY_COMPARE(finished.size(), 1);
    }

private Q_SLOTS:
    void init() { m_times.clear(); }

    void oneAfterTheOther()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        SendJob job(m_sender, 20, source(server.url()), {});
        run(job);
        QCOMPARE(job.accepted(), 20);
        for (int i = 0; i < 20; ++i)
            QVERIFY(server.requests[i].endsWith("\r\n\r\n" + QByteArray::number(i)));
    }

    void noMoreAtATimeThanAllowed()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        SendPace pace;
        pace.concurrency = 3;
        SendJob job(m_sender, 10, source(server.url()), pace);
        job.start();
        QTRY_COMPARE(server.requests.size(), 3);
        QCOMPARE(m_times.size(), 3);
        job.cancel();
        QCOMPARE(job.state(), SendJob::State::Cancelled);
        QTRY_COMPARE(server.disconnected, 3);
        QCOMPARE(server.requests.size(), 3);
    }

    void atARate()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        SendPace pace;
        pace.kind = SendPace::Kind::Rate;
        pace.rate = 50;
        SendJob job(m_sender, 11, source(server.url()), pace);
        run(job);
        QCOMPARE(pace.durationUs(11, {}), 200'000);
        QVERIFY2(m_times.last() - m_times.first() >= 195, qPrintable(QString::number(m_times.last())));
        QVERIFY2(m_times.last() - m_times.first() < 2000, qPrintable(QString::number(m_times.last())));
    }

    void atTheOriginalPace()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        SendPace pace;
        pace.kind = SendPace::Kind::Original;
        pace.speed = 10;
        const QVector<qint64> arrivals{5'000'000, 5'000'000, 7'000'000, 8'000'000};
        SendJob job(m_sender, 4, source(server.url()), pace, arrivals);
        QCOMPARE(pace.durationUs(4, arrivals), 300'000);
        run(job);
        QVERIFY(m_times[1] - m_times[0] < 150);
        QVERIFY(m_times[2] - m_times[0] >= 199);
        QVERIFY(m_times[3] - m_times[0] >= 299);
        QVERIFY(m_times[3] - m_times[0] < 2000);
    }

    void pausedNothingGoesOut()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        SendPace pace;
        pace.kind = SendPace::Kind::Rate;
        pace.rate = 100;
        SendJob job(m_sender, 30, source(server.url()), pace);
        QSignalSpy finished(&job, &SendJob::finished);
        connect(
            &job, &SendJob::answered, &job,
            [&job] {
                if (job.ended() == 5)
                    job.pause();
            },
            Qt::DirectConnection);
        m_clock.start();
        job.start();
        QTRY_COMPARE(job.state(), SendJob::State::Paused);
        const auto begun = m_times.size();
        QElapsedTimer pause;
        pause.start();
        QTRY_VERIFY(pause.elapsed() > 200);
        QCOMPARE(m_times.size(), begun);
        QVERIFY(begun < 10);
        job.resume();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(job.accepted(), 30);
        // The pause is not caught up with.
        QVERIFY(m_times.last() - m_times[begun] >= (29 - begun) * 10 - 5);
    }

    void whatCannotBeSentIsToldAndTheRestGoes()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        const auto good = source(server.url());
        SendJob job(m_sender, 3,
                    [&good](qsizetype index) {
                        return index == 1 ? ready<RawRequest>(fail(ErrorKind::NotFound, QStringLiteral("gone")))
                                          : good(index);
                    },
                    {});
        QStringList problems;
        connect(&job, &SendJob::answered, this, [&problems](qsizetype, const SendOutcome &outcome) {
            if (!outcome.wasSent)
                problems += outcome.problem;
        });
        run(job);
        QCOMPARE(problems, QStringList{QStringLiteral("gone")});
        QCOMPARE(job.accepted(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSendJob)
#include "tst_sendjob.moc"
