#pragma once

#include "models/domain/noticerule.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace gancho {

class Banner;
class Noticing;
class Receiver;

/// One rule of the notifications: what somebody wants to be told of, and among which events. A new one gets a name of
/// itself until another one is typed.
class NoticeRuleForm : public QWidget
{
    Q_OBJECT

public:
    NoticeRuleForm(Noticing &noticing, const Receiver &receiver, QWidget *parent = nullptr);

    /// An empty id: a new one.
    void setRule(const NoticeRule &rule);
    /// As it is typed in.
    NoticeRule rule() const;
    /// Why it could not be kept; empty takes the message away.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// It is sound; whoever keeps it hides the form.
    void saved(const gancho::NoticeRule &rule);
    void cancelled();

private:
    void build();
    void fillPlaces();
    void edited();
    void save();
    QString suggestedName() const;

    Noticing &m_noticing;
    const Receiver &m_receiver;
    NoticeRule m_rule;
    bool m_named = false; ///< somebody chose its name
    QLineEdit *m_name;
    QComboBox *m_what;
    QSpinBox *m_minutes;
    QComboBox *m_where;
    QLabel *m_nameProblem;
    QLabel *m_whereProblem;
    Banner *m_problem;
};

} // namespace gancho
