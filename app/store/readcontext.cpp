#include "app/store/readcontext.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace gancho {

namespace {

constexpr int instructionsBetweenPolls = 20000;
constexpr qint64 nearby = 12;

} // namespace

Result<Done> ReadContext::ended(int code) const
{
    if (code == SQLITE_DONE || code == SQLITE_ROW)
        return Done{};
    if (code == SQLITE_INTERRUPT || isCancelled())
        return fail(ErrorKind::Cancelled, QString());
    return fail(ErrorKind::Storage, QCoreApplication::translate("Storage", "The event log cannot be read. Try again."),
                db.errorText());
}

Interruptible::Interruptible(const ReadContext &context)
    : m_db(context.db)
{
    if (context.cancelled)
        sqlite3_progress_handler(
            m_db.handle(), instructionsBetweenPolls,
            [](void *cancelled) { return (*static_cast<const std::function<bool()> *>(cancelled))() ? 1 : 0; },
            const_cast<std::function<bool()> *>(&context.cancelled));
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

bool DescendingRows::at(qint64 id)
{
    if (!m_open || m_id - id > nearby) {
        m_statement.reset();
        m_statement.bind(id);
        m_open = m_statement.step() == SQLITE_ROW;
        m_id = m_open ? m_statement.integer(0) : 0;
    }
    while (m_open && m_id > id) {
        m_open = m_statement.step() == SQLITE_ROW;
        m_id = m_open ? m_statement.integer(0) : 0;
    }
    return m_open && m_id == id;
}

} // namespace gancho
