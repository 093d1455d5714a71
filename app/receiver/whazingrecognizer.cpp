#include "app/receiver/eventparts.h"

namespace gancho {

bool recognizeWhazing(simdjson::ondemand::object &, RecognizedNames &, NewEvent &)
{
    return false;
}

} // namespace gancho
