#pragma once

#include "models/domain/event.h"
#include "models/domain/inbox.h"

#include <QStringList>
#include <QVector>

#include <tl/expected.hpp>

class QCommandLineParser;

namespace gancho {

/// The words of a command that say which events: --type, --from, --inbox, --status and so on.
class EventOptions
{
public:
    static void addTo(QCommandLineParser &parser);
    /// Or what is wrong, translated.
    static tl::expected<EventOptions, QString> read(const QCommandLineParser &parser);
    /// With the names of inboxes looked up; or what is wrong, translated.
    tl::expected<EventFilter, QString> filter(const QVector<Inbox> &inboxes) const;

private:
    EventFilter m_filter;
    QStringList m_inboxes;
};

} // namespace gancho
