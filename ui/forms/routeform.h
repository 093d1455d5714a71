#pragma once

#include "app/routes/actionschema.h"
#include "app/secrets/secret.h"
#include "models/base/error.h"
#include "models/domain/account.h"
#include "models/domain/delivery.h"
#include "models/domain/eventtype.h"
#include "models/domain/inbox.h"
#include "models/domain/route.h"

#include <QFrame>
#include <QHash>
#include <QVector>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace gancho {

class Banner;
class RouteMappingEditor;
class RouteRecords;
class RouteTargetForm;
class RouteWhen;
class Switch;

/// Edits a route: when, what, where to. It stores and sends nothing itself.
class RouteForm : public QFrame
{
    Q_OBJECT

public:
    /// What an action on an account of a platform takes.
    using SchemaOf = std::function<ActionSchema(const ActionTarget &, PlatformKind, const FieldMapping &)>;

    /// `records` outlives it.
    RouteForm(RouteRecords &records, SchemaOf schemaOf, QWidget *parent = nullptr);

    void setInboxes(const QVector<Inbox> &inboxes);
    void setAccounts(const QList<Account> &accounts);
    void setSeenTypes(const QList<QPair<PlatformKind, QString>> &types);
    void setFieldNames(const QStringList &names);

    /// A stored one, or one that is new where its id is invalid.
    void load(const Route &route);
    /// Puts other contents into the fields, unsaved: a draft.
    void fill(const Route &contents);
    /// The stored route was switched on or off, or stopped.
    void setStanding(bool enabled, const QString &stoppedBecause);
    const Route &original() const { return m_original; }
    Route edited() const;
    bool isNew() const { return !m_original.id.isValid(); }
    bool isDirty() const;
    /// Secrets that were typed, by the place of their target.
    QHash<int, Secret> secrets() const;
    /// Shows what is wrong at each field, and puts the focus on the first; true when all is well.
    bool validate();
    /// The same for one target alone.
    bool validateTarget(int target);
    void showError(const Error &error);
    void setNote(const QString &text);
    void addField(const QString &field);
    /// For the first target, where it has no address yet.
    void offerUrl(const QUrl &url, const HeaderList &headers);
    void focusName();
    void setOutcome(int target, Tone tone, const QString &text);
    void setTesting(int target, bool testing);
    /// What gathers before the targets of any routes.
    void setQueues(const QVector<TargetQueue> &queues);

Q_SIGNALS:
    void saveRequested();
    /// Back to what is stored.
    void discardRequested();
    void switchRequested(bool on);
    void duplicateRequested();
    void deleteRequested();
    void exportRequested();
    void dryRunRequested();
    void testRequested(int target);
    /// The tree of an event is wanted, to click its fields.
    void eventWanted();
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    RouteTargetForm *addTarget(const RouteTarget &target);
    void removeTarget(RouteTargetForm *form);
    void arrangeTargets();
    void refresh();

    RouteRecords &m_records;
    SchemaOf m_schemaOf;
    Route m_original;
    QList<Account> m_accounts;
    QList<RouteTargetForm *> m_targets;
    bool m_filling = false;

    QBoxLayout *m_head = nullptr; ///< the name, and beside or below it the rest
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    Switch *m_on;
    QLabel *m_unsaved;
    QPushButton *m_try;
    QPushButton *m_save;
    QToolButton *m_more;
    Banner *m_error;
    Banner *m_stopped;
    Banner *m_note;
    RouteWhen *m_when;
    RouteMappingEditor *m_mapping;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_targetColumn = nullptr;
    QAction *m_discard = nullptr;
    QList<QAction *> m_ofStored;
};

} // namespace gancho
