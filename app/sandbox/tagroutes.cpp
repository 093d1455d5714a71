#include "app/sandbox/contactdesk.h"
#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 255;

struct Family
{
    QStringView name;
    int red;
    int green;
    int blue;
};
constexpr Family families[] = {{u"BROWN", 121, 85, 72}, {u"PURPLE", 126, 58, 191}, {u"PINK", 212, 60, 130},
                               {u"RED", 200, 40, 40},   {u"YELLOW", 214, 160, 20}, {u"GREEN", 40, 140, 80},
                               {u"BLUE", 35, 95, 190},  {u"SKY", 30, 150, 200},    {u"GRAY", 95, 105, 120}};
constexpr int shades = 6;

QString hex(int red, int green, int blue)
{
    return u"#%1%2%3"_s.arg(red, 2, 16, QChar(u'0'))
        .arg(green, 2, 16, QChar(u'0'))
        .arg(blue, 2, 16, QChar(u'0'))
        .toUpper();
}

QJsonArray colours()
{
    QJsonArray all;
    for (const Family &family : families)
        for (int shade = 1; shade <= shades; ++shade) {
            const auto mixed = [shade](int part) {
                return 255 - (255 - part) * shade / shades;
            };
            all += QJsonObject{{u"color"_s, u"%1_%2"_s.arg(family.name).arg(shade * 100)},
                               {u"bgColor"_s, hex(mixed(family.red), mixed(family.green), mixed(family.blue))},
                               {u"textColor"_s, shade < 4 ? u"#1A1E26"_s : u"#FFFFFF"_s}};
        }
    return all;
}

tl::expected<void, SandboxFault> apply(const SandboxWorld &world, QJsonObject &tag, const QJsonObject &body)
{
    const QString name = body.value("name"_L1).toString().trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return formError(u"O nome deve ter entre 1 e 255 caracteres"_s);
    const QJsonObject other = rowWhere(world.tags, "name"_L1, name);
    if (!other.isEmpty() && other.value("id"_L1) != tag.value("id"_L1))
        return formError(u"Já existe uma etiqueta com este nome"_s);
    tag.insert("name"_L1, name);
    const QJsonValue wanted = body.value("color"_L1);
    const QString color =
        wanted.isString() ? wanted.toString().toUpper() : tag.value("color"_L1).toString(u"GRAY_600"_s);
    for (const QJsonValue each : colours())
        if (each.toObject().value("color"_L1) == color) {
            tag.insert("color"_L1, color);
            return {};
        }
    return formError(u"The value '%1' is not valid for Color."_s.arg(color));
}

SandboxReply create(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject tag = freshRow(context.world, {});
    tag.remove("companyId"_L1);
    if (const auto good = apply(context.world, tag, call.body); !good)
        return passedOn(good.error());
    context.world.tags.add(tag);
    return tag;
}

SandboxReply update(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject tag = context.world.tags.value(call.path.first());
    if (tag.isEmpty())
        return formError(u"Etiqueta não encontrada"_s);
    if (const auto good = apply(context.world, tag, call.body); !good)
        return passedOn(good.error());
    tag.insert("updatedAt"_L1, context.world.now());
    context.world.tags.replace(tag);
    return tag;
}

SandboxReply remove(const SandboxCall &call, SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QString id = call.path.first();
    if (!world.tags.contains(id))
        return formError(u"Etiqueta não encontrada"_s);
    QVector<QJsonObject> users;
    for (const QJsonObject &contact : world.contacts)
        if (contact.value("tagIds"_L1).toArray().contains(id))
            users += contact;
    if (!users.isEmpty() && !call.body.value("removeFromContacts"_L1).toBool())
        return formError(u"A etiqueta está em uso"_s);
    for (const QJsonObject &contact : users)
        if (const auto done = contactdesk::changeTags(context, contact, {{u"tagIds"_s, QJsonArray{id}}},
                                                      contactdesk::TagOperation::DeleteIfExists);
            !done)
            return passedOn(done.error());
    world.tags.remove(id);
    return emptyAnswer();
}

QJsonArray nested(const QJsonArray &fields)
{
    QJsonArray top;
    for (const QJsonValue each : fields) {
        QJsonObject field = each.toObject();
        if (!field.value("parentId"_L1).isNull())
            continue;
        QJsonArray children;
        for (const QJsonValue child : fields)
            if (child.toObject().value("parentId"_L1) == field.value("id"_L1))
                children += child;
        field.insert("children"_L1, children);
        top += field;
    }
    return top;
}

SandboxReply customFields(const SandboxWorld &world, const QString &entityType, const SandboxQuery &query)
{
    QJsonArray fields;
    for (QJsonObject field : world.customFields)
        if (entityType.isEmpty() || sameWord(field.value("entityType"_L1).toString(), entityType)) {
            field.insert("children"_L1, QJsonValue::Null);
            fields += field;
        }
    return query.flag(u"NestedList"_s) ? nested(fields) : fields;
}

} // namespace

void addTagRoutes(SandboxRouter &router)
{
    router.add("GET", "/core/v1/tag/color",
               [](const SandboxCall &, SandboxContext &) -> SandboxReply { return colours(); });
    router.add("GET", "/core/v1/tag", [](const SandboxCall &, SandboxContext &context) -> SandboxReply {
        return bareArray(context.world.tags);
    });
    router.add("POST", "/core/v1/tag", create);
    router.add("PUT", "/core/v1/tag/{id}", update);
    router.add("DELETE", "/core/v1/tag/{id}", remove);
    router.add("GET", "/core/v1/custom-field", [](const SandboxCall &call, SandboxContext &context) {
        return customFields(context.world, call.query.value(u"EntityType"_s), call.query);
    });
    router.add("GET", "/core/v1/contact/custom-field", [](const SandboxCall &call, SandboxContext &context) {
        return customFields(context.world, u"CONTACT"_s, call.query);
    });
    router.add("GET", "/crm/v1/panel/{id}/custom-fields",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   if (!context.world.panels.contains(call.path.first()))
                       return formError(u"Painel não encontrado"_s);
                   return customFields(context.world, u"PANEL"_s, call.query);
               });
}

} // namespace gancho
