#pragma once

#include "models/base/id.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace gancho {

class AccountSession;
class Banner;
class NameBook;
class PickerBox;
class WhazingPlatform;

/// What Whazing can do with a number before anything is sent to it: tell whether it is on WhatsApp, and open a ticket
/// for it, in a queue and for a user (reference/whazing.md §2c, §2d). GUI thread.
class WhazingTicketForm : public QWidget
{
    Q_OBJECT

public:
    /// `number` is what is typed; `session` must outlive it.
    WhazingTicketForm(AccountSession &session, std::function<QString()> number, QWidget *parent = nullptr);

    /// Null while no account is connected.
    void setNames(NameBook *names);
    /// What was said of a number is said of no other.
    void forget();

Q_SIGNALS:
    void opened(const gancho::ConversationId &ticket);
    /// The number is none; translated.
    void numberRefused(const QString &problem);

private:
    void fill();
    void checkNumber();
    void openTicket();
    /// Null, and said, where the number is none or no account is connected.
    WhazingPlatform *ready();

    AccountSession &m_session;
    std::function<QString()> m_number;
    QPointer<NameBook> m_names;
    QMetaObject::Connection m_namesChanged;
    QPushButton *m_check;
    QLabel *m_checked;
    QPushButton *m_more;
    QWidget *m_box;
    PickerBox *m_queue;
    PickerBox *m_user;
    PickerBox *m_status;
    QPushButton *m_open;
    Banner *m_problem;
    int m_generation = 0;
};

} // namespace gancho
