#pragma once

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
    /// The JSON Pointer of the chosen value; empty where none is chosen.
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
    void fitColumns();
    void applyTheme();

    JsonTreeModel *m_model;
    QSet<QString> m_opened; ///< pointers that the user opened
    QSet<QString> m_closed; ///< pointers that the user closed
    QString m_pointer;
    bool m_restoring = false;
};

} // namespace gancho
