#pragma once

#include "app/platforms/operation.h"
#include "app/platforms/schemacheck.h"
#include "ui/forms/schemafield.h"

class QPushButton;
class QStackedWidget;

namespace gancho {

class Banner;
class JsonEditor;
class SchemaForm;

/// The body of a request: a form made from its schema, or raw JSON. Both hold the same; while a text is no JSON it
/// stays with the text.
class BodyForm : public QWidget
{
    Q_OBJECT

public:
    explicit BodyForm(QWidget *parent = nullptr);

    void setOperation(const SchemaFormContext &context, const Operation &operation);
    /// As it would be sent; empty: none.
    QByteArray body() const;
    void setBody(const QString &text);
    bool isRaw() const;
    /// Shows the text; false leaves the form in view only where it can show it.
    void setRaw(bool raw);
    /// Holds it against the schema and shows the problems at their places. How many there are; `first` becomes the
    /// first field that has one.
    int check(SchemaCheck &checker, QWidget **first);

Q_SIGNALS:
    void changed();

private:
    void showProblem(const QString &text);
    QString formText() const;

    QJsonObject m_schema;
    QString m_raw;         ///< the text that m_rawValue was read from
    QJsonValue m_rawValue; ///< what the form held when it was given to it
    QPushButton *m_formButton;
    QPushButton *m_rawButton;
    Banner *m_problem;
    QStackedWidget *m_pages;
    SchemaForm *m_form;
    JsonEditor *m_editor;
};

} // namespace gancho
