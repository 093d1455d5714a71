#include "app/sandbox/sandboxquery.h"

#include "app/sandbox/sandboxtime.h"

#include <QJsonArray>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

QString propertyOf(const QString &name)
{
    return name.left(1).toLower() + name.mid(1);
}

} // namespace

bool sameWord(const QString &a, const QString &b)
{
    const auto plain = [](QString text) {
        return text.remove(u'_').toLower();
    };
    return plain(a) == plain(b);
}

bool containsWord(const QStringList &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(), [&word](const QString &each) { return sameWord(each, word); });
}

SandboxQuery::SandboxQuery(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        const qsizetype equals = item.indexOf('=');
        const QString name = decoded(equals < 0 ? item : item.left(equals)).toLower();
        if (!name.isEmpty())
            m_items.append({name, equals < 0 ? QString() : decoded(item.mid(equals + 1))});
    }
}

SandboxQuery SandboxQuery::fromBody(const QJsonObject &body)
{
    SandboxQuery query;
    for (auto it = body.begin(); it != body.end(); ++it)
        query.flatten(it.key().toLower(), it.value());
    return query;
}

void SandboxQuery::flatten(const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject inner = value.toObject();
        for (auto it = inner.begin(); it != inner.end(); ++it)
            flatten(name + u'.' + it.key().toLower(), it.value());
    } else if (value.isArray()) {
        const QJsonArray inner = value.toArray();
        for (const QJsonValue each : inner)
            flatten(name, each);
    } else if (!value.isNull() && !value.isUndefined()) {
        m_items.append({name, value.toVariant().toString()});
    }
}

bool SandboxQuery::has(const QString &name) const
{
    return !value(name).isEmpty();
}

QString SandboxQuery::value(const QString &name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.last();
}

QStringList SandboxQuery::values(const QString &name) const
{
    QStringList found;
    for (const auto &[key, text] : m_items)
        if (key.compare(name, Qt::CaseInsensitive) == 0 && !text.isEmpty())
            found += text;
    return found;
}

QVector<QPair<QString, QString>> SandboxQuery::below(const QString &prefix) const
{
    QVector<QPair<QString, QString>> found;
    for (const auto &[key, text] : m_items)
        if (key.startsWith(prefix, Qt::CaseInsensitive))
            found.append({key.mid(prefix.size()), text});
    return found;
}

bool SandboxQuery::includes(const QString &detail) const
{
    const QStringList asked = values(u"IncludeDetails"_s);
    return containsWord(asked, detail) || containsWord(asked, u"All"_s);
}

bool SandboxQuery::flag(const QString &name, bool fallback) const
{
    const QString text = value(name);
    return text.isEmpty() ? fallback : text.compare("true"_L1, Qt::CaseInsensitive) == 0;
}

tl::expected<SandboxQuery::Paging, SandboxFault> SandboxQuery::paging() const
{
    Paging paging;
    const auto number = [this](const QString &name, int &into) {
        bool good = true;
        if (has(name))
            into = value(name).toInt(&good);
        return good && into >= 1;
    };
    if (!number(u"PageNumber"_s, paging.number))
        return formError(u"The value '%1' is not valid for PageNumber."_s.arg(value(u"PageNumber"_s)));
    if (!number(u"PageSize"_s, paging.size) || paging.size > largestPage)
        return formError(u"The field PageSize must be between 1 and 100."_s);
    const QString direction = value(u"OrderDirection"_s);
    paging.ordered = !direction.isEmpty();
    paging.descending = sameWord(direction, u"DESCENDING"_s);
    if (paging.ordered && !paging.descending && !sameWord(direction, u"ASCENDING"_s))
        return formError(u"The value '%1' is not valid for OrderDirection."_s.arg(direction));
    paging.orderBy = value(u"OrderBy"_s);
    return paging;
}

tl::expected<void, SandboxFault> SandboxQuery::checkDates(const QStringList &names) const
{
    for (const QString &name : names)
        for (const QString &bound : {name + u".Before"_s, name + u".After"_s})
            if (has(bound) && !readInstant(value(bound)))
                return formError(u"The value '%1' is not valid for %2."_s.arg(value(bound), bound));
    return {};
}

bool SandboxQuery::withinDates(const QJsonObject &row, const QStringList &names) const
{
    for (const QString &name : names) {
        const QString before = value(name + u".Before"_s);
        const QString after = value(name + u".After"_s);
        if (before.isEmpty() && after.isEmpty())
            continue;
        const QString instant = row.value(propertyOf(name)).toString();
        if (instant.isEmpty() || (!before.isEmpty() && compareInstants(instant, *readInstant(before)) >= 0) ||
            (!after.isEmpty() && compareInstants(instant, *readInstant(after)) <= 0))
            return false;
    }
    return true;
}

QString SandboxQuery::selection() const
{
    QStringList parts;
    for (const auto &[key, text] : m_items)
        if (key != "pagenumber"_L1 && key != "pagesize"_L1)
            parts += key + u'=' + text;
    parts.sort();
    return parts.join(u'&');
}

} // namespace gancho
