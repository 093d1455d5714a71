#pragma once

#include <QDateTime>
#include <QWidget>

class QDateTimeEdit;
class QPushButton;

namespace gancho {

/// A date, a time of day or both, that may also be none: then a button stands in its place that sets it.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Date, Time, DateTime };

    /// `name` becomes the objectName of the field; with "Set" and "Clear" behind it those of the buttons.
    OptionalDate(Kind kind, const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// In local time; invalid: none. Of a Time only the time of day counts, of a Date only the date.
    void setValue(const QDateTime &value);
    QDateTime value() const;
    /// Where the tab key enters.
    QWidget *input() const;

Q_SIGNALS:
    /// The user has set, changed or cleared it.
    void changed();

private:
    void showGiven(bool given);

    Kind m_kind;
    bool m_given = false;
    QDateTimeEdit *m_edit;
    QPushButton *m_set;
    QPushButton *m_clear;
};

} // namespace gancho
