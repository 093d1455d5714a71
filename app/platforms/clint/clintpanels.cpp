#include "app/platforms/clint/clintpanels.h"

#include "app/platforms/clint/clintcontactcodec.h"
#include "app/platforms/clint/clintdealcodec.h"
#include "models/domain/phonetext.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString origins = u"/v1/origins"_s;
const QString deals = u"/v1/deals"_s;
constexpr int mostContacts = 10;

/// The one status that Clint's list takes; empty where all are wanted, or several.
QString statusFilter(const QList<CardStatus> &statuses)
{
    return statuses.size() == 1 ? ClintDealCodec::statusText(statuses.first()) : QString();
}

QString whyNot(const QString &field)
{
    if (field == cardfield::position)
        return QCoreApplication::translate(
            "Clint", "Clint keeps no order of the deals within a stage. Move the deal to another stage.");
    if (field == cardfield::status)
        return QCoreApplication::translate("Clint", "Clint's API marks a deal open, won or lost, but cannot archive it "
                                                    "or set the reason of a loss. Mark it without a reason, and choose "
                                                    "the reason in Clint.");
    if (field == cardfield::userId)
        return QCoreApplication::translate("Clint",
                                           "Clint's API cannot take the responsible user from a deal. Choose another.");
    if (field == cardfield::contactIds)
        return QCoreApplication::translate(
            "Clint", "Clint's API cannot give a deal to another contact. Create a deal for that contact.");
    return QCoreApplication::translate("Clint", "Deals of Clint have no description, due date or tags of their own. "
                                                "Use a custom field, an activity, or the tags of the contact.");
}

} // namespace

CardAbilities ClintPanels::abilities() const
{
    CardAbilities abilities;
    abilities.archives = false;
    abilities.lostReason = false;
    abilities.notes = false;
    abilities.nobody = false;
    abilities.lacks = {cardfield::description, cardfield::dueDate, cardfield::tagIds};
    return abilities;
}

Future<QList<Panel>> ClintPanels::panels()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<Panel>(get(origins, asked), &ClintDealCodec::readOrigin);
    };
    return transformed(all<Panel>(
                           fetch, [](const Panel &panel) { return panel.id; }, largestPage),
                       this, [](const Result<QList<Panel>> &found) {
                           Result<QList<Panel>> shown = found;
                           if (shown)
                               shown->removeIf([](const Panel &panel) { return panel.archived; });
                           return shown;
                       });
}

Future<Panel> ClintPanels::panel(const PanelId &id)
{
    return object<Panel>(get(path(origins, id.value)), &ClintDealCodec::readOrigin);
}

Future<PageOf<Card>> ClintPanels::cards(const CardQuery &query, const PageRequest &request)
{
    const QString text = query.text.trimmed();
    if (text.isEmpty() || text.contains(u'@') || readPhone(text).isValid())
        return listed(query, text, request);
    return ofNamed(query, request);
}

Future<PageOf<Card>> ClintPanels::listed(const CardQuery &query, const QString &text, const PageRequest &request)
{
    QUrlQuery asked;
    add(asked, u"origin_id"_s, query.panelId.value);
    add(asked, u"stage_id"_s, query.stepId.value);
    add(asked, u"contact_id"_s, query.contactId.value);
    add(asked, u"user_id"_s, query.userId.value);
    if (text.contains(u'@'))
        add(asked, u"email"_s, text);
    else if (!text.isEmpty())
        add(asked, u"phone"_s, u'+' + readPhone(text).digits);
    add(asked, u"status"_s, statusFilter(query.statuses));
    addDate(asked, u"updated_at_start"_s, query.updatedAfter);
    addPage(asked, request);
    return transformed(page<Card>(get(deals, asked), &ClintDealCodec::read), this,
                       [statuses = query.statuses](const Result<PageOf<Card>> &got) {
                           Result<PageOf<Card>> shown = got;
                           if (shown && !statuses.isEmpty())
                               shown->items.removeIf(
                                   [&statuses](const Card &card) { return !statuses.contains(card.status); });
                           return shown;
                       });
}

Future<PageOf<Card>> ClintPanels::ofNamed(const CardQuery &query, const PageRequest &request)
{
    QUrlQuery named;
    add(named, u"name"_s, query.text.trimmed());
    add(named, u"origin_id"_s, query.panelId.value);
    addPage(named, {1, mostContacts});
    const auto contacts = page<Contact>(get(u"/v1/contacts"_s, named), &ClintContactCodec::read);
    return andThen(contacts, this, [this, query, request](const PageOf<Contact> &found) {
        const auto pages = forEach<PageOf<Card>>(found.items, [this, query, request](const Contact &contact) {
            CardQuery own = query;
            own.text.clear();
            own.contactId = contact.id;
            return listed(own, {}, request);
        });
        return transformed(pages, this, [](const Result<QList<PageOf<Card>>> &all) -> Result<PageOf<Card>> {
            if (!all)
                return fail(all.error());
            PageOf<Card> joined;
            for (const PageOf<Card> &each : *all) {
                joined.items += each.items;
                joined.more = joined.more || each.more;
            }
            return joined;
        });
    });
}

Future<Card> ClintPanels::card(const CardId &id)
{
    return object<Card>(get(path(deals, id.value)), &ClintDealCodec::read);
}

Future<Card> ClintPanels::create(const Card &card)
{
    return andThen(idOf(send("POST", deals, ClintDealCodec::write(card))), this, [this, card](const QString &id) {
        Card made = card;
        made.id = CardId(id);
        return again(made.id, made);
    });
}

Future<Card> ClintPanels::update(const Card &before, const Card &after)
{
    if (const QStringList fields = ClintDealCodec::unwritable(before, after); !fields.isEmpty()) {
        Error error = unsupported(whyNot(fields.first()));
        for (const QString &field : fields)
            error.fields.insert(field, whyNot(field));
        return ready<Card>(fail(error));
    }
    const QJsonObject changes = ClintDealCodec::writeChanges(before, after);
    if (changes.isEmpty())
        return ready<Card>(after);
    Card sent = after;
    sent.id = before.id;
    return andThen(done(send("POST", path(deals, before.id.value), changes)), this,
                   [this, sent](const Done &) { return again(sent.id, sent); });
}

Future<Card> ClintPanels::duplicate(const CardId &id, const CardCopy &copy)
{
    if (copy.archiveOriginal)
        return ready<Card>(fail(unsupported(QCoreApplication::translate(
            "Clint", "Clint's API cannot archive a deal. Copy it, then mark the original won or lost."))));
    return andThen(card(id), this, [this, copy](const Card &original) {
        Card made = original;
        made.id = {};
        if (copy.toStep.isValid())
            made.stepId = copy.toStep;
        return create(made);
    });
}

Future<PageOf<CardNote>> ClintPanels::notes(const CardId &id, const PageRequest &request)
{
    QUrlQuery asked;
    addPage(asked, request, largestSmallPage);
    return page<CardNote>(get(path(u"/v2/deals"_s, id.value, u"/history"_s), asked),
                          [](const QJsonObject &json) -> Result<CardNote> {
                              const auto entry = ClintDealCodec::readHistory(json);
                              if (!entry)
                                  return fail(entry.error());
                              return CardNote{NoteId(entry->id), entry->text, entry->userId, entry->at, {}, entry->raw};
                          });
}

Future<CardNote> ClintPanels::addNote(const CardId &, const QString &)
{
    return ready<CardNote>(fail(unsupported(QCoreApplication::translate(
        "Clint", "Clint's API cannot write notes on a deal. Create an activity, or write the note in Clint."))));
}

Future<Done> ClintPanels::removeNote(const CardId &, const NoteId &)
{
    return ready<Done>(
        fail(unsupported(QCoreApplication::translate("Clint", "The history of a deal of Clint cannot be changed."))));
}

Future<QList<LostReason>> ClintPanels::lostReasons(const PanelId &)
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<LostReason>(get(u"/v1/lost-status"_s, asked), &ClintDealCodec::readLostStatus);
    };
    return all<LostReason>(fetch, [](const LostReason &reason) { return reason.id; });
}

Future<QList<CustomField>> ClintPanels::cardFields(const PanelId &)
{
    return transformed(get(u"/v1/account/fields"_s), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<CustomField>> {
                           if (!reply)
                               return fail(reply.error());
                           auto fields = ClintContactCodec::readFields(reply->json);
                           if (fields)
                               fields->removeIf([](const CustomField &field) { return field.entity != "PANEL"_L1; });
                           return fields;
                       });
}

Future<Card> ClintPanels::again(const CardId &id, const Card &otherwise)
{
    return transformed(card(id), this,
                       [otherwise](const Result<Card> &now) -> Result<Card> { return now ? *now : otherwise; });
}

} // namespace gancho
