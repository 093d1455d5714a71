#pragma once

#include "app/platforms/directorywrites.h"
#include "ui/services.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace gancho {

class AgentForm;
class AgentRemovalForm;
class AudienceDesk;
class Banner;
class DirectoryLists;
class ElidedLabel;
class NameForm;
class Pill;
class RecordFields;
class RecordForm;
class TagForm;
class TeamForm;
struct Choice;

/// A record of the directory: its fields, the form of what can be changed, the contacts of an audience; and what the
/// user does with it, carried out.
class DirectoryDesk : public QWidget
{
    Q_OBJECT

public:
    DirectoryDesk(const Services &services, DirectoryLists &lists, QWidget *parent = nullptr);

    /// std::monostate: nothing is chosen.
    void showRecord(DirectoryKind kind, const DirectoryRecord &record);
    /// The list has it so by now; what is being typed stays.
    void refreshRecord(const DirectoryRecord &record);
    /// Names of other records are known by now.
    void refreshNames();
    /// An empty form of this kind.
    void startNew(DirectoryKind kind);
    const DirectoryRecord &record() const { return m_record; }
    bool isCreating() const;
    AudienceDesk *audience() const { return m_audience; }

    bool isDirty() const;
    bool isBusy() const { return m_busy; }
    /// What would be lost, for a question.
    QString draftName() const;
    void save(const std::function<void()> &then = nullptr);
    void discard();
    /// Asks for nothing more: the page was left.
    void cancel();
    /// The account is another: what was under way is none of ours.
    void reset();

Q_SIGNALS:
    /// A write was made; the lists of `kind` and of what refers to it are others. `id`: what to show now, empty: none.
    void written(gancho::DirectoryKind kind, const QString &id);
    /// `undo` may be empty.
    void told(const QString &text, const std::function<void()> &undo);
    void recordRequested(gancho::DirectoryKind kind, const QString &id);
    void contactRequested(const gancho::ContactId &id);
    /// The form of a new record was given up.
    void abandoned();

private:
    /// Of the record that is shown; null where nothing of it can be changed from here.
    RecordForm *form() const;
    QList<RecordForm *> forms() const;
    DirectoryApi *api() const;
    void makeHead();
    QList<Choice> choices(DirectoryKind kind) const;
    void showHead();
    void showButtons();
    void saved(const DirectoryRecord &before, const directorywrites::Saved<DirectoryRecord> &saved,
               const std::function<void()> &then);
    void saveBack(const DirectoryRecord &before, const DirectoryRecord &after, const QString &told);
    void askRemove();
    void askRemoveUser();
    void askRemoveEverywhere();
    void remove(const directorywrites::Removal &removal);
    void removed(const DirectoryRecord &record);
    void refused(const Error &error);
    void sendRemoval(const DirectoryRecord &record, const directorywrites::Removal &removal, bool undone);

    const Services m_services;
    DirectoryLists &m_lists;
    DirectoryKind m_kind = DirectoryKind::Portfolios;
    DirectoryRecord m_record;
    bool m_busy = false;
    int m_generation = 0;
    QWidget *m_head;
    ElidedLabel *m_name;
    Pill *m_status;
    QToolButton *m_copy;
    Banner *m_banner;
    QPushButton *m_fromContacts;
    QTabWidget *m_tabs;
    AudienceDesk *m_audience;
    RecordFields *m_audienceFields;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    TagForm *m_tag;
    TeamForm *m_team;
    AgentForm *m_agent;
    NameForm *m_named;
    RecordFields *m_fields;
    AgentRemovalForm *m_removal;
    QWidget *m_foot;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_unsaved;
    QPushButton *m_delete;
    QLabel *m_none;
};

} // namespace gancho
