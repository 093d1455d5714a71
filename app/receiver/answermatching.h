#pragma once

#include "app/http/httptypes.h"
#include "models/domain/inbox.h"

#include <optional>

namespace gancho {

/// A request as rules see it.
struct RuleRequest
{
    InboxId inbox;
    SenderScheme scheme = SenderScheme::None; ///< of the inbox's check: a token in the path is no part of it
    QByteArray method;
    QByteArray target; ///< without the sender's token
    QByteArray head;
    QByteArray body;
    QString event; ///< its type, empty when the body names none
    qint64 receivedUs = 0;
};

/// What the rules make of a request, before it is known how often a failure has been rehearsed.
struct RuleMatch
{
    qsizetype rule = -1;  ///< the first that fits; -1: none
    quint64 delivery = 0; ///< what is delivered, where the rule rehearses per delivery: the same for its repeats
    QByteArray body;      ///< of the rule's own answer; may have answerIdPlace in it
    bool namesId = false; ///< it has
    bool operator==(const RuleMatch &) const = default;
};

/// Reads the body only where a rule asks for it. Pure, any thread; large bodies take their time.
RuleMatch matchRules(const QList<AnswerRule> &rules, const RuleRequest &request);
/// True where matchRules() may have to read the body.
bool readsBody(const QList<AnswerRule> &rules);

/// What is answered, and how.
struct AnswerPlan
{
    enum class Way { Answer, Drip, Hold, Reset };
    Way way = Way::Answer;
    HttpAnswer answer; ///< as it is sent; for Hold and Reset as it is logged (answernote)
    int delayMs = 0;
    int everyMs = 0;     ///< Drip
    int holdSeconds = 0; ///< Hold
    bool namesId = false;
};

/// `rehearsed`: how often the rule's failure was played before, to this delivery or at all. Pure.
AnswerPlan planFor(const AnswerRule &rule, const RuleMatch &match, int rehearsed);

/// The rule that answers a request as Meta's handshake; null where it is none.
const AnswerRule *handshakeRule(const QList<AnswerRule> &rules, const HttpRequest &request);
/// 200 with the challenge where the verify token is `token`, compared in constant time, otherwise 403.
HttpAnswer handshakeAnswer(const HttpRequest &request, const QByteArray &token);

} // namespace gancho
