#pragma once

#include "app/sandbox/sandboxworld.h"

#include <functional>

namespace gancho {

/// Fills a fresh world with the furniture house "Casa Aurora": the same for the same seed and number of contacts, ids
/// and instants included, all as of SandboxWorld::genesis. `stopped` is asked now and then; true leaves it unfinished.
void generateWorld(SandboxWorld &world, int contacts, const std::function<bool()> &stopped = {});

/// The parts, in the order in which they build on each other.
void generateDirectory(SandboxWorld &world);
void generateContacts(SandboxWorld &world, int contacts, const std::function<bool()> &stopped);
void generateConversations(SandboxWorld &world);
void generatePanels(SandboxWorld &world);

/// `more` with id, createdAt, updatedAt and companyId of a thing that came into being `daysAgo` days before genesis.
QJsonObject generatedRow(SandboxWorld &world, int daysAgo, const QJsonObject &more = {});
/// An instant `seconds` before genesis, with some microseconds.
QString generatedInstant(SandboxWorld &world, qint64 seconds);
/// `first` with the members of `second` added.
QJsonObject joined(QJsonObject first, const QJsonObject &second);

} // namespace gancho
