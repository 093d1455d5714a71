#include "app/sandbox/carddesk.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNote = 8000;
constexpr int mostNoteFiles = 3;

tl::expected<QJsonObject, SandboxFault> cardOf(const SandboxCall &call, const SandboxContext &context)
{
    if (const QJsonObject *card = context.world.cards.find(call.path.first()))
        return *card;
    return formError(u"Item não encontrado"_s);
}

SandboxReply shown(const SandboxContext &context, const carddesk::Outcome &card)
{
    if (!card)
        return passedOn(card.error());
    return restview::card(context.world, *card, SandboxQuery("IncludeDetails=All"));
}

SandboxReply list(const SandboxCall &call, SandboxContext &context)
{
    const SandboxQuery &query = call.query;
    if (!query.has(u"PanelId"_s))
        return requiredField(u"PanelId"_s);
    const QStringList statuses = query.values(u"Statuses"_s);
    const auto same = [&query](const QString &name, const QJsonValue &value) {
        return !query.has(name) || value == query.value(name);
    };
    SandboxListing listing;
    listing.table = &context.world.cards;
    listing.wanted = [&](const QJsonObject &row) {
        const QString text = query.value(u"TextFilter"_s);
        return same(u"PanelId"_s, row.value("panelId"_L1)) && same(u"StepId"_s, row.value("stepId"_L1)) &&
               same(u"ResponsibleUserId"_s, row.value("responsibleUserId"_L1)) &&
               (!query.has(u"ContactId"_s) ||
                row.value("contactIds"_L1).toArray().contains(query.value(u"ContactId"_s))) &&
               (statuses.isEmpty() || containsWord(statuses, row.value("status"_L1).toString())) &&
               (mentions(row.value("title"_L1).toString(), text) || mentions(row.value("key"_L1).toString(), text) ||
                mentions(row.value("description"_L1).toString(), text));
    };
    listing.shown = [&](const QJsonObject &row) {
        return restview::card(context.world, row, query);
    };
    return listPage(listing, query);
}

SandboxReply update(const SandboxCall &call, SandboxContext &context)
{
    const auto card = cardOf(call, context);
    if (!card)
        return passedOn(card.error());
    const auto fields = changedFieldsOf(call.body, carddesk::updatableFields());
    if (!fields)
        return passedOn(fields.error());
    return shown(context, carddesk::update(context, *card, *fields, call.body));
}

SandboxReply duplicate(const SandboxCall &call, SandboxContext &context)
{
    const auto card = cardOf(call, context);
    if (!card)
        return passedOn(card.error());
    const QJsonObject options = call.body.value("options"_L1).toObject();
    QStringList copied;
    for (const QJsonValue field : options.value("fields"_L1).toArray())
        copied += field.toString();
    const auto wanted = [&copied](const QString &field) {
        return containsWord(copied, u"All"_s) || containsWord(copied, field);
    };
    QJsonObject values{{u"title"_s, card->value("title"_L1)}, {u"description"_s, card->value("description"_L1)}};
    const QString step = call.body.value("copyToStepId"_L1).toString();
    values.insert("stepId"_L1, step.isEmpty() ? card->value("stepId"_L1) : QJsonValue(step));
    const auto copy = [&](const QString &field, QLatin1StringView key) {
        if (wanted(field) && card->contains(key))
            values.insert(key, card->value(key));
    };
    copy(u"DueDate"_s, "dueDate"_L1);
    copy(u"Tags"_s, "tagIds"_L1);
    copy(u"Contacts"_s, "contactIds"_L1);
    copy(u"ResponsibleUser"_s, "responsibleUserId"_L1);
    copy(u"CustomFields"_s, "customFields"_L1);
    copy(u"Amount"_s, "monetaryAmount"_L1);
    copy(u"MonetaryAmount"_s, "monetaryAmount"_L1);
    const auto made = carddesk::create(context, values);
    if (!made)
        return passedOn(made.error());
    if (wanted(u"Notes"_s)) {
        QStringList texts;
        for (const QJsonObject &note : context.world.cardNotes)
            if (note.value("cardId"_L1) == card->value("id"_L1))
                texts += note.value("text"_L1).toString();
        for (const QString &text : texts)
            carddesk::addNote(context, *made, text, true);
    }
    if (options.value("archiveOriginalCard"_L1).toBool())
        (void)carddesk::update(context, *card, {u"Status"_s}, {{u"status"_s, u"ARCHIVED"_s}});
    return shown(context, made);
}

SandboxReply listNotes(const SandboxCall &call, SandboxContext &context)
{
    if (const auto card = cardOf(call, context); !card)
        return passedOn(card.error());
    SandboxListing listing;
    listing.table = &context.world.cardNotes;
    listing.wanted = [&call](const QJsonObject &row) {
        return row.value("cardId"_L1) == call.path.first();
    };
    return listPage(listing, call.query);
}

SandboxReply addNote(const SandboxCall &call, SandboxContext &context)
{
    const auto card = cardOf(call, context);
    if (!card)
        return passedOn(card.error());
    const QString text = call.body.value("text"_L1).toString();
    const qsizetype files = call.body.value("fileUrls"_L1).toArray().size();
    if (text.size() > longestNote || files > mostNoteFiles || (text.isEmpty() && files == 0))
        return formError(u"Informe um texto de até 8000 caracteres e até 3 arquivos"_s);
    return carddesk::addNote(context, *card, text, true);
}

SandboxReply removeNote(const SandboxCall &call, SandboxContext &context)
{
    const QJsonObject note = context.world.cardNotes.value(call.path.last());
    if (note.isEmpty() || note.value("cardId"_L1) != call.path.first())
        return formError(u"Anotação não encontrada"_s);
    context.world.cardNotes.remove(call.path.last());
    return emptyAnswer();
}

SandboxReply get(const SandboxCall &call, SandboxContext &context)
{
    const auto card = cardOf(call, context);
    if (!card)
        return passedOn(card.error());
    return restview::card(context.world, *card, call.query);
}

} // namespace

void addCardRoutes(SandboxRouter &router)
{
    const auto create = [](const SandboxCall &call, SandboxContext &context) {
        return shown(context, carddesk::create(context, call.body));
    };
    router.add("GET", "/crm/v2/panel/card", list);
    router.add("GET", "/crm/v1/panel/card", list);
    router.add("POST", "/crm/v2/panel/card", create);
    router.add("POST", "/crm/v1/panel/card", create);
    router.add("GET", "/crm/v2/panel/card/{id}", get);
    router.add("GET", "/crm/v1/panel/card/{id}", get);
    router.add("PUT", "/crm/v3/panel/card/{id}", update);
    router.add("PUT", "/crm/v1/panel/card/{id}", update);
    router.add("POST", "/crm/v2/panel/card/{id}/duplicate", duplicate);
    router.add("GET", "/crm/v1/panel/card/{id}/note", listNotes);
    router.add("POST", "/crm/v1/panel/card/{id}/note", addNote);
    router.add("DELETE", "/crm/v1/panel/card/{id}/note/{note}", removeNote);
}

} // namespace gancho
