#pragma once

#include "models/domain/panel.h"

#include <QScrollArea>

class QHBoxLayout;

namespace gancho {

class BoardColumn;
class CardList;
class CardModel;
class PanelDesk;

/// The columns of a panel beside each other, and the ways between them by mouse and keyboard.
class BoardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(PanelDesk *desk, QWidget *parent = nullptr);
    ~BoardView() override;

    /// Puts the focus on a card that is among the rows.
    void focusCard(const CardId &id);
    /// Chooses it without taking the focus; an invalid id chooses none.
    void selectCard(const CardId &id);
    /// The card that has the keyboard's attention; null for none.
    const Card *current() const;
    void focusBoard();

Q_SIGNALS:
    void opened(const gancho::CardId &id);
    void menuRequested(const gancho::CardId &id, const QPoint &at);
    /// current() may be another.
    void currentChanged();

private:
    void rebuild();
    void showSums();
    void addColumn(const PanelStep &step, CardModel *model);
    void moveByKey(BoardColumn *from, const CardId &id, int columns, int rows);
    void sideways(BoardColumn *from, int columns);
    void scrollNear(const QPoint &at);

    PanelDesk *m_desk;
    QWidget *m_inside;
    QHBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
};

} // namespace gancho
