#include "ui/forms/contactcards.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/panelsapi.h"

#include "moc_contactcards.cpp"

namespace gancho {

namespace {
constexpr qsizetype mostPanels = 12;
constexpr int mostPerPanel = 10;
} // namespace

ContactCards::ContactCards(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

ContactCards::~ContactCards()
{
    m_panelsRead.cancel();
    m_cardsRead.cancel();
}

void ContactCards::forgetPanels()
{
    m_panelsKnown = false;
    m_panels.clear();
}

void ContactCards::stop()
{
    ++m_generation;
    m_panelsRead.cancel();
    m_cardsRead.cancel();
    m_loading = false;
}

void ContactCards::open(const ContactId &contact)
{
    stop();
    m_contact = contact;
    m_entries.clear();
    PanelsApi *panels = m_session.platform() ? m_session.platform()->panels() : nullptr;
    m_loading = panels && contact.isValid();
    Q_EMIT changed();
    if (!m_loading)
        return;
    if (m_panelsKnown) {
        askNext(0);
        return;
    }
    m_panelsRead = panels->panels();
    whenDone(m_panelsRead, this, [this, generation = m_generation](const Result<QList<Panel>> &result) {
        if (generation != m_generation)
            return;
        m_panelsKnown = result.has_value();
        m_panels = result.value_or(QList<Panel>());
        erase_if(m_panels, [](const Panel &panel) { return panel.archived; });
        askNext(0);
    });
}

void ContactCards::askNext(qsizetype panel)
{
    PanelsApi *panels = m_session.platform() ? m_session.platform()->panels() : nullptr;
    if (!panels || panel >= qMin(mostPanels, m_panels.size())) {
        m_loading = false;
        Q_EMIT changed();
        return;
    }
    CardQuery query;
    query.panelId = m_panels.at(panel).id;
    query.contactId = m_contact;
    m_cardsRead = panels->cards(query, {1, mostPerPanel});
    whenDone(m_cardsRead, this, [this, panel, generation = m_generation](const Result<PageOf<Card>> &page) {
        if (generation != m_generation || (!page && page.error().isCancelled()))
            return;
        if (page)
            for (const Card &card : page->items) {
                Entry entry{card, {}};
                for (const PanelStep &step : m_panels.at(panel).steps)
                    if (step.id == card.stepId)
                        entry.step = step.title;
                m_entries += entry;
            }
        askNext(panel + 1);
    });
}

} // namespace gancho
