#pragma once

#include "models/domain/platformkind.h"
#include "models/domain/urlfinding.h"

#include <QUrl>

namespace gancho {

/// A webhook URL as somebody wrote it.
struct WrittenUrl
{
    QUrl url; ///< without spaces around, user info and fragment
    bool usable = false;
    bool isTestUrl = false; ///< of n8n
    QList<UrlFinding> findings;
};

/// What can be said about a URL without asking anybody: how it is written, and whether it is n8n's test URL or the
/// page of an editor (reference/integrators.md §1a, §2). No platform is known to demand https (wts.chat takes both,
/// reference/wts-chat.md §3.5). Pure.
WrittenUrl readWebhookUrl(const QString &text, PlatformKind platform);

} // namespace gancho
