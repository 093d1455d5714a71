#pragma once

#include "app/http/httptypes.h"
#include "app/store/eventstore.h"

#include <QCache>

#include <simdjson.h>

#include <string_view>

namespace gancho {

/// The names that conversations and contacts brought, for the messages that name nobody. Ids are prefixed by the caller
/// where two platforms could share one. One thread.
class RecognizedNames
{
public:
    void remember(const QString &id, const QString &name);
    /// Empty where it is not known.
    QString nameOf(const QString &id) const;

private:
    static constexpr int remembered = 20000;
    QCache<QString, QString> m_names{remembered};
};

/// Reading on demand, for the recognizers alone: forwards, each value once.
namespace eventparts {

/// Characters of a message's text that stand for whom it concerns where nothing else does.
constexpr int excerpt = 60;

QString text(std::string_view view);
/// Empty where it is no string.
std::string_view stringOf(simdjson::ondemand::value value);
/// A string as it is, a number with its digits; empty for all else.
QString idOf(simdjson::ondemand::value value);

} // namespace eventparts

/// One recognizer per platform: fills `event` from the body's object, which is read once and forwards. False where it
/// is no event of that platform; `event` is then as it was, but for a type that stands in "event" or "type".
bool recognizeWtsChat(simdjson::ondemand::object &body, RecognizedNames &names, NewEvent &event);
bool recognizeWhazing(simdjson::ondemand::object &body, RecognizedNames &names, NewEvent &event);
/// Its fields may stand in the query as well as in the body: `body` is null then.
bool recognizeClint(simdjson::ondemand::object *body, const HttpRequest &request, RecognizedNames &names,
                    NewEvent &event);

} // namespace gancho
