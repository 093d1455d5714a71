#pragma once

#include "app/platforms/audiencesapi.h"
#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

/// Portfolios and sequences of wts.chat (reference/wts-chat.md §2.2, §2.15). What removes contacts is a DELETE with a
/// body.
class WtsChatAudiences : public WtsChatCalls, public AudiencesApi
{
public:
    using WtsChatCalls::WtsChatCalls;

    Future<QList<Audience>> audiences(Audience::Kind kind) override;
    bool findsMembers(Audience::Kind kind) const override { return kind == Audience::Kind::Sequence; }
    Future<PageOf<AudienceMember>> members(const Audience &audience, const MemberQuery &query,
                                           const PageRequest &page) override;
    Future<Done> add(const Audience &audience, const QList<ContactId> &contacts) override;
    Future<QList<AudienceMember>> addPhones(const Audience &audience, const QStringList &phones) override;
    Future<Done> remove(const Audience &audience, const QList<ContactId> &contacts) override;

private:
    Future<Done> change(const QByteArray &method, const Audience &audience, const QList<ContactId> &contacts);
};

} // namespace gancho
