#pragma once

#include "models/domain/schemadeviation.h"
#include "models/items/jsontree.h"

#include <QSet>
#include <QTreeView>

namespace gancho {

class JsonTreeModel;

/// A JSON body as a tree to look at. What is open and chosen stays so when another body of the same shape comes.
class JsonView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void setTree(JsonTree tree);
    /// Of the tree that is shown.
    void setDeviations(const QVector<SchemaDeviation> &deviations);
    JsonTreeModel *treeModel() const { return m_model; }
    /// Opens what a node is in, and chooses it.
    void showNode(int node);
    /// The same for a field that is missing.
    void showMissing(const QString &pointer);
    /// The chosen node; of a group its container, -1 where none is chosen and for a field that is missing.
    int currentNode() const;
    bool isMissingChosen() const;
    /// The JSON Pointer of the chosen value, of a missing one where it would be; empty where none is chosen.
    QString pointer() const;
    /// The chosen value: a string without its quotation marks, anything else as JSON.
    QString value() const;

Q_SIGNALS:
    void pointerChanged();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void remember(const QModelIndex &index, bool open);
    void openAgain();
    void openAbove(const QModelIndex &index);
    void showIndex(const QModelIndex &index);
    void fitColumns();
    void applyTheme();

    JsonTreeModel *m_model;
    QSet<QString> m_opened; ///< pointers that the user opened
    QSet<QString> m_closed; ///< pointers that the user closed
    QString m_pointer;
    int m_deepest = 0; ///< level that was opened
    bool m_restoring = false;
    bool m_fitLater = false; ///< columns are to be fitted at the end of this turn
};

} // namespace gancho
