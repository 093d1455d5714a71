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
    virtual Future<PageOf<AudienceMember>> members(const Audience &audience, const PageRequest &page) = 0;
    /// One goes by the endpoint for one, more by the one for many.
    virtual Future<Done> add(const Audience &audience, const QList<ContactId> &contacts) = 0;
    virtual Future<Done> addPhone(const Audience &audience, const QString &phone) = 0;
    virtual Future<Done> remove(const Audience &audience, const QList<ContactId> &contacts) = 0;
};

} // namespace gancho
