#include "models/items/jsontree.h"

#include "models/items/jsontreebuilder.h"

#include <QStringList>

#include <algorithm>

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

QString jsonUnescaped(QByteArrayView bytes)
{
    const auto escape = bytes.indexOf('\\');
    if (escape < 0)
        return QString::fromUtf8(bytes);
    QString out = QString::fromUtf8(bytes.first(escape));
    out.reserve(bytes.size());
    qsizetype at = escape;
    while (at < bytes.size()) {
        if (bytes[at] != '\\' || at + 1 >= bytes.size()) {
            auto next = bytes.indexOf('\\', at + 1);
            next = next < 0 ? bytes.size() : next;
            out += QString::fromUtf8(bytes.sliced(at, next - at));
            at = next;
            continue;
        }
        const char what = bytes[at + 1];
        at += 2;
        switch (what) {
        case 'b':
            out += u'\b';
            break;
        case 'f':
            out += u'\f';
            break;
        case 'n':
            out += u'\n';
            break;
        case 'r':
            out += u'\r';
            break;
        case 't':
            out += u'\t';
            break;
        case 'u':
            out += QChar(bytes.sliced(at, qMin<qsizetype>(4, bytes.size() - at)).toByteArray().toUShort(nullptr, 16));
            at += 4;
            break;
        default:
            out += QLatin1Char(what);
        }
    }
    return out;
}

int JsonTree::size() const
{
    return m_data ? m_data->size : 0;
}

const JsonNode &JsonTree::node(int index) const
{
    return m_data->at(index);
}

const QByteArray &JsonTree::bytes() const
{
    static const QByteArray none;
    return m_data ? m_data->bytes : none;
}

int JsonTree::child(int index, int row) const
{
    const JsonNode &one = node(index);
    return one.flat ? index + 1 + row : int(m_data->children[one.first + quint32(row)]);
}

bool JsonTree::isElement(int index) const
{
    const int owner = node(index).parent;
    return owner >= 0 && node(owner).kind == JsonKind::Array;
}

QByteArrayView JsonTree::rawKey(int index) const
{
    const JsonNode &one = node(index);
    if (one.key == 0)
        return {};
    // Between a key and its value are a colon and spaces only.
    auto end = qsizetype(one.start);
    while (m_data->bytes.at(end - 1) != '"')
        --end;
    return QByteArrayView(m_data->bytes).sliced(one.key, end - one.key);
}

QString JsonTree::key(int index) const
{
    const QByteArrayView raw = rawKey(index);
    return raw.size() < 2 ? QString() : jsonUnescaped(raw.sliced(1, raw.size() - 2));
}

bool JsonTree::keyIs(int index, const QString &decoded, const QByteArray &utf8) const
{
    const QByteArrayView raw = rawKey(index);
    if (raw.size() < 2)
        return false;
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    return inner == utf8 || (inner.contains('\\') && jsonUnescaped(inner) == decoded);
}

QByteArrayView JsonTree::raw(int index) const
{
    const JsonNode &one = node(index);
    return QByteArrayView(m_data->bytes).sliced(one.start, one.end - one.start);
}

QString JsonTree::text(int index, qsizetype longest) const
{
    const JsonNode &one = node(index);
    if (one.isContainer())
        return {};
    QByteArrayView bytes = raw(index);
    if (one.kind != JsonKind::String)
        return QString::fromLatin1(bytes.first(qMin(bytes.size(), longest)));
    bytes = bytes.sliced(1, bytes.size() - 2);
    if (bytes.size() / 6 > longest)
        bytes = bytes.first(longest * 6);
    return one.plain ? QString::fromUtf8(bytes) : jsonUnescaped(bytes);
}

int JsonTree::depth(int index) const
{
    int levels = 0;
    for (int at = node(index).parent; at >= 0; at = node(at).parent)
        ++levels;
    return levels;
}

QString JsonTree::pointer(int index) const
{
    QStringList parts;
    for (int at = index; at > 0; at = node(at).parent)
        parts.prepend(isElement(at) ? QString::number(node(at).row)
                                    : key(at).replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")));
    return parts.isEmpty() ? QString() : u'/' + parts.join(u'/');
}

int JsonTree::find(const QString &pointer) const
{
    if (isEmpty() || (!pointer.isEmpty() && !pointer.startsWith(u'/')))
        return -1;
    int at = 0;
    if (pointer.isEmpty())
        return at;
    const auto parts = pointer.mid(1).split(u'/');
    for (QString part : parts) {
        const JsonNode &here = node(at);
        if (here.kind == JsonKind::Array) {
            bool number = false;
            const uint row = part.toUInt(&number);
            if (!number || row >= here.count || QString::number(row) != part)
                return -1;
            at = child(at, int(row));
            continue;
        }
        part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        const QByteArray utf8 = part.toUtf8();
        int next = -1;
        for (quint32 row = 0; next < 0 && row < here.count; ++row)
            if (const int one = child(at, int(row)); keyIs(one, part, utf8))
                next = one;
        if (next < 0)
            return -1;
        at = next;
    }
    return at;
}

int JsonTree::at(qint64 offset) const
{
    int low = 0;
    int high = size();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const JsonNode &one = node(middle);
        if ((one.key ? one.key : one.start) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

QString JsonTree::json(int index) const
{
    QString out;
    write(index, 0, out);
    return out;
}

void JsonTree::write(int index, int depth, QString &out) const
{
    const JsonNode &one = node(index);
    if (!one.isContainer()) {
        out += one.kind == JsonKind::String ? jsonQuoted(text(index)) : text(index);
        return;
    }
    const bool object = one.kind == JsonKind::Object;
    out += object ? u'{' : u'[';
    for (quint32 row = 0; row < one.count; ++row) {
        const int member = child(index, int(row));
        if (row > 0)
            out += u',';
        out += u'\n' + QString(2 * (depth + 1), u' ');
        if (object)
            out += jsonQuoted(key(member)) + QLatin1String(": ");
        write(member, depth + 1, out);
    }
    if (one.count > 0)
        out += u'\n' + QString(2 * depth, u' ');
    out += object ? u'}' : u']';
}

} // namespace gancho
