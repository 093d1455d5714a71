#pragma once

#include "app/platforms/contactsapi.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;

namespace gancho {

class ChoiceButton;
struct Choice;

/// What the list of contacts is narrowed to: words, tags, portfolios, status, and when they were created or changed.
class ContactFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFilterBar(QWidget *parent = nullptr);

    void setTags(const QList<Choice> &tags);
    void setPortfolios(const QList<Choice> &portfolios);
    /// The groups that only this platform has, a button each; none of them takes the buttons away.
    void setGroupings(const QList<ContactGrouping> &groupings);
    /// Not every platform has portfolios and statuses.
    void setOffered(bool portfolios, bool statuses);
    /// "12 of 137 contacts"; empty hides it.
    void setCount(const QString &text);
    /// Without order.
    ContactQuery query() const;
    bool isNarrow() const;
    void clear();
    /// This text among all of them; at once.
    void search(const QString &text);

Q_SIGNALS:
    /// After a short pause while typing.
    void queryChanged();

private:
    void changed();
    void dateChosen();

    QLineEdit *m_text;
    ChoiceButton *m_tags;
    ChoiceButton *m_portfolios;
    QMap<QString, ChoiceButton *> m_groups;
    QHBoxLayout *m_row;
    QComboBox *m_status;
    QComboBox *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_dash;
    QLabel *m_count;
    QTimer *m_pause;
};

} // namespace gancho
