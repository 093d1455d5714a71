#pragma once

#include "models/base/future.h"
#include "models/domain/contact.h"
#include "models/domain/pageof.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace gancho {

class Banner;

/// Chooses contacts to be put into a portfolio or a sequence: searched for and ticked, and as a list of phones. What
/// was chosen stays until it is in, or the form is closed.
class AddMembersForm : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<Future<PageOf<Contact>>(const ContactQuery &)>;

    explicit AddMembersForm(QWidget *parent = nullptr);
    void setSource(Source source) { m_source = std::move(source); }
    /// `createsContacts`: phones that are not known become contacts.
    void open(bool createsContacts);
    /// Forgets what was chosen.
    void reset();
    /// Asks for nothing more.
    void cancel();
    bool isDirty() const;
    QList<Contact> contacts() const { return m_chosen; }
    QStringList phones() const;
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void submitted();
    void closed();

private:
    void search();
    void showResults();
    void changed();
    QStringList lines() const;

    Source m_source;
    Future<PageOf<Contact>> m_underWay;
    QList<Contact> m_chosen;
    QList<Contact> m_found;
    bool m_filling = false;
    bool m_busy = false;
    int m_generation = 0;
    Banner *m_banner;
    QLineEdit *m_search;
    QTimer *m_pause;
    QListWidget *m_results;
    QLabel *m_note;
    QPlainTextEdit *m_phones;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_close;
};

} // namespace gancho
