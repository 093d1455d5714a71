#pragma once

#include "app/platforms/directoryapi.h"
#include "ui/widgets/choicebutton.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace gancho {

/// Asks, in its place, what happens to the conversations of a user who is to be deleted.
class AgentRemovalForm : public QFrame
{
    Q_OBJECT

public:
    explicit AgentRemovalForm(QWidget *parent = nullptr);
    /// `heirs`: the others, by their user ids.
    void open(const QString &name, const QList<Choice> &heirs);
    AgentRemoval removal() const;
    QString heirName() const;

Q_SIGNALS:
    void removeRequested();

private:
    void showHeir();

    QLabel *m_question;
    QComboBox *m_what;
    QComboBox *m_heir;
    QPushButton *m_remove;
};

} // namespace gancho
