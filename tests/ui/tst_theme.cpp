#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

using namespace gancho;

/// The theme's colours are legible in both schemes (WCAG AA), and switching takes hold.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void contrasts()
    {
        QFETCH(bool, dark);
        const ThemeColours c = themeColours(dark);
        const auto legible = [](const QColor &text, const QColor &ground, const char *what) {
            const qreal ratio = contrast(text, ground);
            if (ratio < 4.5)
                qWarning("%s: %.2f (%s on %s)", what, ratio, qPrintable(text.name()), qPrintable(ground.name()));
            return ratio >= 4.5;
        };
        for (const QColor &ground : {c.window, c.surface, c.hover, c.selection}) {
            QVERIFY(legible(c.text, ground, "text"));
            QVERIFY(legible(c.muted, ground, "muted"));
        }
        for (const QColor &ground : {c.window, c.surface, c.hover, c.selection})
            QVERIFY(legible(c.accent, ground, "accent"));
        QVERIFY(legible(c.onAccent, c.accent, "text on accent"));
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Info}) {
            QVERIFY(legible(toneColour(c, tone), toneFill(c, tone, dark), "pill"));
            QVERIFY(legible(toneColour(c, tone), c.surface, "tone on surface"));
        }
    }
    void switching()
    {
        Theme looks(*qApp);
        QSignalSpy changed(&looks, &Theme::changed);
        looks.setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(looks.isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), themeColours(true).window);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(u'@'), "a token of the style sheet has no value");
        looks.setScheme(Theme::Scheme::Light);
        QCOMPARE(qApp->palette().color(QPalette::Window), themeColours(false).window);
    }
    void iconsFollowTheScheme()
    {
        Theme looks(*qApp);
        looks.setScheme(Theme::Scheme::Light);
        const QIcon icon = looks.icon(QStringLiteral("gancho-hook"));
        const auto ink = [&icon] {
            const QImage image = icon.pixmap(32, 32).toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y);
            return QColor();
        };
        QVERIFY(ink().isValid());
        QVERIFY(contrast(ink(), looks.colours().surface) > 4.5);
        looks.setScheme(Theme::Scheme::Dark);
        QVERIFY(contrast(ink(), looks.colours().surface) > 4.5);
    }
    /// The wheel over a form scrolls it, and changes nothing that it passes.
    void theWheelScrollsAndChangesNothing_data()
    {
        QTest::addColumn<bool>("focused");
        QTest::newRow("passed by") << false;
        QTest::newRow("with the focus") << true;
    }
    void theWheelScrollsAndChangesNothing()
    {
        QFETCH(bool, focused);
        Theme looks(*qApp);
        QScrollArea area;
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        auto *combo = new QComboBox(form);
        combo->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        auto *number = new QSpinBox(form);
        number->setRange(-5, 5);
        auto *time = new QDateTimeEdit(QDateTime::fromSecsSinceEpoch(1'700'000'000), form);
        for (QWidget *each : QList<QWidget *>{combo, number, time})
            column->addWidget(each);
        column->addSpacing(2000);
        area.setWidget(form);
        area.resize(300, 200);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        for (QWidget *each : QList<QWidget *>{combo, number, time}) {
            area.verticalScrollBar()->setValue(0);
            area.setFocus();
            if (focused)
                each->setFocus();
            const QPointF at = each->mapTo(&area, each->rect().center());
            QWheelEvent wheel(at, area.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QSpontaneKeyEvent::setSpontaneous(&wheel); // as from the window system; Qt passes on no other
            qApp->notify(area.windowHandle(), &wheel);
            QVERIFY(area.verticalScrollBar()->value() > 0);
            QCOMPARE(each->hasFocus(), focused);
        }
        QCOMPARE(combo->currentIndex(), 0);
        QCOMPARE(number->value(), 0);
        QCOMPARE(time->dateTime(), QDateTime::fromSecsSinceEpoch(1'700'000'000));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
