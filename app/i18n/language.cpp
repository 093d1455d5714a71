#include "app/i18n/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

namespace gancho {

namespace {

const QString portuguese = QStringLiteral("pt_BR");
const QString english = QStringLiteral("en");

struct Installed
{
    QString language = english;
    QList<QPointer<QTranslator>> translators;
};

Installed &installed()
{
    static Installed state;
    return state;
}

void install(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(name, folder)) {
        delete translator;
        return;
    }
    QCoreApplication::installTranslator(translator);
    installed().translators += translator;
}

} // namespace

QString chooseLanguage(const QString &wanted, const QLocale &system)
{
    if (wanted == portuguese || wanted == english)
        return wanted;
    return system.language() == QLocale::Portuguese ? portuguese : english;
}

QString chooseLanguage(const QString &wanted)
{
    return chooseLanguage(wanted, QLocale::system());
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (language == portuguese)
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    return system.language() == QLocale::English ? system : QLocale(QLocale::English, QLocale::UnitedStates);
}

void installLanguage(const QString &language)
{
    for (const auto &translator : std::as_const(installed().translators))
        delete translator.data();
    installed().translators.clear();
    installed().language = language == portuguese ? portuguese : english;

    const QLocale locale = localeFor(installed().language, QLocale::system());
    QLocale::setDefault(locale);
    // The last installed is asked first: our own words win over Qt's.
    if (installed().language == portuguese)
        install(QStringLiteral("qtbase_pt_BR"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("gancho_") + installed().language, QStringLiteral(":/i18n"));
}

QString currentLanguage()
{
    return installed().language;
}

} // namespace gancho
