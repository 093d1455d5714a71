#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace gancho {

/// What Clint has and the other platforms have not (reference/clint.md §2). `raw` is the record as it came.

struct ClintOrganization
{
    QString id;
    QString name;
    QJsonObject fields;
    QJsonObject raw;
    bool operator==(const ClintOrganization &) const = default;
};

/// A group of origins.
struct ClintGroup
{
    QString id;
    QString name;
    bool archived = false;
    bool operator==(const ClintGroup &) const = default;
};

/// A file at a contact. Its address may expire, so it is never stored.
struct ClintAttachment
{
    QString id;
    ContactId contactId;
    QString name; ///< of the file
    QString url;
    QString extension;
    qint64 size = -1; ///< bytes
    QString uploadedBy;
    QDateTime createdAt;
    bool operator==(const ClintAttachment &) const = default;
};

/// Something that happened to a deal.
struct ClintHistoryEntry
{
    QString id;
    QString category;
    QDateTime at;
    bool system = false; ///< Clint's own doing
    UserId userId;
    QString userName;
    QString text; ///< the summary, else the body
    QJsonObject raw;
    bool operator==(const ClintHistoryEntry &) const = default;
};

struct ClintActivity
{
    QString id;
    QString title;
    QString type; ///< "CALL", "TASK"
    QString content;
    TemplateId templateId;
    StepId stageId;
    CardId dealId;
    QString contactName; ///< of the deal
    bool completed = false;
    QDateTime dueAt, completedAt, createdAt, updatedAt;
    QJsonObject raw;
    bool operator==(const ClintActivity &) const = default;
};

/// What a list of activities is narrowed to; empty members do not narrow.
struct ClintActivityQuery
{
    QString type;   ///< "CALL"
    QString status; ///< "DELAYED", "ON_TIME", "COMPLETE", "IGNORED"
    QString dealStatus;
    QStringList originIds, stageIds;
    UserId userId;
    CardId dealId;
    QString text;
    QString dateType; ///< "due", "created", "won", "lost"
    QDateTime from, to;
};

/// An SMS or a call that was accepted; what becomes of it is told by the status webhook.
struct ClintQueued
{
    QString messageId;
    QString status; ///< "QUEUED"
    bool operator==(const ClintQueued &) const = default;
};

} // namespace gancho
