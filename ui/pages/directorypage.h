#pragma once

#include "models/domain/directoryrecord.h"
#include "ui/pages/page.h"
#include "ui/services.h"

#include <functional>

class QLabel;
class QLineEdit;
class QSplitter;
class QTableView;

namespace gancho {

class DirectoryDesk;
class DirectoryLists;
class DirectoryModel;
class KindList;
class StatePane;

/// What an account's records refer to: portfolios, sequences, teams, users, tags, custom fields, channels, chatbots and
/// message templates, each a searchable list with a detail.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    explicit DirectoryPage(const Services &services, QWidget *parent = nullptr);

    static PageEntry entry()
    {
        return {QStringLiteral("directory"), tr("Directory"), QStringLiteral("view-list-icons")};
    }
    QAction *primaryAction() const override { return m_primary; }
    QList<QAction *> paletteActions() const override;
    void activated() override;
    void refresh() override;
    bool mayLeave() override;

public Q_SLOTS:
    /// Shows this kind, and the record with this id where it is not empty; a user also by the userId. Kinds:
    /// directoryKindKey().
    void openKind(const QString &kind, const QString &id);

Q_SIGNALS:
    void addAccountRequested();
    void contactRequested(const gancho::ContactId &id);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    bool isOffered() const;
    void platformChanged();
    void setKind(DirectoryKind kind);
    void showKind();
    void fitColumns();
    void showState();
    void listChanged(DirectoryKind kind);
    void showRows();
    void rowChosen(int row);
    void select(const QString &id);
    void startNew(DirectoryKind kind);
    /// What makes a new one of that kind; null where none can be made from here.
    QAction *makerOf(DirectoryKind kind) const;
    void written(DirectoryKind kind, const QString &id);
    void showToast(const QString &text, const std::function<void()> &undo);
    void whenClean(const std::function<void()> &proceed);
    void remember();

    const Services m_services;
    DirectoryLists *m_lists;
    DirectoryModel *m_model;
    KindList *m_kinds;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    StatePane *m_pane;
    DirectoryDesk *m_desk;
    QWidget *m_kindCard;
    QSplitter *m_splitter;
    QAction *m_primary;
    QAction *m_newTag;
    QAction *m_newTeam;
    QAction *m_newUser;
    QAction *m_newNamed; ///< of the kind that is shown
    QAction *m_addAccount;
    QAction *m_clearSearch;
    QAction *m_undo;
    std::function<void()> m_undoing;
    AccountId m_account;
    QString m_wanted; ///< id of the record that is to be shown as soon as it is there
    bool m_selecting = false;
};

} // namespace gancho
