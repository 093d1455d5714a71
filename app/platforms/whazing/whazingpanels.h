#pragma once

#include "app/platforms/panelsapi.h"
#include "app/platforms/whazing/whazingcalls.h"

namespace gancho {

class LearntNames;

/// The boards of Kanban Pro as panels: columns are steps (reference/whazing.md §2f). Cards are neither won nor lost and
/// have no order that could be set; one contact each, which is demanded.
class WhazingPanels : public WhazingCalls, public PanelsApi
{
public:
    WhazingPanels(ApiClient &client, LearntNames &names)
        : WhazingCalls(client)
        , m_names(names)
    {
    }

    CardAbilities abilities() const override;
    Future<QList<Panel>> panels() override;
    Future<Panel> panel(const PanelId &id) override;
    Future<PageOf<Card>> cards(const CardQuery &query, const PageRequest &page) override;
    Future<Card> card(const CardId &id) override;
    /// With what a new card does not take (description, date …) in a second request. Errors: Invalid without a contact.
    Future<Card> create(const Card &card) override;
    /// Archiving goes by a request of its own. Errors: Unsupported for won, lost and out of the archive.
    Future<Card> update(const Card &before, const Card &after) override;
    Future<Card> duplicate(const CardId &id, const CardCopy &copy) override;
    /// A card has one note at most, as far as its record shows it.
    Future<PageOf<CardNote>> notes(const CardId &id, const PageRequest &page) override;
    Future<CardNote> addNote(const CardId &id, const QString &text) override;
    Future<Done> removeNote(const CardId &card, const NoteId &note) override;
    Future<QList<LostReason>> lostReasons(const PanelId &id) override;
    Future<QList<CustomField>> cardFields(const PanelId &id) override;

    Future<QList<Card>> cardsOf(const ContactId &contact, bool archivedToo);
    Future<Card> setPriority(const CardId &id, const QString &priority);
    Future<Done> archive(const CardId &id);
    Future<Done> removeForGood(const CardId &id);

private:
    Future<QList<Panel>> withSteps(const QList<Panel> &panels, QList<Panel> done);
    Future<QList<PanelStep>> steps(const PanelId &id);
    Future<Card> put(const CardId &id, const QJsonObject &changes, const Card &after);
    Result<Card> read(const QJsonObject &json);

    LearntNames &m_names;
};

} // namespace gancho
