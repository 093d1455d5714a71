#pragma once

#include "models/base/result.h"
#include "models/domain/answerrule.h"

#include <QByteArray>

namespace gancho {

/// How the rules of an inbox are kept in the log and given on the command line: a JSON array of objects, in order, each
/// without what is as usual:
///
///     [{"name": "twice", "enabled": true,
///       "when": {"method": "POST", "path": "/pedidos", "header": "X-Event", "headerPattern": "*",
///                "field": "content.status", "fieldPattern": "CLOSED", "event": "SESSION_*"},
///       "answer": {"status": 200, "headers": [["X-A", "b"]], "body": "{{id}}", "delayMs": 1500},
///       "rehearsal": {"kind": "status" | "no-answer" | "drip" | "reset", "times": 2, "per": "delivery" | "all",
///                     "status": 500, "retryAfter": 30, "everyMs": 200, "holdSeconds": 120}},
///      {"name": "Meta", "handshake": "meta"}]
///
/// A rehearsal without `times` is played every time. Names once written never change.
class AnswerRuleCodec
{
public:
    /// Empty where there are no rules.
    static QByteArray write(const QList<AnswerRule> &rules);
    /// As lenient as can be: of a newer program's rules, what is not known is left out, and a rule with an unknown
    /// rehearsal or handshake is switched off, so that no sender is answered otherwise than was meant.
    static QList<AnswerRule> read(const QByteArray &json);
    /// What a person wrote: unknown names, wrong types and what problemsOf() finds are errors (Invalid), with one line
    /// that says where and what. An array, or one object for a single rule.
    static Result<QList<AnswerRule>> parse(const QByteArray &json);
};

} // namespace gancho
