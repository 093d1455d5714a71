#pragma once

#include "models/base/future.h"
#include "models/domain/audience.h"
#include "ui/services.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace gancho {

class AddMembersForm;
class AudiencesApi;
class Banner;
class MemberModel;
class PagedTable;
class StatePane;

/// The contacts of a portfolio or a sequence: searched, put in, taken out, opened.
class AudienceDesk : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceDesk(const Services &services, QWidget *parent = nullptr);

    /// Another one is read from the start; the same one only takes on its new count.
    void setAudience(const Audience &audience);
    const Audience &audience() const { return m_audience; }
    /// Nothing chosen.
    void clear();
    /// Asks for nothing more, and forgets what came: the page was left, or the account is another.
    void cancel();
    /// Its contacts were forgotten, and nobody has asked for them since.
    bool isIdle() const;
    /// Reads its contacts anew.
    void reload();
    /// Contacts were chosen to be added, and are not in yet.
    bool isDirty() const;
    void discard();
    /// Adds those that were chosen; `then` is called once they are in.
    void add(const std::function<void()> &then = nullptr);
    QAction *addAction() const { return m_add; }

Q_SIGNALS:
    /// Its contacts are others.
    void changed();
    void told(const QString &text, const std::function<void()> &undo);
    void contactRequested(const gancho::ContactId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    AudiencesApi *api() const;
    void openAdding();
    void closeAdding();
    void added(const Audience &audience, const QList<ContactId> &ids);
    void removeSelected();
    void takeOut(const Audience &audience, const QList<ContactId> &ids, const QString &text, bool undoable);
    void putIn(const Audience &audience, const QList<ContactId> &ids);
    bool isShown(const Audience &audience) const;
    void forget(const QList<ContactId> &ids);
    void showState();
    void searchChanged();
    void narrow();
    QList<int> selectedRows() const;
    void showSelection();

    const Services m_services;
    Audience m_audience;
    MemberModel *m_model;
    QAction *m_add;
    QLineEdit *m_search;
    QTimer *m_pause;
    QLabel *m_scope;
    AddMembersForm *m_adding;
    Banner *m_problem;
    PagedTable *m_table;
    StatePane *m_pane;
    QPushButton *m_addButton;
    QPushButton *m_remove;
    QPushButton *m_open;
    QLabel *m_count;
    bool m_busy = false;
    bool m_reading = false;
    int m_generation = 0;
};

} // namespace gancho
