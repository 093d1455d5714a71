#pragma once

#include "app/platforms/clint/clintcalls.h"
#include "app/platforms/panelsapi.h"

namespace gancho {

/// Origins and deals of Clint, as panels and cards (reference/clint.md §2). A deal keeps no place within its stage, has
/// no description, no due date and no tags of its own, and its loss reason can be read but not set: an update of these
/// is Unsupported, with what to do instead. Its notes are its history, which is read alone.
class ClintPanels : public ClintCalls, public PanelsApi
{
public:
    using ClintCalls::ClintCalls;

    CardAbilities abilities() const override;
    /// Without those that are archived in Clint.
    Future<QList<Panel>> panels() override;
    Future<Panel> panel(const PanelId &id) override;
    /// Clint finds deals by e-mail and phone; for another text its contacts are looked for first, ten of them at most.
    Future<PageOf<Card>> cards(const CardQuery &query, const PageRequest &page) override;
    Future<Card> card(const CardId &id) override;
    Future<Card> create(const Card &card) override;
    Future<Card> update(const Card &before, const Card &after) override;
    /// A new deal of the same contact.
    Future<Card> duplicate(const CardId &id, const CardCopy &copy) override;
    Future<PageOf<CardNote>> notes(const CardId &id, const PageRequest &page) override;
    Future<CardNote> addNote(const CardId &id, const QString &text) override;
    Future<Done> removeNote(const CardId &card, const NoteId &note) override;
    Future<QList<LostReason>> lostReasons(const PanelId &id) override;
    Future<QList<CustomField>> cardFields(const PanelId &id) override;

private:
    Future<PageOf<Card>> listed(const CardQuery &query, const QString &email, const PageRequest &page);
    Future<PageOf<Card>> ofNamed(const CardQuery &query, const PageRequest &page);
    Future<Card> again(const CardId &id, const Card &otherwise);
};

} // namespace gancho
