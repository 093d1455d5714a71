#include "models/items/valuenote.h"

#include "models/domain/brazildocument.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace gancho {

namespace {

struct Owner
{
    const char *name;
    const char *note;
};

constexpr Owner owners[] = {
    {"contact", QT_TRANSLATE_NOOP("ValueNote", "id of the contact")},
    {"session", QT_TRANSLATE_NOOP("ValueNote", "id of the conversation")},
    {"conversation", QT_TRANSLATE_NOOP("ValueNote", "id of the conversation")},
    {"chat", QT_TRANSLATE_NOOP("ValueNote", "id of the conversation")},
    {"card", QT_TRANSLATE_NOOP("ValueNote", "id of the card")},
    {"panel", QT_TRANSLATE_NOOP("ValueNote", "id of the panel")},
    {"step", QT_TRANSLATE_NOOP("ValueNote", "id of the panel's step")},
    {"message", QT_TRANSLATE_NOOP("ValueNote", "id of the message")},
    {"channel", QT_TRANSLATE_NOOP("ValueNote", "id of the channel")},
    {"department", QT_TRANSLATE_NOOP("ValueNote", "id of the team")},
    {"user", QT_TRANSLATE_NOOP("ValueNote", "id of the user")},
    {"agent", QT_TRANSLATE_NOOP("ValueNote", "id of the user")},
    {"company", QT_TRANSLATE_NOOP("ValueNote", "id of the company")},
    {"tag", QT_TRANSLATE_NOOP("ValueNote", "id of the tag")},
    {"ticket", QT_TRANSLATE_NOOP("ValueNote", "id of the ticket")},
    {"contactmessage", QT_TRANSLATE_NOOP("ValueNote", "id of the contact")},
    {"whatsapp", QT_TRANSLATE_NOOP("ValueNote", "id of the channel")},
    {"queue", QT_TRANSLATE_NOOP("ValueNote", "id of the queue")},
    {"chatbot", QT_TRANSLATE_NOOP("ValueNote", "id of the chatbot")},
    {"board", QT_TRANSLATE_NOOP("ValueNote", "id of the panel")},
    {"column", QT_TRANSLATE_NOOP("ValueNote", "id of the panel's step")},
    {"deal", QT_TRANSLATE_NOOP("ValueNote", "id of the deal")},
    {"origin", QT_TRANSLATE_NOOP("ValueNote", "id of the origin")},
    {"stage", QT_TRANSLATE_NOOP("ValueNote", "id of the stage")},
};

bool isWholeNumber(const QString &value)
{
    constexpr qsizetype longest = 18;
    return value.size() <= longest && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
}

bool names(const QString &key, std::initializer_list<const char *> words)
{
    for (const char *word : words)
        if (key.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    return false;
}

QString idNote(const QString &key, const QString &value, const QString &owner)
{
    // Whazing's ids are whole numbers, those of wts.chat and Clint UUIDs.
    if (!isWholeNumber(value) && (value.size() != 36 || QUuid::fromString(value).isNull()))
        return {};
    QString of = key;
    if (key == QLatin1String("id"))
        of = owner.endsWith(u's') ? owner.chopped(1) : owner;
    else if (key.endsWith(QLatin1String("Id")) || key.endsWith(QLatin1String("ID")))
        of.chop(2);
    else if (key.endsWith(QLatin1String("_id")))
        of.chop(3);
    else
        return {};
    for (const Owner &one : owners)
        if (of.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("ValueNote", one.note);
    return {};
}

QString documentNote(const QString &key, const QString &value)
{
    const bool punctuated = value.size() >= 14 && value.contains(u'-') && value.contains(u'.');
    if (!punctuated && !names(key, {"cpf", "cnpj", "document", "taxid", "tax_id"}))
        return {};
    const BrazilDocument document = BrazilDocument::read(value);
    if (document.kind == BrazilDocument::Kind::None)
        return {};
    const QString name = document.kind == BrazilDocument::Kind::Cpf ? QStringLiteral("CPF") : QStringLiteral("CNPJ");
    return document.isValid
               ? QCoreApplication::translate("ValueNote", "%1 %2, check digits valid").arg(name, document.formatted)
               : QCoreApplication::translate("ValueNote", "%1 %2, check digits wrong").arg(name, document.formatted);
}

QString linkNote(const QString &key, const QString &value)
{
    if (value.startsWith(QLatin1String("http://")) || value.startsWith(QLatin1String("https://"))) {
        const QString host = QUrl(value, QUrl::StrictMode).host();
        return host.isEmpty() ? QString() : QCoreApplication::translate("ValueNote", "link to %1").arg(host);
    }
    const auto at = value.indexOf(u'@');
    const bool mail = at > 0 && value.indexOf(u'.', at) > at + 1 && value.count(u'@') == 1 && !value.contains(u' ') &&
                      value.size() < 255;
    // A group or a person of WhatsApp is addressed alike.
    for (const char *chat : {"@g.us", "@s.whatsapp.net", "@c.us", "@lid"})
        if (value.endsWith(QLatin1String(chat)))
            return {};
    return mail && !names(key, {"mail"}) ? QCoreApplication::translate("ValueNote", "e-mail address") : QString();
}

QString moneyNote(const QString &key, const QString &value)
{
    if (!names(key, {"amount", "price", "valor", "preco", "dealvalue", "deal_value"}))
        return {};
    bool number = false;
    const double amount = value.toDouble(&number);
    if (!number || qAbs(amount) >= 1e12)
        return {};
    return QLocale().toCurrencyString(amount, QStringLiteral("R$"));
}

/// Under a name that need not mean a phone, only what is spelt as Brazil's are on the wire: "5511999990000", also as
/// the address of a chat, "5511999990000@s.whatsapp.net".
QString addressNote(const QString &key, QString value)
{
    constexpr qsizetype shortest = 12;
    for (const char *name : {"number", "jid", "remoteJid", "from", "to", "sender", "recipient", "participant"})
        if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            if (const auto at = value.indexOf(u'@'); at > 0)
                value.truncate(at);
            const bool brazilian = value.startsWith(QLatin1String("55")) && value.size() >= shortest &&
                                   value.size() <= shortest + 1 && isWholeNumber(value);
            return brazilian && readPhone(value).isValid() ? phoneForPeople(value) : QString();
        }
    return {};
}

} // namespace

QString valueNote(const QString &key, const QString &value, bool isNumber, const QString &owner)
{
    if (value.isEmpty() || value.size() > 300)
        return {};
    if (const QString money = moneyNote(key, value); !money.isEmpty())
        return money;
    if (const QString document = documentNote(key, value); !document.isEmpty())
        return document;
    if (names(key, {"phone", "fone", "celular", "whatsapp", "mobile"})) {
        const PhoneText phone = readPhone(value);
        const QString people = phone.isValid() ? phoneForPeople(value) : QString();
        return people == value ? QString() : people;
    }
    if (const QString phone = addressNote(key, value); !phone.isEmpty())
        return phone;
    if (const QString id = idNote(key, value, owner); !id.isEmpty())
        return id;
    return isNumber ? QString() : linkNote(key, value);
}

} // namespace gancho
