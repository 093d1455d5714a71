#pragma once

#include "models/base/result.h"
#include "models/domain/customfield.h"
#include "models/domain/panel.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

/// Panels and cards of wts.chat as JSON (reference/wts-chat.md §2.1, §2.13, §2.14). What is null, missing or of another
/// type than it should be is read as not said; `raw` keeps the record as it came. Errors of the readers: Protocol
/// without an id. Pure.
class PanelCodec
{
public:
    static Result<Panel> readPanel(const QJsonObject &json);
    static Result<Card> readCard(const QJsonObject &json);
    static Result<CardNote> readNote(const QJsonObject &json);
    static Result<LostReason> readLostReason(const QJsonObject &json);
    /// As an array or in an envelope, nested or flat: each group is followed by its fields.
    static Result<QList<CustomField>> readFields(const QJsonDocument &document);

    /// "OPEN"; empty for Unknown.
    static QString statusWord(CardStatus status);
    /// The body of a creation. The step decides on the panel.
    static QJsonObject write(const Card &card);
    /// The body of an update with these of the changed fields (gancho::cardfield).
    static QJsonObject writeChanges(const QStringList &fields, const Card &before, const Card &after);
    static QJsonObject writeCopy(const CardCopy &copy);
    /// The card that a write was answered with; what such answers leave out is taken from what was sent.
    static Card completed(Card answered, const Card &sent);
};

} // namespace gancho
