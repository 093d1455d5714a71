#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace gancho {

/// A tag of a panel's cards, of a catalogue of its own per panel (reference/wts-chat.md §2.13).
struct PanelTag
{
    PanelTagId id;
    QString name;
    QString background, text; ///< "#RRGGBB", may be empty
    bool operator==(const PanelTag &) const = default;
};

/// A column of the board.
struct PanelStep
{
    StepId id;
    QString title;
    double position = 0;
    bool isInitial = false, isFinal = false, archived = false;
    int cards = -1;               ///< -1: not asked
    std::optional<double> amount; ///< sum of its cards, where the platform says it
    bool operator==(const PanelStep &) const = default;
};

struct Panel
{
    PanelId id;
    QString title, description;
    QString key;        ///< "FDV", before the number of each card
    bool sales = false; ///< its cards are won or lost
    bool archived = false;
    QList<PanelStep> steps; ///< by position
    QList<PanelTag> tags;
    QDateTime createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const Panel &) const = default;
};

enum class CardStatus { Open, Won, Lost, Archived, Unknown };
/// Translated.
QString cardStatusName(CardStatus status);

struct CardContact
{
    ContactId id;
    QString name;
    bool operator==(const CardContact &) const = default;
};

/// An item of a panel (reference/wts-chat.md §2.14).
struct Card
{
    CardId id;
    PanelId panelId;
    StepId stepId;
    QString title, description;
    QString key; ///< "FDV-1"
    double position = 0;
    std::optional<double> amount;
    QDateTime dueAt;
    bool overdue = false;
    CardStatus status = CardStatus::Open;
    QList<PanelTagId> tagIds;
    UserId userId; ///< who is responsible; empty: nobody
    QString userName;
    QList<CardContact> contacts;
    ConversationId conversationId;
    LostReasonId lostReasonId;
    QString lostReason;
    QJsonObject customFields;
    QDateTime createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const Card &) const = default;
};

/// The parts of a card, in the spelling of `fields` of a partial update (reference/wts-chat.md §2.14); the keys of
/// checkCard() and of Error::fields.
namespace cardfield {
inline const QString stepId = QStringLiteral("StepId");
inline const QString title = QStringLiteral("Title");
inline const QString description = QStringLiteral("Description");
inline const QString position = QStringLiteral("Position");
inline const QString dueDate = QStringLiteral("DueDate");
inline const QString userId = QStringLiteral("ResponsibleUserId");
inline const QString tagIds = QStringLiteral("TagIds");
inline const QString contactIds = QStringLiteral("ContactIds");
inline const QString sessionId = QStringLiteral("SessionId");
inline const QString amount = QStringLiteral("MonetaryAmount");
inline const QString customFields = QStringLiteral("CustomFields");
inline const QString status = QStringLiteral("Status");
} // namespace cardfield

/// What differs, as cardfield names it. A lost reason belongs to the status.
QStringList changedFields(const Card &before, const Card &after);

/// What is wrong with a card before it is sent: cardfield -> translated text; empty when it may be sent. Limits: title
/// 1-500, description up to 8,000 (reference/wts-chat.md §2.14).
QHash<QString, QString> checkCard(const Card &card);

/// Where a card goes that is put between two others; null: there is none on that side. Nothing when both stand at the
/// same place, so that no number lies between. Positions are never negative (reference/wts-chat.md §2.14).
std::optional<double> positionBetween(const Card *above, const Card *below);

/// What can be done with the cards of a platform beside what all of them offer.
struct CardAbilities
{
    bool archives = true;   ///< cards can be archived
    bool restores = true;   ///< and come out of the archive again
    bool lostReason = true; ///< a reason can be given where a card is lost
    bool notes = true;      ///< cards have notes that are written from here
    bool nobody = true;     ///< a card may be without a responsible user once it had one
    QStringList lacks;      ///< as cardfield names it: what cards there do not have
};

struct CardQuery
{
    PanelId panelId; ///< the platform demands it
    StepId stepId;
    ContactId contactId;
    UserId userId;
    QString text;
    QList<CardStatus> statuses;
    QDateTime updatedAfter;
    bool operator==(const CardQuery &) const = default;
};

struct CardNote
{
    NoteId id;
    QString text;
    UserId userId;
    QDateTime createdAt;
    QStringList fileUrls;
    QJsonObject raw;
    bool operator==(const CardNote &) const = default;
};

struct LostReason
{
    LostReasonId id;
    QString text;
    bool operator==(const LostReason &) const = default;
};

/// What a copy of a card takes along.
struct CardCopy
{
    StepId toStep; ///< empty: the card's own
    bool archiveOriginal = false;
    QStringList fields{QStringLiteral("All")};
};

} // namespace gancho
