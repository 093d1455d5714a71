#pragma once

#include "models/base/id.h"
#include "models/domain/event.h"
#include "models/domain/platformkind.h"
#include "models/domain/sendercheck.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace gancho {

using RouteId = Id<struct RouteTag, qint64>;

/// A test of one field. Fields are named as in the search: "content.name", "header.user-agent", and "query.phone" for
/// what came in the address; "event.type", "event.inbox", "event.platform" and "event.receivedAt" for what Gancho
/// knows.
struct RouteCondition
{
    /// Stored by the names in routecodec.h.
    enum class Test {
        Equals, ///< as text, letter case and accents apart
        Differs,
        Contains,
        Matches, ///< a regular expression; one with a mistake in it never holds
        Exists,  ///< present and neither null nor an empty text
        Missing,
        Changed, ///< another value than in the event before of the same entity; a first event has not changed
        Greater, ///< numbers as numbers of any length, dates as dates
        Less,
    };
    QString field;
    Test test = Test::Exists;
    QString value; ///< nothing for Exists, Missing and Changed
    bool operator==(const RouteCondition &) const = default;
};

/// When a route takes an event.
struct RouteTrigger
{
    InboxId inbox;                              ///< invalid: any
    PlatformKind platform = PlatformKind::None; ///< None: any
    QStringList types;                          ///< identifiers; none: any
    QList<RouteCondition> conditions;
    bool all = true; ///< false: one of the conditions is enough
    bool operator==(const RouteTrigger &) const = default;
};

/// How a value is written for its target. Stored by the names in routecodec.h. What does not fit (a name where a number
/// is wanted) goes as it is.
enum class ValueFormat {
    AsIs,   ///< the JSON value as it came, objects, arrays and 20-digit numbers included
    Text,   ///< as a JSON string
    Number, ///< "1.234,50" and "1234.50" as the JSON number 1234.50
    Upper,
    Lower,
    TitleCase, ///< "MARIA DA SILVA" as "Maria da Silva"
    Trimmed,
    DateTime,    ///< in the zone of this computer, "02/03/2026 14:05"
    Date,        ///< "02/03/2026"
    IsoDateTime, ///< "2026-03-02T17:05:00Z"
    UnixSeconds,
    PhoneInternational, ///< "+55 11 98888-7777"
    PhoneE164,          ///< "+5511988887777"
    PhoneDigits,        ///< "5511988887777"
    PhoneNational,      ///< "11988887777"
    Money,              ///< "R$ 1.234,50"
    Cents,              ///< 123450
    Digits,             ///< digits only
};

/// One field of what goes out.
struct MappedField
{
    enum class Source { Field, Constant };
    Source source = Source::Field;
    QString from; ///< a field as in RouteCondition, or the constant itself
    QString to;   ///< name at the target; dots make objects of JSON: "cliente.nome"
    ValueFormat format = ValueFormat::AsIs;
    bool hasFallback = false;
    QString fallback; ///< where the field is missing or null; without one it is left out
    bool operator==(const MappedField &) const = default;
};

struct FieldMapping
{
    QList<MappedField> fields; ///< none: the event goes unchanged
    bool operator==(const FieldMapping &) const = default;
};

/// A request to an address.
struct UrlTarget
{
    enum class Body {
        Unchanged, ///< body, content type and method of the event as it came: a plain forward
        Json,
        Form,  ///< application/x-www-form-urlencoded
        Query, ///< in the address, for GET
    };
    QString url;
    QString method = QStringLiteral("POST"); ///< GET, POST, PUT, PATCH
    Body body = Body::Json;
    HeaderList headers;    ///< own ones; values are not exported, and of those that are secret none is kept here
    QString headersKey;    ///< where the keychain has the secret ones (secretheaders.h); empty where there is none
    SenderCheck signature; ///< how requests are signed; its secret is in the keychain under its keychainKey
    bool operator==(const UrlTarget &) const = default;
};

/// What is done on an account of a platform with the mapped fields (fieldmapping.h says which names are known there).
struct ActionTarget
{
    /// Stored by the names in routecodec.h.
    enum class Action {
        CreateContact,
        UpdateContact,
        UpsertContact,
        CreateCard, ///< a deal with Clint
        UpdateCard,
        UpsertCard,
        AddTag,
        MoveCard, ///< to another stage, or status won or lost
        SendMessage,
        SendTemplate,
        StartChatbot,
        AddToSequence,
    };
    enum class Match { Phone, Email, PhoneOrEmail }; ///< by which a contact or card is found
    AccountId account;
    Action action = Action::UpsertContact;
    Match match = Match::Phone;
    QString panel; ///< ids of the platform; empty where the action needs none
    QString step;
    QString tag;
    QString status; ///< "open", "won", "lost", or nothing
    QString templateId;
    QString chatbot;
    QString sequence;
    QString channel; ///< that messages are sent from
    bool operator==(const ActionTarget &) const = default;
};

struct RouteTarget
{
    enum class Kind { Url, Action };
    qint64 id = 0; ///< within the route, from 1, never used again; 0 until the route is saved
    Kind kind = Kind::Url;
    UrlTarget url;       ///< for Kind::Url
    ActionTarget action; ///< for Kind::Action
    bool paused = false; ///< what comes waits in the queue
    bool operator==(const RouteTarget &) const = default;
};

/// From an event to what is done with it.
struct Route
{
    RouteId id; ///< invalid until it is saved
    QString name;
    bool enabled = false;   ///< takes events that come from then on
    QString stoppedBecause; ///< translated; why Gancho switched it off (410, a loop), empty otherwise
    RouteTrigger when;
    FieldMapping mapping;
    QList<RouteTarget> targets; ///< at least one
    bool operator==(const Route &) const = default;
};

} // namespace gancho
