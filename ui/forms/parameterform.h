#pragma once

#include "app/platforms/operation.h"
#include "app/platforms/schemacheck.h"
#include "ui/forms/schemafield.h"

class QVBoxLayout;

namespace gancho {

/// What goes into the path and the query of an operation: a field each, made from its schema.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    using Values = QList<QPair<QString, QString>>;

    explicit ParameterForm(QWidget *parent = nullptr);

    /// An empty form. What `context` names must outlive it, or be replaced.
    void setOperation(const SchemaFormContext &context, const Operation &operation);
    /// What is filled, in the order of the operation; of several values each stands for itself, of an object each
    /// member as "Metadata[key]".
    Values values() const;
    /// Names that the operation does not know are passed over.
    void setValues(const Values &values);
    /// Holds what is filled against the contract and shows the problems at their fields. How many there are; `first`
    /// becomes the first field that has one.
    int check(SchemaCheck &checker, QWidget **first);
    /// False while a part of the path is empty: then there is nothing to send to.
    bool hasPath() const;

Q_SIGNALS:
    void changed();

private:
    QVBoxLayout *m_column;
    QList<OperationParameter> m_parameters; ///< in the order of m_fields
    QList<SchemaField *> m_fields;
};

} // namespace gancho
