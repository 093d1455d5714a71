#pragma once

#include "models/domain/customfield.h"

#include <QWidget>

class QLabel;

namespace gancho {

/// The editor of one custom field: its name, an input for its type, and what is wrong with it. What was not touched
/// comes back exactly as it came, whatever its encoding (reference/wts-chat.md §2.1 leaves that open).
class CustomFieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The fitting one for the type; raw text for an unknown type. Not for groups.
    static CustomFieldEditor *make(const CustomField &field, QWidget *parent);

    const CustomField &field() const { return m_field; }
    /// Null or undefined: no value.
    void setValue(const QJsonValue &value);
    /// Undefined: no value.
    QJsonValue value() const;
    /// What is wrong with what is entered, translated; empty when nothing is.
    QString check() const;
    /// Shows a text beneath the input; empty: none.
    void setProblem(const QString &text);

Q_SIGNALS:
    /// The user has changed it.
    void changed();

protected:
    CustomFieldEditor(const CustomField &field, QWidget *parent);

    /// To be called once by the subclass.
    void setInput(QWidget *input, QWidget *toIdentify = nullptr);
    void edited();
    /// The value that the widget was given, for its encoding.
    const QJsonValue &original() const { return m_original; }

    virtual void display(const QJsonValue &value) = 0;
    /// Undefined: nothing is entered.
    virtual QJsonValue entered() const = 0;
    /// False while what is entered is no value of the type.
    virtual bool isAcceptable() const { return true; }

private:
    CustomField m_field;
    QJsonValue m_original{QJsonValue::Undefined};
    bool m_touched = false;
    QWidget *m_input = nullptr;
    QLabel *m_problem;
};

} // namespace gancho
