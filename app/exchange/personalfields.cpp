#include "app/exchange/personalfields.h"

#include <QSet>

#include <algorithm>

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

/// "deal_user_name", "dealUserName" and "Deal User Name" are deal, user and name.
QStringList wordsOf(const QString &key)
{
    QStringList words;
    bool within = false, wasLower = false;
    for (const QChar c : key.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber()) {
            within = false;
            continue;
        }
        if (!within || (wasLower && c.isUpper()))
            words += QString();
        words.last() += c.toLower();
        within = true;
        wasLower = c.isLower() || c.isDigit();
    }
    return words;
}

/// A thing whose name is nobody's.
bool isThing(const QString &word)
{
    static const QSet<QString> things = [] {
        const QStringList list =
            QStringLiteral(
                "department departamento channel canal template modelo tag etiqueta label panel painel step "
                "etapa stage product produto bot chatbot classification classificacao sequence sequencia "
                "portfolio carteira wallet category categoria plan plano campaign campanha company empresa "
                "tenant equipe team event evento trigger gatilho option opcao button botao section secao "
                "inbox queue fila platform plataforma plataform provider origin origem source fonte board "
                "quadro kanban pipeline funil funnel column coluna phase fase status reason motivo closing "
                "field campo form formulario integration integracao webhook host domain dominio class type "
                "tipo service servico brand marca app application browser os system sistema state estado "
                "country pais bank banco currency moeda language idioma store loja branch filial unit unidade "
                "project projeto task tarefa workflow flow fluxo automation rule regra role cargo permission "
                "metric chart dashboard report header param parameter variable variavel schema table database "
                "bucket server utm ad ads adset adgroup post order pedido cart carrinho invoice fatura "
                "purchase compra checkout menu action acao operation method metodo tool node course curso "
                "function model path icon color font timezone zone region component view site theme code "
                "version package library sector setor")
                .split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    static const QStringList endings{QStringLiteral("s"), QStringLiteral("es")};
    if (things.contains(word))
        return true;
    for (const QString &ending : endings)
        if (word.endsWith(ending) && things.contains(word.chopped(ending.size())))
            return true;
    return word == QLatin1String("categories") || word == QLatin1String("companies") || word == QLatin1String("canais");
}

/// Says nothing of what it holds: "items", "departmentDetails".
bool isContainer(const QString &word)
{
    static const QSet<QString> containers{
        QStringLiteral("details"), QStringLiteral("detalhes"), QStringLiteral("data"),    QStringLiteral("dados"),
        QStringLiteral("info"),    QStringLiteral("object"),   QStringLiteral("item"),    QStringLiteral("items"),
        QStringLiteral("itens"),   QStringLiteral("list"),     QStringLiteral("lista"),   QStringLiteral("rows"),
        QStringLiteral("results"), QStringLiteral("records"),  QStringLiteral("values"),  QStringLiteral("before"),
        QStringLiteral("after"),   QStringLiteral("old"),      QStringLiteral("current"), QStringLiteral("previous")};
    return containers.contains(word);
}

/// Also where they are written as one: "channelinfo".
bool isThingOfSomeKind(const QString &word)
{
    static const QStringList endings{QStringLiteral("details"), QStringLiteral("detalhes"), QStringLiteral("data"),
                                     QStringLiteral("info"),    QStringLiteral("list"),     QStringLiteral("item"),
                                     QStringLiteral("items")};
    return isThing(word) || std::any_of(endings.cbegin(), endings.cend(), [&word](const QString &ending) {
               return word.endsWith(ending) && isThing(word.chopped(ending.size()));
           });
}

/// Whether what has the name that `path` leads to is a thing; the last of the keys that say anything decides.
bool isOfThing(const QStringList &path)
{
    for (qsizetype at = path.size() - 2; at >= 0; --at) {
        QStringList words = wordsOf(path[at]);
        while (!words.isEmpty() && isContainer(words.last()))
            words.removeLast();
        if (!words.isEmpty())
            // Whazing's channel.
            return words.last() == QLatin1String("whatsapp") || isThingOfSomeKind(words.last());
    }
    return false;
}

/// Whether a key with these words is somebody's name: "deal_user_name", "nomeDoCliente", but not "stageName".
bool isNameOfSomebody(QStringList words, const QString &key)
{
    static const QStringList nameWords{QStringLiteral("name"), QStringLiteral("nome")};
    // "name_2"
    while (words.size() > 1 && words.last().front().isDigit())
        words.removeLast();
    if (nameWords.contains(words.last()) && words.size() == 1)
        return words.last() != key;
    for (const QString &name : nameWords) {
        if (words.size() > 1 && words.last() == name)
            return !isThing(words[words.size() - 2]);
        if (words.size() > 1 && words.first() == name) {
            words.removeIf([](const QString &word) { return word.size() <= 2; });
            return words.size() > 1 && !isThing(words[1]);
        }
        if (words.size() == 1 && key.size() > name.size() && key.endsWith(name))
            return !isThing(key.chopped(name.size()));
    }
    static const QLatin1StringView glued("nome");
    return words.size() == 1 && key.size() > glued.size() && key.startsWith(glued) && !isThing(key.mid(glued.size()));
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

bool hasWord(const QStringList &words, std::initializer_list<const char *> wanted)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return isAny(word, wanted); });
}

FieldKind specific(const QString &key, const QStringList &words, const QString &parent)
{
    if (hasAny(key, {"cpf", "cnpj", "documento", "passaport", "passport", "taxid", "ssn"}) ||
        hasWord(words, {"rg", "cnh", "pis"}) || hasWord(words.mid(words.size() - 1), {"doc", "document"}))
        return FieldKind::Document;
    if (hasAny(key, {"phone", "telefone", "celular", "mobile"}) || hasWord(words, {"fone", "tel", "cel", "msisdn"}) ||
        isAny(key, {"whatsapp", "waid", "jid", "remotejid", "numerowhatsapp", "whatsappnumber", "chatid"}))
        return FieldKind::Phone;
    // "number" of a session is one that is counted.
    if (isAny(key, {"number", "numero"}) &&
        hasAny(parent, {"contact", "contato", "lead", "customer", "client", "user", "channel", "canal", "assignee"}))
        return FieldKind::Phone;
    if (key.contains(QLatin1String("email")) || key == QLatin1String("mail"))
        return FieldKind::Mail;
    if (hasAny(key, {"nascimento", "birth", "aniversario"}) || key == QLatin1String("dob"))
        return FieldKind::Date;
    if (hasAny(key, {"picture", "avatar", "profilepic", "foto", "thumbnailurl"}) && !key.endsWith(QLatin1String("id")))
        return FieldKind::Link;
    if (isAny(key, {"instagram", "messengerid", "facebook", "twitter", "telegram", "tiktok", "linkedin", "username",
                    "handle", "skype"}) ||
        words.last() == QLatin1String("username"))
        return FieldKind::Handle;
    if (isAny(key, {"endereco",   "address", "addressline", "addressline1", "addressline2",  "street",    "rua",
                    "logradouro", "bairro",  "complemento", "neighborhood", "neighbourhood", "district",  "cep",
                    "zip",        "zipcode", "postalcode",  "city",         "cidade",        "municipio", "latlong"}))
        return FieldKind::Value;
    // What connects a channel to a phone.
    if (isAny(key, {"qrcode", "pairingcode"}))
        return FieldKind::Value;
    // May be a picture of somebody.
    if (key.contains(QLatin1String("base64")) || isAny(key, {"jpegthumbnail", "thumbnail", "filedata"}))
        return FieldKind::File;
    if (isAny(key, {"latitude", "longitude", "lat", "lng", "lon"}))
        return FieldKind::Place;
    return FieldKind::Text;
}

/// Keys of a name that do not say so, or not at an end.
bool isPersonName(const QString &key, const QStringList &words)
{
    return isNameOfSomebody(words, key) ||
           isAny(key, {"surname",     "nickname",   "apelido",   "namewhatsapp", "nameinstagram", "namemessenger",
                       "responsavel", "titular",    "atendente", "vendedor",     "vendedora",     "beneficiario",
                       "paciente",    "aluno",      "aluna",     "cliente",      "razaosocial",   "dealuser",
                       "dealcloser",  "closer",     "seller",    "corretor",     "corretora",     "consultor",
                       "consultora",  "wonby",      "lostby",    "completedby",  "uploadedby",    "createdby",
                       "updatedby",   "operador",   "operadora", "solicitante",  "remetente",     "destinatario",
                       "indicadopor", "referredby", "recipient", "attendant",    "assignee"});
}

} // namespace

FieldKind fieldKind(const QStringList &path, const QString &type)
{
    if (path.isEmpty())
        return FieldKind::Text;
    const QString key = plain(path.last());
    const QStringList words = wordsOf(path.last());
    if (words.isEmpty())
        return FieldKind::Text;
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
    const FieldKind told = specific(key, words, parent);
    if (told != FieldKind::Text)
        return told;
    for (const QString &above : path.mid(0, path.size() - 1))
        if (isOwnField(plain(above)))
            return isPersonName(key, words) || isAny(key, {"name", "nome"}) ? FieldKind::Name : FieldKind::Value;
    if (isFile(parent)) {
        if (isAny(key, {"name", "filename", "nome"}))
            return FieldKind::FileName;
        if (hasAny(key, {"url", "link"}) || key == QLatin1String("key"))
            return FieldKind::Link;
    }
    if (key == QLatin1String("filename"))
        return FieldKind::FileName;
    // Of a channel it is the channel's.
    const bool isShown = words.size() == 2 && isAny(words.first(), {"display", "short", "friendly", "public"});
    if (isPersonName(key, words) && !(isShown && isOfThing(path)))
        return FieldKind::Name;
    if (isAny(key, {"name", "nome"})) {
        const bool ofThing = isOfThing(path) || (path.size() <= 2 && (type.startsWith(QLatin1String("TEMPLATE_")) ||
                                                                      type.startsWith(QLatin1String("TAG_")) ||
                                                                      type.startsWith(QLatin1String("PANEL_STEP"))));
        return ofThing ? FieldKind::Text : FieldKind::Name;
    }
    return FieldKind::Text;
}

} // namespace gancho
