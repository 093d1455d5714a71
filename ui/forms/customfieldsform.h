#pragma once

#include "models/domain/customfield.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace gancho {

class CustomFieldEditor;

/// The custom fields of a contact or a card: an editor per field by its type, groups as headings. Values without a
/// known field are shown as they are and kept; so are the values of fields that are not visible.
class CustomFieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsForm(QWidget *parent = nullptr);

    /// In the order to be shown in. Keeps the values that it holds.
    void setFields(const QList<CustomField> &fields);
    void setValues(const QJsonObject &values);
    /// What the user has left empty is not in it. What was not touched is as it came.
    QJsonObject values() const;
    /// What is wrong with what is entered: key -> translated text; shows it in its place, too.
    QHash<QString, QString> check();
    /// Key of a field -> text, shown beneath it; fields that are not named are cleared.
    void setErrors(const QHash<QString, QString> &errors);
    /// Nothing to show: neither a field nor a value.
    bool isEmpty() const { return m_editors.isEmpty() && m_values.isEmpty(); }

Q_SIGNALS:
    /// The user has changed a value.
    void changed();

private:
    void rebuild();
    void showUnknown();

    QList<CustomField> m_fields;
    QJsonObject m_values; ///< as given
    QList<CustomFieldEditor *> m_editors;
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    QWidget *m_unknown = nullptr;
};

} // namespace gancho
