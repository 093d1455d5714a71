#include "ui/widgets/eventmarkbar.h"

#include "models/items/eventtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/build.h"
#include "ui/widgets/eventmarks.h"
#include "ui/widgets/markcolour.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace gancho {

namespace {

constexpr int keepAfterMs = 600;

QIcon dot(MarkColour colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (colour == MarkColour::None) {
        painter.setPen(QPen(theme().colours().muted, 3));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(markcolour::of(colour));
    }
    painter.drawEllipse(5, 5, 22, 22);
    return QIcon(pixmap);
}

} // namespace

EventMarkBar::EventMarkBar(EventMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_star(makeButton(QStringLiteral("markStar"), QStringLiteral("☆"), nullptr, this))
    , m_colour(makeButton(QStringLiteral("markColour"), {}, nullptr, this))
    , m_noteButton(makeButton(QStringLiteral("markNote"), {}, nullptr, this))
    , m_colours(new QMenu(this))
    , m_editor(new QFrame(this, Qt::Popup))
    , m_note(new QPlainTextEdit(m_editor))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("eventMarkBar"));
    for (QPushButton *button : {m_star, m_colour, m_noteButton}) {
        button->setFixedWidth(36);
        setLook(button, "kind", "mark");
    }
    m_star->setCheckable(true);
    m_colours->setObjectName(QStringLiteral("markColours"));
    for (int colour = int(MarkColour::None); colour <= int(MarkColour::Purple); ++colour) {
        const auto one = MarkColour(colour);
        QAction *action = m_colours->addAction(dot(one), eventtext::colourName(one));
        action->setData(colour);
        connect(action, &QAction::triggered, this, [this, one] {
            if (m_id > 0)
                m_marks.setColour({m_id}, one);
        });
    }
    identify(m_note, QStringLiteral("noteText"), tr("Note on this event"));
    m_note->setPlaceholderText(tr("A note for you and your colleagues; it is kept as you type."));
    m_note->setMinimumSize(280, 96);
    m_note->setTabChangesFocus(true);
    m_editor->setObjectName(QStringLiteral("noteEditor"));
    m_editor->setProperty("role", QStringLiteral("popup"));
    m_editor->installEventFilter(this);
    makeColumn(m_editor, 8, 8)->addWidget(m_note);
    m_typing->setSingleShot(true);
    m_typing->setInterval(keepAfterMs);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_star);
    row->addWidget(m_colour);
    row->addWidget(m_noteButton);

    connect(m_star, &QPushButton::clicked, this, [this] {
        if (m_id > 0)
            m_marks.toggleStar({m_id});
        showMark();
    });
    connect(m_colour, &QPushButton::clicked, this,
            [this] { m_colours->popup(m_colour->mapToGlobal(QPoint(0, m_colour->height()))); });
    connect(m_noteButton, &QPushButton::clicked, this, &EventMarkBar::editNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_typing->start();
    });
    connect(m_typing, &QTimer::timeout, this, &EventMarkBar::keepTyped);
    connect(&m_marks, &EventMarks::marked, this, [this](const QVector<qint64> &ids) {
        if (ids.contains(m_id))
            Q_EMIT refreshWanted(m_id);
    });
    connect(&theme(), &Theme::changed, this, &EventMarkBar::showMark);
    showMark();
}

EventMarkBar::~EventMarkBar() = default;

void EventMarkBar::hideEvent(QHideEvent *event)
{
    // Also when the window closes, while all that keeps it is still there.
    keepTyped();
    QWidget::hideEvent(event);
}

void EventMarkBar::setEvent(qint64 id, const EventMark &mark)
{
    const bool other = id != m_id;
    if (other)
        keepTyped();
    m_id = id;
    m_mark = mark;
    if (other || (!m_note->hasFocus() && !m_dirty)) {
        const QSignalBlocker quiet(m_note);
        if (m_note->toPlainText() != mark.note)
            m_note->setPlainText(mark.note);
    }
    showMark();
}

void EventMarkBar::editNote()
{
    if (m_id == 0)
        return;
    m_editor->adjustSize();
    const QPoint at = m_noteButton->mapToGlobal(QPoint(m_noteButton->width() - m_editor->width(), height() + 4));
    m_editor->move(at);
    m_editor->show();
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
}

void EventMarkBar::keepTyped()
{
    m_typing->stop();
    if (!m_dirty || m_id == 0)
        return;
    m_dirty = false;
    m_marks.keepNote(m_id, m_note->toPlainText());
}

void EventMarkBar::showMark()
{
    setEnabled(m_id > 0);
    m_star->setText(m_mark.starred ? QStringLiteral("★") : QStringLiteral("☆"));
    m_star->setChecked(m_mark.starred);
    m_star->setAccessibleName(m_mark.starred ? tr("Take the star off this event") : tr("Put a star on this event"));
    m_star->setToolTip(m_star->accessibleName() + QStringLiteral(" (S)"));
    m_colour->setIcon(dot(m_mark.colour));
    m_colour->setAccessibleName(tr("Colour of this event: %1").arg(eventtext::colourName(m_mark.colour)));
    m_colour->setToolTip(m_colour->accessibleName());
    m_noteButton->setIcon(
        theme().icon(QStringLiteral("note"), m_mark.note.isEmpty() ? theme().colours().muted : theme().colours().warn));
    m_noteButton->setToolTip(m_mark.note.isEmpty() ? tr("Write a note on this event")
                                                   : QStringLiteral("<p>%1").arg(m_mark.note.toHtmlEscaped()));
    m_noteButton->setAccessibleName(m_mark.note.isEmpty() ? tr("Write a note on this event")
                                                          : tr("Note on this event: %1").arg(m_mark.note));
}

bool EventMarkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::Hide)
        keepTyped();
    return QWidget::eventFilter(watched, event);
}

} // namespace gancho
