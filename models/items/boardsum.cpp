#include "models/items/boardsum.h"

#include "models/items/cardmodel.h"

namespace gancho {

BoardSum BoardSum::of(const PanelStep &step, const CardModel &cards, bool whole)
{
    BoardSum sum;
    sum.cards = cards.count();
    if (sum.cards < 0 && whole)
        sum.cards = step.cards;
    sum.amount = cards.loadedSum();
    if (!cards.isComplete() && whole && step.amount)
        sum.amount = step.amount;
    else
        sum.amountIsLeast = !cards.isComplete() && sum.amount;
    return sum;
}

void BoardSum::add(const BoardSum &other)
{
    cards = cards < 0 || other.cards < 0 ? -1 : cards + other.cards;
    if (other.amount)
        amount = amount.value_or(0) + *other.amount;
    amountIsLeast = amountIsLeast || other.amountIsLeast;
}

void countCard(Panel &panel, const Card &card, int sign)
{
    if (card.status == CardStatus::Archived)
        return;
    for (PanelStep &step : panel.steps) {
        if (step.id != card.stepId)
            continue;
        if (step.cards >= 0)
            step.cards += sign;
        if (step.amount)
            *step.amount += sign * card.amount.value_or(0);
    }
}

} // namespace gancho
