#pragma once

#include "ui/forms/paneldesk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gancho {

class CardList;
class ElidedLabel;
class Pill;

/// A step of the board: its title, the number of its cards and their sum in a header that stays, its cards beneath.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    static constexpr int columnWidth = 280;

    BoardColumn(const PanelStep &step, CardModel *model, QWidget *parent = nullptr);

    const StepId &stepId() const { return m_step; }
    CardList *list() const { return m_list; }
    void setTitle(const QString &title);
    void setSum(const BoardSum &sum);

private:
    void showState();

    const StepId m_step;
    CardModel *m_model;
    ElidedLabel *m_title;
    Pill *m_count;
    QLabel *m_amount;
    CardList *m_list;
    QLabel *m_note;
    QPushButton *m_retry;
};

} // namespace gancho
