#include "ui/widgets/eventrowmenu.h"

#include "models/items/eventtext.h"
#include "ui/widgets/eventmarks.h"

#include <QMenu>

namespace gancho {

namespace {

QString plain(QString text)
{
    if (text.size() > 40)
        text = text.left(39) + QStringLiteral("…");
    return text.replace(u'&', QLatin1String("&&")).replace(u'\t', u' ');
}

/// With the key that does the same in the table.
QString keyed(const QString &text, char16_t key)
{
    return text + u'\t' + QChar(key);
}

QAction *named(QAction *action, const char *name)
{
    action->setObjectName(QLatin1String(name));
    return action;
}

} // namespace

EventRowMenu::EventRowMenu(EventMarks &marks, std::function<const EventSummary *(qint64)> rowOf, QObject *parent)
    : QObject(parent)
    , m_marks(marks)
    , m_rowOf(std::move(rowOf))
{
}

void EventRowMenu::fill(QMenu &menu, const QVector<qint64> &ids)
{
    const EventSummary *row = ids.isEmpty() ? nullptr : m_rowOf(ids.first());
    const bool starred = row && row->mark.starred;
    QAction *star =
        named(menu.addAction(keyed(starred ? tr("Take the star off") : tr("Put a star on"), u'S')), "menuStar");
    connect(star, &QAction::triggered, this, [this, ids] { m_marks.toggleStar(ids); });
    QMenu *colours = menu.addMenu(tr("Colour"));
    for (int colour = int(MarkColour::None); colour <= int(MarkColour::Purple); ++colour) {
        QAction *action = colours->addAction(eventtext::colourName(MarkColour(colour)));
        action->setObjectName(QStringLiteral("menuColour%1").arg(colour));
        action->setCheckable(true);
        action->setChecked(row && int(row->mark.colour) == colour);
        connect(action, &QAction::triggered, this, [this, ids, colour] { m_marks.setColour(ids, MarkColour(colour)); });
    }
    if (ids.size() != 1 || !row)
        return;
    const EventSummary event = *row;
    connect(named(menu.addAction(keyed(event.mark.note.isEmpty() ? tr("Write a note…") : tr("Change the note…"), u'N')),
                  "menuNote"),
            &QAction::triggered, this, [this, event] { Q_EMIT noteRequested(event.id.value); });
    menu.addSeparator();
    QMenu *like = menu.addMenu(tr("Only events like this one"));
    connect(named(like->addAction(tr("Event: %1").arg(plain(eventtext::label(event)))), "menuSameType"),
            &QAction::triggered, this, [this, event] { Q_EMIT typeFilterRequested(event.type); });
    if (!event.sender.isEmpty())
        connect(named(like->addAction(tr("Sender: %1").arg(event.sender)), "menuSameSender"), &QAction::triggered, this,
                [this, event] { Q_EMIT senderFilterRequested(event.sender); });
    if (!event.subject.isEmpty())
        connect(named(like->addAction(tr("Who: %1").arg(plain(event.subject))), "menuSameSubject"), &QAction::triggered,
                this, [this, event] { Q_EMIT subjectSearchRequested(event.subject); });
    connect(named(menu.addAction(tr("Show the repeats")), "menuRepeats"), &QAction::triggered, this,
            [this, event] { Q_EMIT repeatsRequested(event.repeatOf.isValid() ? event.repeatOf : event.id); });
}

} // namespace gancho
