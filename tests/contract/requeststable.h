#pragma once

#include "tests/contract/requests.h"

#include <QDateTime>

namespace gancho::test {

using namespace Qt::StringLiterals;

namespace sample {

inline const QString contacts = u"/core/v1/contact?PageSize=20"_s;
inline const QString agents = u"/core/v1/agent"_s;
inline const QString departments = u"/core/v2/department"_s;
inline const QString sessions = u"/chat/v2/session?Status=IN_PROGRESS&Status=PENDING"_s;
inline const QString channels = u"/chat/v1/channel"_s;
inline const QString chatbots = u"/chat/v1/chatbot"_s;
inline const QString templates = u"/chat/v1/template"_s;
inline const QString panels = u"/crm/v2/panel?Type=SALES&IncludeDetails=Steps"_s;
inline const QString sequences = u"/chat/v1/sequence"_s;
inline const QString portfolios = u"/core/v1/portfolio"_s;
inline const QString phone = u"5511987650001"_s;

} // namespace sample

inline const QHash<QString, SampleRequests::Make> &SampleRequests::table()
{
    if (m_table.isEmpty()) {
        for (const QString &plain : {u"listCustomFields"_s, u"listContactCustomFields"_s,
                                     u"listPortfolios"_s,   u"listContacts"_s,
                                     u"listDepartments"_s,  u"listDepartmentsV1"_s,
                                     u"listTags"_s,         u"listTagColors"_s,
                                     u"listAgents"_s,       u"listChannels"_s,
                                     u"listChatbots"_s,     u"listSessions"_s,
                                     u"listSessionsV1"_s,   u"listTemplates"_s,
                                     u"listPanels"_s,       u"listPanelsV1"_s,
                                     u"listSequences"_s,    u"listScheduledMessages"_s,
                                     u"getOfficeHours"_s,   u"listWebhookEvents"_s,
                                     u"listSubscriptions"_s})
            m_table[plain] = [] {
                return SampleRequest();
            };
        addDirectory();
        addContacts();
        addConversations();
        addSends();
        addPanels();
    }
    return m_table;
}

inline void SampleRequests::addDirectory()
{
    using namespace sample;
    m_table[u"listPanelCustomFields"_s] = [this] {
        return at(id(panels), QJsonValue::Undefined, u"panelId"_s);
    };
    m_table[u"getDepartment"_s] = m_table[u"getDepartmentChannels"_s] = [this] {
        return at(id(departments));
    };
    m_table[u"deleteDepartment"_s] = [this] {
        return at(id(departments, 4));
    };
    m_table[u"createDepartment"_s] = [this] {
        return with(QJsonObject{{u"name"_s, u"Garantia"_s},
                                {u"restrictionType"_s, u"NONE"_s},
                                {u"channelsConfig"_s, QJsonObject{{u"scope"_s, u"ALL"_s}}},
                                {u"agents"_s, QJsonArray{QJsonObject{{u"userId"_s, id(agents, 1, u"userId"_s)}}}}});
    };
    m_table[u"updateDepartment"_s] = [this] {
        return at(id(departments, 1), QJsonObject{{u"fields"_s, QJsonArray{u"Name"_s}}, {u"name"_s, u"Apoio"_s}});
    };
    m_table[u"updateDepartmentAgents"_s] = [this] {
        return at(id(departments, 1),
                  QJsonObject{{u"action"_s, u"Upsert"_s},
                              {u"items"_s, QJsonArray{QJsonObject{{u"userId"_s, id(agents, 1, u"userId"_s)},
                                                                  {u"isAgent"_s, true}}}}});
    };
    m_table[u"createTag"_s] = [] {
        return with(QJsonObject{{u"name"_s, u"Atacado"_s}, {u"color"_s, u"BLUE_300"_s}});
    };
    m_table[u"updateTag"_s] = [this] {
        return at(id(u"/core/v1/tag"_s), QJsonObject{{u"name"_s, u"VIP 2"_s}, {u"color"_s, u"SKY_600"_s}});
    };
    m_table[u"deleteTag"_s] = [this] {
        return at(id(u"/core/v1/tag"_s, 3), QJsonObject{{u"removeFromContacts"_s, true}});
    };
    m_table[u"getAgent"_s] = m_table[u"logoutAgent"_s] = [this] {
        return at(id(agents, 2));
    };
    m_table[u"createAgent"_s] = [] {
        return with(QJsonObject{{u"name"_s, u"Joana Prado"_s}, {u"profile"_s, u"Agent"_s}, {u"phoneNumber"_s, phone}});
    };
    m_table[u"updateAgent"_s] = [this] {
        return at(id(agents, 2), QJsonObject{{u"fields"_s, QJsonArray{u"ShortName"_s}}, {u"shortName"_s, u"Cá"_s}});
    };
    m_table[u"deleteAgent"_s] = [this] {
        return at(id(agents, 7), QJsonObject{{u"sessionResolution"_s, u"RETURN_TO_PENDING"_s}});
    };
    m_table[u"updateAgentDepartments"_s] = [this] {
        return at(id(agents, 2), QJsonObject{{u"action"_s, u"Upsert"_s},
                                             {u"items"_s, QJsonArray{QJsonObject{{u"departmentId"_s, id(departments)},
                                                                                 {u"isAgent"_s, true}}}}});
    };
    m_table[u"updateAgentStatus"_s] = [this] {
        return at(id(agents, 3), QJsonObject{{u"status"_s, u"Blocked"_s}});
    };
    m_table[u"reserveFile"_s] = [] {
        SampleRequest request = asking(u"Type"_s, u"DOCUMENT"_s);
        request.query.addQueryItem(u"Name"_s, u"contrato.pdf"_s);
        return request;
    };
    m_table[u"saveFile"_s] = [this] {
        const QJsonObject reserved = m_get(u"/core/v2/file?Type=PDF&Name=a.pdf"_s).toObject();
        m_get(u"PUT "_s + reserved.value("urlUpload"_L1).toString());
        return with(QJsonObject{{u"tempFileId"_s, reserved.value("tempFileId"_L1)}});
    };
    const QString subscriptions = u"/core/v1/webhook/subscription"_s;
    m_table[u"createSubscription"_s] = [] {
        return with(QJsonObject{{u"name"_s, u"n8n"_s},
                                {u"url"_s, u"http://127.0.0.1:9/hook"_s},
                                {u"events"_s, QJsonArray{u"CONTACT_NEW"_s, u"TEMPLATE_NEW"_s}}});
    };
    m_table[u"getSubscription"_s] = m_table[u"deleteSubscription"_s] = [this, subscriptions] {
        return at(id(subscriptions), QJsonValue::Undefined, u"subscriptionId"_s);
    };
    m_table[u"updateSubscription"_s] = [this, subscriptions] {
        return at(id(subscriptions), QJsonObject{{u"fields"_s, QJsonArray{u"Enabled"_s}}, {u"enabled"_s, false}},
                  u"subscriptionId"_s);
    };
}

inline void SampleRequests::addContacts()
{
    using namespace sample;
    const auto annotate = QJsonObject{{u"fields"_s, QJsonArray{u"Annotation"_s, u"Tags"_s}},
                                      {u"annotation"_s, u"Prefere manhã"_s},
                                      {u"tagNames"_s, QJsonArray{u"VIP"_s}}};
    const auto known = [this](int index = 0) {
        QString digits = row(contacts, index).value("phoneNumber"_L1).toString();
        return digits.remove(u'+').remove(u'|');
    };
    m_table[u"getContact"_s] = [this] {
        return at(id(contacts));
    };
    m_table[u"getContactByPhone"_s] = [known] {
        return at(known(), QJsonValue::Undefined, u"phone"_s);
    };
    m_table[u"filterContacts"_s] = [] {
        return with(QJsonObject{{u"textFilter"_s, u"a"_s},
                                {u"pageSize"_s, 5},
                                {u"includeDetails"_s, QJsonArray{u"Tags"_s, u"CustomFields"_s}}});
    };
    m_table[u"createContact"_s] = [] {
        return with(QJsonObject{{u"name"_s, u"Olívia"_s},
                                {u"phoneNumber"_s, u"5511987650003"_s},
                                {u"tagNames"_s, QJsonArray{u"Lead frio"_s}}});
    };
    m_table[u"upsertContacts"_s] = [known] {
        return with(QJsonObject{
            {u"items"_s, QJsonArray{QJsonObject{{u"name"_s, u"Um"_s}, {u"phoneNumber"_s, known()}},
                                    QJsonObject{{u"name"_s, u"Outro"_s}, {u"phoneNumber"_s, u"5511987650002"_s}}}}});
    };
    m_table[u"updateContact"_s] = m_table[u"updateContactV1"_s] = [this, annotate] {
        return at(id(contacts, 1), annotate);
    };
    m_table[u"updateContactByPhone"_s] = [known, annotate] {
        return at(known(2), annotate, u"phone"_s);
    };
    const auto tag = QJsonObject{{u"tagNames"_s, QJsonArray{u"Parceiro"_s}}, {u"operation"_s, u"InsertIfNotExists"_s}};
    m_table[u"updateContactTags"_s] = [this, tag] {
        return at(id(contacts, 1), tag);
    };
    m_table[u"updateContactTagsByPhone"_s] = [known, tag] {
        return at(known(2), tag, u"phone"_s);
    };
    const auto one = [this] {
        return QJsonObject{{u"contactId"_s, id(contacts, 3)}};
    };
    const auto many = [this] {
        return QJsonObject{{u"contactIds"_s, QJsonArray{id(contacts, 3), id(contacts, 4)}}};
    };
    m_table[u"listPortfolioContacts"_s] = [this] {
        return at(id(portfolios));
    };
    m_table[u"addContactToPortfolio"_s] = m_table[u"removeContactFromPortfolio"_s] = [this, one] {
        return at(id(portfolios), one());
    };
    m_table[u"addContactsToPortfolio"_s] = m_table[u"removeContactsFromPortfolio"_s] = [this, many] {
        return at(id(portfolios), many());
    };
    m_table[u"listSequenceContacts"_s] = [this] {
        return at(id(sequences));
    };
    m_table[u"addContactToSequence"_s] = m_table[u"removeContactFromSequence"_s] = [this, one] {
        return at(id(sequences), one());
    };
    m_table[u"addContactsToSequence"_s] = m_table[u"removeContactsFromSequence"_s] = [this, many] {
        return at(id(sequences), many());
    };
}

inline void SampleRequests::addConversations()
{
    using namespace sample;
    const auto inSession = [this](int index = 0) {
        return at(id(sessions, index));
    };
    for (const QString &get : {u"getSession"_s, u"getSessionV1"_s, u"listSessionNotes"_s, u"listSessionMessages"_s})
        m_table[get] = [inSession] {
            return inSession();
        };
    m_table[u"listMessages"_s] = [this] {
        return asking(u"SessionId"_s, id(sessions));
    };
    m_table[u"transferSession"_s] = [this] {
        return at(id(sessions, 1), QJsonObject{{u"type"_s, u"DEPARTMENT"_s},
                                               {u"newDepartmentId"_s, id(departments, 1)},
                                               {u"options"_s, QJsonObject{{u"stopBotInExecution"_s, true}}}});
    };
    m_table[u"assignSession"_s] = [this] {
        return at(id(sessions, 1), QJsonObject{{u"userId"_s, id(agents, 1, u"userId"_s)}});
    };
    m_table[u"updateSessionStatus"_s] = [this] {
        return at(id(sessions, 2), QJsonObject{{u"newStatus"_s, u"PENDING"_s}});
    };
    m_table[u"completeSession"_s] = [this] {
        return at(id(sessions, 3), QJsonObject{{u"reactivateOnNewMessage"_s, false}});
    };
    m_table[u"updateSession"_s] = [this] {
        return at(id(sessions, 2),
                  QJsonObject{{u"fields"_s, QJsonArray{u"Metadata"_s, u"Classification"_s}},
                              {u"metadata"_s, QJsonObject{{u"pedido"_s, u"77"_s}}},
                              {u"classification"_s, QJsonObject{{u"category"_s, u"WON"_s}, {u"amount"_s, 99.5}}}});
    };
    m_table[u"createSessionNote"_s] = [this] {
        return at(id(sessions), QJsonObject{{u"text"_s, u"Ligar de volta"_s}});
    };
    m_table[u"getSessionNote"_s] = m_table[u"deleteSessionNote"_s] = [this] {
        return at(id(u"/chat/v1/session/%1/note"_s.arg(id(sessions))), QJsonValue::Undefined, u"noteId"_s);
    };
    const auto message = [this] {
        return at(id(u"/chat/v1/message?SessionId="_s + id(sessions)));
    };
    for (const QString &get : {u"getMessage"_s, u"getMessageStatus"_s, u"deleteMessage"_s, u"getSend"_s})
        m_table[get] = message;
    const auto say = QJsonObject{{u"text"_s, u"Bom dia!"_s}};
    m_table[u"sendMessageToSession"_s] = m_table[u"sendMessageToSessionSync"_s] = [this, say] {
        return at(id(sessions), say);
    };
    m_table[u"sendMessage"_s] = m_table[u"sendMessageSync"_s] = [this, say] {
        return with(QJsonObject{{u"to"_s, phone},
                                {u"from"_s, id(channels)},
                                {u"body"_s, say},
                                {u"options"_s, QJsonObject{{u"enableBot"_s, false}}}});
    };
    m_table[u"sendChatbot"_s] = m_table[u"queueChatbot"_s] = [this] {
        return with(QJsonObject{{u"botKey"_s, id(chatbots, 1, u"key"_s)}, {u"to"_s, phone}, {u"senderId"_s, u"a1"_s}});
    };
    m_table[u"queueChatbotBatch"_s] = [this] {
        return with(QJsonObject{
            {u"botKey"_s, id(chatbots, 1, u"key"_s)},
            {u"messages"_s, QJsonArray{QJsonObject{{u"to"_s, phone}}, QJsonObject{{u"sessionId"_s, id(sessions)}}}}});
    };
    m_table[u"getChatbotSend"_s] = [this] {
        const QJsonObject body{{u"botKey"_s, id(chatbots, 1, u"key"_s)}, {u"to"_s, phone}};
        return at(m_get(u"POST /chat/v1/send/chatbot "_s + QString::fromUtf8(QJsonDocument(body).toJson()))
                      .toObject()
                      .value("id"_L1)
                      .toString());
    };
}

inline void SampleRequests::addSends()
{
    using namespace sample;
    m_table[u"sendText"_s] = [this] {
        return with(QJsonObject{{u"sessionId"_s, id(sessions)}, {u"text"_s, u"Olá"_s}, {u"delayTyping"_s, 2}});
    };
    for (const QString &media : {u"sendImage"_s, u"sendVideo"_s, u"sendDocument"_s, u"sendAudio"_s})
        m_table[media] = [this] {
            return with(
                QJsonObject{{u"sessionId"_s, id(sessions)}, {u"fileIdOrUrl"_s, u"https://example.com/a.bin"_s}});
        };
    m_table[u"sendTemplate"_s] = [this] {
        return with(QJsonObject{{u"to"_s, phone},
                                {u"from"_s, id(channels)},
                                {u"templateId"_s, id(templates)},
                                {u"parameters"_s, QJsonObject{{u"nome"_s, u"Ana"_s}}}});
    };
    m_table[u"sendTemplateBatch"_s] = [this] {
        return with(QJsonObject{
            {u"from"_s, id(channels)},
            {u"templateId"_s, id(templates)},
            {u"messages"_s,
             QJsonArray{QJsonObject{{u"to"_s, phone}, {u"parameters"_s, QJsonObject{{u"nome"_s, u"Ana"_s}}}}}}});
    };
    m_table[u"sendOtp"_s] = [this] {
        return with(QJsonObject{{u"from"_s, id(channels)}, {u"to"_s, phone}, {u"senderId"_s, u"login-7"_s}});
    };
    m_table[u"getOtp"_s] = [this] {
        const QJsonObject body{{u"from"_s, id(channels)}, {u"to"_s, phone}, {u"senderId"_s, u"login-8"_s}};
        m_get(u"POST /chat/v1/send/otp "_s + QString::fromUtf8(QJsonDocument(body).toJson()));
        return at(u"login-8"_s);
    };
    m_table[u"sendTyping"_s] = [this] {
        return with(QJsonObject{{u"sessionId"_s, id(sessions)}});
    };
    const auto schedule = [this] {
        return QJsonObject{{u"to"_s, phone},
                           {u"type"_s, u"TEMPLATE"_s},
                           {u"templateId"_s, id(templates)},
                           {u"scheduling"_s, QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate)},
                           {u"department"_s, QJsonObject{{u"id"_s, id(departments)}}}};
    };
    const auto scheduled = [this, schedule] {
        return m_get(u"POST /chat/v1/scheduled-message "_s + QString::fromUtf8(QJsonDocument(schedule()).toJson()))
            .toObject()
            .value("id"_L1)
            .toString();
    };
    m_table[u"createScheduledMessage"_s] = [schedule] {
        return with(schedule());
    };
    m_table[u"getScheduledMessage"_s] = m_table[u"cancelScheduledMessage"_s] = [scheduled] {
        return at(scheduled());
    };
    m_table[u"updateScheduledMessage"_s] = [scheduled] {
        return at(scheduled(), QJsonObject{{u"fields"_s, QJsonArray{u"HiddenSession"_s}}, {u"hiddenSession"_s, true}});
    };
    m_table[u"cancelScheduledMessages"_s] = [scheduled] {
        return with(QJsonArray{scheduled(), scheduled()});
    };
}

inline void SampleRequests::addPanels()
{
    using namespace sample;
    const auto step = [this](int index) {
        return row(panels).value("steps"_L1).toArray().at(index).toObject().value("id"_L1).toString();
    };
    const auto card = [this](int index = 0) {
        return id(u"/crm/v2/panel/card?Statuses=OPEN&PanelId="_s + id(panels), index);
    };
    m_table[u"getPanel"_s] = m_table[u"listLostReasons"_s] = [this] {
        return at(id(panels));
    };
    m_table[u"listCards"_s] = m_table[u"listCardsV1"_s] = [this] {
        return asking(u"PanelId"_s, id(panels));
    };
    m_table[u"getCard"_s] = m_table[u"getCardV1"_s] = [card] {
        return at(card());
    };
    m_table[u"createCard"_s] = m_table[u"createCardV1"_s] = [this, step] {
        return with(QJsonObject{{u"stepId"_s, step(0)},
                                {u"title"_s, u"Orçamento"_s},
                                {u"monetaryAmount"_s, 120.5},
                                {u"contactIds"_s, QJsonArray{id(contacts)}}});
    };
    m_table[u"updateCard"_s] = m_table[u"updateCardV1"_s] = [step, card] {
        return at(card(), QJsonObject{{u"fields"_s, QJsonArray{u"StepId"_s, u"Title"_s}},
                                      {u"stepId"_s, step(1)},
                                      {u"title"_s, u"Outro título"_s}});
    };
    m_table[u"duplicateCard"_s] = [card] {
        return at(card(), QJsonObject{{u"options"_s, QJsonObject{{u"fields"_s, QJsonArray{u"All"_s}}}}});
    };
    m_table[u"listCardNotes"_s] = [card] {
        return at(card(), QJsonValue::Undefined, u"cardId"_s);
    };
    m_table[u"createCardNote"_s] = [card] {
        return at(card(), QJsonObject{{u"text"_s, u"Ligar amanhã"_s}}, u"cardId"_s);
    };
    m_table[u"deleteCardNote"_s] = [this, card] {
        const QString target = u"/crm/v1/panel/card/%1/note"_s.arg(card());
        const QString note = m_get(u"POST "_s + target + u" {\"text\":\"x\"}"_s).toObject().value("id"_L1).toString();
        return SampleRequest{{{u"cardId"_s, card()}, {u"noteId"_s, note}}, {}, QJsonValue::Undefined};
    };
}

} // namespace gancho::test
