#pragma once

#include "app/sandbox/sandboxlisting.h"
#include "app/sandbox/sandboxrouter.h"

namespace gancho {

/// The endpoints of the embedded wts.chat (reference/wts-chat.md §2, §3.1), group by group. Each ends with the
/// world changed and the events fired into the context.
void addWebhookRoutes(SandboxRouter &router);
void addContactRoutes(SandboxRouter &router);
void addPortfolioRoutes(SandboxRouter &router);
void addTagRoutes(SandboxRouter &router);
void addTeamRoutes(SandboxRouter &router);
void addAccessRoutes(SandboxRouter &router);
void addFileRoutes(SandboxRouter &router);
void addCatalogueRoutes(SandboxRouter &router);
void addSequenceRoutes(SandboxRouter &router);
void addSessionRoutes(SandboxRouter &router);
void addMessageRoutes(SandboxRouter &router);
void addChatbotRoutes(SandboxRouter &router);
void addPasswordRoutes(SandboxRouter &router);
void addScheduleRoutes(SandboxRouter &router);
void addPanelRoutes(SandboxRouter &router);
void addCardRoutes(SandboxRouter &router);

/// `fields` of a partial update, which must be PascalCase names out of `allowed` (reference/wts-chat.md §1.3).
tl::expected<QStringList, SandboxFault> changedFieldsOf(const QJsonObject &body, const QStringList &allowed);
/// All rows as a bare array, which has neither envelope nor paging.
QJsonArray bareArray(const EntityTable &table, const std::function<QJsonObject(const QJsonObject &)> &shown = {});
/// A page of JSON without an envelope's paging parameters: what batch answers look like.
QJsonObject wholePage(const QJsonArray &items);
/// An answer with an empty body.
SandboxReply emptyAnswer();
SandboxReply passedOn(const SandboxFault &fault);
/// id, createdAt, updatedAt and companyId for a thing made now, and `more`.
QJsonObject freshRow(SandboxWorld &world, QJsonObject more);
/// True when `text` contains `part`, case ignored; an empty part is contained in everything.
bool mentions(const QString &text, const QString &part);

} // namespace gancho
