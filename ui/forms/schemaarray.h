#pragma once

#include "ui/forms/schemafield.h"

#include <QList>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace gancho {

/// Several of a few values, ticked.
class SchemaChoices : public SchemaField
{
    Q_OBJECT

public:
    SchemaChoices(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                  const QJsonObject &items, QWidget *parent);
    QWidget *input() const override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    QStringList m_all;
    ChoiceButton *m_button;
};

/// Several texts, numbers or ids: one a line.
class SchemaLines : public SchemaField
{
    Q_OBJECT

public:
    SchemaLines(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                const QJsonObject &items, QWidget *parent);
    QWidget *input() const override;
    QWidget *takeProblems(QHash<QString, QString> &problems) override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    QStringList lines() const;
    void fit();

    const QJsonObject m_items;
    QPlainTextEdit *m_text;
    NamePick *m_pick = nullptr;
};

/// Several objects, added and taken away.
class SchemaItems : public SchemaField
{
    Q_OBJECT

public:
    SchemaItems(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema, QWidget *parent);
    QWidget *input() const override;
    QWidget *takeProblems(QHash<QString, QString> &problems) override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    void setCount(qsizetype count);
    void remove(qsizetype index);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<SchemaField *> m_fields;
    QList<QWidget *> m_rows;
};

} // namespace gancho
