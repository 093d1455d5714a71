#pragma once

#include "models/base/future.h"
#include "models/domain/conversation.h"
#include "models/domain/pageof.h"

#include <QObject>

namespace gancho {

class ContactsApi;
class ConversationsApi;

/// Looks for conversations by a contact's name, phone or e-mail. The platform's list of conversations knows no such
/// filter, so the contacts are looked for first, then the conversations of each; `query` narrows them further. What of
/// `known` matches by name, phone or number comes first. One page, at most `mostContacts` contacts. The APIs outlive
/// `context`.
Future<PageOf<Conversation>> searchConversations(const QString &text, const ConversationQuery &query,
                                                 const QList<Conversation> &known, ContactsApi *contacts,
                                                 ConversationsApi &conversations, QObject *context);

/// Whether a conversation's own record matches: name, phone (digits in any spelling) or number.
bool matchesSearch(const Conversation &conversation, const QString &text);

} // namespace gancho
