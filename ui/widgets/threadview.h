#pragma once

#include "models/items/messagemodel.h"

#include <QListView>

namespace gancho {

class BubbleDelegate;

/// A conversation's messages as bubbles, the newest at the foot. Stays at the foot while it is there, and in its place
/// when older messages come above.
class ThreadView : public QListView
{
    Q_OBJECT

public:
    explicit ThreadView(MessageModel &model, QWidget *parent = nullptr);

    bool isAtFoot() const;

Q_SIGNALS:
    /// Scrolled near the top.
    void olderWanted();
    void fileRequested(const gancho::MessageFile &file);
    void retryRequested(const QString &localId);
    void editRequested(const QString &localId);
    void discardRequested(const QString &localId);
    void removeRequested(const gancho::Message &message);
    void copied(const QString &what);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;

private:
    void run(int row, const QPoint &at);
    void openMenu(int row, const QPoint &globalAt);
    void scrolled(int value);
    /// Puts the view where it belongs after the rows have been laid out.
    void settle();

    MessageModel &m_model;
    BubbleDelegate *m_delegate;
    bool m_foot = true;             ///< the view belongs at the foot
    QPersistentModelIndex m_anchor; ///< else: this row stays
    int m_anchorBottom = 0;         ///< where it ends, pixels below the top of the view; its head may shrink
    bool m_settling = false;
};

} // namespace gancho
