#pragma once

#include "app/platforms/panelsapi.h"
#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

/// Panels and cards of wts.chat (reference/wts-chat.md §2.13, §2.14). Error::fields comes back with the names of
/// gancho::cardfield.
class WtsChatPanels : public WtsChatCalls, public PanelsApi
{
public:
    using WtsChatCalls::WtsChatCalls;

    Future<QList<Panel>> panels() override;
    Future<Panel> panel(const PanelId &id) override;
    /// By position, as the board shows them.
    Future<PageOf<Card>> cards(const CardQuery &query, const PageRequest &page) override;
    Future<Card> card(const CardId &id) override;
    Future<Card> create(const Card &card) override;
    /// A card that is won or lost does not change its step until it is open again: with both in one update it is
    /// reopened by a request of its own; with the step alone nothing is sent. Errors: Invalid, on cardfield::stepId.
    Future<Card> update(const Card &before, const Card &after) override;
    Future<Card> duplicate(const CardId &id, const CardCopy &copy) override;
    Future<PageOf<CardNote>> notes(const CardId &id, const PageRequest &page) override;
    Future<CardNote> addNote(const CardId &id, const QString &text) override;
    Future<Done> removeNote(const CardId &card, const NoteId &note) override;
    Future<QList<LostReason>> lostReasons(const PanelId &id) override;
    Future<QList<CustomField>> cardFields(const PanelId &id) override;

private:
    Future<Card> put(const QStringList &fields, const Card &before, const Card &after);
};

} // namespace gancho
