#pragma once

#include <QFrame>
#include <QList>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStringListModel;

namespace gancho {

/// A column of the event table as the user has it.
struct EventColumn
{
    QString key; ///< see eventcolumns::key and fieldKey
    QString title;
    bool shown = true;
};

/// Chooses the columns of the event table: ticks show them, dragging or Ctrl with the arrows puts them in order, Enter
/// sorts by one, and a path adds a field of the bodies.
class EventColumnsPopup : public QFrame
{
    Q_OBJECT

public:
    explicit EventColumnsPopup(QWidget *parent = nullptr);

    void setColumns(const QList<EventColumn> &columns);
    void setFieldSource(std::function<QStringList()> fields);
    void openAt(const QPoint &topRight);

Q_SIGNALS:
    /// In their new order.
    void changed(const QList<gancho::EventColumn> &columns);
    void resetRequested();
    /// Sort by this column, the other way round when it is sorted by it; the popup has closed.
    void sortRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<EventColumn> columns() const;
    void addField();
    void sortByCurrent();
    void tell();

    QListWidget *m_list;
    QLineEdit *m_path;
    QPushButton *m_add;
    QPushButton *m_sort;
    QLabel *m_problem;
    QStringListModel *m_offers;
    std::function<QStringList()> m_fields;
    bool m_filling = false;
};

} // namespace gancho
