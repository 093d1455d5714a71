#pragma once

#include <QLocale>
#include <QString>

namespace gancho {

/// The room app/i18n: the language of the program. Main thread.

/// "pt_BR" or "en": `wanted` if it is one of them, else by the system's locale (anything Portuguese gives pt_BR, all
/// else en).
QString chooseLanguage(const QString &wanted);
QString chooseLanguage(const QString &wanted, const QLocale &system);
/// How dates and numbers are written in a language: an English system keeps its own variant.
QLocale localeFor(const QString &language, const QLocale &system);
/// Installs the translators of a language into the application, removing those installed before, and sets the default
/// locale.
void installLanguage(const QString &language);
/// The language last installed.
QString currentLanguage();

} // namespace gancho
