#pragma once

#include "app/platforms/schemacheck.h"
#include "ui/forms/schemafield.h"

#include <QWidget>

class QVBoxLayout;

namespace gancho {

/// A form made from a JSON Schema: objects within objects, lists, choices; only what is filled is a value.
class SchemaForm : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaForm(QWidget *parent = nullptr);

    /// An empty form. What `context` names must outlive it, or be replaced.
    void setSchema(const SchemaFormContext &context, const QJsonObject &schema);
    /// Undefined: nothing is filled.
    QJsonValue value() const;
    void setValue(const QJsonValue &value);
    /// Shows them at their fields; returns those for which there is none. `first` becomes the first field that has one.
    QList<SchemaProblem> showProblems(const QList<SchemaProblem> &problems, QWidget **first = nullptr);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QVBoxLayout *m_column;
    SchemaField *m_root = nullptr;
};

/// The problems by their place, worded for the user: what lacks is a problem of the field that is empty.
QHash<QString, QString> problemsByPlace(const QList<SchemaProblem> &problems);

} // namespace gancho
