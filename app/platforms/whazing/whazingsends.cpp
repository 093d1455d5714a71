#include "app/platforms/whazing/whazingsends.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 20;
constexpr qsizetype mostButtons = 3;

tl::unexpected<Error> refused(const QString &text)
{
    return fail(ErrorKind::Invalid, text);
}

MessageDraft drafted(const QString &path, const QJsonObject &contents)
{
    MessageDraft draft;
    draft.special = path;
    draft.contents = contents;
    return draft;
}

QString pathOf(WhazingSends::Gateway gateway)
{
    return gateway == WhazingSends::Gateway::Official ? u"/apioficial"_s : u"/apiplus"_s;
}

/// What is wrong with the labels, translated; empty where nothing is.
QString wrongLabels(const QList<WhazingChoice> &choices, bool official)
{
    if (choices.isEmpty())
        return QCoreApplication::translate("Whazing", "Enter at least one choice.");
    for (const WhazingChoice &choice : choices) {
        if (choice.text.trimmed().isEmpty())
            return QCoreApplication::translate("Whazing", "Every choice needs a text.");
        if (official && choice.text.size() > longestLabel)
            return QCoreApplication::translate("Whazing",
                                               "“%1” is too long: WhatsApp takes at most %n characters here.", nullptr,
                                               int(longestLabel))
                .arg(choice.text);
    }
    return {};
}

QString idOf(const WhazingChoice &choice, qsizetype at)
{
    return choice.id.isEmpty() ? QString::number(at + 1) : choice.id;
}

QJsonObject choiceJson(const WhazingChoice &choice, qsizetype at)
{
    QJsonObject json{{u"displayText"_s, choice.text}, {u"id"_s, idOf(choice, at)}};
    switch (choice.kind) {
    case WhazingChoice::Kind::Reply:
        json.insert("type"_L1, u"reply"_s);
        break;
    case WhazingChoice::Kind::Copy:
        json.insert("type"_L1, u"copy"_s);
        json.insert("copyText"_L1, choice.value);
        break;
    case WhazingChoice::Kind::Call:
        json.insert("type"_L1, u"call"_s);
        json.insert("phoneNumber"_L1, choice.value);
        break;
    case WhazingChoice::Kind::Link:
        json.insert("type"_L1, u"url"_s);
        json.insert("url"_L1, choice.value);
        break;
    }
    return json;
}

QJsonObject textPart(const QString &text)
{
    return {{u"text"_s, text}};
}

void putIf(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

} // namespace

QStringList WhazingPix::types()
{
    return {u"CPF"_s, u"CNPJ"_s, u"PHONE"_s, u"EMAIL"_s, u"EVP"_s};
}

Result<MessageDraft> WhazingSends::locationDraft(const WhazingPlace &place)
{
    if (qAbs(place.latitude) > 90 || qAbs(place.longitude) > 180)
        return refused(QCoreApplication::translate(
            "Whazing", "A latitude lies between -90 and 90, a longitude between -180 and 180. Are the two swapped?"));
    return drafted(u"/location"_s, {{u"type"_s, u"location"_s},
                                    {u"latitude"_s, place.latitude},
                                    {u"longitude"_s, place.longitude},
                                    {u"name"_s, place.name},
                                    {u"address"_s, place.address}});
}

Result<MessageDraft> WhazingSends::contactDraft(const QString &name, const QString &phone)
{
    return drafted(u"/sendcontact"_s,
                   {{u"type"_s, u"contact"_s}, {u"displayName"_s, name}, {u"telephone"_s, whazingread::number(phone)}});
}

Result<MessageDraft> WhazingSends::buttonsDraft(Gateway gateway, const QString &text, const QString &footer,
                                                const QList<WhazingChoice> &choices)
{
    const bool official = gateway == Gateway::Official;
    if (const QString wrong = wrongLabels(choices, official); !wrong.isEmpty())
        return refused(wrong);
    QJsonArray all;
    if (!official) {
        for (qsizetype i = 0; i < choices.size(); ++i)
            all += choiceJson(choices[i], i);
        QJsonObject json{{u"type"_s, u"dinamic_button"_s}, {u"text"_s, text}, {u"choices"_s, all}};
        putIf(json, "footerText"_L1, footer);
        return drafted(pathOf(gateway), json);
    }
    for (const WhazingChoice &choice : choices)
        if (choice.kind != WhazingChoice::Kind::Reply || choices.size() > mostButtons)
            return refused(QCoreApplication::translate(
                "Whazing", "WhatsApp's official API takes up to three buttons, and as replies only."));
    for (qsizetype i = 0; i < choices.size(); ++i)
        all += QJsonObject{{u"type"_s, u"reply"_s},
                           {u"reply"_s, QJsonObject{{u"id"_s, idOf(choices[i], i)}, {u"title"_s, choices[i].text}}}};
    QJsonObject json{
        {u"type"_s, u"button"_s}, {u"body"_s, textPart(text)}, {u"action"_s, QJsonObject{{u"buttons"_s, all}}}};
    if (!footer.isEmpty())
        json.insert("footer"_L1, textPart(footer));
    return drafted(pathOf(gateway), json);
}

Result<MessageDraft> WhazingSends::listDraft(Gateway gateway, const QString &text, const QString &button,
                                             const QString &section, const QList<WhazingChoice> &rows)
{
    QList<WhazingChoice> labels = rows;
    labels += WhazingChoice{WhazingChoice::Kind::Reply, button, {}, {}};
    if (const QString wrong = wrongLabels(rows.isEmpty() ? rows : labels, gateway == Gateway::Official);
        !wrong.isEmpty())
        return refused(wrong);
    QJsonArray all;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row{{u"id"_s, idOf(rows[i], i)}, {u"title"_s, rows[i].text}};
        putIf(row, "description"_L1, rows[i].value);
        all += row;
    }
    const QJsonArray sections{QJsonObject{{u"title"_s, section}, {u"rows"_s, all}}};
    return drafted(pathOf(gateway), {{u"type"_s, u"list"_s},
                                     {u"body"_s, textPart(text)},
                                     {u"action"_s, QJsonObject{{u"button"_s, button}, {u"sections"_s, sections}}}});
}

Result<MessageDraft> WhazingSends::pixDraft(const WhazingPix &pix)
{
    if (pix.key.trimmed().isEmpty() || !WhazingPix::types().contains(pix.type.toUpper()))
        return refused(QCoreApplication::translate("Whazing", "Enter the PIX key and choose what kind it is."));
    return drafted(u"/pixbutton"_s, {{u"type"_s, u"pixbutton"_s},
                                     {u"pixKey"_s, pix.key.trimmed()},
                                     {u"pixName"_s, pix.name},
                                     {u"pixType"_s, pix.type.toUpper()}});
}

Result<MessageDraft> WhazingSends::paymentDraft(const WhazingPayment &payment)
{
    if (!(payment.amount > 0))
        return refused(QCoreApplication::translate("Whazing", "Enter an amount above zero."));
    QJsonObject json{{u"type"_s, u"requestpayment"_s}, {u"amount"_s, payment.amount}};
    putIf(json, "text"_L1, payment.text);
    putIf(json, "title"_L1, payment.title);
    putIf(json, "footer"_L1, payment.footer);
    putIf(json, "itemName"_L1, payment.itemName);
    putIf(json, "pixKey"_L1, payment.pix.key);
    putIf(json, "pixName"_L1, payment.pix.name);
    putIf(json, "pixType"_L1, payment.pix.type.toUpper());
    putIf(json, "paymentLink"_L1, payment.link);
    putIf(json, "boletoCode"_L1, payment.boleto);
    return drafted(u"/requestpayment"_s, json);
}

Future<SendState> WhazingSends::post(const QString &number, const Result<MessageDraft> &draft)
{
    return draft ? m_messages.send(WhazingAddress{number, {}}, *draft) : ready<SendState>(fail(draft.error()));
}

Future<SendState> WhazingSends::location(const QString &number, const WhazingPlace &place)
{
    return post(number, locationDraft(place));
}

Future<SendState> WhazingSends::contact(const QString &number, const QString &name, const QString &phone)
{
    return post(number, contactDraft(name, phone));
}

Future<SendState> WhazingSends::buttons(Gateway gateway, const QString &number, const QString &text,
                                        const QString &footer, const QList<WhazingChoice> &choices)
{
    return post(number, buttonsDraft(gateway, text, footer, choices));
}

Future<SendState> WhazingSends::list(Gateway gateway, const QString &number, const QString &text, const QString &button,
                                     const QString &section, const QList<WhazingChoice> &rows)
{
    return post(number, listDraft(gateway, text, button, section, rows));
}

Future<SendState> WhazingSends::contents(Gateway gateway, const QString &number, const QJsonObject &contents)
{
    return post(number, drafted(pathOf(gateway), contents));
}

Future<SendState> WhazingSends::pix(const QString &number, const WhazingPix &pix)
{
    return post(number, pixDraft(pix));
}

Future<SendState> WhazingSends::payment(const QString &number, const WhazingPayment &payment)
{
    return post(number, paymentDraft(payment));
}

} // namespace gancho
