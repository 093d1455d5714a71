#pragma once

#include "models/domain/account.h"
#include "models/domain/route.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace gancho::exchange {

/// The call of a platform's API that a generated flow ends with. What is in it is held against the contracts in
/// resources/platforms by a test.
struct PlatformCall
{
    /// A record of the account, to be chosen by its name.
    enum class Record { None, Panel, Step, Tag, Template, Chatbot, Sequence, Channel, Queue, CrmStage };

    /// A value of the request: where it goes, and what it is taken from.
    struct Value
    {
        QString name; ///< in the body; dots make objects. Of a place in the path its name there. Empty: the body itself
        QStringList alike;                      ///< names of fields that would do, folded
        QString constant;                       ///< JSON text
        ValueFormat format = ValueFormat::AsIs; ///< that the platform takes it in
        Record record = Record::None;           ///< that is chosen where no field brings it
        bool inPath = false;
        bool isList = false;   ///< the platform takes several
        bool isNeeded = false; ///< refused without
        bool isId = false;     ///< of a record there, which events of other platforms cannot know
        QString label;         ///< translated, where people may have to know of it
        QString from = {};     ///< MappedField::to; empty: `constant`
    };

    QString id;    ///< "wts-chat/createContact"
    QString title; ///< translated: "Create contact"
    PlatformKind platform = PlatformKind::None;
    QByteArray method = "POST";
    QString
        path; ///< below the account's base URL, with places: "/core/v1/contact/{id}/tags"; "/" is the base URL itself
    QUrl url; ///< of the account, with its places; empty until it is chosen
    AccountId accountId;
    QString account;
    QList<Value> values;

    bool operator==(const PlatformCall &other) const { return id == other.id && url == other.url; }
    /// The name of the header that carries the token, and what stands in front of it.
    QByteArray authHeader() const;
    QByteArray authPrefix() const;
    /// How the credential is called in the integrator, where the token is kept: "Gancho: Loja Azul (wts.chat)".
    QString credentialName() const;
    /// The records that have to be chosen, in order.
    QList<Record> records() const;
    /// With the id of a record for those values that take one of its kind.
    PlatformCall withChosen(Record record, const QString &recordId) const;
    /// With the address of an account: `base` and the path below it.
    PlatformCall at(const QUrl &base) const;
    /// The address in parts: texts, and between them the values in the path. There is one text more.
    QStringList urlTexts(QList<Value> *between = nullptr) const;
    /// The body without places in the path.
    QList<Value> bodyValues() const;
};

/// What a flow can end with on that platform.
QList<PlatformCall> platformCalls(PlatformKind platform);
/// The one that does what a route's action does; nothing where an action takes more than one call.
std::optional<PlatformCall> callFor(const ActionTarget &target, PlatformKind platform);
/// "Stage", translated.
QString recordLabel(PlatformCall::Record record);

} // namespace gancho::exchange
