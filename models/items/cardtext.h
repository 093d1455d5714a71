#pragma once

#include "models/domain/eventtype.h"
#include "models/domain/panel.h"

/// How a card reads in the locale and language of the program: pure functions, shared by the board and the detail.
namespace gancho::cardtext {

/// Reais, in the user's locale.
QString money(double amount);
/// The amount, "—" where there is none.
QString amount(const Card &card);

struct Due
{
    QString text;
    Tone tone = Tone::Neutral;
};
/// What stands beside the amount: the day it is due, how late it is, or what became of it. `today` is the user's.
Due due(const Card &card, const QDate &today);
/// "12/03", with the year unless it is this one.
QString day(const QDate &date, const QDate &today);
/// "AL" of "Ana Lima"; empty of an empty name.
QString initials(const QString &name);
/// The card for a screen reader.
QString sentence(const Card &card, const QList<PanelTag> &tags, const QString &userName, const QDate &today);

} // namespace gancho::cardtext
