#include "app/routes/outboxstore.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

using namespace gancho;
using gancho::test::Program;

/// Routes from one data folder to another by the command line.
class TestRoutesCli : public QObject
{
    Q_OBJECT

    static QPair<int, QByteArray> run(const QStringList &words)
    {
        Program program(QStringList{QStringLiteral("routes")} + words);
        const int code = program.exitCode();
        return {code, program.output()};
    }

private Q_SLOTS:
    void passesRoutesOnWithoutSecrets()
    {
        QTemporaryDir from, to;
        {
            auto store = OutboxStore::open(from.filePath(QStringLiteral("outbox.sqlite")));
            QVERIFY(store);
            Route route;
            route.name = QStringLiteral("Novo lead");
            route.enabled = true;
            route.targets.resize(1);
            route.targets[0].url.url = QStringLiteral("https://exemplo.com.br/planilha");
            route.targets[0].url.headers = {{"X-Chave", "muito-secreto"}};
            QVERIFY(store->saveRoute(route));
        }
        const auto [code, exported] = run({QStringLiteral("export"), QStringLiteral("--data-dir"), from.path()});
        QCOMPARE(code, 0);
        QVERIFY(exported.contains("Novo lead"));
        QVERIFY(!exported.contains("muito-secreto"));
        QFile file(to.filePath(QStringLiteral("rotas.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(exported) == exported.size());
        file.close();
        const QStringList there{QStringLiteral("--data-dir"), to.path()};
        QCOMPARE(run(QStringList{QStringLiteral("import"), file.fileName()} + there).first, 0);
        QCOMPARE(run(QStringList{QStringLiteral("import"), file.fileName()} + there).first, 0);
        const auto [listed, lines] = run(QStringList{QStringLiteral("list")} + there);
        QCOMPARE(listed, 0);
        QCOMPARE(lines.trimmed().split('\n').size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines.split('\n').first()).object();
        QCOMPARE(first[QStringLiteral("name")].toString(), QStringLiteral("Novo lead"));
        QCOMPARE(first[QStringLiteral("enabled")].toBool(true), false);
        QVERIFY(lines.contains("Novo lead (2)"));
    }

    void saysWhatItNeeds()
    {
        QTemporaryDir folder;
        QCOMPARE(run({QStringLiteral("--data-dir"), folder.path()}).first, 2);
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--data-dir"), folder.path()}).first, 2);
        QCOMPARE(run({QStringLiteral("import"), folder.filePath(QStringLiteral("none.json")),
                      QStringLiteral("--data-dir"), folder.path()})
                     .first,
                 1);
    }
};

QTEST_GUILESS_MAIN(TestRoutesCli)
#include "tst_routescli.moc"
