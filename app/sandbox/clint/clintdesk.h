#pragma once

#include "app/sandbox/clint/clintworld.h"
#include "app/sandbox/sandboxplatform.h"

namespace gancho {

/// What changes on the embedded Clint and what that sets off: deals with their history and the “Enviar webhook” of
/// their origin (reference/clint.md §3c), chats and messages, SMS and calls with the status webhook (§3a). Lives for
/// one request or action.
class ClintDesk
{
public:
    ClintDesk(ClintWorld &changed, SandboxEffects &set)
        : world(changed)
        , effects(set)
    {
    }

    /// `values` has what is given of a contact: name, email, ddi, phone, instagram, fields, tag_ids. Its id.
    QString createContact(const QJsonObject &values);
    void changeContact(const QString &id, const QJsonObject &values);
    /// By its name; made where the account has none.
    QString tagNamed(const QString &name);
    void addTag(const QString &contactId, const QString &tagId);
    void removeContact(const QString &id);

    /// `values` has origin_id and contact_id, and what is given of the others. Its id.
    QString createDeal(const QJsonObject &values);
    /// stage_id, status, value, user_id, origin_id, fields. Sets off what the integrations of its origin ask for.
    void changeDeal(const QString &id, const QJsonObject &values);
    void removeDeal(const QString &id);

    /// In a chat; `type` CUSTOMER, USER or NOTE. Its id.
    QString addMessage(const QString &chatId, const QString &type, const QJsonObject &values);
    /// One that Clint sends: queued, then sent, delivered and read.
    QString queueMessage(const QString &chatId, const QJsonObject &values);
    /// The chat of a contact on a channel; a new one where there is none.
    QString chatOf(const QString &contactId, const QString &channelId);
    void changeChat(const QString &id, const QJsonObject &values);

    /// An SMS or a call that was accepted; the status webhook tells of it some time after. `channel` "SMS" or "VOICE".
    /// Its message id. A phone that ends with 0 is not reached, one that ends with 99 is an error.
    QString queueStatus(const QString &channel, const QString &phone);
    /// Tells the status webhook at once.
    void fireStatus(const QString &event, const QString &messageId, const QString &phone,
                    std::chrono::milliseconds delay = {});

    ClintWorld &world;
    SandboxEffects &effects;
    QString actingUser; ///< empty: the API

private:
    void fire(ClintTrigger trigger, const QJsonObject &deal, const QString &oldStage);
    void later(int ms, std::function<void(ClintDesk &)> change);
};

} // namespace gancho
