#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString root = QStringLiteral(GANCHO_SOURCE_DIR);

/// Who may include whom (ARCHITECTURE.md): models <- app services <- ui <- app/main.
QString layerOf(const QString &path)
{
    if (path.startsWith(QLatin1String("models/")))
        return QStringLiteral("models");
    if (path.startsWith(QLatin1String("ui/")))
        return QStringLiteral("ui");
    if (path.startsWith(QLatin1String("app/commandline/")) ||
        QRegularExpression(QStringLiteral("^app/[a-z]+\\.(h|cpp)$")).match(path).hasMatch())
        return QStringLiteral("program");
    if (path.startsWith(QLatin1String("app/")))
        return QStringLiteral("services");
    return path.startsWith(QLatin1String("tests/")) ? QStringLiteral("tests") : QString();
}

QStringList sources(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found += files.next().mid(root.size() + 1);
    }
    return found;
}

QString contents(const QString &path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDownwards()
    {
        const QHash<QString, QStringList> allowed{
            {QStringLiteral("models"), {QStringLiteral("models")}},
            {QStringLiteral("services"), {QStringLiteral("models"), QStringLiteral("services")}},
            {QStringLiteral("ui"), {QStringLiteral("models"), QStringLiteral("services"), QStringLiteral("ui")}},
            {QStringLiteral("program"),
             {QStringLiteral("models"), QStringLiteral("services"), QStringLiteral("ui"), QStringLiteral("program")}},
        };
        static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        int seen = 0;
        QStringList wrong;
        for (const QString &path : sources({QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui")})) {
            for (auto matches = include.globalMatch(contents(path)); matches.hasNext(); ++seen) {
                const QString target = matches.next().captured(1);
                if (target.startsWith(QLatin1String("moc_")))
                    continue;
                if (!allowed.value(layerOf(path)).contains(layerOf(target)))
                    wrong += path + QStringLiteral(" includes ") + target;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(seen > 100);
    }

    /// The linker keeps one destructor for two types of one name, and the other type's objects are not destroyed.
    void noTwoTypesShareAName()
    {
        static const QRegularExpression line(
            QStringLiteral(
                "^(?:(namespace \\{)|(\\} // namespace$)|(?:class|struct|enum class) (\\w+)\\b(?!::)[^;\\n]*$)"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> places;
        QStringList twice;
        for (const QString &path : sources({QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui")})) {
            bool unnamed = false;
            for (auto matches = line.globalMatch(contents(path)); matches.hasNext();) {
                const auto match = matches.next();
                const QString type = match.captured(3);
                if (type.isEmpty())
                    unnamed = match.hasCaptured(1);
                else if (!unnamed && places.value(type, path) != path)
                    twice += type + QStringLiteral(" in ") + places.value(type) + QStringLiteral(" and ") + path;
                else if (!unnamed)
                    places.insert(type, path);
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        QVERIFY(places.size() > 300);
    }

    void servicesDrawNothing()
    {
        static const QRegularExpression drawing(
            QStringLiteral(
                "^#include <Q(Widget|Application|Painter|Icon|Color|Pixmap|Dialog|Label|PushButton)[A-Za-z]*>"),
            QRegularExpression::MultilineOption);
        for (const QString &path : sources({QStringLiteral("models"), QStringLiteral("app")}))
            if (layerOf(path) != QLatin1String("program"))
                QVERIFY2(!drawing.match(contents(path)).hasMatch(), qPrintable(path));
    }

    void conventionsHold()
    {
        static const QRegularExpression banned(
            QStringLiteral("\\.then\\(|QEventLoop|processEvents\\(|waitForFinished\\(|[^a-zA-Z_]sender\\(\\)"));
        for (const QString &path : sources({QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui")})) {
            const auto match = banned.match(contents(path));
            QVERIFY2(!match.hasMatch(), qPrintable(path + u' ' + match.captured()));
        }
    }

    void filesAreSmall()
    {
        for (const QString &path : sources({QStringLiteral("models"), QStringLiteral("app"), QStringLiteral("ui")}))
            QVERIFY2(contents(path).count(u'\n') <= 800, qPrintable(path));
    }

    void everyStringIsTranslated()
    {
        QFile file(root + QStringLiteral("/translations/gancho_pt_BR.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int messages = 0;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.name() == u"translation") {
                ++messages;
                const bool unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QVERIFY2(!unfinished && !text.isEmpty(), qPrintable(source));
                for (const QString &place : {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%n")})
                    QVERIFY2(source.contains(place) == text.contains(place) || place == QLatin1String("%n"),
                             qPrintable(source));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(messages > 100);
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
