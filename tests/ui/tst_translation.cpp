#include "app/i18n/language.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QXmlStreamReader>

using namespace gancho;

/// The catalogue may be complete and still not be found, when a context's name is not the one that the program asks
/// for.
class TestTranslation : public QObject
{
    Q_OBJECT

    QHash<QString, QString> m_portuguese; ///< English source -> Portuguese, where they differ

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(GANCHO_SOURCE_DIR "/translations/gancho_pt_BR.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation") {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                if (text != source)
                    m_portuguese.insert(source, text);
            }
        }
        QVERIFY(m_portuguese.size() > 300);
    }

    void nothingOfTheWindowStaysEnglish_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page :
             {QStringLiteral("home"), QStringLiteral("webhooks"), QStringLiteral("events"), QStringLiteral("settings")})
            QTest::newRow(qPrintable(page)) << page;
    }
    void nothingOfTheWindowStaysEnglish()
    {
        QFETCH(QString, page);
        installLanguage(QStringLiteral("pt_BR"));
        Theme looks(*qApp);
        Workbench bench;
        bench.withSandbox();
        MainWindow window(bench.services());
        window.show();
        window.goTo(page);
        QTRY_VERIFY(bench.session.platform());
        QStringList english;
        int seen = 0;
        const auto look = [&](const QString &text) {
            seen += text.isEmpty() ? 0 : 1;
            if (m_portuguese.contains(text))
                english += text;
        };
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            look(widget->accessibleName());
            look(widget->toolTip());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                look(label->text());
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                look(button->text());
            if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                look(field->placeholderText());
        }
        QVERIFY(seen > 30);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    }

    void cleanupTestCase() { installLanguage(QStringLiteral("en")); }
};

QTEST_MAIN(TestTranslation)
#include "tst_translation.moc"
