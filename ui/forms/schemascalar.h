#pragma once

#include "ui/forms/schemafield.h"

class QComboBox;
class QLineEdit;

namespace gancho {

/// A text, a number, a date, an id: one line. What is no number where one belongs is given as the text that it is, so
/// that whoever checks it can say so.
class SchemaText : public SchemaField
{
    Q_OBJECT

public:
    SchemaText(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema, QWidget *parent);
    QWidget *input() const override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    void showName();

    QLineEdit *m_line;
    NamePick *m_pick = nullptr;
};

/// What a line of text is as a value of `schema`: a number where one belongs and the text is one.
QJsonValue scalarOf(const QString &text, const QJsonObject &schema);
/// The text that scalarOf() turns into `value` again; nothing where there is none.
std::optional<QString> lineOf(const QJsonValue &value, const QJsonObject &schema);
/// What to type, as a placeholder; may be empty.
QString hintOf(const QJsonObject &schema);

/// One of several values, or a yes or no; or nothing.
class SchemaChoice : public SchemaField
{
    Q_OBJECT

public:
    SchemaChoice(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                 QWidget *parent);
    QWidget *input() const override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    QComboBox *m_combo;
    QList<QJsonValue> m_values; ///< of the entries after the first
};

} // namespace gancho
