#pragma once

#include "models/base/future.h"
#include "models/domain/audience.h"
#include "models/domain/pageof.h"

namespace gancho {

/// Portfolios and sequences, and the contacts in them.
class AudiencesApi
{
public:
    virtual ~AudiencesApi() = default;
    /// All of that kind, with the number of their contacts; pages joined.
    virtual Future<QList<Audience>> audiences(Audience::Kind kind) = 0;
    /// Whether members() heeds its query; elsewhere whoever asks narrows down what has come.
    virtual bool findsMembers(Audience::Kind kind) const = 0;
    virtual Future<PageOf<AudienceMember>> members(const Audience &audience, const MemberQuery &query,
                                                   const PageRequest &page) = 0;
    /// One goes by the endpoint for one, more by the one for many.
    virtual Future<Done> add(const Audience &audience, const QList<ContactId> &contacts) = 0;
    /// By phone; a sequence creates contacts for phones that are not known. Yields those that are now in it, as far as
    /// the platform names them.
    virtual Future<QList<AudienceMember>> addPhones(const Audience &audience, const QStringList &phones) = 0;
    virtual Future<Done> remove(const Audience &audience, const QList<ContactId> &contacts) = 0;
};

} // namespace gancho
