#pragma once

#include "app/diagnosis/httpprobe.h"
#include "models/domain/urlfinding.h"

namespace gancho {

/// What the answer to a test event means, for n8n and Make too (reference/integrators.md §1b, §2), but for redirects.
/// `timeoutMs` is how long the sender waits. Server's words are masked. Pure.
QList<UrlFinding> answerFindings(const HttpOutcome &outcome, int timeoutMs, const QDateTime &now);

/// One of the statuses that send the sender elsewhere (RFC 9110 §15.4), with or without saying where to.
bool isRedirect(const HttpOutcome &outcome);
/// The body is a web page that asks people to log in.
bool isLoginPage(const HttpOutcome &outcome);

} // namespace gancho
