#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QTreeView;

namespace gancho {

/// The place before a row of a tree: the row's selection, and an arrow where it can be opened. For drawBranches().
void paintBranchArrow(QPainter &painter, const QRect &rect, const QTreeView &view, const QModelIndex &index);

} // namespace gancho
