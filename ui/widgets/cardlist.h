#pragma once

#include "models/domain/panel.h"

#include <QListView>

namespace gancho {

class CardModel;

/// The cards of one step: scrolls by itself, reads on as it is scrolled, is where cards are dragged from and dropped.
class CardList : public QListView
{
    Q_OBJECT

public:
    /// What a dragged card travels as: its id, a line break, its key.
    static const QString mimeType;

    explicit CardList(CardModel *model, QWidget *parent = nullptr);

    CardModel *cards() const { return m_cards; }
    const Card *current() const;
    void setCurrent(int row);
    /// Where the drop place is shown, before which row; -1: nowhere.
    int dropRow() const { return m_dropRow; }

    QRect visualRect(const QModelIndex &index) const override;

Q_SIGNALS:
    void opened(const gancho::CardId &id);
    /// By the keyboard: one step (`columns`) or one place (`rows`) further.
    void moveRequested(const gancho::CardId &id, int columns, int rows);
    void dropped(const gancho::CardId &id, int beforeRow);
    /// The focus goes to a neighbouring list.
    void sidewaysRequested(int columns);
    void menuRequested(const gancho::CardId &id, const QPoint &at);
    /// A card is dragged over this point of the screen.
    void draggedAt(const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readOn();
    int rowAt(int y) const;
    void setDrop(int row, const QString &key);
    void drawDrop(QPainter &painter) const;

    CardModel *m_cards;
    int m_dropRow = -1;
    QString m_dropKey;
};

} // namespace gancho
