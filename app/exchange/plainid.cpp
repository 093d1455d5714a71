#include "app/exchange/plainid.h"

#include <algorithm>

namespace gancho {

namespace {

/// `text` is as long as `form`: 9 a digit, x a hexadecimal one, others themselves.
bool hasForm(QStringView text, const char *form)
{
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool fits = *form == '9'   ? digit
                          : *form == 'x' ? digit || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')
                                         : c == QLatin1Char(*form);
        if (!fits)
            return false;
        ++form;
    }
    return true;
}

} // namespace

bool isId(QStringView text)
{
    constexpr qsizetype uuidSize = 36;
    if (text.size() == uuidSize && hasForm(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"))
        return true;
    constexpr qsizetype dateSize = 11;
    QStringView time = text;
    if (time.size() <= dateSize || !hasForm(time.first(dateSize), "9999-99-99T"))
        return false;
    time = time.sliced(dateSize);
    if (time.endsWith(u'Z'))
        time.chop(1);
    return !time.isEmpty() && std::all_of(time.cbegin(), time.cend(),
                                          [](QChar c) { return (c >= u'0' && c <= u'9') || c == u':' || c == u'.'; });
}

} // namespace gancho
