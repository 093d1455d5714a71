#include "app/exchange/phoneform.h"

#include <QRegularExpression>

namespace gancho {

namespace {

bool isArea(QStringView digits)
{
    return digits.size() >= 2 && digits[0] >= u'1' && digits[0] <= u'9' && digits[1] >= u'1' && digits[1] <= u'9';
}

bool looksLikePhone(const QString &spelling, const QString &digits)
{
    static const QRegularExpression parted(QStringLiteral(R"(\d{4}[ -]\d{4}$)"));
    const qsizetype n = digits.size();
    if (spelling.startsWith(u'+'))
        return n >= 8 && n <= 15;
    if ((n == 12 || n == 13) && digits.startsWith(QLatin1String("55")) && isArea(QStringView(digits).sliced(2)))
        return n == 12 || digits[4] == u'9';
    if (n == 11)
        return isArea(digits) && digits[2] == u'9';
    if (n == 10)
        return isArea(digits) && (spelling.contains(u'(') || parted.match(spelling).hasMatch());
    if (n == 8 || n == 9)
        return spelling.contains(u'-') && parted.match(spelling).hasMatch() && spelling.size() == n + 1;
    return false;
}

} // namespace

QList<PhonePlace> phonesIn(const QString &text, const std::function<bool(const QString &)> &known)
{
    static const QRegularExpression run(QStringLiteral(R"((?<![\w.-])[+(]{0,2}\d[\d\s().|-]{5,40}\d(?![\w-]))"));
    static const QRegularExpression piece(QStringLiteral(R"([+(]{0,2}\d[\d().|-]{5,22}\d)"));
    static const QRegularExpression id(QStringLiteral("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-"));
    QList<PhonePlace> places;
    const auto consider = [&](const QRegularExpressionMatch &match) {
        const QString spelling = match.captured();
        QString digits;
        for (const QChar c : spelling)
            if (c.isDigit())
                digits += c;
        if (digits.size() < 8 || digits.size() > 15 || !(known(digits) || looksLikePhone(spelling, digits)))
            return false;
        places += {match.capturedStart(), match.capturedLength()};
        return true;
    };
    for (auto found = run.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (id.match(match.captured()).hasMatch() || consider(match))
            continue;
        // Several numbers side by side.
        for (auto parts = piece.globalMatch(text, match.capturedStart()); parts.hasNext();) {
            const auto part = parts.next();
            if (part.capturedStart() >= match.capturedEnd())
                break;
            consider(part);
        }
    }
    return places;
}

} // namespace gancho
