#include "app/routes/actionfields.h"

#include "app/routes/valueformat.h"
#include "models/domain/foldedtext.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <array>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

using Action = ActionTarget::Action;

enum class Part {
    Name,
    Phone,
    Email,
    Instagram,
    Annotation,
    Tags,
    Title,
    Amount,
    Description,
    Due,
    Text,
    File,
    Contact,
    Card,
    Conversation,
};

struct Spelling
{
    Part part;
    const char *name;   ///< as it is offered
    const char *others; ///< separated by spaces; without accents, spaces, '_' and '-'
};
constexpr std::array spellings{
    Spelling{Part::Name, "nome", "name contactname nomecompleto fullname"},
    Spelling{Part::Phone, "telefone", "phone phonenumber celular whatsapp fone numero number contactphone"},
    Spelling{Part::Email, "email", "mail contactemail"},
    Spelling{Part::Instagram, "instagram", "username"},
    Spelling{Part::Annotation, "anotacao", "annotation observacao observacoes notas notes commentary"},
    Spelling{Part::Tags, "tags", "tag etiqueta etiquetas"},
    Spelling{Part::Title, "titulo", "title dealname"},
    Spelling{Part::Amount, "valor", "value amount monetaryamount dealvalue"},
    Spelling{Part::Description, "descricao", "description"},
    Spelling{Part::Due, "vencimento", "duedate prazo"},
    Spelling{Part::Text, "texto", "text mensagem message"},
    Spelling{Part::File, "arquivo", "file fileurl"},
    Spelling{Part::Contact, "contactId", "idcontato contatoid"},
    Spelling{Part::Card, "cardId", "dealid idnegocio negocioid"},
    Spelling{Part::Conversation, "conversationId", "sessionid ticketid chatid atendimentoid"},
};

QString label(Part part)
{
    switch (part) {
    case Part::Name:
        return QCoreApplication::translate("Routes", "Name");
    case Part::Phone:
        return QCoreApplication::translate("Routes", "Phone");
    case Part::Email:
        return QCoreApplication::translate("Routes", "E-mail");
    case Part::Instagram:
        return u"Instagram"_s;
    case Part::Annotation:
        return QCoreApplication::translate("Routes", "Note on the contact");
    case Part::Tags:
        return QCoreApplication::translate("Routes", "Tags");
    case Part::Title:
        return QCoreApplication::translate("Routes", "Title");
    case Part::Amount:
        return QCoreApplication::translate("Routes", "Amount");
    case Part::Description:
        return QCoreApplication::translate("Routes", "Description");
    case Part::Due:
        return QCoreApplication::translate("Routes", "Due date");
    case Part::Text:
        return QCoreApplication::translate("Routes", "Text of the message");
    case Part::File:
        return QCoreApplication::translate("Routes", "Address of a file");
    case Part::Contact:
        return QCoreApplication::translate("Routes", "Id of the contact there");
    case Part::Card:
        return QCoreApplication::translate("Routes", "Id of the card or deal there");
    case Part::Conversation:
        return QCoreApplication::translate("Routes", "Id of the conversation there");
    }
    return {};
}

QString plainName(const QString &name)
{
    QString plain = folded(name);
    for (const QLatin1Char c : {'_'_L1, '-'_L1, ' '_L1})
        plain.remove(c);
    return plain;
}

QList<Part> partsOf(Action action, PlatformKind platform)
{
    const bool clint = platform == PlatformKind::Clint;
    QList<Part> contact{Part::Name, Part::Phone, Part::Email};
    if (platform != PlatformKind::Whazing)
        contact += Part::Instagram;
    if (!clint)
        contact += Part::Annotation;
    contact += Part::Tags;
    switch (action) {
    case Action::CreateContact:
        return contact;
    case Action::UpdateContact:
    case Action::UpsertContact:
        return contact + QList<Part>{Part::Contact};
    case Action::CreateCard:
    case Action::UpdateCard:
    case Action::UpsertCard: {
        QList<Part> parts{Part::Title, Part::Amount};
        if (!clint)
            parts += {Part::Description, Part::Due};
        parts += contact;
        parts += Part::Contact;
        if (action != Action::CreateCard)
            parts += Part::Card;
        return parts;
    }
    case Action::MoveCard:
        return {Part::Phone, Part::Email, Part::Contact, Part::Card};
    case Action::AddTag:
        return {Part::Phone, Part::Email, Part::Contact, Part::Tags};
    case Action::SendMessage:
        return {Part::Phone, Part::Email, Part::Text, Part::File};
    case Action::SendTemplate:
        return {Part::Phone, Part::Email};
    case Action::StartChatbot:
        return {Part::Phone, Part::Email, Part::Conversation};
    case Action::AddToSequence:
        return {Part::Phone, Part::Email, Part::Contact};
    }
    return {};
}

std::optional<Part> partNamed(const QString &name, const QList<Part> &offered)
{
    const QString plain = plainName(name);
    for (const Spelling &one : spellings)
        if (offered.contains(one.part) && (plain == plainName(QLatin1String(one.name)) ||
                                           QString::fromLatin1(one.others).split(u' ').contains(plain)))
            return one.part;
    return {};
}

/// A number that a double cannot hold goes as text.
QJsonValue valueOf(const QByteArray &json)
{
    constexpr qsizetype safeDigits = 15;
    const bool isNumber = !json.isEmpty() && (json[0] == '-' || (json[0] >= '0' && json[0] <= '9'));
    if (isNumber && json.size() > safeDigits)
        return QString::fromLatin1(json);
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

QStringList listOf(const QByteArray &json)
{
    QStringList texts;
    const QJsonValue value = valueOf(json);
    for (const QJsonValue &one : value.toArray())
        texts += one.isObject() ? one["name"_L1].toString() : one.toVariant().toString();
    if (!value.isArray())
        texts = valueformat::text(json).split(u',');
    for (QString &text : texts)
        text = text.trimmed();
    texts.removeAll(QString());
    return texts;
}

void take(ActionFields &fields, Part part, const QByteArray &json)
{
    const QString text = valueformat::text(json).trimmed();
    switch (part) {
    case Part::Name:
        fields.name = text;
        break;
    case Part::Phone:
        fields.phone = text;
        break;
    case Part::Email:
        fields.email = text;
        break;
    case Part::Instagram:
        fields.instagram = text;
        break;
    case Part::Annotation:
        fields.annotation = text;
        break;
    case Part::Tags:
        fields.tags = listOf(json);
        break;
    case Part::Title:
        fields.title = text;
        break;
    case Part::Amount:
        if (const auto literal = valueformat::number(text, QLocale(QLocale::Portuguese, QLocale::Brazil)))
            fields.amount = (json.startsWith('"') ? *literal : json).toDouble();
        break;
    case Part::Description:
        fields.description = text;
        break;
    case Part::Due:
        if (const auto when = valueformat::moment(text))
            fields.dueAt = QDateTime::fromMSecsSinceEpoch(when->us / 1000, QTimeZone::utc());
        break;
    case Part::Text:
        fields.text = text;
        break;
    case Part::File:
        fields.fileUrl = text;
        break;
    case Part::Contact:
        fields.contactId = ContactId(text);
        break;
    case Part::Card:
        fields.cardId = CardId(text);
        break;
    case Part::Conversation:
        fields.conversationId = ConversationId(text);
        break;
    }
}

void putOver(QJsonObject &fields, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        if (!it.value().isNull())
            fields.insert(it.key(), it.value());
}

void putOver(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text = more;
}

} // namespace

Contact ActionFields::over(Contact contact) const
{
    putOver(contact.name, name);
    putOver(contact.email, email);
    putOver(contact.instagram, instagram);
    putOver(contact.annotation, annotation);
    // The same phone in another spelling is no change.
    const QString digits = valueformat::phoneDigits(phone);
    if (!phone.isEmpty() && (digits.isEmpty() || digits != readPhone(contact.phone).digits))
        contact.phone = digits.isEmpty() ? phone : u'+' + digits;
    putOver(contact.customFields, contactCustom);
    return contact;
}

Card ActionFields::over(Card card) const
{
    putOver(card.title, title);
    putOver(card.description, description);
    if (amount)
        card.amount = amount;
    if (dueAt.isValid())
        card.dueAt = dueAt;
    putOver(card.customFields, cardCustom);
    return card;
}

namespace actionfields {

bool isOnCard(Action action)
{
    return action == Action::CreateCard || action == Action::UpdateCard || action == Action::UpsertCard ||
           action == Action::MoveCard;
}

QList<KnownField> known(Action action, PlatformKind platform)
{
    QList<KnownField> fields;
    for (const Part part : partsOf(action, platform))
        for (const Spelling &one : spellings)
            if (one.part == part)
                fields += {QLatin1String(one.name), label(part),
                           part == Part::Text || (part == Part::Name && action == Action::CreateContact)};
    return fields;
}

QString knownName(Action action, PlatformKind platform, const QString &mapped)
{
    const QList<Part> offered = partsOf(action, platform);
    auto part = partNamed(mapped, offered);
    // What belongs to the contact may be said so.
    if (!part && (mapped.startsWith("contato."_L1) || mapped.startsWith("contact."_L1)))
        part = partNamed(mapped.section(u'.', 1), offered);
    for (const Spelling &one : spellings)
        if (part == one.part)
            return QLatin1String(one.name);
    return {};
}

ActionFields read(Action action, PlatformKind platform, const fieldmapping::Values &values)
{
    const QList<Part> offered = partsOf(action, platform);
    ActionFields fields;
    for (const auto &[name, json] : values) {
        if (const auto part = partNamed(name, offered)) {
            take(fields, *part, json);
        } else if (action == Action::SendTemplate) {
            fields.parameters.insert(name, valueformat::text(json));
        } else if (isOnCard(action) && !name.startsWith("contato."_L1) && !name.startsWith("contact."_L1)) {
            fields.cardCustom.insert(name, valueOf(json));
        } else {
            const bool prefixed = name.startsWith("contato."_L1) || name.startsWith("contact."_L1);
            const QString rest = prefixed ? name.section(u'.', 1) : name;
            if (const auto part2 = prefixed ? partNamed(rest, offered) : std::nullopt)
                take(fields, *part2, json);
            else
                fields.contactCustom.insert(rest, valueOf(json));
        }
    }
    return fields;
}

} // namespace actionfields

} // namespace gancho
