#include "ui/widgets/eventmarks.h"

#include "models/items/eventtext.h"

#include <QAction>

#include <algorithm>
#include <memory>
#include <utility>

namespace gancho {

EventMarks::EventMarks(Sources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_undo(new QAction(tr("Undo"), this))
{
    m_undo->setObjectName(QStringLiteral("undoMarks"));
    connect(m_undo, &QAction::triggered, this, [this] { write(std::exchange(m_before, {}), {}); });
}

void EventMarks::read(const QVector<qint64> &ids, std::function<void(const Marks &)> then)
{
    auto found = std::make_shared<Marks>();
    auto left = std::make_shared<int>(int((ids.size() + atOnce - 1) / atOnce));
    for (qsizetype at = 0; at < ids.size(); at += atOnce)
        whenDone(m_sources.rows(ids.mid(at, atOnce)), this,
                 [this, found, left, then](const Result<QVector<EventSummary>> &rows) {
                     if (rows)
                         for (const EventSummary &row : *rows)
                             found->append({row.id, m_onTheWay.value(row.id.value, row.mark)});
                     else if (!rows.error().isCancelled())
                         Q_EMIT toast(rows.error().text, nullptr);
                     if (--*left == 0 && !found->isEmpty())
                         then(*found);
                 });
}

void EventMarks::write(const Marks &marks, std::function<void()> then)
{
    if (marks.isEmpty())
        return;
    QVector<qint64> ids;
    for (const auto &[id, mark] : marks) {
        m_onTheWay.insert(id.value, mark);
        ids += id.value;
    }
    whenDone(m_sources.set(marks), this, [this, marks, ids, then = std::move(then)](const Result<Done> &done) {
        for (const auto &[id, mark] : marks)
            if (m_onTheWay.value(id.value) == mark)
                m_onTheWay.remove(id.value);
        if (!done) {
            Q_EMIT toast(done.error().text, nullptr);
            return;
        }
        Q_EMIT marked(ids);
        if (then)
            then();
    });
}

void EventMarks::change(const Marks &before, const Change &change, const QString &text)
{
    Marks after, changed;
    for (const auto &[id, mark] : before) {
        EventMark now = mark;
        change(now);
        if (now == mark)
            continue;
        after.append({id, now});
        changed.append({id, mark});
    }
    write(after, [this, changed, text] {
        m_before = changed;
        Q_EMIT toast(text, m_undo);
    });
}

void EventMarks::toggleStar(const QVector<qint64> &ids)
{
    read(ids, [this](const Marks &marks) {
        const bool all = std::all_of(marks.cbegin(), marks.cend(), [](const auto &one) { return one.second.starred; });
        const int count = int(marks.size());
        change(
            marks, [all](EventMark &mark) { mark.starred = !all; },
            all ? tr("Star taken off %n event(s).", nullptr, count) : tr("Star put on %n event(s).", nullptr, count));
    });
}

void EventMarks::setColour(const QVector<qint64> &ids, MarkColour colour)
{
    read(ids, [this, colour](const Marks &marks) {
        change(
            marks, [colour](EventMark &mark) { mark.colour = colour; },
            tr("%1: %n event(s).", nullptr, int(marks.size())).arg(eventtext::colourName(colour)));
    });
}

void EventMarks::setNote(const QVector<qint64> &ids, const QString &note)
{
    read(ids, [this, note](const Marks &marks) {
        change(
            marks, [&note](EventMark &mark) { mark.note = note.trimmed(); },
            note.trimmed().isEmpty() ? tr("Note removed.") : tr("Note saved."));
    });
}

void EventMarks::keepNote(qint64 id, const QString &note)
{
    read({id}, [this, note](const Marks &marks) {
        auto now = marks;
        for (auto &[event, mark] : now)
            mark.note = note.trimmed();
        if (now != marks)
            write(now, {});
    });
}

} // namespace gancho
