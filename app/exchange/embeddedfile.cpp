#include "app/exchange/embeddedfile.h"

#include <algorithm>

namespace gancho {

namespace {

bool isBase64(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' ||
               c == u'/' || c == u'-' || c == u'_' || c == u'=' || c == u'\r' || c == u'\n';
    });
}

} // namespace

bool isEmbeddedFile(const QString &text, bool expected)
{
    constexpr qsizetype shortest = 24, surely = 512;
    if (text.startsWith(QLatin1String("data:")) && text.left(256).contains(QLatin1String(";base64,")))
        return true;
    if (text.size() < shortest)
        return false;
    // JPEG, PNG, GIF, RIFF (WebP, WAV), Ogg, MP3, PDF, ZIP (also of offices)
    static constexpr QLatin1StringView beginnings[] = {QLatin1StringView("/9j/"),   QLatin1StringView("iVBORw0KGgo"),
                                                       QLatin1StringView("R0lGOD"), QLatin1StringView("UklGR"),
                                                       QLatin1StringView("T2dnUw"), QLatin1StringView("SUQz"),
                                                       QLatin1StringView("JVBERi"), QLatin1StringView("UEsDB")};
    const bool begins = std::any_of(std::begin(beginnings), std::end(beginnings),
                                    [&text](QLatin1StringView beginning) { return text.startsWith(beginning); });
    return (expected || begins || text.size() >= surely) && isBase64(text);
}

} // namespace gancho
