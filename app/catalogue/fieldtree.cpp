#include "app/catalogue/fieldtree.h"

#include "app/catalogue/cataloguestage.h"
#include "app/catalogue/maskedexample.h"

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExamples = 5;
constexpr int mostDepth = 40;
constexpr qsizetype longestPath = 300;
constexpr size_t longestKey = 80;
/// An object with more members than this is a map.
constexpr int mostMembers = 300;
/// After this many values of a field without a new one, few are looked at.
constexpr quint32 triesAtFirst = 200;
constexpr quint32 laterEvery = 64;
constexpr double nearlyAll = 0.95;
constexpr std::string_view elements = "[]";
constexpr std::string_view anyKey = "{*}";

/// Keys that are somebody's id, number or address name no field.
bool isIdLike(std::string_view key)
{
    size_t digits = 0, hex = 0, letters = 0;
    for (const char c : key) {
        const bool digit = c >= '0' && c <= '9';
        digits += digit;
        hex += digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '-';
        letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '@')
            return true;
    }
    return key.size() > longestKey || (digits > 0 && letters == 0) || digits >= 6 ||
           (hex == key.size() && key.size() >= 16);
}

QString joined(const QString &path, std::string_view key)
{
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    if (key == elements)
        return path + name;
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$' || c == u'{' || c == u'*' || c == u'}';
    });
    if (!plain || name.isEmpty())
        return path + u"[\""_s + name + u"\"]"_s;
    return path.isEmpty() ? name : path + u'.' + name;
}

/// 1 and 1.5 are of one type to whoever reads them.
quint8 coarse(quint8 types)
{
    return types & quint8(JsonType::Integer) ? quint8(types | quint8(JsonType::Number)) : types;
}

} // namespace

FieldTree::FieldTree(PlatformKind kind, const QString &name, const SchemaNode *schema)
    : platform(kind)
    , type(name)
{
    Field root;
    root.schema = schema;
    root.dirty = false;
    fields.push_back(std::move(root));
}

int FieldTree::add(Field field)
{
    const int index = int(fields.size());
    Field &parent = fields[size_t(field.parent)];
    if (const SchemaNode *schema = parent.schema)
        field.schema = field.key == elements ? schema->items : schema->member(field.key);
    ++parent.members;
    parent.children.emplace(field.key, index);
    fields.push_back(std::move(field));
    return index;
}

int FieldTree::restore(Field field)
{
    field.dirty = false;
    field.path = joined(fields[size_t(field.parent)].path, field.key);
    return add(std::move(field));
}

int FieldTree::child(int parent, std::string_view key, int room)
{
    Field &above = fields[size_t(parent)];
    if (const auto it = above.children.find(key); it != above.children.end())
        return it->second;
    if (key != elements && key != anyKey && (isIdLike(key) || above.members >= mostMembers))
        return child(parent, anyKey, room);
    const QString path = joined(above.path, key);
    if (room <= 0 || int(fields.size()) > CatalogueStage::mostFields || path.size() > longestPath)
        return -1;
    Field made;
    made.parent = parent;
    made.key = std::string(key);
    made.path = path;
    made.firstUs = m_us;
    made.firstId = m_id;
    made.firstOrdinal = events;
    return add(std::move(made));
}

void FieldTree::learn(const std::vector<JsonToken> &tokens, qint64 id, qint64 us, int room)
{
    m_id = id;
    m_us = us;
    ++events;
    if (!firstId) {
        firstId = id;
        firstUs = us;
    }
    lastId = id;
    lastUs = us;
    dirty = true;
    if (!tokens.empty())
        visit(tokens, 0, 0, room + int(fields.size()), 0);
}

void FieldTree::visit(const std::vector<JsonToken> &tokens, quint32 at, int field, int room, int depth)
{
    const JsonToken &token = tokens[at];
    if (token.end == at + 1 || depth > mostDepth)
        return;
    const bool array = token.type == JsonType::Array;
    for (quint32 i = at + 1; i < token.end; i = tokens[i].end) {
        const int inner = child(field, array ? elements : tokens[i].key, room - int(fields.size()));
        if (inner < 0)
            continue;
        see(inner, tokens[i]);
        visit(tokens, i, inner, room, depth + 1);
    }
    // After its members, so that they see in how many events it was there before.
    Field &self = fields[size_t(field)];
    if (self.objectsAt != events) {
        self.objectsAt = events;
        ++self.objects;
    }
}

void FieldTree::see(int index, const JsonToken &token)
{
    Field &field = fields[size_t(index)];
    const quint8 bit = quint8(token.type);
    field.dirty = true;
    if (field.lastOrdinal != events) {
        const Field &parent = fields[size_t(field.parent)];
        // Of a part that is new itself only that part is told.
        if (field.present == 0 && parent.objects >= CatalogueStage::knownAfter && field.key != anyKey)
            notices.push_back({field.path, CatalogueNotice::Kind::NewField, jsonTypeName(token.type), m_us, m_id});
        ++field.present;
        field.lastOrdinal = events;
        field.lastUs = m_us;
        field.lastId = m_id;
        field.gone = false;
    }
    if (!(field.types & bit)) {
        const quint8 known = coarse(field.types);
        // null alone said nothing about the type, and what the contract allows is no surprise.
        const bool expected = field.schema && field.schema->takes(token.type);
        if (!(known & coarse(bit)) && (known & ~quint8(JsonType::Null)) && !expected &&
            field.present > CatalogueStage::knownAfter && field.key != anyKey)
            notices.push_back({field.path, CatalogueNotice::Kind::NewType, jsonTypeName(token.type), m_us, m_id});
        field.types |= bit;
    }
    if (field.examples.size() < mostExamples)
        takeExample(field, token);
}

void FieldTree::takeExample(Field &field, const JsonToken &token)
{
    if (token.type == JsonType::Object || token.type == JsonType::Array || token.type == JsonType::Null)
        return;
    if (++field.tries > triesAtFirst && field.tries % laterEvery)
        return;
    const QString value = QString::fromUtf8(token.text.data(), qsizetype(qMin<size_t>(token.text.size(), 400)));
    // The elements of an array are called as the array is.
    const std::string &name = field.key == elements ? fields[size_t(field.parent)].key : field.key;
    const QString key = QString::fromStdString(name);
    QString shown = value;
    if (token.type == JsonType::String)
        shown = maskedText(key, value);
    else if (token.type != JsonType::Boolean)
        shown = maskedNumber(key, value);
    if (!shown.isEmpty() && !field.examples.contains(shown))
        field.examples += shown;
}

void FieldTree::findGone()
{
    for (size_t i = 1; i < fields.size(); ++i) {
        Field &field = fields[i];
        const qint64 lived = field.lastOrdinal - field.firstOrdinal + 1;
        if (field.gone || events - field.lastOrdinal < CatalogueStage::goneAfter ||
            lived < CatalogueStage::knownAfter || double(field.present) < nearlyAll * double(lived))
            continue;
        field.gone = true;
        field.dirty = true;
        const Field &parent = fields[size_t(field.parent)];
        const bool withParent = field.parent > 0 && parent.lastOrdinal == field.lastOrdinal;
        if (!withParent)
            notices.push_back({field.path, CatalogueNotice::Kind::Gone, {}, lastUs, field.lastId});
    }
}

} // namespace gancho
