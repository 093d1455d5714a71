#include "models/domain/phonetext.h"

namespace gancho {

namespace {

constexpr int shortestPhone = 8;
constexpr int longestPhone = 15;

QString formattedNational(const QString &national)
{
    if (national.size() != 10 && national.size() != 11)
        return national;
    return u'(' + national.left(2) + QLatin1String(") ") + national.mid(2, national.size() - 6) + u'-' +
           national.right(4);
}

} // namespace

PhoneText readPhone(const QString &text)
{
    const QString trimmed = text.trimmed();
    QString digits;
    for (const QChar c : trimmed) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!QStringView(u"+|()-. ").contains(c))
            return {};
    }
    if (digits.size() < shortestPhone || digits.size() > longestPhone)
        return {};
    if (!trimmed.startsWith(u'+') && (digits.size() == 10 || digits.size() == 11))
        digits.prepend(QLatin1String("55"));
    const qsizetype bar = trimmed.indexOf(u'|');
    const qsizetype country = trimmed.startsWith(u'+') && bar > 1 ? bar - 1 : digits.startsWith(u'1') ? 1 : 2;
    const QString national = digits.mid(country);
    return {digits, u'+' + digits.left(country) + u'|' + national, formattedNational(national)};
}

QString phoneForPeople(const QString &stored)
{
    const PhoneText phone = readPhone(stored);
    if (!phone.isValid())
        return stored;
    if (phone.stored.startsWith(QLatin1String("+55|")))
        return phone.formatted;
    return QString(phone.stored).replace(u'|', u' ');
}

} // namespace gancho
