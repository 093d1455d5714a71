#pragma once

#include "models/items/directoryfields.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace gancho {

/// The fields of a record to read: names of other records lead to them, keys can be copied, and what Gancho does not
/// know is folded below.
class RecordFields : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFields(QWidget *parent = nullptr);
    /// `edited`: a form shows the rest of it.
    void setRecord(const DirectoryRecord &record, const DirectoryNames &names, bool edited = true);

Q_SIGNALS:
    void recordRequested(gancho::DirectoryKind kind, const QString &id);

private:
    void addRow(QGridLayout *grid, const QString &label, QWidget *value);
    QWidget *valueOf(const DirectoryField &field);
    void rebuild();

    QList<DirectoryField> m_shown;
    QList<QPair<QString, QString>> m_others;
    QWidget *m_body = nullptr;
    QPushButton *m_more;
    QWidget *m_moreBody = nullptr;
};

} // namespace gancho
