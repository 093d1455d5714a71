#include "models/items/jsonnode.h"

#include <QStringList>

namespace gancho {

QString jsonQuoted(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += QLatin1String("\\\"");
            break;
        case u'\\':
            out += QLatin1String("\\\\");
            break;
        case u'\n':
            out += QLatin1String("\\n");
            break;
        case u'\r':
            out += QLatin1String("\\r");
            break;
        case u'\t':
            out += QLatin1String("\\t");
            break;
        default:
            if (c.unicode() < 0x20)
                out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
    }
    return out += u'"';
}

QString JsonTree::pointer(int node) const
{
    QStringList parts;
    for (int at = node; at > 0; at = nodes[size_t(at)].parent) {
        const JsonNode &one = nodes[size_t(at)];
        if (nodes[size_t(one.parent)].kind == JsonKind::Array)
            parts.prepend(QString::number(one.row));
        else
            parts.prepend(QString(one.key).replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")));
    }
    return parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
}

int JsonTree::find(const QString &pointer) const
{
    if (nodes.empty() || (!pointer.isEmpty() && !pointer.startsWith(u'/')))
        return -1;
    int at = 0;
    if (pointer.isEmpty())
        return at;
    const auto parts = pointer.mid(1).split(u'/');
    for (QString part : parts) {
        part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        const JsonNode &here = nodes[size_t(at)];
        int next = -1;
        for (const int child : here.children) {
            const JsonNode &one = nodes[size_t(child)];
            if (here.kind == JsonKind::Array ? QString::number(one.row) == part : one.key == part) {
                next = child;
                break;
            }
        }
        if (next < 0)
            return -1;
        at = next;
    }
    return at;
}

QString JsonTree::json(int node) const
{
    QString out;
    write(node, 0, out);
    return out;
}

void JsonTree::write(int node, int depth, QString &out) const
{
    const JsonNode &one = nodes[size_t(node)];
    if (!one.isContainer()) {
        out += one.kind == JsonKind::String ? jsonQuoted(one.text) : one.text;
        return;
    }
    const bool object = one.kind == JsonKind::Object;
    out += object ? u'{' : u'[';
    bool first = true;
    for (const int child : one.children) {
        if (!std::exchange(first, false))
            out += u',';
        out += u'\n' + QString(2 * (depth + 1), u' ');
        if (object)
            out += jsonQuoted(nodes[size_t(child)].key) + QLatin1String(": ");
        write(child, depth + 1, out);
    }
    if (!one.children.empty())
        out += u'\n' + QString(2 * depth, u' ');
    out += object ? u'}' : u']';
}

} // namespace gancho
