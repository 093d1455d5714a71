#pragma once

#include "app/exchange/eventexport.h"

namespace gancho {

/// An event as it is and as the export would have it, each as text.
struct EventPreview
{
    QString title; ///< type and time
    QString before;
    QString after;
};
struct EventPreviews
{
    QVector<EventPreview> events;
    AliasCounts aliases; ///< among those that were looked at
    qint64 lookedAt = 0;
    qint64 total = 0; ///< of the export
};
/// The newest `shown` of the events, with all of the newest `lookedAt` having been met. Blocks.
Result<EventPreviews> previewEvents(EventReader &reader, const EventExportRequest &request, int shown = 5,
                                    int lookedAt = 200);

} // namespace gancho
