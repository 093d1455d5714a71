#pragma once

#include "ui/forms/recordform.h"

namespace gancho {

/// Gives a name to a number that the platform does not list; a new one is its number and its name. Kept here alone.
class NameForm : public RecordForm
{
    Q_OBJECT

public:
    explicit NameForm(QWidget *parent = nullptr);
    DirectoryRecord edited() const override;
    static NamedRecord fresh(DirectoryKind kind);

protected:
    void fill(const DirectoryRecord &record) override;
    QHash<QString, QString> problems() const override;

private:
    QLineEdit *m_id;
    QLineEdit *m_name;
};

} // namespace gancho
