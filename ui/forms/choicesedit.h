#pragma once

#include "app/platforms/whazing/whazingsends.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gancho {

/// What is clicked in a message, line by line: buttons of some kind, or rows with a second line. There is always one.
class ChoicesEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Buttons, Rows };

    /// `name` begins the objectName of every field: name, what it is, and its number.
    ChoicesEdit(Of of, const QString &name, QWidget *parent = nullptr);

    /// Before the names of the lines that are added later.
    void setNamePrefix(const QString &prefix) { m_name.prepend(prefix); }
    /// The official API takes up to three buttons, as replies only.
    void setOfficial(bool official);
    /// Without those that are wholly empty.
    QList<WhazingChoice> choices() const;
    /// One empty line is left.
    void clear();
    /// What is typed, for a draft; empty where nothing is.
    QJsonArray typed() const;
    void setTyped(const QJsonArray &lines);

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *row;
        QComboBox *kind;
        QLineEdit *text;
        QLineEdit *value;
        QToolButton *remove;
    };

    void add();
    void remove(const QWidget *row);
    void refresh();

    const Of m_of;
    QString m_name;
    bool m_official = false;
    int m_made = 0;
    QList<Line> m_lines;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace gancho
