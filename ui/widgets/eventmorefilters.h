#pragma once

#include "models/domain/event.h"

#include <QFrame>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QTimer;

namespace gancho {

/// The panel of the filters that are needed less often: answer, sender check, method, sender, size, delay, repeats and
/// marks. What is chosen holds at once.
class EventMoreFilters : public QFrame
{
    Q_OBJECT

public:
    explicit EventMoreFilters(QWidget *parent = nullptr);

    /// Puts what is chosen here into `filter`; its other parts stay.
    void apply(EventFilter &filter) const;
    void setFilter(const EventFilter &filter);
    /// Under this widget, its right end at the widget's.
    void openUnder(const QWidget *anchor);
    /// How many kinds of filters are in force.
    int count() const;

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QAbstractButton *toggle(const QString &name, const QString &text, const QString &accessibleName, int value);
    QLineEdit *field(const char *name, const QString &accessibleName, const QString &placeholder = {});
    QWidget *rowOf(const QList<QWidget *> &widgets);
    std::optional<qint64> number(QLineEdit *field, const QComboBox *unit) const;
    void edited();
    bool check();

    QList<QAbstractButton *> m_statuses, m_checks, m_methods, m_colours;
    QLineEdit *m_exact, *m_senders, *m_minSize, *m_maxSize, *m_minDelay, *m_maxDelay;
    QComboBox *m_sizeUnit, *m_delayUnit, *m_repeats;
    QAbstractButton *m_starred, *m_noted, *m_deviating;
    QTimer *m_typing;
    bool m_quiet = true; ///< until it is built
};

} // namespace gancho
