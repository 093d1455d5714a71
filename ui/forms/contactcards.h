#pragma once

#include "models/base/future.h"
#include "models/domain/pageof.h"
#include "models/domain/panel.h"

#include <QObject>

namespace gancho {

class AccountSession;

/// The cards of one contact, gathered over all panels, since the platform lists cards by panel only: one panel after
/// the other. GUI thread.
class ContactCards : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Card card;
        QString step;
    };

    explicit ContactCards(AccountSession &session, QObject *parent = nullptr);
    ~ContactCards() override;

    /// An invalid id forgets everything.
    void open(const ContactId &contact);
    /// Asks nothing more, and says nothing.
    void stop();
    /// Panels are another account's.
    void forgetPanels();
    const QList<Entry> &entries() const { return m_entries; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void changed();

private:
    void askNext(qsizetype panel);

    AccountSession &m_session;
    ContactId m_contact;
    QList<Panel> m_panels;
    bool m_panelsKnown = false;
    bool m_loading = false;
    QList<Entry> m_entries;
    int m_generation = 0;
    Future<QList<Panel>> m_panelsRead;
    Future<PageOf<Card>> m_cardsRead;
};

} // namespace gancho
