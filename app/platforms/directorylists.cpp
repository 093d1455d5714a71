#include "app/platforms/directorylists.h"

#include "app/platforms/audiencesapi.h"
#include "app/platforms/directoryapi.h"
#include "app/platforms/platform.h"

#include <algorithm>

#include "moc_directorylists.cpp"

namespace gancho {

DirectoryLists::DirectoryLists(QObject *parent)
    : QObject(parent)
{
    // All are there from the start: what is handed out by reference must not move when another is asked for.
    for (const DirectoryKind kind : directoryKinds())
        m_lists.insert(kind, {});
}

DirectoryLists::~DirectoryLists() = default;

void DirectoryLists::setPlatform(Platform *platform)
{
    // The futures of the former platform have ended with it.
    for (List &list : m_lists)
        ++list.generation;
    for (List &list : m_lists) {
        const int generation = list.generation;
        list = {};
        list.generation = generation;
    }
    m_colours.clear();
    m_platform = platform;
}

template <class T>
void DirectoryLists::take(DirectoryKind kind, Future<QList<T>> future)
{
    List &asked = m_lists[kind];
    if (asked.stop)
        asked.stop();
    asked.state = State::Loading;
    asked.stop = [future]() mutable {
        future.cancel();
    };
    whenDone(future, this, [this, kind, generation = ++asked.generation](const Result<QList<T>> &result) {
        List &list = m_lists[kind];
        if (generation != list.generation)
            return;
        list.stop = nullptr;
        if (result) {
            list.records.clear();
            for (const T &one : *result)
                list.records += DirectoryRecord(one);
            list.known = true;
            list.state = State::Ready;
        } else if (result.error().isCancelled()) {
            list.state = State::Idle;
        } else {
            list.error = result.error();
            list.state = State::Failed;
        }
        Q_EMIT changed(kind);
    });
    Q_EMIT changed(kind);
}

QList<DirectoryKind> DirectoryLists::kinds() const
{
    DirectoryApi *directory = m_platform ? m_platform->directory() : nullptr;
    QList<DirectoryKind> all{DirectoryKind::Portfolios, DirectoryKind::Sequences};
    if (!directory)
        return all + QList{DirectoryKind::Teams,        DirectoryKind::Users,    DirectoryKind::Tags,
                           DirectoryKind::CustomFields, DirectoryKind::Channels, DirectoryKind::Chatbots,
                           DirectoryKind::Templates};
    if (!m_platform->audiences())
        all.clear();
    return all + directory->kinds();
}

DirectoryAbility DirectoryLists::ability(DirectoryKind kind) const
{
    DirectoryApi *directory = m_platform ? m_platform->directory() : nullptr;
    return directory ? directory->ability(kind) : DirectoryAbility();
}

void DirectoryLists::load(DirectoryKind kind)
{
    if (!m_platform || !kinds().contains(kind))
        return;
    AudiencesApi *audiences = m_platform->audiences();
    DirectoryApi *directory = m_platform->directory();
    if (kind == DirectoryKind::Portfolios || kind == DirectoryKind::Sequences) {
        if (audiences)
            take(kind, audiences->audiences(kind == DirectoryKind::Portfolios ? Audience::Kind::Portfolio
                                                                              : Audience::Kind::Sequence));
        return;
    }
    if (!directory)
        return;
    if (directory->isNamed(kind)) {
        take(kind, directory->named(kind));
        return;
    }
    switch (kind) {
    case DirectoryKind::Teams:
        take(kind, directory->departments());
        break;
    case DirectoryKind::Users:
        take(kind, directory->agents());
        break;
    case DirectoryKind::Tags:
        loadColours();
        take(kind, directory->tags());
        break;
    case DirectoryKind::CustomFields:
        take(kind, directory->customFields());
        break;
    case DirectoryKind::Channels:
        take(kind, directory->channels());
        break;
    case DirectoryKind::Chatbots:
        take(kind, directory->chatbots());
        break;
    case DirectoryKind::Templates:
        take(kind, directory->templates());
        break;
    default:
        break;
    }
}

void DirectoryLists::loadColours()
{
    if (!m_colours.isEmpty())
        return;
    m_coloursUnderWay = m_platform->directory()->tagColours();
    whenDone(m_coloursUnderWay, this, [this, platform = m_platform](const Result<QList<TagColour>> &colours) {
        // Without colours tags are shown neutral; their names are what counts.
        if (!colours || platform != m_platform)
            return;
        m_colours = *colours;
        Q_EMIT coloursChanged();
    });
}

void DirectoryLists::loadAll(bool anew)
{
    for (const DirectoryKind kind : directoryKinds())
        if (anew || state(kind) == State::Idle)
            load(kind);
}

void DirectoryLists::cancel()
{
    for (List &list : m_lists)
        if (list.stop)
            list.stop();
    m_coloursUnderWay.cancel();
}

const DirectoryRecord *DirectoryLists::find(DirectoryKind kind, const QString &id)
{
    const QList<DirectoryRecord> &all = records(kind);
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const DirectoryRecord &one) { return isRecord(one, id); });
    return found == all.cend() ? nullptr : &*found;
}

DirectoryNames DirectoryLists::names()
{
    return {[this](DirectoryKind kind, const QString &id) {
                const DirectoryRecord *record = find(kind, id);
                return record ? recordName(*record) : QString();
            },
            [this](const Tag &tag) {
                for (const TagColour &colour : m_colours)
                    if (colour.name.compare(tag.colour, Qt::CaseInsensitive) == 0)
                        return colour;
                return TagColour();
            }};
}

} // namespace gancho
