#include "app/platforms/directorywrites.h"

#include <QCoreApplication>

namespace gancho {

using directorywrites::Saved;

namespace {

/// `made` without what the second request was to bring, and with it.
template <class T>
Future<Saved<T>> afterwards(const T &without, const T &with, const Future<Done> &second, const QString &problem,
                            QObject *context)
{
    return transformed(second, context, [without, with, problem](const Result<Done> &done) -> Result<Saved<T>> {
        if (done)
            return Saved<T>{with, {}};
        Error error = done.error();
        if (!error.isCancelled())
            error.text = problem.arg(error.text);
        return Saved<T>{without, error};
    });
}

} // namespace

Future<Saved<Department>> directorywrites::save(DirectoryApi &api, const Department &before, const Department &after,
                                                QObject *context)
{
    const auto first = before.id.isValid() ? api.updateDepartment(before, after) : api.createDepartment(after);
    return andThen(first, context, [&api, before, after, context](const Department &changed) {
        Department without = changed;
        Department with = changed;
        without.members = before.members;
        with.members = after.members;
        // Whoever creates a team names its members at once.
        if (!before.id.isValid() || before.members == after.members)
            return ready<Saved<Department>>(Saved<Department>{with, {}});
        return afterwards(without, with, api.setMembers(before.id, after.members),
                          QCoreApplication::translate("Directory", "The team is saved, but not who is in it: %1"),
                          context);
    });
}

Future<Saved<Agent>> directorywrites::save(DirectoryApi &api, const Agent &before, const Agent &after, QObject *context)
{
    const auto first = before.id.isValid() ? api.updateAgent(before, after) : api.createAgent(after);
    return andThen(first, context, [&api, before, after, context](const Agent &changed) {
        Agent without = changed;
        if (before.id.isValid())
            without.id = before.id;
        Agent with = without;
        without.teams = before.teams;
        with.teams = after.teams;
        if (before.teams == after.teams)
            return ready<Saved<Agent>>(Saved<Agent>{with, {}});
        return afterwards(
            without, with, api.setTeams(with.id, after.teams),
            QCoreApplication::translate("Directory", "The user is saved, but not the teams of the user: %1"), context);
    });
}

Future<Saved<DirectoryRecord>> directorywrites::save(DirectoryApi &api, const DirectoryRecord &before,
                                                     const DirectoryRecord &after, QObject *context)
{
    const auto asRecord = [context](const auto &future) {
        return transformed(future, context, [](const auto &saved) -> Result<Saved<DirectoryRecord>> {
            if (!saved)
                return fail(saved.error());
            return Saved<DirectoryRecord>{saved->now, saved->problem};
        });
    };
    if (const auto *team = std::get_if<Department>(&after))
        return asRecord(
            save(api, before.index() == after.index() ? std::get<Department>(before) : Department(), *team, context));
    if (const auto *agent = std::get_if<Agent>(&after))
        return asRecord(
            save(api, before.index() == after.index() ? std::get<Agent>(before) : Agent(), *agent, context));
    if (const auto *tag = std::get_if<Tag>(&after))
        return transformed(tag->id.isValid() ? api.updateTag(*tag) : api.createTag(*tag), context,
                           [](const Result<Tag> &now) -> Result<Saved<DirectoryRecord>> {
                               if (!now)
                                   return fail(now.error());
                               return Saved<DirectoryRecord>{*now, {}};
                           });
    if (const auto *named = std::get_if<NamedRecord>(&after))
        return transformed(api.saveNamed(*named), context,
                           [](const Result<NamedRecord> &now) -> Result<Saved<DirectoryRecord>> {
                               if (!now)
                                   return fail(now.error());
                               return Saved<DirectoryRecord>{*now, {}};
                           });
    return ready<Saved<DirectoryRecord>>(fail(ErrorKind::Unsupported, {}));
}

Future<Done> directorywrites::remove(DirectoryApi &api, const DirectoryRecord &record, const Removal &removal)
{
    if (const auto *tag = std::get_if<Tag>(&record))
        return api.removeTag(tag->id, removal.fromContacts);
    if (const auto *team = std::get_if<Department>(&record))
        return api.removeDepartment(team->id);
    if (const auto *agent = std::get_if<Agent>(&record))
        return api.removeAgent(agent->id, removal.agent);
    if (const auto *named = std::get_if<NamedRecord>(&record))
        return api.removeNamed(*named);
    return ready<Done>(fail(ErrorKind::Unsupported, {}));
}

} // namespace gancho
