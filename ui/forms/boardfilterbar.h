#pragma once

#include "ui/forms/paneldesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace gancho {

class ChoiceButton;

/// Above the board: which panel, what to search, who, which tag, which status; at the right what is shown in all.
class BoardFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFilterBar(PanelDesk *desk, QWidget *parent = nullptr);

    /// Shows everything again.
    void clear();
    bool isClear() const;

Q_SIGNALS:
    void panelChosen(const gancho::PanelId &id);

private:
    void fill();
    void fillPeople();
    void showTotal();
    void apply();

    PanelDesk *m_desk;
    ChoiceButton *m_panel;
    QLineEdit *m_search;
    QTimer *m_typing;
    ChoiceButton *m_user;
    ChoiceButton *m_tag;
    ChoiceButton *m_status;
    QPushButton *m_clear;
    QLabel *m_total;
};

} // namespace gancho
