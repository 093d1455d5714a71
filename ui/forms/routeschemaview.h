#pragma once

#include "app/routes/actionschema.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

class QLabel;
class QTableWidget;

namespace gancho {

/// What the actions of a route take: each field with its value for the event that is shown, and whether it is there.
class RouteSchemaView : public QWidget
{
    Q_OBJECT

public:
    struct Target
    {
        QString title; ///< "Loja Azul: create or update a contact"
        ActionSchema schema;
        bool operator==(const Target &) const = default;
    };

    explicit RouteSchemaView(QWidget *parent = nullptr);

    void setTargets(const QList<Target> &targets);
    /// What would be handed over for the event, a JSON object; empty where there is none.
    void setValues(const QByteArray &json);
    bool isEmpty() const { return m_targets.isEmpty(); }

private:
    void showRows();
    void addTitle(const QString &title);
    void addField(const ActionSchema::Field &field);

    QList<Target> m_targets;
    QByteArray m_json;
    QLabel *m_missing;
    QTableWidget *m_table;
};

} // namespace gancho
