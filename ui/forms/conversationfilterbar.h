#pragma once

#include "models/domain/conversation.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace gancho {

class ChoiceButton;
class EventCheckMenu;
class NameBook;

/// What the list of conversations is narrowed to: a contact or number, status, team, owner, and behind *More* tags,
/// channels and the period of the last activity.
class ConversationFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationFilterBar(QWidget *parent = nullptr);

    /// Null while no account is connected.
    void setNames(NameBook *names);
    void setCount(const QString &text);
    ConversationQuery query() const;
    QString text() const;
    void focusSearch();
    /// To what it is at the start: open conversations.
    void reset();
    /// No filter at all.
    void showAll();
    /// This contact or number alone, of any status.
    void search(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeMore();
    void fill();
    void showButtons();

    QPointer<NameBook> m_names;
    QMetaObject::Connection m_namesChanged;
    QLineEdit *m_search;
    QTimer *m_typing;
    EventCheckMenu *m_statuses;
    QPushButton *m_statusButton;
    ChoiceButton *m_team;
    ChoiceButton *m_owner;
    ChoiceButton *m_tags;
    ChoiceButton *m_channels;
    ChoiceButton *m_period;
    QPushButton *m_more;
    QLabel *m_count;
};

} // namespace gancho
