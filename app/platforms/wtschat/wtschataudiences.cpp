#include "app/platforms/wtschat/wtschataudiences.h"

#include "app/platforms/wtschat/directorycodec.h"
#include "models/domain/phonetext.h"

namespace gancho {

namespace {

QString collection(Audience::Kind kind)
{
    return kind == Audience::Kind::Portfolio ? QStringLiteral("/core/v1/portfolio")
                                             : QStringLiteral("/chat/v1/sequence");
}

/// What is no phone goes as typed, so that the platform can say what is wrong with it.
QString phoneToSend(const QString &phone)
{
    const PhoneText known = readPhone(phone);
    return known.isValid() ? known.digits : phone.trimmed();
}

} // namespace

Future<QList<Audience>> WtsChatAudiences::audiences(Audience::Kind kind)
{
    return all<Audience>(
        [this, kind](const PageRequest &request) {
            QUrlQuery asked;
            asked.addQueryItem(QStringLiteral("IncludeDetails"), kind == Audience::Kind::Portfolio
                                                                     ? QStringLiteral("ContactCount")
                                                                     : QStringLiteral("ContactExecutingCount"));
            addPage(asked, request);
            return page<Audience>(get(collection(kind), asked),
                                  [kind](const QJsonObject &json) { return DirectoryCodec::readAudience(json, kind); });
        },
        [](const Audience &audience) { return audience.id; });
}

Future<PageOf<AudienceMember>> WtsChatAudiences::members(const Audience &audience, const MemberQuery &query,
                                                         const PageRequest &request)
{
    QUrlQuery asked;
    QString base = collection(audience.kind);
    if (audience.kind == Audience::Kind::Portfolio) {
        // This one list counts its pages by "Page" (reference/wts-chat.md §1.4).
        asked.addQueryItem(QStringLiteral("Page"), QString::number(request.number));
        asked.addQueryItem(QStringLiteral("PageSize"), QString::number(qBound(1, request.size, largestPage)));
    } else {
        base = QStringLiteral("/chat/v2/sequence");
        if (!query.name.isEmpty())
            addEach(asked, QStringLiteral("Name"), {query.name});
        if (!query.phone.isEmpty())
            addEach(asked, QStringLiteral("PhoneNumber"), {phoneToSend(query.phone)});
        asked.addQueryItem(QStringLiteral("IncludeDetails"), QStringLiteral("ContactDetails"));
        addPage(asked, request);
    }
    return page<AudienceMember>(get(path(base, audience.id, QStringLiteral("/contact")), asked),
                                &DirectoryCodec::readMember);
}

Future<Done> WtsChatAudiences::add(const Audience &audience, const QList<ContactId> &contacts)
{
    return change("POST", audience, contacts);
}

Future<QList<AudienceMember>> WtsChatAudiences::addPhones(const Audience &audience, const QStringList &phones)
{
    const QString one = path(collection(audience.kind), audience.id, QStringLiteral("/contact"));
    Future<ApiReply> sent;
    if (phones.size() == 1) {
        sent = send("POST", one, {{QStringLiteral("phoneNumber"), phoneToSend(phones.first())}});
    } else {
        QJsonArray numbers;
        for (const QString &phone : phones)
            numbers += phoneToSend(phone);
        sent = send("POST", one + QStringLiteral("/batch"), {{QStringLiteral("phoneNumbers"), numbers}});
    }
    return transformed(sent, this, [](const Result<ApiReply> &reply) -> Result<QList<AudienceMember>> {
        if (!reply)
            return fail(reply.error());
        QList<AudienceMember> members;
        if (const auto member = DirectoryCodec::readMember(reply->json.object()))
            members += *member;
        else if (const auto page = jsonread::page<AudienceMember>(reply->json, &DirectoryCodec::readMember))
            members = page->items;
        return members;
    });
}

Future<Done> WtsChatAudiences::remove(const Audience &audience, const QList<ContactId> &contacts)
{
    return change("DELETE", audience, contacts);
}

Future<Done> WtsChatAudiences::change(const QByteArray &method, const Audience &audience,
                                      const QList<ContactId> &contacts)
{
    if (contacts.size() == 1)
        return done(send(method, path(collection(audience.kind), audience.id, QStringLiteral("/contact")),
                         {{QStringLiteral("contactId"), contacts.first().value}}));
    QJsonArray ids;
    for (const ContactId &contact : contacts)
        ids += contact.value;
    return done(send(method, path(collection(audience.kind), audience.id, QStringLiteral("/contact/batch")),
                     {{QStringLiteral("contactIds"), ids}}));
}

} // namespace gancho
