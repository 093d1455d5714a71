#include "app/exchange/personalfields.h"

#include <QSet>

namespace gancho {

namespace {

/// Letters alone, lower case: "phone_number", "phoneNumber" and "Phone Number" are one.
QString plain(const QString &key)
{
    QString text;
    for (const QChar c : key.normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            text += c.toLower();
    return text;
}

bool hasAny(const QString &key, std::initializer_list<const char *> parts)
{
    for (const char *part : parts)
        if (key.contains(QLatin1String(part)))
            return true;
    return false;
}

bool isAny(const QString &key, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (key == QLatin1String(name))
            return true;
    return false;
}

/// A thing whose name is nobody's.
bool isThing(const QString &parent)
{
    return hasAny(parent, {"department", "channel",   "template",       "tag",      "panel",     "step",    "product",
                           "item",       "bot",       "classification", "sequence", "portfolio", "categor", "plan",
                           "campaign",   "company",   "empresa",        "produto",  "equipe",    "team",    "event",
                           "evento",     "option",    "button",         "list",     "section",   "inbox",   "queue",
                           "fila",       "plataform", "platform"});
}

bool isFile(const QString &parent)
{
    return hasAny(parent, {"file", "arquivo", "attachment", "anexo", "media", "document", "image", "audio", "video",
                           "thumbnail"});
}

bool isOwnField(const QString &parent)
{
    return hasAny(parent, {"customfield", "campopersonalizado", "camposextras", "extrafield"}) ||
           parent == QLatin1String("metadata");
}

/// "clientIp", "client_ip", "ip", but neither "zip" nor "VIP".
bool isIpField(const QString &written, const QString &key)
{
    if (isAny(key, {"ip",
                    "ips",
                    "ipaddress",
                    "ipaddr",
                    "ipv4",
                    "ipv6",
                    "enderecoip",
                    "remoteaddr",
                    "remoteaddress",
                    "clientaddress",
                    "forwardedfor",
                    "xforwardedfor",
                    "forwarded",
                    "realip",
                    "clientip",
                    "cfconnectingip",
                    "connectingip",
                    "trueclientip",
                    "clusterclientip",
                    "originatingip",
                    "remoteip"}))
        return true;
    if (written.size() < 3 || !written.endsWith(u'p', Qt::CaseInsensitive))
        return false;
    const QChar before = written[written.size() - 3], first = written[written.size() - 2];
    return before == u'_' || before == u'-' || before == u'.' || before == u' ' ? first.toLower() == u'i'
                                                                                : first == u'I' && before.isLower();
}

FieldKind specific(const QString &key)
{
    if (hasAny(key, {"cpf", "cnpj", "documento", "passaport", "passport", "taxid", "ssn"}) ||
        isAny(key, {"rg", "doc", "document", "cnh", "pis"}))
        return FieldKind::Document;
    if (hasAny(key, {"phone", "telefone", "celular", "mobile"}) ||
        isAny(key, {"fone", "whatsapp", "waid", "jid", "remotejid", "msisdn", "tel", "numerowhatsapp", "whatsappnumber",
                    "chatid", "cel"}))
        return FieldKind::Phone;
    if (key.startsWith(QLatin1String("email")) || key.endsWith(QLatin1String("email")) || key == QLatin1String("mail"))
        return FieldKind::Mail;
    if (hasAny(key, {"nascimento", "birth", "aniversario"}) || key == QLatin1String("dob"))
        return FieldKind::Date;
    if (hasAny(key, {"picture", "avatar", "profilepic", "foto", "thumbnailurl"}) && !key.endsWith(QLatin1String("id")))
        return FieldKind::Link;
    if (isAny(key, {"instagram", "messengerid", "facebook", "twitter", "telegram", "tiktok", "linkedin", "username",
                    "handle", "skype"}))
        return FieldKind::Handle;
    if (isAny(key, {"endereco",   "address", "addressline", "addressline1", "addressline2",  "street",    "rua",
                    "logradouro", "bairro",  "complemento", "neighborhood", "neighbourhood", "district",  "cep",
                    "zip",        "zipcode", "postalcode",  "city",         "cidade",        "municipio", "latlong"}))
        return FieldKind::Value;
    // What connects a channel to a phone, and a file within the event, which may be a picture of somebody.
    if (isAny(key, {"qrcode", "pairingcode", "mediabase64"}))
        return FieldKind::Value;
    if (isAny(key, {"latitude", "longitude", "lat", "lng", "lon"}))
        return FieldKind::Place;
    return FieldKind::Text;
}

bool isPersonName(const QString &key)
{
    return isAny(key, {"fullname",        "nomecompleto",  "firstname",       "lastname",
                       "primeironome",    "sobrenome",     "surname",         "shortname",
                       "nickname",        "apelido",       "namewhatsapp",    "nameinstagram",
                       "namemessenger",   "pushname",      "profilename",     "verifiedname",
                       "nomesocial",      "socialname",    "nomemae",         "mothername",
                       "nomepai",         "fathername",    "contactname",     "contatonome",
                       "nomecontato",     "clientname",    "customername",    "clientenome",
                       "nomecliente",     "agentname",     "nomeagente",      "responsibleusername",
                       "responsiblename", "responsavel",   "nomeresponsavel", "sendername",
                       "ownername",       "authorname",    "leadname",        "nomelead",
                       "titular",         "attendantname", "atendente",       "vendedor",
                       "beneficiario",    "paciente",      "aluno",           "assigneename",
                       "cliente"});
}

} // namespace

FieldKind fieldKind(const QStringList &path, const QString &type)
{
    if (path.isEmpty())
        return FieldKind::Text;
    const QString key = plain(path.last());
    const QString parent = path.size() > 1 ? plain(path[path.size() - 2]) : QString();
    static const QSet<QString> fixed{
        QStringLiteral("eventtype"),   QStringLiteral("event"),        QStringLiteral("type"),
        QStringLiteral("status"),      QStringLiteral("origin"),       QStringLiteral("direction"),
        QStringLiteral("channeltype"), QStringLiteral("windowstatus"), QStringLiteral("stepphase"),
        QStringLiteral("mimetype"),    QStringLiteral("extension"),    QStringLiteral("field"),
        QStringLiteral("platform"),    QStringLiteral("provider"),     QStringLiteral("source"),
        QStringLiteral("date"),        QStringLiteral("createdat"),    QStringLiteral("updatedat"),
        QStringLiteral("timestamp")};
    if (fixed.contains(key))
        return FieldKind::Fixed;
    if (isIpField(path.last(), key))
        return FieldKind::Address;
    const FieldKind told = specific(key);
    if (told != FieldKind::Text)
        return told;
    for (const QString &above : path.mid(0, path.size() - 1))
        if (isOwnField(plain(above)))
            return isPersonName(key) || isAny(key, {"name", "nome"}) ? FieldKind::Name : FieldKind::Value;
    if (isFile(parent)) {
        if (isAny(key, {"name", "filename", "nome"}))
            return FieldKind::FileName;
        if (hasAny(key, {"url", "link"}) || key == QLatin1String("key"))
            return FieldKind::Link;
    }
    if (key == QLatin1String("filename"))
        return FieldKind::FileName;
    if (isPersonName(key))
        return FieldKind::Name;
    if (isAny(key, {"name", "nome"})) {
        const bool ofThing = isThing(parent) || (path.size() <= 2 && (type.startsWith(QLatin1String("TEMPLATE_")) ||
                                                                      type.startsWith(QLatin1String("TAG_")) ||
                                                                      type.startsWith(QLatin1String("PANEL_STEP"))));
        return ofThing ? FieldKind::Text : FieldKind::Name;
    }
    return FieldKind::Text;
}

} // namespace gancho
