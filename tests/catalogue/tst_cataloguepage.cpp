#include "app/catalogue/cataloguestage.h"
#include "app/sandbox/testevents.h"
#include "models/items/cataloguemodel.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/cataloguedocumentdialog.h"
#include "ui/pages/cataloguepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/switch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace gancho;

/// The catalogue through its real widgets, over what the stage has learnt from the sandbox's events. With
/// GANCHO_SCREENSHOTS=folder it takes pictures.
class TestCataloguePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<CataloguePage> m_page;
    QString m_file;
    qint64 m_last = 0;

    void learn(const QStringList &types, int times, const QByteArray &extra = {})
    {
        auto index = std::move(*SqliteConnection::open(m_file));
        index.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF");
        CatalogueStage stage;
        if (m_last == 0)
            QVERIFY(stage.reset(index));
        static TestEvents events(5);
        for (int i = 0; i < times; ++i)
            for (const QString &type : types) {
                StoredEvent event;
                event.id = ++m_last;
                event.receivedUs = 1'772'000'000'000'000 + m_last * 61'000'000;
                event.type = type;
                event.platform = PlatformKind::WtsChat;
                event.body = *events.next(type);
                if (!extra.isEmpty())
                    event.body.replace("\"content\":{", "\"content\":{" + extra + ",");
                QVERIFY(stage.take(index, event));
            }
        QVERIFY(stage.flush(index));
    }
    template <class T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    CatalogueModel *model() const
    {
        return qobject_cast<CatalogueModel *>(child<QTableView>("catalogueFields")->model());
    }
    StatePane::State state() const { return child<StatePane>("cataloguePane")->state(); }
    void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
            for (const QSize size : {QSize(1080, 744), QSize(824, 584)}) {
                m_theme->setScheme(scheme);
                widget.resize(size);
                QTRY_COMPARE(widget.size(), size);
                widget.grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, name, m_theme->isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        m_theme->setScheme(Theme::Scheme::Light);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Theme::Scheme::Light);
        m_bench = std::make_unique<Workbench>();
        m_file = m_bench->folder.filePath(QStringLiteral("catalogue.sqlite"));
        m_page = std::make_unique<CataloguePage>(m_bench->services(), nullptr, m_file);
        m_page->resize(1080, 744);
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
        m_page->show();
    }

    void emptyAtFirst()
    {
        QCOMPARE(state(), StatePane::State::Loading);
        m_page->activated();
        QTRY_COMPARE(state(), StatePane::State::Empty);
        QVERIFY(!m_page->primaryAction()->isEnabled());
        QSignalSpy webhooks(m_page.get(), &CataloguePage::webhooksRequested);
        for (auto *button : child<StatePane>("cataloguePane")->findChildren<QPushButton *>())
            if (button->isVisible())
                button->click();
        QCOMPARE(webhooks.size(), 1);
    }

    void typesAndTheirFields()
    {
        learn({QStringLiteral("SESSION_UPDATE"), QStringLiteral("CONTACT_UPDATE"), QStringLiteral("MESSAGE_RECEIVED"),
               QStringLiteral("PANEL_CARD_NEW")},
              25);
        learn({QStringLiteral("SESSION_UPDATE")}, 5);
        m_page->refresh();
        QTRY_COMPARE(state(), StatePane::State::Content);
        auto *types = child<QListWidget>("catalogueTypes");
        QCOMPARE(types->count(), 4);
        QCOMPARE(types->item(0)->text(), eventType(PlatformKind::WtsChat, QStringLiteral("SESSION_UPDATE")).label);
        QTRY_VERIFY(model()->rowCount() > 30);
        const int row = model()->rowOf(QStringLiteral("content.contactDetails.name"));
        QVERIFY(row >= 0);
        QCOMPARE(model()->field(row).present, 30);
        QVERIFY(!child<Banner>("catalogueBanner")->isVisible());
        m_page->openType(PlatformKind::WtsChat, QStringLiteral("CONTACT_UPDATE"));
        QTRY_VERIFY(model()->rowOf(QStringLiteral("content.phonenumber")) >= 0);
        QVERIFY(model()
                    ->field(model()->rowOf(QStringLiteral("content.phonenumber")))
                    .examples.first()
                    .contains(QChar(0x2022)));
    }

    void filterAndDifferences()
    {
        auto *filter = child<QLineEdit>("catalogueFilter");
        filter->setText(QStringLiteral("phone"));
        QTRY_COMPARE(model()->rowCount(), 2);
        filter->setText(QStringLiteral("nothing of the kind"));
        QCOMPARE(child<StatePane>("catalogueFieldPane")->state(), StatePane::State::Empty);
        filter->clear();
        QCOMPARE(child<StatePane>("catalogueFieldPane")->state(), StatePane::State::Content);
        child<Switch>("catalogueDiffering")->setChecked(true);
        for (int row = 0; row < model()->rowCount(); ++row)
            QVERIFY(model()->field(row).differs());
        child<Switch>("catalogueDiffering")->setChecked(false);
    }

    void changesLeadToTheirEvents()
    {
        const qint64 before = m_last;
        learn({QStringLiteral("CONTACT_UPDATE")}, 1, "\"vip\":true,\"score\":7");
        QSignalSpy badge(m_page.get(), &Page::badgeChanged);
        m_page->refresh();
        QTRY_VERIFY(child<Banner>("catalogueBanner")->isVisible());
        QCOMPARE(badge.last().first().toInt(), 2);
        child<QPushButton>("showCatalogueNotices")->click();
        QTRY_VERIFY(model()->rowOf(QStringLiteral("content.vip")) >= 0);
        QCOMPARE(model()->field(model()->rowOf(QStringLiteral("content.vip"))).standing,
                 CatalogueField::Standing::Undocumented);
        picture(*m_page, QStringLiteral("catalogue"));
        QSignalSpy events(m_page.get(), &CataloguePage::eventRequested);
        auto *view = child<QListView>("catalogueNotices");
        QVERIFY(view);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        if (events.isEmpty()) {
            view->setFocus();
            view->setCurrentIndex(view->model()->index(0, 0));
            QTest::keyClick(view, Qt::Key_Return);
        }
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().first().value<EventId>(), EventId(before + 1));
        child<QPushButton>("catalogueNoticesSeen")->click();
        QVERIFY(!child<Banner>("catalogueBanner")->isVisible());
        QCOMPARE(badge.last().first().toInt(), 0);
        m_page->refresh();
        QTRY_COMPARE(child<QListWidget>("catalogueTypes")->count(), 4);
        QVERIFY(!child<Banner>("catalogueBanner")->isVisible());
    }

    void documentationIsSeenAndSaved()
    {
        m_page->primaryAction()->trigger();
        CatalogueDocumentDialog *document = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<CatalogueDocumentDialog *>(each))
                document = found;
        QVERIFY(document);
        auto *text = document->findChild<QTextEdit *>(QStringLiteral("documentPreview"));
        QTRY_VERIFY(text->toPlainText().contains(QLatin1String("content.phonenumber")) ||
                    text->toPlainText().contains(QLatin1String("phonenumber")));
        document->findChild<QComboBox *>(QStringLiteral("documentLanguage"))->setCurrentIndex(0);
        document->findChild<QComboBox *>(QStringLiteral("documentScope"))->setCurrentIndex(0);
        QSignalSpy shown(document, &CatalogueDocumentDialog::shown);
        QVERIFY(shown.wait());
        QVERIFY(text->toPlainText().contains(QLatin1String("SESSION_UPDATE")));
        QVERIFY(text->toPlainText().contains(QLatin1String("PANEL_CARD_NEW")));
        picture(*document, QStringLiteral("document"));
        QSignalSpy saved(document, &CatalogueDocumentDialog::saved);
        const QString shots = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        const QDir folder(shots.isEmpty() ? m_bench->folder.path() : shots);
        using Format = CatalogueDocumentDialog::Format;
        const QList<std::pair<Format, QString>> files{{Format::Pdf, QStringLiteral("doc.pdf")},
                                                      {Format::Html, QStringLiteral("doc.html")},
                                                      {Format::Markdown, QStringLiteral("doc.md")}};
        for (const auto &[format, name] : files) {
            document->saveTo(folder.filePath(name), format);
            QVERIFY(saved.wait());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.size() > 2000);
            if (format == Format::Pdf)
                QVERIFY(bytes.startsWith("%PDF"));
        }
        document->saveTo(QStringLiteral("/nowhere/at/all.pdf"), Format::Pdf);
        QTRY_VERIFY(document->findChild<Banner *>()->isVisible());
        document->close();
    }

    void aDamagedIndexIsNoEnd()
    {
        CataloguePage page(m_bench->services(), nullptr, m_bench->folder.path());
        page.show();
        page.activated();
        QTRY_COMPARE(page.findChild<StatePane *>(QStringLiteral("cataloguePane"))->state(), StatePane::State::Error);
    }
};

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
