#include "app/receiver/eventparts.h"

namespace gancho {

bool recognizeClint(simdjson::ondemand::object *, const HttpRequest &, RecognizedNames &, NewEvent &)
{
    return false;
}

} // namespace gancho
