#include "app/routes/fieldmapping.h"

#include "app/routes/valueformat.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace gancho::fieldmapping {

using namespace Qt::StringLiterals;

namespace {

/// With the event's fields in place of {{…}}.
QString filled(const QString &text, const RouteEvent &event)
{
    static const QRegularExpression placeholder(u"\\{\\{\\s*([^{}]+?)\\s*\\}\\}"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += event.text(match.captured(1));
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

QByteArray valueOf(const MappedField &field, const RouteEvent &event)
{
    if (field.source == MappedField::Source::Constant)
        return valueformat::quoted(filled(field.from, event));
    const QByteArray found = event.json(field.from);
    if (field.hasFallback && (found.isNull() || found == "null"))
        return valueformat::quoted(filled(field.fallback, event));
    return found;
}

bool hasValue(const QByteArray &json)
{
    return json != "null" && json != "\"\"";
}

/// An object in the making: members in the order in which they came.
struct Node
{
    QString name;
    QByteArray json; ///< of a value; objects have members
    std::vector<Node> members;

    Node *member(const QString &wanted)
    {
        const auto found =
            std::find_if(members.begin(), members.end(), [&wanted](const Node &one) { return one.name == wanted; });
        return found == members.end() ? nullptr : &*found;
    }
    QByteArray written() const
    {
        if (!json.isNull())
            return json;
        QByteArray out = "{";
        for (const Node &one : members) {
            if (out.size() > 1)
                out += ',';
            out += valueformat::quoted(one.name) + ':' + one.written();
        }
        return out + '}';
    }
};

/// False where a value stands in the way.
bool put(Node &root, const QString &path, const QByteArray &json)
{
    const QStringList names = path.split(u'.');
    Node *at = &root;
    for (qsizetype level = 0; level < names.size(); ++level) {
        const bool last = level + 1 == names.size();
        if (names[level].isEmpty())
            return false;
        Node *next = at->member(names[level]);
        if (next && (last || !next->json.isNull()))
            return false;
        if (!next) {
            at->members.push_back({names[level], last ? json : QByteArray(), {}});
            next = &at->members.back();
        }
        at = next;
    }
    return true;
}

} // namespace

Values values(const FieldMapping &mapping, const RouteEvent &event, const QLocale &locale)
{
    Values all;
    for (const MappedField &field : mapping.fields) {
        const QString name = field.to.trimmed();
        if (name.isEmpty())
            continue;
        const QByteArray found = valueOf(field, event);
        if (found.isNull())
            continue;
        const QByteArray json = valueformat::apply(field.format, found, locale);
        const auto same = std::find_if(all.begin(), all.end(), [&name](const auto &one) { return one.first == name; });
        if (same == all.end())
            all.append({name, json});
        else if (!hasValue(same->second))
            same->second = json;
    }
    return all;
}

QByteArray json(const Values &values)
{
    Node root;
    for (const auto &[name, json] : values)
        if (!put(root, name, json) && !root.member(name))
            root.members.push_back({name, json, {}});
    return root.written();
}

QByteArray form(const Values &values)
{
    QByteArray out;
    for (const auto &[name, json] : values) {
        if (!out.isEmpty())
            out += '&';
        out += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(valueformat::text(json));
    }
    return out;
}

} // namespace gancho::fieldmapping
