#include "app/exchange/eventcodecs.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"
#include "ui/dialogs/eventexportdialog.h"
#include "ui/dialogs/eventimportdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace gancho::test;

class TestExchangeDialogs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventStore> m_store;

    template <class T>
    T *find(QWidget &in, const char *name)
    {
        T *found = in.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QByteArray content(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// For eyes, where a folder is named.
    void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_PICTURES");
        if (folder.isEmpty())
            return;
        for (const bool dark : {false, true}) {
            m_theme->setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
            QCoreApplication::sendPostedEvents();
            widget.grab().save(QStringLiteral("%1/%2-%3.png")
                                   .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
        m_theme->setScheme(Theme::Scheme::Light);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        auto store = EventStore::open(m_folder.path());
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        QVector<NewEvent> events;
        for (int i = 0; i < 300; ++i)
            events += newEvent(recordOf(
                "POST /in/loja?token=abc123 HTTP/1.1",
                {{"Content-Type", "application/json"}, {"Authorization", "Bearer abc123"}},
                R"({"eventType":"CONTACT_NEW","content":{"id":"11111111-1111-4111-8111-111111111111","name":"Quitéria Assunção","phonenumber":"+55|11987654321",)"
                R"("phonenumberFormatted":"(11) 98765-4321","email":"quiteria@loja.com.br","annotation":"Falar com a Quitéria, CPF 529.982.247-25","code":"00123"}})",
                QStringLiteral("CONTACT_NEW")));
        QVERIFY(await(m_store->import(events)).has_value());
    }
    void cleanupTestCase()
    {
        m_store.reset();
        m_theme.reset();
    }

    void previewsBeforeAnythingIsWritten()
    {
        EventExportDialog dialog(*m_store, {}, 300);
        dialog.show();
        auto *before = find<QPlainTextEdit>(dialog, "previewBefore");
        auto *after = find<QPlainTextEdit>(dialog, "previewAfter");
        QTRY_VERIFY(before->toPlainText().contains(QStringLiteral("Quitéria")));
        QVERIFY(before->toPlainText().contains(QStringLiteral("abc123")));
        QVERIFY(!after->toPlainText().contains(QStringLiteral("abc123")));
        QVERIFY(after->toPlainText().contains(QStringLiteral("Quitéria")));
        QVERIFY(!after->extraSelections().isEmpty());
        find<QAbstractButton>(dialog, "exportPseudonymised")->click();
        QTRY_VERIFY(!after->toPlainText().contains(QStringLiteral("Quitéria")));
        QVERIFY(!after->toPlainText().contains(QStringLiteral("98765")));
        auto *counts = find<QLabel>(dialog, "previewCounts");
        QTRY_VERIFY(counts->text().contains(u'1'));
        picture(dialog, QStringLiteral("export-pseudonymised"));
        const QString shown = after->toPlainText();
        dialog.exportTo(m_folder.filePath(QStringLiteral("out.ndjson")));
        QTRY_VERIFY(find<QPushButton>(dialog, "chooseEventFile")->isHidden());
        const QByteArray file = content(QStringLiteral("out.ndjson"));
        QCOMPARE(file.count('\n'), 300);
        for (const char *personal : {"Quit", "Assun", "98765", "529.982", "quiteria", "abc123"})
            QVERIFY2(!file.contains(personal), personal);
        // As the preview showed it.
        static const QRegularExpression name(QStringLiteral("\"name\": \"([^\"]+)\""));
        QVERIFY(file.contains(name.match(shown).captured(1).toUtf8()));
        picture(dialog, QStringLiteral("export-done"));
    }

    void csvWithColumns()
    {
        EventExportDialog dialog(*m_store, {}, 300);
        dialog.show();
        find<QRadioButton>(dialog, "formatCsv")->click();
        auto *fields = find<QLineEdit>(dialog, "exportFields");
        QVERIFY(fields->isVisible());
        QTest::keyClicks(fields, QStringLiteral("content.code, content.name"));
        QTRY_VERIFY(find<QPlainTextEdit>(dialog, "previewAfter")
                        ->toPlainText()
                        .contains(QStringLiteral("content.code: =\"00123\"")));
        picture(dialog, QStringLiteral("export-csv"));
        dialog.exportTo(m_folder.filePath(QStringLiteral("out.csv")));
        QTRY_VERIFY(find<QPushButton>(dialog, "chooseEventFile")->isHidden());
        const QByteArrayList lines = content(QStringLiteral("out.csv")).split('\n');
        QVERIFY(lines[0].endsWith("body;content.code;content.name\r"));
        QVERIFY(lines[1].endsWith("=\"00123\";Quitéria Assunção\r"));
    }

    void cancelledAndImpossible()
    {
        EventExportDialog dialog(*m_store, {}, 300);
        dialog.show();
        dialog.exportTo(m_folder.filePath(QStringLiteral("never.ndjson")));
        QTest::mouseClick(find<QPushButton>(dialog, "closeEventExport"), Qt::LeftButton);
        auto *start = find<QPushButton>(dialog, "chooseEventFile");
        QTRY_VERIFY(start->isEnabled() || start->isHidden());
        QVERIFY(start->isHidden() || content(QStringLiteral("never.ndjson")).isEmpty());
        EventExportDialog other(*m_store, {}, 300);
        other.show();
        other.exportTo(QStringLiteral("/nowhere/at/all"));
        QTRY_VERIFY(!other.findChild<Banner *>()->text().isEmpty());
        QVERIFY(find<QPushButton>(other, "chooseEventFile")->isEnabled());
    }

    void importSaysWhatWasRefused()
    {
        QFile file(m_folder.filePath(QStringLiteral("in.ndjson")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(eventToNdjson(recordOf("POST /1 HTTP/1.1", {}, "1")) + "nonsense\n{\"id\":3}\n");
        file.close();
        EventImportDialog dialog(*m_store);
        dialog.show();
        QSignalSpy imported(&dialog, &EventImportDialog::imported);
        picture(dialog, QStringLiteral("import-start"));
        dialog.importFrom(file.fileName());
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].toLongLong(), 1);
        auto *table = find<QTableWidget>(dialog, "importProblems");
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("2"));
        QVERIFY(find<QPushButton>(dialog, "saveProblems")->isVisible());
        picture(dialog, QStringLiteral("import-done"));
        dialog.importFrom(m_folder.filePath(QStringLiteral("missing")));
        QVERIFY(dialog.findChild<Banner *>()->isVisible());
    }
};

QTEST_MAIN(TestExchangeDialogs)
#include "tst_exchangedialogs.moc"
