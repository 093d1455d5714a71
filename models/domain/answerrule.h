#pragma once

#include "models/domain/event.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace gancho {

/// Which requests a rule is for: all of its parts must hold, an empty one holds always. In patterns '*' stands for any
/// run of characters, none included; case counts in paths only.
struct AnswerMatch
{
    QString method;        ///< "POST"
    QString path;          ///< below the inbox, percent coding undone: "/pedidos/*"; "/" is the inbox itself
    QString header;        ///< a header that must be there
    QString headerPattern; ///< of its value; empty: any
    QString field;         ///< a field that must be there, as the search names it: "content.status"
    QString fieldPattern;  ///< of one of its values; empty: any
    QString event;         ///< pattern of the event's type: "MESSAGE_*"

    bool operator==(const AnswerMatch &) const = default;
};

/// What a rule answers once nothing is rehearsed (any more).
struct RuleAnswer
{
    int status = 200;   ///< 200 to 599
    HeaderList headers; ///< without those that the server writes: Content-Length, Connection
    QString body;       ///< with placeholders (answertemplate.h); empty: what Gancho answers without a rule
    int delayMs = 0;    ///< 0 to 300,000; also before what a rehearsal answers

    bool operator==(const RuleAnswer &) const = default;
};

/// A failure that is played to the sender before the rule's own answer.
struct Rehearsal
{
    enum class Kind {
        None,
        Status,   ///< `status`, with Retry-After where `retryAfterSeconds` says so
        NoAnswer, ///< nothing comes, until the sender goes or `holdSeconds` are over
        Drip,     ///< the rule's own answer, a byte of its body every `everyMs`
        Reset,    ///< the connection is reset (RST)
    };
    enum class Per {
        Delivery,    ///< each delivery of the sender fails `times` times: it is known again by the key of its repeats
        AllRequests, ///< the first `times` requests fail, whatever they bring
    };

    Kind kind = Kind::None;
    int times = 0; ///< 0: every time
    Per per = Per::Delivery;
    int status = 500;
    int retryAfterSeconds = -1; ///< -1: none
    int everyMs = 200;
    int holdSeconds = 120;

    bool isActive() const { return kind != Kind::None; }
    bool operator==(const Rehearsal &) const = default;
};

/// One of an inbox's rules; the first that fits answers.
struct AnswerRule
{
    QString name; ///< for people
    bool enabled = true;
    /// Instead of all that follows: answers Meta's GET with hub.mode=subscribe by its hub.challenge, where
    /// hub.verify_token is the one in the keychain (reference/integrators.md §4).
    bool handshake = false;
    QString tokenKey; ///< under which the verify token is kept; made when the first one is
    AnswerMatch match = {};
    RuleAnswer answer = {};
    Rehearsal rehearsal = {};

    bool operator==(const AnswerRule &) const = default;
};

/// The body of an answer without one of its own, and of one that is rehearsed.
inline const QByteArray plainAnswerBody = QByteArrayLiteral(R"({"received":true})");
inline const QByteArray rehearsedAnswerBody = QByteArrayLiteral(R"({"error":"rehearsal"})");

/// How the log keeps that a sender got no answer on purpose: as status 0 with this header, which was never sent.
namespace answernote {
inline const QByteArray header = QByteArrayLiteral("Gancho-Rehearsal");
inline const QByteArray noAnswer = QByteArrayLiteral("no-answer");
inline const QByteArray reset = QByteArrayLiteral("reset");
/// Tells which of the two it was; None where the sender was answered.
Rehearsal::Kind kindOf(int status, const HeaderList &headers);
} // namespace answernote

/// True where `text` fits `pattern`: '*' stands for any run of characters.
bool wildcardMatches(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity);

/// The parts of a rule that a form edits. The keys of Error::fields are these behind rulefield::key().
namespace rulefield {
inline const QString name = QStringLiteral("name");
inline const QString method = QStringLiteral("method");
inline const QString path = QStringLiteral("path");
inline const QString header = QStringLiteral("header");
inline const QString field = QStringLiteral("field");
inline const QString status = QStringLiteral("status");
inline const QString headers = QStringLiteral("headers");
inline const QString body = QStringLiteral("body");
inline const QString delay = QStringLiteral("delay");
inline const QString times = QStringLiteral("times");
inline const QString rehearsed = QStringLiteral("rehearsed");
inline const QString retryAfter = QStringLiteral("retryAfter");
inline const QString every = QStringLiteral("every");
inline const QString hold = QStringLiteral("hold");
inline const QString token = QStringLiteral("token");
/// "answers.2.status": of the third rule.
QString key(qsizetype rule, const QString &field);
} // namespace rulefield

/// What is wrong with a rule, by rulefield; empty where it can be kept. Translated, with what to do.
QHash<QString, QString> problemsOf(const AnswerRule &rule);
/// The same of all of an inbox's rules, by rulefield::key().
QHash<QString, QString> problemsOf(const QList<AnswerRule> &rules);

} // namespace gancho
