#include "ui/forms/eventfieldnames.h"

#include <utility>

namespace gancho {

EventFieldNames::EventFieldNames(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

QStringList EventFieldNames::names()
{
    if (m_looking || (m_looked.isValid() && m_looked.elapsed() < leastMs))
        return m_names;
    m_looking = true;
    m_looked.start();
    whenDone(m_source(), this, [this](const Result<QStringList> &names) {
        m_looking = false;
        // Completion is a help; where it cannot be read, what is typed works all the same.
        if (!names || *names == m_names)
            return;
        m_names = *names;
        Q_EMIT changed();
    });
    return m_names;
}

} // namespace gancho
