#pragma once

#include "models/base/future.h"
#include "models/domain/customfield.h"
#include "models/domain/pageof.h"
#include "models/domain/panel.h"

namespace gancho {

/// Panels and their cards.
class PanelsApi
{
public:
    virtual ~PanelsApi() = default;
    virtual CardAbilities abilities() const { return {}; }
    /// All, pages joined, with steps and tags.
    virtual Future<QList<Panel>> panels() = 0;
    /// With steps, their counts, and tags.
    virtual Future<Panel> panel(const PanelId &id) = 0;
    /// With contacts, responsible user, custom fields and lost reason.
    virtual Future<PageOf<Card>> cards(const CardQuery &query, const PageRequest &page) = 0;
    virtual Future<Card> card(const CardId &id) = 0;
    virtual Future<Card> create(const Card &card) = 0;
    /// Sends only what differs from `before`. Nothing different: `after` at once.
    virtual Future<Card> update(const Card &before, const Card &after) = 0;
    virtual Future<Card> duplicate(const CardId &id, const CardCopy &copy) = 0;
    virtual Future<PageOf<CardNote>> notes(const CardId &id, const PageRequest &page) = 0;
    virtual Future<CardNote> addNote(const CardId &id, const QString &text) = 0;
    virtual Future<Done> removeNote(const CardId &card, const NoteId &note) = 0;
    /// Of a sales panel; the platform answers 500 for others.
    virtual Future<QList<LostReason>> lostReasons(const PanelId &id) = 0;
    virtual Future<QList<CustomField>> cardFields(const PanelId &id) = 0;
};

} // namespace gancho
