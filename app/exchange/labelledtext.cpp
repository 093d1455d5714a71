#include "app/exchange/labelledtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace gancho {

namespace {

void addParameters(const QString &text, QList<LabelledPlace> &places)
{
    static const QRegularExpression form(QStringLiteral(R"([?&;]([\p{L}\p{N}_.\[\]%-]{1,64})=([^\s"'<>&#;]+))"));
    static const QRegularExpression border(QStringLiteral("[.\\[\\]]+"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QStringList keys =
            QUrl::fromPercentEncoding(match.captured(1).toUtf8()).split(border, Qt::SkipEmptyParts);
        if (!keys.isEmpty())
            places += {match.capturedStart(2), match.capturedLength(2), keys.last(), true};
    }
}

void addLines(const QString &text, QList<LabelledPlace> &places)
{
    // With the signs of bold and of lists that messengers know.
    static const QRegularExpression form(
        QStringLiteral(R"((?:^|\n)[ \t>*_•-]{0,4}([\p{L}][\p{L}\p{M} _-]{1,24}?)[*_]{0,2}:[*_ \t]*([^\n\r]+))"));
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places += {match.capturedStart(2), match.capturedLength(2), match.captured(1), false};
    }
}

void addCard(const QString &text, QList<LabelledPlace> &places)
{
    static const QRegularExpression form(
        QStringLiteral(R"((?:^|\n)(?:item\d+\.)?(FN|N|NICKNAME|TEL|EMAIL|ADR|BDAY)(?:;[^:\r\n]*)?:([^\r\n]+))"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString name = match.captured(1).toUpper();
        const QString label = name == QLatin1String("FN") || name == QLatin1String("N") ? QStringLiteral("name")
                              : name == QLatin1String("ADR")                            ? QStringLiteral("address")
                              : name == QLatin1String("BDAY")                           ? QStringLiteral("birthday")
                                                                                        : name.toLower();
        places += {match.capturedStart(2), match.capturedLength(2), label, false};
    }
}

} // namespace

QList<LabelledPlace> labelledIn(const QString &text)
{
    QList<LabelledPlace> places;
    const bool isCard = text.contains(QLatin1String("BEGIN:VCARD"), Qt::CaseInsensitive);
    if (isCard)
        addCard(text, places);
    else if (text.contains(u':'))
        addLines(text, places);
    if (text.contains(u'=') && !isCard)
        addParameters(text, places);
    std::sort(places.begin(), places.end(),
              [](const LabelledPlace &a, const LabelledPlace &b) { return a.begin < b.begin; });
    return places;
}

LabelledPlace narrowed(LabelledPlace place, const QString &text, FieldKind kind)
{
    static const QRegularExpression name(
        QStringLiteral(R"(\p{Lu}[\p{L}\p{M}'’.]*(?:[ -]+(?:(?:d[aeo]s?|e)\s+)?\p{Lu}[\p{L}\p{M}'’.]*){0,6})")),
        semicolons(QStringLiteral(R"([\p{L}][\p{L}\p{M}; .'-]*)")),
        number(QStringLiteral(R"([+(]{0,2}\d[\d().\s-]{6,24}\d)")),
        document(QStringLiteral(R"([0-9A-Za-z.-]{0,4}\d[\d./ -]{3,20}[\dXx])")),
        date(QStringLiteral(R"(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})")), handle(QStringLiteral(R"(@?[\w.]{3,40})"));
    const QRegularExpression *form = kind == FieldKind::Name       ? &name
                                     : kind == FieldKind::Phone    ? &number
                                     : kind == FieldKind::Document ? &document
                                     : kind == FieldKind::Date     ? &date
                                     : kind == FieldKind::Handle   ? &handle
                                                                   : nullptr;
    const bool any = kind == FieldKind::Value || kind == FieldKind::Mail;
    if (place.encoded || any)
        return place;
    if (!form) {
        place.length = 0;
        return place;
    }
    // "N:Lima;Ana;;;" of a vCard.
    if (form == &name && QStringView(text).sliced(place.begin, place.length).contains(u';'))
        form = &semicolons;
    const bool atStart = kind == FieldKind::Name || kind == FieldKind::Handle;
    const auto match =
        form->match(text.mid(place.begin, place.length), 0, QRegularExpression::NormalMatch,
                    atStart ? QRegularExpression::AnchorAtOffsetMatchOption : QRegularExpression::NoMatchOption);
    place.begin += qMax<qsizetype>(0, match.capturedStart());
    place.length = match.capturedLength();
    return place;
}

} // namespace gancho
