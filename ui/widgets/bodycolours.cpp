#include "ui/widgets/bodycolours.h"

#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"

namespace gancho {

namespace {

/// Behind the closing quotation mark.
int stringEnd(const QString &row, int from, bool escapes)
{
    const QChar mark = row.at(from - 1);
    for (int at = from; at < row.size(); ++at) {
        if (escapes && row.at(at) == u'\\')
            ++at;
        else if (row.at(at) == mark)
            return at + 1;
    }
    return int(row.size());
}

QList<ColouredPart> jsonColours(const QString &row, bool continues)
{
    const ThemeColours &colours = theme().colours();
    QList<ColouredPart> parts;
    int at = 0;
    if (continues) {
        int end = 0;
        while (end < row.size() && row.at(end) != u'"')
            end += row.at(end) == u'\\' ? 2 : 1;
        at = qMin(int(row.size()), end + 1);
        parts += {0, at, colours.ok};
    }
    while (at < row.size()) {
        const int start = at;
        const QChar c = row.at(at++);
        if (c == u'"') {
            at = stringEnd(row, at, true);
            int next = at;
            while (next < row.size() && row.at(next) == u' ')
                ++next;
            const bool key = next < row.size() && row.at(next) == u':';
            parts += {start, at - start, key ? JsonDelegate::keyColour() : colours.ok};
        } else if (QStringView(u"{}[],: ").contains(c)) {
            while (at < row.size() && QStringView(u"{}[],: ").contains(row.at(at)))
                ++at;
            parts += {start, at - start, colours.muted};
        } else {
            while (at < row.size() && !QStringView(u"{}[],: \"").contains(row.at(at)))
                ++at;
            const bool null = QStringView(row).sliced(start, at - start) == QLatin1String("null");
            parts += {start, at - start, null ? colours.muted : colours.info};
        }
    }
    return parts;
}

QList<ColouredPart> xmlColours(const QString &row)
{
    const ThemeColours &colours = theme().colours();
    QList<ColouredPart> parts;
    int at = 0;
    bool inTag = false;
    while (at < row.size()) {
        const int start = at;
        const QChar c = row.at(at++);
        if (!inTag && c == u'<') {
            if (QStringView(row).sliced(start).startsWith(QLatin1String("<!--"))) {
                const auto end = row.indexOf(QLatin1String("-->"), at);
                at = end < 0 ? int(row.size()) : int(end) + 3;
                parts += {start, at - start, colours.muted};
                continue;
            }
            while (at < row.size() && !QStringView(u" >").contains(row.at(at)))
                ++at;
            parts += {start, at - start, JsonDelegate::keyColour()};
            inTag = true;
        } else if (inTag && (c == u'"' || c == u'\'')) {
            at = stringEnd(row, at, false);
            parts += {start, at - start, colours.ok};
        } else if (inTag && c == u'>') {
            parts += {start, 1, JsonDelegate::keyColour()};
            inTag = false;
        } else {
            while (at < row.size() && !QStringView(inTag ? u"\"'>" : u"<").contains(row.at(at)))
                ++at;
            parts += {start, at - start, inTag ? colours.info : colours.text};
        }
    }
    return parts;
}

} // namespace

QList<ColouredPart> rowColours(const QString &row, BodyLines::Language language, bool continues)
{
    const ThemeColours &colours = theme().colours();
    constexpr int offsetWidth = 9;
    constexpr int bytesWidth = 49;
    switch (language) {
    case BodyLines::Language::Json:
        return jsonColours(row, continues);
    case BodyLines::Language::Xml:
        return xmlColours(row);
    case BodyLines::Language::Hex:
        if (row.size() > offsetWidth + bytesWidth)
            return {{0, offsetWidth, colours.muted},
                    {offsetWidth, bytesWidth, colours.text},
                    {offsetWidth + bytesWidth, int(row.size()) - offsetWidth - bytesWidth, colours.ok}};
        break;
    case BodyLines::Language::Plain:
        break;
    }
    return {{0, int(row.size()), colours.text}};
}

} // namespace gancho
