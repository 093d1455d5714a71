#pragma once

#include "models/domain/event.h"

#include <QWidget>

class QFrame;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace gancho {

class EventMarks;

/// The marks of one event, to look at and to change: star, colour, and a note that is kept as it is typed. Nothing
/// typed is lost when another event is chosen.
class EventMarkBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventMarkBar(EventMarks &marks, QWidget *parent = nullptr);
    ~EventMarkBar() override;

    /// Shows the marks of this event; id 0 shows none.
    void setEvent(qint64 id, const EventMark &mark);
    qint64 event() const { return m_id; }
    /// Opens the note's editor.
    void editNote();

Q_SIGNALS:
    /// The marks have changed behind the widget's back: setEvent() is welcome.
    void refreshWanted(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showMark();
    void keepTyped();

    EventMarks &m_marks;
    qint64 m_id = 0;
    EventMark m_mark;
    QPushButton *m_star;
    QPushButton *m_colour;
    QPushButton *m_noteButton;
    QMenu *m_colours;
    QFrame *m_editor;
    QPlainTextEdit *m_note;
    QTimer *m_typing;
    bool m_dirty = false; ///< typed and not kept yet
};

} // namespace gancho
