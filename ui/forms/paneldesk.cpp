#include "ui/forms/paneldesk.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/namebook.h"
#include "app/platforms/panelsapi.h"
#include "models/items/cardmodel.h"

#include <algorithm>

namespace gancho {

namespace {
/// Under the last card that was read, above those that were not.
constexpr double justBelow = 0.5;
} // namespace

PanelDesk::PanelDesk(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &AccountSession::platformChanged, this, &PanelDesk::platformChanged);
    platformChanged();
}

PanelDesk::~PanelDesk() = default;

template <class T, class Good, class Bad>
void PanelDesk::listen(const Future<T> &future, Good &&good, Bad &&bad)
{
    whenDone(future, this,
             [this, generation = m_generation, good = std::forward<Good>(good),
              bad = std::forward<Bad>(bad)](const Result<T> &answer) {
                 if (generation != m_generation)
                     return;
                 if (answer)
                     good(*answer);
                 else if (!answer.error().isCancelled())
                     bad(answer.error());
             });
}

PanelsApi *PanelDesk::api() const
{
    return m_session.platform() ? m_session.platform()->panels() : nullptr;
}

CardAbilities PanelDesk::abilities() const
{
    return api() ? api()->abilities() : CardAbilities();
}

Error PanelDesk::notConnected()
{
    Error error;
    error.kind = ErrorKind::Network;
    error.text = tr("The account is not connected. Try again once it is.");
    return error;
}

void PanelDesk::setState(State state, const Error &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void PanelDesk::platformChanged()
{
    ++m_generation;
    const Account *account = m_session.account();
    const AccountId now = account ? account->id : AccountId();
    clearBoard();
    if (now != m_account) {
        m_account = now;
        m_panels.clear();
        m_panel = {};
        Q_EMIT boardChanged();
        Q_EMIT accountChanged();
    }
    if (NameBook *names = m_session.platform() ? m_session.platform()->names() : nullptr)
        connect(names, &NameBook::changed, this, &PanelDesk::namesChanged);
    setState(State::Closed);
}

void PanelDesk::clearBoard()
{
    ++m_boardGeneration;
    m_moving.clear();
    m_listing.cancel();
    m_opening.cancel();
    for (CardModel *model : std::as_const(m_models))
        model->clear();
}

void PanelDesk::load(const PanelId &wanted)
{
    if (!api())
        return;
    setState(State::Loading);
    m_listing.cancel();
    m_listing = api()->panels();
    listen(
        m_listing,
        [this, wanted](const QList<Panel> &panels) {
            m_panels = panels;
            m_panels.removeIf([](const Panel &panel) { return panel.archived; });
            PanelId next;
            for (const PanelId &id : {wanted, m_panel.id})
                for (const Panel &panel : std::as_const(m_panels))
                    if (!next.isValid() && panel.id == id)
                        next = id;
            if (!next.isValid() && !m_panels.isEmpty())
                next = m_panels.first().id;
            if (next.isValid()) {
                open(next);
                return;
            }
            clearBoard();
            m_panel = {};
            Q_EMIT boardChanged();
            setState(State::Ready);
        },
        [this](const Error &error) { setState(State::Failed, error); });
}

void PanelDesk::open(const PanelId &id)
{
    if (!api())
        return;
    if (id == m_panel.id) {
        // The same anew: its cards stay on the screen until they are read again.
        ++m_boardGeneration;
        m_moving.clear();
        m_opening.cancel();
    } else {
        clearBoard();
    }
    setState(State::Loading);
    m_opening = api()->panel(id);
    listen(
        m_opening,
        [this, board = m_boardGeneration](const Panel &panel) {
            if (board != m_boardGeneration)
                return;
            show(panel);
        },
        [this](const Error &error) { setState(State::Failed, error); });
}

void PanelDesk::show(const Panel &panel)
{
    const bool other = panel.id != m_panel.id;
    if (other) {
        m_filter.tag = {};
        m_fields.clear();
        m_reasons.clear();
    }
    m_panel = panel;
    m_panel.steps.removeIf([](const PanelStep &step) { return step.archived; });
    QList<CardModel *> models;
    for (const PanelStep &step : std::as_const(m_panel.steps)) {
        CardModel *kept = model(step.id);
        if (!kept) {
            kept = new CardModel(step.id, this);
            connect(kept, &PagedModelBase::stateChanged, this, &PanelDesk::sumsChanged);
        }
        kept->setTags(m_panel.tags);
        kept->setNames([this](const UserId &id) {
            NameBook *names = m_session.platform() ? m_session.platform()->names() : nullptr;
            return names ? names->user(id) : QString();
        });
        models += kept;
    }
    const QList<CardModel *> former = std::exchange(m_models, models);
    Q_EMIT boardChanged();
    for (CardModel *model : former)
        if (!m_models.contains(model))
            model->deleteLater();
    setState(State::Ready);
    loadCards();
    loadNames();
}

void PanelDesk::loadNames()
{
    const auto dropped = [](const Error &) {
        // The form does without: values stay as they are, and a card can be lost without a reason.
    };
    listen(
        api()->cardFields(m_panel.id),
        [this, id = m_panel.id](const QList<CustomField> &fields) {
            if (id != m_panel.id)
                return;
            m_fields = fields;
            Q_EMIT namesChanged();
        },
        dropped);
    if (m_panel.sales)
        listen(
            api()->lostReasons(m_panel.id),
            [this, id = m_panel.id](const QList<LostReason> &reasons) {
                if (id != m_panel.id)
                    return;
                m_reasons = reasons;
                Q_EMIT namesChanged();
            },
            dropped);
}

void PanelDesk::loadCards()
{
    for (CardModel *model : std::as_const(m_models)) {
        CardQuery query;
        query.panelId = m_panel.id;
        query.stepId = model->stepId();
        query.userId = m_filter.userId;
        query.text = m_filter.text;
        query.statuses = m_filter.statuses;
        CardModel::Source source = [this, query](const PageRequest &page) {
            return api() ? api()->cards(query, page) : ready<PageOf<Card>>(fail(ErrorKind::Cancelled, {}));
        };
        model->setSource(m_filter.tag.isValid() ? CardModel::tagged(source, m_filter.tag, this) : source);
        model->reload();
    }
}

void PanelDesk::setFilter(const BoardFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_state == State::Ready)
        loadCards();
}

void PanelDesk::pause()
{
    m_listing.cancel();
    m_opening.cancel();
    for (CardModel *model : std::as_const(m_models))
        model->pause();
    if (m_state == State::Loading)
        setState(State::Closed);
}

void PanelDesk::resume()
{
    if (m_state == State::Closed || m_state == State::Failed)
        load();
    else
        for (CardModel *model : std::as_const(m_models))
            if (model->rowCount() == 0 && !model->isComplete())
                model->next();
}

CardModel *PanelDesk::model(const StepId &step) const
{
    for (CardModel *model : m_models)
        if (model->stepId() == step)
            return model;
    return nullptr;
}

const Card *PanelDesk::find(const CardId &id) const
{
    for (const CardModel *model : m_models)
        if (const Card *card = model->find(id))
            return card;
    return nullptr;
}

QList<QPair<UserId, QString>> PanelDesk::people() const
{
    QList<QPair<UserId, QString>> people;
    if (NameBook *names = m_session.platform() ? m_session.platform()->names() : nullptr)
        for (const Agent &agent : names->agents())
            people += {agent.userId, agent.name};
    if (people.isEmpty())
        for (const CardModel *model : m_models)
            for (const Card &card : model->items())
                if (card.userId.isValid() && !card.userName.isEmpty() &&
                    !people.contains(QPair(card.userId, card.userName)))
                    people += {card.userId, card.userName};
    std::sort(people.begin(), people.end(),
              [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return people;
}

BoardSum PanelDesk::sum(const StepId &id) const
{
    const CardModel *cards = model(id);
    for (const PanelStep &step : m_panel.steps)
        if (cards && step.id == id)
            return BoardSum::of(step, *cards, m_filter == BoardFilter());
    return {};
}

BoardSum PanelDesk::total() const
{
    BoardSum total;
    total.cards = 0;
    for (const CardModel *model : m_models)
        total.add(sum(model->stepId()));
    return total;
}

bool PanelDesk::matches(const Card &card) const
{
    return (m_filter.statuses.isEmpty() || m_filter.statuses.contains(card.status)) &&
           (!m_filter.userId.isValid() || m_filter.userId == card.userId) &&
           (!m_filter.tag.isValid() || card.tagIds.contains(m_filter.tag));
}

void PanelDesk::place(const Card *before, const Card &now)
{
    if (before)
        countCard(m_panel, *before, -1);
    countCard(m_panel, now, 1);
    const QString id = now.id.value;
    CardModel *target = now.panelId == m_panel.id || !now.panelId.isValid() ? model(now.stepId) : nullptr;
    for (CardModel *model : std::as_const(m_models))
        if (model != target)
            model->remove(id);
    if (target && !matches(now)) {
        target->remove(id);
    } else if (target) {
        const Card *there = target->find(now.id);
        if (there && there->position == now.position) {
            target->put(now);
        } else {
            target->remove(id);
            target->insert(target->rowForPosition(now.position), now);
        }
    }
    Q_EMIT sumsChanged();
    Q_EMIT cardChanged(now);
}

void PanelDesk::fetch(const CardId &id)
{
    if (!api())
        return;
    listen(
        api()->card(id),
        [this](const Card &now) {
            // Not a change of the figures: the platform counted it where it is.
            if (const Card *there = find(now.id)) {
                const Card before = *there;
                place(&before, now);
            } else {
                Q_EMIT cardChanged(now);
            }
        },
        [this](const Error &error) { Q_EMIT actionFailed(error); });
}

void PanelDesk::move(const CardId &id, const StepId &step, int beforeRow)
{
    const Card *card = find(id);
    CardModel *target = model(step);
    if (!card || !target || !api())
        return;
    const int row = target->rowOf(id.value);
    if (row >= 0 && (beforeRow == row || beforeRow == row + 1))
        return;
    const auto neighbour = [target, row](int at, int direction) {
        return target->at(at == row ? at + direction : at);
    };
    const Card *above = neighbour(beforeRow - 1, -1);
    const Card *below = neighbour(beforeRow, 1);
    auto position = positionBetween(above, below);
    const bool tied = !position;
    if (above && !below && !target->isComplete())
        position = above->position + justBelow;
    if (tied)
        position = below ? below->position : above->position;
    moveTo(*card, target, *position, row >= 0 && beforeRow > row ? beforeRow - 1 : beforeRow, tied);
}

void PanelDesk::moveBack(const Card &original)
{
    const Card *card = find(original.id);
    CardModel *target = model(original.stepId);
    if (card && target && api())
        moveTo(*card, target, original.position, -1, false);
}

void PanelDesk::moveTo(const Card &card, CardModel *target, double position, int row, bool tied)
{
    const Card before = card;
    Card after = before;
    after.stepId = target->stepId();
    after.position = position;
    countCard(m_panel, before, -1);
    countCard(m_panel, after, 1);
    if (CardModel *source = model(before.stepId))
        source->remove(before.id.value);
    target->insert(row < 0 ? target->rowForPosition(position) : row, after);
    Q_EMIT sumsChanged();
    Q_EMIT cardChanged(after);
    const QString id = before.id.value;
    if (const auto under = m_moving.find(id); under != m_moving.end()) {
        // One request per card at a time; the latest wish is sent when the one before is answered.
        under->wanted = after;
        under->tied = under->tied || tied;
        return;
    }
    m_moving.insert(id, {before, after, tied});
    sendMove(id);
}

void PanelDesk::sendMove(const QString &id)
{
    const Moving moving = m_moving.value(id);
    whenDone(api()->update(moving.confirmed, moving.wanted), this,
             [this, id, sent = moving.wanted, board = m_boardGeneration](const Result<Card> &answer) {
                 if (board == m_boardGeneration)
                     moveAnswered(id, sent, answer);
             });
}

void PanelDesk::moveAnswered(const QString &id, const Card &sent, const Result<Card> &answer)
{
    Moving &moving = m_moving[id];
    const Card confirmed = moving.confirmed;
    const Card wanted = moving.wanted;
    if (!answer) {
        m_moving.remove(id);
        place(&wanted, confirmed);
        if (!answer.error().isCancelled())
            Q_EMIT actionFailed(answer.error());
        return;
    }
    moving.confirmed = *answer;
    if (wanted.stepId != sent.stepId || wanted.position != sent.position) {
        sendMove(id);
        return;
    }
    const bool tied = moving.tied;
    m_moving.remove(id);
    place(&wanted, *answer);
    if (tied)
        if (CardModel *target = model(answer->stepId))
            target->reload();
    Q_EMIT moved(confirmed, *answer);
}

void PanelDesk::save(const Card &before, const Card &after)
{
    if (!api()) {
        Q_EMIT saveFailed(notConnected());
        return;
    }
    const bool fresh = !before.id.isValid();
    listen(
        fresh ? api()->create(after) : api()->update(before, after),
        [this, before, fresh](const Card &now) {
            place(fresh ? nullptr : &before, now);
            Q_EMIT saved(before, now);
        },
        [this](const Error &error) { Q_EMIT saveFailed(error); });
}

void PanelDesk::change(const Card &before, const Card &after)
{
    if (!api()) {
        Q_EMIT actionFailed(notConnected());
        return;
    }
    listen(
        api()->update(before, after),
        [this, before](const Card &now) {
            place(&before, now);
            Q_EMIT changed(before, now);
        },
        [this](const Error &error) { Q_EMIT actionFailed(error); });
}

void PanelDesk::duplicate(const Card &card, const CardCopy &copy)
{
    if (!api()) {
        Q_EMIT actionFailed(notConnected());
        return;
    }
    listen(
        api()->duplicate(card.id, copy),
        [this, card, copy](const Card &made) {
            if (copy.archiveOriginal) {
                Card gone = card;
                gone.status = CardStatus::Archived;
                place(&card, gone);
            }
            place(nullptr, made);
            Q_EMIT duplicated(made);
        },
        [this](const Error &error) { Q_EMIT actionFailed(error); });
}

} // namespace gancho
