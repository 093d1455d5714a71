#pragma once

#include "ui/forms/schemafield.h"

#include <QList>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

/// An object whose properties nobody knows beforehand: custom fields, metadata, the parameters of a template. A row of
/// name and value each. Where any value may stand, what reads as JSON is sent as that ("5", "true", "{…}"), and a text
/// that would read so stands in quotation marks.
class SchemaMap : public SchemaField
{
    Q_OBJECT

public:
    SchemaMap(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema, QWidget *parent);
    QWidget *input() const override;
    QWidget *takeProblems(QHash<QString, QString> &problems) override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    struct Row
    {
        QWidget *whole;
        QLineEdit *name;
        QLineEdit *value;
    };
    void add(const QString &name, const QString &value);
    QJsonValue valueOf(const QString &text) const;
    QString textOf(const QJsonValue &value) const;

    const bool m_textOnly;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<Row> m_rows;
    int m_made = 0;
};

} // namespace gancho
