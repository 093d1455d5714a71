#include "models/items/cardtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace gancho::cardtext {

QString money(double amount)
{
    return QLocale().toCurrencyString(amount, QStringLiteral("R$"));
}

QString amount(const Card &card)
{
    return card.amount ? money(*card.amount) : QStringLiteral("—");
}

QString day(const QDate &date, const QDate &today)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (date.year() == today.year()) {
        static const QRegularExpression year(QStringLiteral("[^A-Za-z]*y+$|^y+[^A-Za-z]*"));
        format.remove(year);
    }
    return locale.toString(date, format);
}

Due due(const Card &card, const QDate &today)
{
    switch (card.status) {
    case CardStatus::Won:
        return {QCoreApplication::translate("Card", "won"), Tone::Ok};
    case CardStatus::Lost:
        return {card.lostReason.isEmpty() ? QCoreApplication::translate("Card", "lost")
                                          : QCoreApplication::translate("Card", "lost: %1").arg(card.lostReason),
                Tone::Neutral};
    case CardStatus::Archived:
        return {QCoreApplication::translate("Card", "archived"), Tone::Neutral};
    default:
        break;
    }
    if (!card.dueAt.isValid())
        return {QCoreApplication::translate("Card", "no date"), Tone::Neutral};
    const QDate date = card.dueAt.toLocalTime().date();
    const int late = static_cast<int>(date.daysTo(today));
    if (late > 0)
        return {QCoreApplication::translate("Card", "overdue %n day(s)", nullptr, late), Tone::Bad};
    if (late == 0)
        return {card.overdue ? QCoreApplication::translate("Card", "overdue today")
                             : QCoreApplication::translate("Card", "today"),
                card.overdue ? Tone::Bad : Tone::Neutral};
    return {day(date, today), Tone::Neutral};
}

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? words.first().left(2).toUpper()
                             : QString(words.first().left(1) + words.last().left(1)).toUpper();
}

QString sentence(const Card &card, const QList<PanelTag> &tags, const QString &userName, const QDate &today)
{
    QStringList parts{card.title, card.key};
    if (card.amount)
        parts += amount(card);
    parts += due(card, today).text;
    for (const PanelTagId &id : card.tagIds)
        for (const PanelTag &tag : tags)
            if (tag.id == id)
                parts += tag.name;
    if (!userName.isEmpty())
        parts += QCoreApplication::translate("Card", "responsible: %1").arg(userName);
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace gancho::cardtext
