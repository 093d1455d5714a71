#pragma once

#include "app/secrets/secret.h"
#include "models/base/error.h"
#include "models/domain/subscription.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class EventChecks;
class UrlTest;

/// Edits the status webhook of a Clint account (SMS and voice): one URL, six events, and the secret that Clint shows
/// once (reference/clint.md §3a). It sends nothing itself.
class ClintStatusForm : public QFrame
{
    Q_OBJECT

public:
    explicit ClintStatusForm(QWidget *parent = nullptr);

    /// An invalid id: there is none yet. `secret` is what is kept of it; empty: nothing.
    void load(const Subscription &webhook, const Secret &secret);
    void setSecret(const Secret &secret);
    const Subscription &original() const { return m_original; }
    Subscription edited() const;
    bool isNew() const { return !m_original.id.isValid(); }
    bool isDirty() const;
    bool validate();
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    void showError(const Error &error);
    void setUrl(const QString &url);
    void setNote(const QString &text);
    void setUrlTest(UrlTest *test);
    void setVerify(QWidget *verify);
    void focusUrl();

Q_SIGNALS:
    void saveRequested();
    void cancelRequested();
    void deleteRequested();
    void useThisComputerRequested();
    void copied(const QString &text);
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showSecret();

    Subscription m_original;
    Secret m_kept;
    bool m_busy = false;
    UrlTest *m_urlTest = nullptr;
    QLabel *m_title;
    QLabel *m_unsaved;
    Banner *m_error;
    Banner *m_note;
    QLineEdit *m_url;
    QLabel *m_urlProblem;
    QPushButton *m_here;
    QLineEdit *m_secret;
    QPushButton *m_show;
    QPushButton *m_copy;
    QLabel *m_secretNote;
    EventChecks *m_events;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    QHBoxLayout *m_urlRow = nullptr;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace gancho
