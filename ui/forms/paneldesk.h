#pragma once

#include "models/base/future.h"
#include "models/domain/account.h"
#include "models/domain/customfield.h"
#include "models/domain/panel.h"
#include "models/items/boardsum.h"

#include <QHash>
#include <QObject>

namespace gancho {

class AccountSession;
class CardModel;
class PanelsApi;

/// What a board shows of its panel's cards.
struct BoardFilter
{
    QString text;
    UserId userId;
    PanelTagId tag;
    QList<CardStatus> statuses = notArchived();

    static QList<CardStatus> notArchived() { return {CardStatus::Open, CardStatus::Won, CardStatus::Lost}; }
    bool operator==(const BoardFilter &) const = default;
};

/// The requests behind the panels page: the panels, the cards of the chosen one in a model per step, and what is done
/// to them. A card that is moved is shown in its new place at once, and put back when that is refused. Answers that
/// belong to a former account or panel are dropped. GUI thread.
class PanelDesk : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< no account, or none that offers panels
        Loading,
        Failed, ///< problem() says why
        Ready,  ///< panel() is there, unless the account has none
    };

    explicit PanelDesk(AccountSession &session, QObject *parent = nullptr);
    ~PanelDesk() override;

    State state() const { return m_state; }
    const Error &problem() const { return m_problem; }
    bool isOffered() const { return api() != nullptr; }
    /// Of the platform's cards; all of them while there is none.
    CardAbilities abilities() const;
    const QList<Panel> &panels() const { return m_panels; }
    /// Null while none is open.
    const Panel *panel() const { return m_panel.id.isValid() ? &m_panel : nullptr; }
    const QList<CardModel *> &models() const { return m_models; }
    CardModel *model(const StepId &step) const;
    /// Among the cards that were read; null otherwise.
    const Card *find(const CardId &id) const;
    const QList<CustomField> &fields() const { return m_fields; }
    const QList<LostReason> &reasons() const { return m_reasons; }
    /// Who may be responsible: the account's users, or those whom the cards name.
    QList<QPair<UserId, QString>> people() const;

    BoardSum sum(const StepId &step) const;
    BoardSum total() const;

    /// Reads the panels, and opens `wanted` among them, or the one that was open, or the first.
    void load(const PanelId &wanted = {});
    void open(const PanelId &id);
    const BoardFilter &filter() const { return m_filter; }
    void setFilter(const BoardFilter &filter);
    /// The page was left: what is under way is cancelled, rows stay. resume() goes on.
    void pause();
    void resume();
    /// Reads one card anew, or one that is not among the rows; cardChanged() brings it.
    void fetch(const CardId &id);

    /// Into `step` before the row `beforeRow`, counted with the card where it is now.
    void move(const CardId &id, const StepId &step, int beforeRow);
    /// Back to the step and place that `original` has.
    void moveBack(const Card &original);
    /// From the form: creates where `before` has no id, else sends what differs.
    void save(const Card &before, const Card &after);
    /// From an action: won, lost, reopened, archived.
    void change(const Card &before, const Card &after);
    void duplicate(const Card &card, const CardCopy &copy);

Q_SIGNALS:
    void stateChanged();
    /// Another account: all that was shown belongs to the former one.
    void accountChanged();
    /// The steps are others, and so are the models.
    void boardChanged();
    /// sum() or total() is another.
    void sumsChanged();
    /// fields(), reasons() or people() are others.
    void namesChanged();
    /// A card is another than it was, whatever the reason.
    void cardChanged(const gancho::Card &now);
    void moved(const gancho::Card &before, const gancho::Card &now);
    void saved(const gancho::Card &before, const gancho::Card &now);
    void saveFailed(const gancho::Error &error);
    void changed(const gancho::Card &before, const gancho::Card &now);
    void duplicated(const gancho::Card &copy);
    /// Moving, an action or reading one card did not work.
    void actionFailed(const gancho::Error &error);

private:
    struct Moving
    {
        Card confirmed; ///< as the platform holds it
        Card wanted;
        bool tied = false; ///< no number lies between its neighbours: the platform says where it went
    };

    PanelsApi *api() const;
    static Error notConnected();
    void platformChanged();
    void setState(State state, const Error &problem = {});
    void show(const Panel &panel);
    void loadNames();
    void loadCards();
    void clearBoard();
    void place(const Card *before, const Card &now);
    bool matches(const Card &card) const;
    void moveTo(const Card &card, CardModel *target, double position, int row, bool tied);
    void sendMove(const QString &id);
    void moveAnswered(const QString &id, const Card &sent, const Result<Card> &answer);
    template <class T, class Good, class Bad>
    void listen(const Future<T> &future, Good &&good, Bad &&bad);

    AccountSession &m_session;
    State m_state = State::Closed;
    Error m_problem;
    AccountId m_account;
    QList<Panel> m_panels;
    Panel m_panel;
    QList<CardModel *> m_models;
    QList<CustomField> m_fields;
    QList<LostReason> m_reasons;
    BoardFilter m_filter;
    QHash<QString, Moving> m_moving;
    Future<Panel> m_opening;
    Future<QList<Panel>> m_listing;
    int m_generation = 0;      ///< of the account
    int m_boardGeneration = 0; ///< of the open panel
};

} // namespace gancho
