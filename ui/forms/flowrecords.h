#pragma once

#include "app/exchange/platformcall.h"
#include "ui/services.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gancho {

class AccountPlatforms;
class PickerBox;
class RouteRecords;

/// The records of an account that a flow's last call names, each chosen by its name: a stage, a tag, a template. What
/// the platform lists nowhere is typed by its id.
class FlowRecords : public QWidget
{
    Q_OBJECT

public:
    using Record = exchange::PlatformCall::Record;

    explicit FlowRecords(const Services &services, QWidget *parent = nullptr);
    ~FlowRecords() override;

    /// Shows what that call needs; nothing for none. Records that were chosen stay.
    void setCall(const AccountId &account, const QList<Record> &records);
    void choose(Record record, const QString &id);
    /// With what is chosen.
    exchange::PlatformCall filled(const exchange::PlatformCall &call) const;
    QList<QWidget *> inputs() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(Record record, const char *name, bool typed = false);
    void offer();
    QString chosen(Record record) const;

    struct Row
    {
        Record record;
        QWidget *whole;   ///< with its label
        PickerBox *box;   ///< null where it is typed
        QLineEdit *typed; ///< null where it is picked
    };

    std::unique_ptr<AccountPlatforms> m_platforms;
    RouteRecords *m_records;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QLabel *m_problem;
    AccountId m_account;
    QList<Record> m_wanted;
    QHash<Record, QString> m_chosen; ///< of a route, until its name is there
    bool m_filling = false;
};

} // namespace gancho
