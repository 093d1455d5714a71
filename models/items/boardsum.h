#pragma once

#include "models/domain/panel.h"

#include <optional>

namespace gancho {

class CardModel;

/// How many cards and how much money; what is not known is not said.
struct BoardSum
{
    qint64 cards = -1;            ///< -1: not known
    std::optional<double> amount; ///< none: no card has an amount
    bool amountIsLeast = false;   ///< more cards are there than were read, and the platform gives no sum

    /// Of one step. `whole`: the platform's own figures count, since nothing is filtered.
    static BoardSum of(const PanelStep &step, const CardModel &cards, bool whole);
    void add(const BoardSum &other);
};

/// Keeps the platform's figures in step with a card that comes (1) or goes (-1). Archived cards are in none of them.
void countCard(Panel &panel, const Card &card, int sign);

} // namespace gancho
