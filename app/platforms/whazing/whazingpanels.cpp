#include "app/platforms/whazing/whazingpanels.h"

#include "app/platforms/whazing/learntnames.h"
#include "app/platforms/whazing/whazingboardcodec.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString boards = u"/kanbanpro/boards"_s;
const QString readPath = u"/kanbanpro/cards"_s;
const QString writePath = u"/kanbanpro/card"_s;
const char *const envelope = "card";

bool matches(const Card &card, const CardQuery &query)
{
    return (query.statuses.isEmpty() || query.statuses.contains(card.status)) &&
           (!query.stepId.isValid() || query.stepId == card.stepId) &&
           (!query.userId.isValid() || query.userId == card.userId) &&
           (!query.updatedAfter.isValid() || card.updatedAt >= query.updatedAfter);
}

/// Its own words where it knows them; what was sent else.
Card completed(Card answered, const Card &sent)
{
    if (!answered.panelId.isValid())
        answered.panelId = sent.panelId;
    if (!answered.stepId.isValid())
        answered.stepId = sent.stepId;
    if (answered.contacts.isEmpty())
        answered.contacts = sent.contacts;
    return answered;
}

} // namespace

Result<Card> WhazingPanels::read(const QJsonObject &json)
{
    auto card = WhazingBoardCodec::readCard(json);
    if (!card)
        return card;
    if (card->userId.isValid()) {
        m_names.learn(LearntNames::Kind::User, card->userId.value, card->userName);
        card->userName = m_names.name(LearntNames::Kind::User, card->userId.value);
    }
    return card;
}

CardAbilities WhazingPanels::abilities() const
{
    CardAbilities abilities;
    abilities.restores = false;
    return abilities;
}

Future<QList<Panel>> WhazingPanels::panels()
{
    const auto all = list<Panel>(get(boards), "boards", &WhazingBoardCodec::readBoard);
    return andThen(all, this, [this](const QList<Panel> &panels) { return withSteps(panels, {}); });
}

Future<QList<Panel>> WhazingPanels::withSteps(const QList<Panel> &panels, QList<Panel> done)
{
    if (panels.isEmpty())
        return ready<QList<Panel>>(done);
    return andThen(steps(panels.first().id), this, [this, panels, done](const QList<PanelStep> &steps) mutable {
        done += panels.first();
        done.last().steps = steps;
        return withSteps(panels.mid(1), done);
    });
}

Future<QList<PanelStep>> WhazingPanels::steps(const PanelId &id)
{
    const auto all =
        list<PanelStep>(get(path(boards, id.value, u"/columns"_s)), "columns", &WhazingBoardCodec::readColumn);
    return transformed(all, this, [](const Result<QList<PanelStep>> &got) {
        return got.map([](QList<PanelStep> steps) {
            std::stable_sort(steps.begin(), steps.end(),
                             [](const PanelStep &a, const PanelStep &b) { return a.position < b.position; });
            return steps;
        });
    });
}

Future<Panel> WhazingPanels::panel(const PanelId &id)
{
    const auto all = list<Panel>(get(boards), "boards", &WhazingBoardCodec::readBoard);
    return andThen(all, this, [this, id](const QList<Panel> &panels) {
        const auto found =
            std::find_if(panels.cbegin(), panels.cend(), [&id](const Panel &one) { return one.id == id; });
        if (found == panels.cend())
            return ready<Panel>(fail(ErrorKind::NotFound,
                                     QCoreApplication::translate("Whazing", "This board is gone. Reload the boards.")));
        return transformed(steps(id), this, [panel = *found](const Result<QList<PanelStep>> &got) {
            return got.map([&panel](const QList<PanelStep> &columns) {
                Panel whole = panel;
                whole.steps = columns;
                return whole;
            });
        });
    });
}

Future<PageOf<Card>> WhazingPanels::cards(const CardQuery &query, const PageRequest &page)
{
    QUrlQuery asked;
    const auto add = [&asked](const QString &key, const QString &value) {
        if (!value.isEmpty())
            asked.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"columnId"_s, query.stepId.value);
    add(u"contactId"_s, query.contactId.value);
    add(u"search"_s, query.text.trimmed());
    if (query.statuses.contains(CardStatus::Archived))
        add(u"includeArchived"_s, u"true"_s);
    const auto all = list<Card>(get(path(boards, query.panelId.value, u"/cards"_s), asked), "cards",
                                [this, id = query.panelId](const QJsonObject &json) {
                                    auto card = read(json);
                                    if (card && !card->panelId.isValid())
                                        card->panelId = id;
                                    return card;
                                });
    const auto narrowed = transformed(all, this, [query](const Result<QList<Card>> &got) {
        return got.map([&query](QList<Card> cards) {
            cards.removeIf([&query](const Card &card) { return !matches(card, query); });
            return cards;
        });
    });
    return paged<Card>(narrowed, page);
}

Future<Card> WhazingPanels::card(const CardId &id)
{
    return object<Card>(get(path(readPath, id.value)), envelope,
                        [this](const QJsonObject &json) { return read(json); });
}

Future<Card> WhazingPanels::create(const Card &card)
{
    if (card.contacts.isEmpty())
        return ready<Card>(fail([] {
            Error error;
            error.kind = ErrorKind::Invalid;
            error.text = QCoreApplication::translate("Whazing", "A card in Whazing belongs to a contact. Choose one.");
            error.fields.insert(cardfield::contactIds, error.text);
            return error;
        }()));
    const auto made =
        object<Card>(post(writePath, WhazingBoardCodec::write(card)), envelope, [this, card](const QJsonObject &json) {
            return read(json).map([&card](const Card &now) { return completed(now, card); });
        });
    return andThen(made, this, [this, card](const Card &now) {
        QStringList rest;
        Card plain;
        plain.panelId = card.panelId;
        plain.stepId = card.stepId;
        plain.title = card.title;
        plain.contacts = card.contacts;
        plain.conversationId = card.conversationId;
        plain.position = card.position;
        for (const QString &field : changedFields(plain, card))
            if (field != cardfield::status)
                rest += field;
        const QJsonObject changes = WhazingBoardCodec::writeChanges(rest, card);
        return changes.isEmpty() ? ready<Card>(now) : put(now.id, changes, now);
    });
}

Future<Card> WhazingPanels::put(const CardId &id, const QJsonObject &changes, const Card &after)
{
    return transformed(send("PUT", path(writePath, id.value), changes), this,
                       [this, after](const Result<ApiReply> &got) -> Result<Card> {
                           if (!got)
                               return fail(got.error());
                           const auto now = read(whazingread::record(got->json, envelope));
                           return now ? completed(*now, after) : after;
                       });
}

Future<Card> WhazingPanels::update(const Card &before, const Card &after)
{
    QStringList fields = changedFields(before, after);
    // There is no order of cards that could be set.
    fields.removeAll(cardfield::position);
    const bool archives = fields.removeAll(cardfield::status) > 0 && after.status == CardStatus::Archived;
    if (before.status != after.status && !archives)
        return unsupported<Card>(
            after.status == CardStatus::Open
                ? QCoreApplication::translate("Whazing",
                                              "Whazing's API does not take cards out of the archive. Do it in "
                                              "Whazing's own window.")
                : QCoreApplication::translate("Whazing", "Cards in Whazing are neither won nor lost. Move the card to "
                                                         "the column that says so."));
    Card sent = after;
    sent.id = before.id;
    const QJsonObject changes = WhazingBoardCodec::writeChanges(fields, after);
    const auto changed = changes.isEmpty() ? ready<Card>(sent) : put(before.id, changes, sent);
    if (!archives)
        return changed;
    return andThen(changed, this, [this, id = before.id](const Card &now) {
        return transformed(archive(id), this, [now](const Result<Done> &archived) -> Result<Card> {
            if (!archived)
                return fail(archived.error());
            Card gone = now;
            gone.status = CardStatus::Archived;
            return gone;
        });
    });
}

Future<Card> WhazingPanels::duplicate(const CardId &id, const CardCopy &copy)
{
    return andThen(card(id), this, [this, id, copy](Card made) {
        made.id = {};
        if (copy.toStep.isValid())
            made.stepId = copy.toStep;
        made.status = CardStatus::Open;
        const auto created = create(made);
        if (!copy.archiveOriginal)
            return created;
        return andThen(created, this, [this, id](const Card &now) {
            return transformed(archive(id), this, [now](const Result<Done> &archived) -> Result<Card> {
                if (!archived)
                    return fail(archived.error());
                return now;
            });
        });
    });
}

Future<PageOf<CardNote>> WhazingPanels::notes(const CardId &id, const PageRequest &page)
{
    return transformed(card(id), this, [id, page](const Result<Card> &got) {
        return got.map([&](const Card &card) {
            QList<CardNote> notes;
            CardNote note;
            note.text = jsonread::text(card.raw["note"_L1]);
            note.id = NoteId(id.value);
            note.createdAt = card.updatedAt;
            if (!note.text.isEmpty())
                notes += note;
            return wholePage(notes, page);
        });
    });
}

Future<CardNote> WhazingPanels::addNote(const CardId &id, const QString &text)
{
    return transformed(send("PUT", path(writePath, id.value), {{u"note"_s, text}}), this,
                       [id, text](const Result<ApiReply> &got) -> Result<CardNote> {
                           if (!got)
                               return fail(got.error());
                           CardNote note;
                           note.id = NoteId(id.value);
                           note.text = text;
                           note.createdAt = QDateTime::currentDateTimeUtc();
                           return note;
                       });
}

Future<Done> WhazingPanels::removeNote(const CardId &card, const NoteId &)
{
    return done(send("PUT", path(writePath, card.value), {{u"note"_s, QString()}}));
}

Future<QList<LostReason>> WhazingPanels::lostReasons(const PanelId &)
{
    return unsupported<QList<LostReason>>(
        QCoreApplication::translate("Whazing", "Cards in Whazing are neither won nor lost. Move the card to the column "
                                               "that says so."));
}

Future<QList<CustomField>> WhazingPanels::cardFields(const PanelId &)
{
    return ready<QList<CustomField>>(QList<CustomField>());
}

Future<QList<Card>> WhazingPanels::cardsOf(const ContactId &contact, bool archivedToo)
{
    QUrlQuery asked;
    if (archivedToo)
        asked.addQueryItem(u"includeArchived"_s, u"true"_s);
    return list<Card>(get(path(u"/kanbanpro/contact"_s, contact.value, u"/cards"_s), asked), "cards",
                      [this](const QJsonObject &json) { return read(json); });
}

Future<Card> WhazingPanels::setPriority(const CardId &id, const QString &priority)
{
    return andThen(done(send("PUT", path(writePath, id.value), {{u"priority"_s, priority}})), this,
                   [this, id](const Done &) { return card(id); });
}

Future<Done> WhazingPanels::archive(const CardId &id)
{
    return done(send("DELETE", path(writePath, id.value)));
}

Future<Done> WhazingPanels::removeForGood(const CardId &id)
{
    ApiRequest request;
    request.method = "DELETE";
    request.path = path(writePath, id.value);
    request.query.addQueryItem(u"permanent"_s, u"true"_s);
    return done(WhazingCalls::send(request));
}

} // namespace gancho
