#pragma once

#include <QTreeView>

#include <memory>

namespace gancho {

class JsonDiff;
class JsonDiffModel;

/// A comparison as a tree with both sides as columns.
class DiffView : public QTreeView
{
    Q_OBJECT

public:
    DiffView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setDiff(const std::shared_ptr<JsonDiff> &diff);
    JsonDiffModel *diffModel() const { return m_model; }
    void setOnlyDifferences(bool only);
    /// Goes to the next or former difference, round the end. False where there is none.
    bool goToDifference(bool forward);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void openDifferences();
    void fitColumns();

    JsonDiffModel *m_model;
};

} // namespace gancho
