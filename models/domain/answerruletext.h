#pragma once

#include "models/domain/answerrule.h"

#include <QString>

namespace gancho::answertext {

/// Rules in words, translated at the call.

/// Its name; one without is called by what it answers.
QString title(const AnswerRule &rule);
/// "POST · /pedidos/* · MESSAGE_*", or "every request".
QString when(const AnswerRule &rule);
/// "500 twice, then 200 · after 3 s".
QString what(const AnswerRule &rule);
/// What its failure is, without how often: "429 with Retry-After 30", "connection reset".
QString failure(const Rehearsal &rehearsal);

/// A rule to begin with.
struct Preset
{
    QString id;
    AnswerRule rule; ///< its name is what the preset is called
};
QList<Preset> presets();

} // namespace gancho::answertext
