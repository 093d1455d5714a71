#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

class QFrame;
class QLineEdit;
class QListWidget;

namespace gancho {

struct Choice
{
    QString id;
    QString text;
    bool operator==(const Choice &) const = default;
};

/// A button that opens a list of things to tick, with a line that narrows it down. What is ticked stands on the button:
/// "Tags: VIP", "Tags: 3".
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    /// `what` is what is chosen ("Tags"); it becomes the accessible name too.
    ChoiceButton(const QString &objectName, const QString &what, QWidget *parent = nullptr);

    /// What is chosen stays chosen, also when it is not among them.
    void setChoices(const QList<Choice> &choices);
    /// At most one: ticking another one unticks the former.
    void setSingle(bool single) { m_single = single; }
    /// As a field of a form: all that is chosen stands on it, without the name of what it is.
    void setField(bool field);
    /// What stands on a field while nothing is chosen; “None” unless said otherwise.
    void setNothing(const QString &text);
    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList &ids);
    /// The texts of what is chosen; an id where its text is not known.
    QStringList chosenTexts() const;

Q_SIGNALS:
    /// By the user, not by setChosen().
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void open();
    void narrow(const QString &text);
    void showChosen();
    void fill();

    QString m_what;
    QString m_nothing;
    QList<Choice> m_choices;
    QStringList m_chosen;
    bool m_single = false;
    bool m_field = false;
    bool m_filling = false;
    QFrame *m_popup;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace gancho
