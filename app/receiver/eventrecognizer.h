#pragma once

#include "app/http/httptypes.h"
#include "app/store/eventstore.h"

#include <memory>

namespace gancho {

/// Reads out of an event what the log's row shows: its type, whom it concerns, its ids. On the receiver's hot path: it
/// cuts them out of the body without building a document. Messages name no contact (reference/wts-chat.md §3.4), so the
/// names that conversations and contacts brought are remembered. One thread.
class EventRecognizer
{
public:
    EventRecognizer();
    ~EventRecognizer();

    /// Fills platform, type, subject and ids of `event`. `expected` is the platform that the inbox is bound to, None:
    /// any.
    void recognize(PlatformKind expected, const HttpRequest &request, NewEvent &event);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho
