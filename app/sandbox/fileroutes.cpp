#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

SandboxReply reserve(const SandboxCall &call, SandboxContext &context)
{
    const QString name = call.query.value(u"Name"_s);
    if (name.isEmpty())
        return requiredField(u"Name"_s);
    const QJsonObject file = freshRow(
        context.world, {{u"name"_s, name},
                        {u"extension"_s, name.contains(u'.') ? name.section(u'.', -1) : QString()},
                        {u"mimeType"_s, call.query.value(u"MimeType"_s)},
                        {u"type"_s, call.query.has(u"Type"_s) ? call.query.value(u"Type"_s).toUpper() : u"UNDEFINED"_s},
                        {u"size"_s, -1}});
    context.world.files.add(file);
    const QString id = file.value("id"_L1).toString();
    return QJsonObject{{u"tempFileId"_s, id}, {u"urlUpload"_s, context.world.baseUrl + u"/upload/"_s + id}};
}

SandboxReply upload(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject file = context.world.files.value(call.path.first());
    if (file.isEmpty())
        return formError(u"Arquivo não encontrado"_s);
    file.insert("size"_L1, qint64(call.bodySize));
    context.world.files.replace(file);
    return emptyAnswer();
}

SandboxReply keep(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject file = context.world.files.value(call.body.value("tempFileId"_L1).toString());
    if (file.isEmpty() || file.value("size"_L1).toInteger() < 0)
        return formError(u"Arquivo não encontrado"_s);
    file.insert("key"_L1, u"sandbox/"_s + file.value("id"_L1).toString());
    return file;
}

} // namespace

void addFileRoutes(SandboxRouter &router)
{
    router.add("GET", "/core/v2/file", reserve);
    router.add("PUT", "/upload/{id}", upload);
    router.add("POST", "/core/v2/file", keep);
}

} // namespace gancho
