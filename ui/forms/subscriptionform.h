#pragma once

#include "models/base/error.h"
#include "models/domain/eventtype.h"
#include "models/domain/subscription.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gancho {

class Banner;
class EventChecks;
class Switch;
class UrlTest;

/// Edits one webhook subscription. Checks each field before anything is sent, and shows what the server said where it
/// belongs; nothing typed is lost by that. It sends nothing itself.
class SubscriptionForm : public QFrame
{
    Q_OBJECT

public:
    explicit SubscriptionForm(QWidget *parent = nullptr);

    void setTypes(const QList<EventType> &types);
    /// Loads what shall be edited. An invalid id: a new one.
    void load(const Subscription &subscription);
    /// Starts a new one with these contents, unsaved (a duplicate).
    void loadUnsaved(const Subscription &contents);
    const Subscription &original() const { return m_original; }
    /// What is in the fields, with the id of the original; name and URL trimmed.
    Subscription edited() const;
    bool isNew() const { return !m_original.id.isValid(); }
    bool isDirty() const;
    /// Checks all fields, shows what is wrong at each, and puts the focus on the first; true when all is well.
    bool validate();
    /// Fields locked and a word at the button while a request runs.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// What the platform refused: at the fields it names, and at the form with its reference.
    void showError(const Error &error);
    void setUrl(const QString &url);
    void focusName();
    /// Puts its button beside the URL and its panel under it. The form takes it.
    void setUrlTest(UrlTest *test);
    /// A note under the URL, for example about an address that only this computer reaches; empty hides it.
    void setUrlNote(Tone tone, const QString &text);

public Q_SLOTS:
    void revert();

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    void deleteRequested();
    void duplicateRequested();
    void useThisComputerRequested();
    void dirtyChanged(bool dirty);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeFoot();
    void fill(const Subscription &contents);
    void changed();
    void clearProblems();
    void setProblem(const QString &field, const QString &text);

    Subscription m_original;
    QBoxLayout *m_halves = nullptr;
    QBoxLayout *m_urlRow = nullptr;
    QBoxLayout *m_fields = nullptr;
    UrlTest *m_urlTest = nullptr;
    bool m_busy = false;
    bool m_wasDirty = false;
    QLabel *m_title;
    QLabel *m_unsaved;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLineEdit *m_url;
    QLabel *m_urlProblem;
    QPushButton *m_here;
    Switch *m_enabled;
    Banner *m_urlNote;
    EventChecks *m_events;
    Banner *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};

} // namespace gancho
