#pragma once

#include "app/platforms/directoryapi.h"
#include "models/base/future.h"
#include "models/domain/directoryrecord.h"

#include <optional>

class QObject;

namespace gancho {

/// What takes several requests, as one.
namespace directorywrites {

/// What a save has led to. Its later requests may be refused when the first was not: then `now` is what the platform
/// holds, and `problem` why it is not all that was wanted.
template <class T>
struct Saved
{
    T now;
    std::optional<Error> problem;
};

/// Creates, or changes what differs from `before`, its members too. Without an id in `before` it is a new one. The
/// future is cancelled when `context` dies.
Future<Saved<Department>> save(DirectoryApi &api, const Department &before, const Department &after, QObject *context);
/// The same for a user and the teams.
Future<Saved<Agent>> save(DirectoryApi &api, const Agent &before, const Agent &after, QObject *context);

/// Of a tag, a team, a user, or what has a name alone. Errors: Unsupported for anything else.
Future<Saved<DirectoryRecord>> save(DirectoryApi &api, const DirectoryRecord &before, const DirectoryRecord &after,
                                    QObject *context);

struct Removal
{
    bool fromContacts = false; ///< of a tag: also where contacts carry it
    AgentRemoval agent;
};
Future<Done> remove(DirectoryApi &api, const DirectoryRecord &record, const Removal &removal);

} // namespace directorywrites

} // namespace gancho
