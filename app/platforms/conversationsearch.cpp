#include "app/platforms/conversationsearch.h"

#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "models/domain/phonetext.h"

#include <algorithm>
#include <memory>

namespace gancho {

namespace {

constexpr int mostContacts = 12;
constexpr int fewestDigits = 3;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

struct Gathering
{
    QPromise<Result<PageOf<Conversation>>> promise;
    PageOf<Conversation> found;
    QList<Conversation> remote;
    qsizetype open = 0;
};

void finish(Gathering &gathering)
{
    std::stable_sort(gathering.remote.begin(), gathering.remote.end(),
                     [](const Conversation &a, const Conversation &b) { return a.createdAt > b.createdAt; });
    for (const Conversation &each : std::as_const(gathering.remote))
        if (std::none_of(gathering.found.items.cbegin(), gathering.found.items.cend(),
                         [&](const Conversation &known) { return known.id == each.id; }))
            gathering.found.items += each;
    gathering.found.total = gathering.found.items.size();
    gathering.promise.addResult(Result<PageOf<Conversation>>(gathering.found));
    gathering.promise.finish();
}

/// The conversations of each contact, joined.
Future<PageOf<Conversation>> ofContacts(const QList<Contact> &contacts, const ConversationQuery &query,
                                        const PageOf<Conversation> &local, ConversationsApi &api, QObject *context)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    gathering->found = local;
    gathering->open = contacts.size();
    const auto future = gathering->promise.future();
    if (contacts.isEmpty()) {
        finish(*gathering);
        return future;
    }
    for (const Contact &contact : contacts) {
        ConversationQuery narrowed = query;
        narrowed.contactId = contact.id;
        const auto asked = api.conversations(narrowed, {1, 20});
        passCancelOn(future, asked, context);
        whenDone(asked, context, [gathering](const Result<PageOf<Conversation>> &page) {
            if (gathering->promise.isCanceled()) {
                gathering->promise.finish();
                return;
            }
            if (page)
                gathering->remote += page->items;
            if (gathering->open < 0)
                return;
            if (!page) {
                gathering->open = -1;
                gathering->promise.addResult(Result<PageOf<Conversation>>(fail(page.error())));
                gathering->promise.finish();
            } else if (--gathering->open == 0) {
                finish(*gathering);
            }
        });
    }
    return future;
}

} // namespace

bool matchesSearch(const Conversation &conversation, const QString &text)
{
    const QString wanted = text.trimmed();
    const QString digits = digitsOf(wanted);
    return conversation.displayName().contains(wanted, Qt::CaseInsensitive) ||
           (digits.size() >= fewestDigits && digits.size() * 2 > wanted.size() &&
            (conversation.number.contains(digits) || digitsOf(conversation.contactPhone).contains(digits)));
}

Future<PageOf<Conversation>> searchConversations(const QString &text, const ConversationQuery &query,
                                                 const QList<Conversation> &known, ContactsApi *contacts,
                                                 ConversationsApi &conversations, QObject *context)
{
    PageOf<Conversation> local;
    for (const Conversation &each : known)
        if (matchesSearch(each, text))
            local.items += each;
    local.total = local.items.size();
    if (!contacts)
        return ready<PageOf<Conversation>>(local);
    ContactQuery asked;
    // A platform that lists no contacts finds one by the whole phone alone.
    if (const PhoneText phone = readPhone(text); phone.isValid())
        asked.phone = phone.digits;
    else
        asked.text = text.trimmed();
    return andThen(contacts->contacts(asked, {1, mostContacts}), context,
                   [query, local, &conversations, context](const PageOf<Contact> &page) {
                       return ofContacts(page.items, query, local, conversations, context);
                   });
}

} // namespace gancho
