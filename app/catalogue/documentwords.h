#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace gancho {

/// The words of a document whose language is not that of the program.
class DocumentWords
{
public:
    /// "pt_BR" or "en".
    explicit DocumentWords(const QString &language);

    /// `source` is marked with QT_TRANSLATE_NOOP("CatalogueDocument", …).
    QString operator()(const char *source) const { return of("CatalogueDocument", source); }
    /// What the contract says, in this language.
    QString contract(const QString &text) const;
    const QLocale &locale() const { return m_locale; }
    QString language() const { return m_language; }

private:
    QString of(const char *context, const char *source) const;

    QString m_language;
    QTranslator m_translator;
    QLocale m_locale;
};

} // namespace gancho
