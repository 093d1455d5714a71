#include "app/platforms/wtschat/wtschatpanels.h"

#include "app/platforms/wtschat/panelcodec.h"

#include <QCoreApplication>

namespace gancho {

namespace {

const QString panelPath = QStringLiteral("/crm/v2/panel");
const QString singlePanelPath = QStringLiteral("/crm/v1/panel");
const QString cardPath = QStringLiteral("/crm/v2/panel/card");
const QString cardUpdatePath = QStringLiteral("/crm/v3/panel/card");
const QString notePath = QStringLiteral("/crm/v1/panel/card");

const QString details = QStringLiteral("IncludeDetails");
const QStringList cardDetails{QStringLiteral("ResponsibleUser"), QStringLiteral("Contacts"),
                              QStringLiteral("CustomFields"), QStringLiteral("LostReason")};

/// "title", "$.title" and "tagIds[0]" become "Title" and "TagIds".
QString fieldName(QString name)
{
    if (name.startsWith(QLatin1String("$.")))
        name.remove(0, 2);
    if (const auto end = name.indexOf(u'['); end >= 0)
        name.truncate(end);
    return name.left(1).toUpper() + name.mid(1);
}

Error forForm(Error error)
{
    QHash<QString, QString> fields;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        fields.insert(fieldName(it.key()), it.value());
    error.fields = fields;
    return error;
}

/// The platform's answer to a write, or what was sent where it accepted that without a word.
Result<Card> written(const Result<ApiReply> &reply, const Card &sent)
{
    if (!reply)
        return fail(forForm(reply.error()));
    if (reply->body.trimmed().isEmpty() && sent.id.isValid())
        return sent;
    const auto card = PanelCodec::readCard(reply->json.object());
    if (!card)
        return card;
    return PanelCodec::completed(*card, sent);
}

bool isClosed(CardStatus status)
{
    return status == CardStatus::Won || status == CardStatus::Lost;
}

Error mustReopen()
{
    Error error;
    error.kind = ErrorKind::Invalid;
    error.text = QCoreApplication::translate(
        "ApiError", "A card that is won or lost stays in its step. Reopen it first, then move it.");
    error.fields.insert(cardfield::stepId, error.text);
    return error;
}

} // namespace

Future<QList<Panel>> WtsChatPanels::panels()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery query;
        addEach(query, details, {QStringLiteral("Steps"), QStringLiteral("Tags")});
        addPage(query, request);
        return page<Panel>(get(panelPath, query), &PanelCodec::readPanel);
    };
    return all<Panel>(fetch, [](const Panel &panel) { return panel.id; });
}

Future<Panel> WtsChatPanels::panel(const PanelId &id)
{
    QUrlQuery query;
    addEach(query, details, {QStringLiteral("Steps"), QStringLiteral("StepsCardCount"), QStringLiteral("Tags")});
    return object<Panel>(get(path(singlePanelPath, id.value), query), &PanelCodec::readPanel);
}

Future<PageOf<Card>> WtsChatPanels::cards(const CardQuery &wanted, const PageRequest &request)
{
    QUrlQuery query;
    const auto add = [&query](const QString &key, const QString &value) {
        if (!value.isEmpty())
            addEach(query, key, {value});
    };
    add(QStringLiteral("PanelId"), wanted.panelId.value);
    add(QStringLiteral("StepId"), wanted.stepId.value);
    add(QStringLiteral("ContactId"), wanted.contactId.value);
    add(QStringLiteral("ResponsibleUserId"), wanted.userId.value);
    add(QStringLiteral("TextFilter"), wanted.text.trimmed());
    for (const CardStatus status : wanted.statuses)
        add(QStringLiteral("Statuses"), PanelCodec::statusWord(status));
    addDate(query, QStringLiteral("UpdatedAt.After"), wanted.updatedAfter);
    addEach(query, details, cardDetails);
    add(QStringLiteral("OrderBy"), QStringLiteral("Position"));
    add(QStringLiteral("OrderDirection"), QStringLiteral("ASCENDING"));
    addPage(query, request);
    return page<Card>(get(cardPath, query), &PanelCodec::readCard);
}

Future<Card> WtsChatPanels::card(const CardId &id)
{
    QUrlQuery query;
    addEach(query, details, cardDetails);
    return object<Card>(get(path(cardPath, id.value), query), &PanelCodec::readCard);
}

Future<Card> WtsChatPanels::create(const Card &card)
{
    Card sent = card;
    sent.id = {};
    return transformed(send("POST", cardPath, PanelCodec::write(sent)), this,
                       [sent](const Result<ApiReply> &reply) { return written(reply, sent); });
}

Future<Card> WtsChatPanels::put(const QStringList &fields, const Card &before, const Card &after)
{
    Card sent = after;
    sent.id = before.id;
    return transformed(
        send("PUT", path(cardUpdatePath, before.id.value), PanelCodec::writeChanges(fields, before, after)), this,
        [sent](const Result<ApiReply> &reply) { return written(reply, sent); });
}

Future<Card> WtsChatPanels::update(const Card &before, const Card &after)
{
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty())
        return ready<Card>(after);
    if (!isClosed(before.status) || before.stepId == after.stepId)
        return put(fields, before, after);
    if (isClosed(after.status))
        return ready<Card>(fail(mustReopen()));
    Card open = before;
    open.status = CardStatus::Open;
    open.lostReasonId = {};
    open.lostReason.clear();
    return andThen(put({cardfield::status}, before, open), this,
                   [this, open, after](const Card &) { return put(changedFields(open, after), open, after); });
}

Future<Card> WtsChatPanels::duplicate(const CardId &id, const CardCopy &copy)
{
    return object<Card>(
        send("POST", path(cardPath, id.value, QStringLiteral("/duplicate")), PanelCodec::writeCopy(copy)),
        &PanelCodec::readCard);
}

Future<PageOf<CardNote>> WtsChatPanels::notes(const CardId &id, const PageRequest &request)
{
    QUrlQuery query;
    addPage(query, request);
    return page<CardNote>(get(path(notePath, id.value, QStringLiteral("/note")), query), &PanelCodec::readNote);
}

Future<CardNote> WtsChatPanels::addNote(const CardId &id, const QString &text)
{
    const QJsonObject body{{QStringLiteral("text"), text}};
    return object<CardNote>(send("POST", path(notePath, id.value, QStringLiteral("/note")), body),
                            &PanelCodec::readNote);
}

Future<Done> WtsChatPanels::removeNote(const CardId &card, const NoteId &note)
{
    return done(send("DELETE", path(path(notePath, card.value, QStringLiteral("/note")), note.value)));
}

Future<QList<LostReason>> WtsChatPanels::lostReasons(const PanelId &id)
{
    const auto fetch = [this, id](const PageRequest &request) {
        QUrlQuery query;
        addPage(query, request);
        return page<LostReason>(get(path(singlePanelPath, id.value, QStringLiteral("/lost-reason")), query),
                                &PanelCodec::readLostReason);
    };
    return all<LostReason>(fetch, [](const LostReason &reason) { return reason.id; });
}

Future<QList<CustomField>> WtsChatPanels::cardFields(const PanelId &id)
{
    return transformed(get(path(singlePanelPath, id.value, QStringLiteral("/custom-fields"))), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<CustomField>> {
                           if (!reply)
                               return fail(reply.error());
                           return PanelCodec::readFields(reply->json);
                       });
}

} // namespace gancho
