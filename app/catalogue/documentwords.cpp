#include "app/catalogue/documentwords.h"

#include "app/i18n/language.h"

namespace gancho {

DocumentWords::DocumentWords(const QString &language)
    : m_language(chooseLanguage(language))
    , m_locale(localeFor(m_language, QLocale::system()))
{
    // The source is English; without a catalogue it stands as it is.
    (void)m_translator.load(QStringLiteral("gancho_") + m_language, QStringLiteral(":/i18n"));
}

QString DocumentWords::contract(const QString &text) const
{
    return text.isEmpty() ? text : of("Operation", text.toUtf8().constData());
}

QString DocumentWords::of(const char *context, const char *source) const
{
    const QString translated = m_translator.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace gancho
