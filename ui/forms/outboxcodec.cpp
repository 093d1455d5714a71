#include "ui/forms/outboxcodec.h"

#include "app/drafts/draftstore.h"

namespace gancho::outboxcodec {

namespace {

const QString outboxKey = QStringLiteral("outbox");
const QString problemKey = QStringLiteral("problem");

void setOutbox(DraftStore &store, const QString &key, const QJsonObject &outbox)
{
    QJsonObject draft = store.value(key);
    if (outbox.isEmpty())
        draft.remove(outboxKey);
    else
        draft.insert(outboxKey, outbox);
    store.put(key, draft);
}

} // namespace

QJsonObject write(const MessageRow &row)
{
    QJsonObject parameters;
    for (auto it = row.draft.parameters.cbegin(); it != row.draft.parameters.cend(); ++it)
        parameters.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("at"), row.message.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("preview"), row.message.text},
                     {QStringLiteral("text"), row.draft.text},
                     {QStringLiteral("templateId"), row.draft.templateId.value},
                     {QStringLiteral("parameters"), parameters},
                     {QStringLiteral("fileUrl"), row.draft.fileUrl},
                     {QStringLiteral("filePath"), row.filePath},
                     {QStringLiteral("special"), row.draft.special},
                     {QStringLiteral("contents"), row.draft.contents},
                     {QStringLiteral("typed"), row.draft.typed},
                     {problemKey, row.problem}};
    return json;
}

MessageRow read(const QJsonObject &json)
{
    const auto text = [&json](const char *key) {
        return json[QLatin1String(key)].toString();
    };
    MessageRow row;
    row.message.at = QDateTime::fromString(text("at"), Qt::ISODateWithMs);
    row.message.text = text("preview");
    row.message.type = QStringLiteral("TEXT");
    row.message.origin = QStringLiteral("API");
    row.message.direction = MessageDirection::ToContact;
    row.draft.text = text("text");
    row.draft.templateId = TemplateId(text("templateId"));
    row.message.templateId = row.draft.templateId;
    const QJsonObject parameters = json[QLatin1String("parameters")].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        row.draft.parameters.insert(it.key(), it.value().toString());
    row.draft.fileUrl = text("fileUrl");
    row.filePath = text("filePath");
    row.draft.special = text("special");
    row.draft.contents = json[QLatin1String("contents")].toObject();
    row.draft.typed = json[QLatin1String("typed")].toObject();
    const QString file = row.filePath.isEmpty() ? row.draft.fileUrl : row.filePath.section(u'/', -1);
    if (!file.isEmpty()) {
        MessageFile shown;
        shown.name = file;
        row.message.files += shown;
        row.message.type = QStringLiteral("DOCUMENT");
    }
    row.problem = json[problemKey].toString();
    return row;
}

void put(DraftStore &store, const QString &key, const MessageRow &row)
{
    QJsonObject outbox = store.value(key)[outboxKey].toObject();
    outbox.insert(row.localId, write(row));
    setOutbox(store, key, outbox);
}

void setProblem(DraftStore &store, const QString &key, const QString &localId, const QString &problem)
{
    QJsonObject outbox = store.value(key)[outboxKey].toObject();
    if (!outbox.contains(localId))
        return;
    QJsonObject entry = outbox[localId].toObject();
    entry.insert(problemKey, problem);
    outbox.insert(localId, entry);
    setOutbox(store, key, outbox);
}

void remove(DraftStore &store, const QString &key, const QString &localId)
{
    QJsonObject outbox = store.value(key)[outboxKey].toObject();
    outbox.remove(localId);
    setOutbox(store, key, outbox);
}

} // namespace gancho::outboxcodec
