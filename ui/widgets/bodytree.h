#pragma once

#include "models/base/future.h"
#include "models/domain/schemadeviation.h"
#include "models/items/jsontree.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace gancho {

class JsonView;
class SearchLine;
class SearchRun;

/// A JSON body as a tree with all that belongs to it: what is wrong with the body, fields that are not as documented, a
/// search, and at the foot where the chosen value stands and the ways to copy it.
class BodyTree : public QWidget
{
    Q_OBJECT

public:
    explicit BodyTree(QWidget *parent = nullptr);

    void setTree(const JsonTree &tree, const QString &notice);
    /// Of the tree that is shown.
    void setDeviations(const QVector<SchemaDeviation> &deviations);
    JsonView *view() const { return m_view; }

    /// The chosen value, to the clipboard; false where none is chosen.
    bool copyValue();
    void openSearch();
    bool closeSearch();

Q_SIGNALS:
    /// Something was put on the clipboard; `what` is translated.
    void copied(const QString &what);
    /// Ctrl+C in the tree.
    void copyRequested();
    /// Events with the chosen value are wanted; in the language of EventQuery.
    void searchRequested(const QString &query);
    /// The place of the mistake is to be shown as text.
    void problemRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFoot();
    void makeMenu(QMenu *menu);
    void updateFoot();
    void nextDeviation();
    void take(const std::function<QString()> &make, const QString &what);
    void copyJson();
    void copyPath(const std::function<QString()> &make);
    QString searchQuery() const;

    QLabel *m_notice;
    QPushButton *m_problem;
    QPushButton *m_deviating;
    QWidget *m_deviatingRow = nullptr;
    JsonView *m_view;
    SearchLine *m_search;
    SearchRun *m_run;
    QLabel *m_pointer = nullptr;
    QPushButton *m_copyValue = nullptr;
    QPushButton *m_copyPath = nullptr;
    QToolButton *m_ways = nullptr;
    QVector<SchemaDeviation> m_deviations;
    qsizetype m_deviation = -1;
};

} // namespace gancho
