#pragma once

#include "app/secrets/secret.h"
#include "models/domain/answerrule.h"
#include "models/domain/inbox.h"
#include "ui/services.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QListView;
class QPushButton;

namespace gancho {

class AnswerInsight;
class AnswerRuleEditor;
class AnswerRuleModel;
class Banner;
class StatePane;

/// How an inbox answers: its rules in order, the chosen one to edit, what the last event would be answered, and how the
/// sender tries again. What is changed takes hold when it is saved; until then it is kept as a draft, over a crash too.
/// Stands for itself: any page may hold it.
class AnswerRulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerRulesForm(const Services &services, QWidget *parent = nullptr);

    /// An invalid one shows nothing to edit. What was changed for the former stays as its draft.
    void setInbox(InboxId inbox);
    InboxId inbox() const { return m_inbox; }
    bool isDirty() const;
    void save();
    void discard();

Q_SIGNALS:
    /// As Page::toast().
    void toast(const QString &text, QAction *undo);
    void dirtyChanged(bool dirty);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makeFoot();
    /// What the receiver knows, with the draft over it where there is one.
    void load();
    /// The receiver's inboxes are others: takes them over where nothing was changed here.
    void follow();
    void add(const AnswerRule &rule);
    void duplicate();
    void removeChosen();
    void moveChosen(int by);
    void choose(int row);
    int chosen() const;
    void showChosen();
    void edited();
    void refresh();
    QString draftKey() const;

    Services m_services;
    InboxId m_inbox;
    QList<AnswerRule> m_saved;
    std::optional<Secret> m_token; ///< typed and not saved
    bool m_dirty = false;
    int m_saving = 0;
    AnswerRuleModel *m_model;
    StatePane *m_state;
    QListView *m_list;
    QPushButton *m_add, *m_duplicate, *m_remove, *m_up, *m_down, *m_save, *m_discard;
    QLabel *m_unsaved;
    Banner *m_error;
    AnswerRuleEditor *m_editor;
    AnswerInsight *m_insight;
    QLabel *m_none; ///< in the place of the editor
};

} // namespace gancho
