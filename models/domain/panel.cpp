#include "models/domain/panel.h"

#include <QCoreApplication>
#include <QSet>

namespace gancho {

namespace {

constexpr int longestTitle = 500;
constexpr int longestDescription = 8000;
/// Between the last card and one that is put under it: room for others to come.
constexpr double positionStep = 1000;

template <class T>
bool sameSet(const QList<T> &a, const QList<T> &b)
{
    return QSet<T>(a.begin(), a.end()) == QSet<T>(b.begin(), b.end());
}

QList<ContactId> contactIds(const Card &card)
{
    QList<ContactId> ids;
    for (const CardContact &contact : card.contacts)
        ids += contact.id;
    return ids;
}

} // namespace

QString cardStatusName(CardStatus status)
{
    switch (status) {
    case CardStatus::Open:
        return QCoreApplication::translate("Card", "Open");
    case CardStatus::Won:
        return QCoreApplication::translate("Card", "Won");
    case CardStatus::Lost:
        return QCoreApplication::translate("Card", "Lost");
    case CardStatus::Archived:
        return QCoreApplication::translate("Card", "Archived");
    case CardStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("Card", "Unknown");
}

QStringList changedFields(const Card &before, const Card &after)
{
    QStringList fields;
    const auto compare = [&fields](bool same, const QString &field) {
        if (!same)
            fields += field;
    };
    compare(before.stepId == after.stepId, cardfield::stepId);
    compare(before.title == after.title, cardfield::title);
    compare(before.description == after.description, cardfield::description);
    compare(before.position == after.position, cardfield::position);
    compare(before.dueAt == after.dueAt, cardfield::dueDate);
    compare(before.userId == after.userId, cardfield::userId);
    compare(sameSet(before.tagIds, after.tagIds), cardfield::tagIds);
    compare(sameSet(contactIds(before), contactIds(after)), cardfield::contactIds);
    compare(before.conversationId == after.conversationId, cardfield::sessionId);
    compare(before.amount == after.amount, cardfield::amount);
    compare(before.customFields == after.customFields, cardfield::customFields);
    compare(before.status == after.status &&
                (after.status != CardStatus::Lost || before.lostReasonId == after.lostReasonId),
            cardfield::status);
    return fields;
}

QHash<QString, QString> checkCard(const Card &card)
{
    QHash<QString, QString> wrong;
    if (card.title.trimmed().isEmpty())
        wrong.insert(cardfield::title, QCoreApplication::translate("Card", "Give the card a title."));
    else if (card.title.size() > longestTitle)
        wrong.insert(cardfield::title,
                     QCoreApplication::translate(
                         "Card", "The title is longer than the 500 characters that the platform takes."));
    if (card.description.size() > longestDescription)
        wrong.insert(cardfield::description,
                     QCoreApplication::translate(
                         "Card", "The description is longer than the 8,000 characters that the platform takes."));
    if (!card.stepId.isValid())
        wrong.insert(cardfield::stepId, QCoreApplication::translate("Card", "Choose the step that the card is in."));
    return wrong;
}

std::optional<double> positionBetween(const Card *above, const Card *below)
{
    if (!above && !below)
        return positionStep;
    if (!below)
        return above->position + positionStep;
    const double from = above ? above->position : 0;
    const double middle = from + (below->position - from) / 2;
    // Also where the two are so close that a double has nothing between them, or stand in the wrong order.
    if (!(middle < below->position) || (above ? !(middle > from) : middle < 0))
        return {};
    return middle;
}

} // namespace gancho
