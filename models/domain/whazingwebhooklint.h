#pragma once

#include "models/domain/eventtype.h"
#include "models/domain/whazingwebhook.h"

namespace gancho {

/// Something about a webhook of Whazing that would go wrong in silence (reference/whazing.md §4b, §4c).
struct WhazingFinding
{
    enum class Kind {
        NoUrl,
        BadUrl,
        NoName,
        NoKey,
        KeyLooksLikeJwt, ///< may be a real key of n8n: it must not be given to another server
        NoEvent,         ///< no switch on that sends anything
        NoStatusFilter,  ///< messages on, both filters off: no message at all
        FilterNoMessage, ///< filters on, but no message: they do nothing
        MediaTooLarge,   ///< base64 on: files beyond largestFile() exceed what n8n takes
        Inactive,        ///< of a channel
        NoQueue,         ///< of queues: linked to none
    };

    Kind kind = Kind::NoUrl;
    Tone tone = Tone::Bad; ///< Bad: nothing is sent, or it must not be used. Warn: some of it. Info: as it was wished.
    QString field;         ///< "url", "name", "key", "switches", "active", "queueIds"

    /// Something was not filled in.
    bool isMissing() const
    {
        return kind == Kind::NoUrl || kind == Kind::NoName || kind == Kind::NoKey || kind == Kind::NoEvent ||
               kind == Kind::NoQueue;
    }
    /// What would happen and what to do, translated.
    QString text() const;
    bool operator==(const WhazingFinding &) const = default;

    /// n8n's default for the body of a webhook, bytes.
    static constexpr qint64 n8nLimit = 16 * 1024 * 1024;
    /// The file whose base64 fills that, bytes.
    static constexpr qint64 largestFile() { return n8nLimit / 4 * 3; }
};

/// In the order of the form; empty: all is well. `key` is the one that the panel has or shall get.
QList<WhazingFinding> lintWhazingWebhook(const WhazingWebhook &webhook, const QString &key);

/// Whether an event of that size would have been refused by n8n. Bytes of the body.
bool exceedsN8n(qint64 bodySize);

} // namespace gancho
