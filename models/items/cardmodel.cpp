#include "models/items/cardmodel.h"

#include "models/items/cardtext.h"

#include <algorithm>
#include <memory>

namespace gancho {

namespace {

/// A screenful and some: a page holds a hundred.
constexpr int cardsAhead = 40;

using Source = CardModel::Source;

/// Pages drift by themselves here: one page of what is asked for may take several of the platform's.
struct TaggedPages
{
    Source source;
    PanelTagId tag;
    PageRequest request;
    int asked = 0; ///< the page of the model's that was asked for last

    static Future<PageOf<Card>> fetch(const std::shared_ptr<TaggedPages> &pages, QObject *context)
    {
        return andThen(pages->source(pages->request), context, [pages, context](const PageOf<Card> &page) {
            PageOf<Card> kept;
            std::copy_if(page.items.begin(), page.items.end(), std::back_inserter(kept.items),
                         [&pages](const Card &card) { return card.tagIds.contains(pages->tag); });
            kept.more = page.more;
            ++pages->request.number;
            return kept.items.isEmpty() && kept.more ? fetch(pages, context) : ready<PageOf<Card>>(kept);
        });
    }
};

} // namespace

CardModel::CardModel(const StepId &step, QObject *parent)
    : PagedModel<Card>(parent)
    , m_step(step)
{
    m_ahead = cardsAhead;
}

void CardModel::setTags(const QList<PanelTag> &tags)
{
    m_tags = tags;
}

void CardModel::setNames(std::function<QString(const UserId &)> names)
{
    m_names = std::move(names);
}

QString CardModel::userName(const Card &card) const
{
    return card.userName.isEmpty() && m_names && card.userId.isValid() ? m_names(card.userId) : card.userName;
}

int CardModel::rowForPosition(double position) const
{
    const auto at = std::upper_bound(items().begin(), items().end(), position,
                                     [](double wanted, const Card &card) { return wanted < card.position; });
    return static_cast<int>(at - items().begin());
}

std::optional<double> CardModel::loadedSum() const
{
    std::optional<double> sum;
    for (const Card &card : items())
        if (card.amount)
            sum = sum.value_or(0) + *card.amount;
    return sum;
}

qint64 CardModel::count() const
{
    // What the platform says of the whole may be wrong: what was read counts.
    if (isComplete())
        return rowCount();
    return total() < 0 ? -1 : qMax<qint64>(total(), rowCount());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    const Card *card = index.isValid() ? at(index.row()) : nullptr;
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card->title;
    case Qt::ToolTipRole:
        // Plain text: what looks like markup would be rendered.
        return QString(card->title).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return cardtext::sentence(*card, m_tags, userName(*card), QDate::currentDate());
    default:
        return {};
    }
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

CardModel::Source CardModel::tagged(Source source, const PanelTagId &tag, QObject *context)
{
    auto pages = std::make_shared<TaggedPages>();
    pages->source = std::move(source);
    pages->tag = tag;
    return [pages, context](const PageRequest &request) {
        if (request.number == 1)
            pages->request = {1, request.size};
        else if (request.number <= pages->asked) // rows were taken away: what follows them has moved up
            pages->request.number = qMax(1, pages->request.number - 1);
        pages->asked = request.number;
        return TaggedPages::fetch(pages, context);
    };
}

} // namespace gancho
