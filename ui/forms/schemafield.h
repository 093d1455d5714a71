#pragma once

#include "app/platforms/contract.h"
#include "ui/forms/namepick.h"

#include <QHash>
#include <QJsonValue>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace gancho {

/// What the fields of one form have in common.
struct SchemaFormContext
{
    const Contract *contract = nullptr; ///< outlives the form
    NamePick::Source names;
    QString prefix; ///< of the objectNames: "body" gives "body/options/enableBot"
};

/// Where a field stands and what it holds.
struct SchemaPlace
{
    QString name;    ///< of the property or parameter; empty for the root and for elements
    QString parent;  ///< name of what it stands in
    QString pointer; ///< JSON Pointer
    bool required = false;
    QString description; ///< where the schema has none
};

/// One value of a form made from a JSON Schema: its name, its editor, what is wrong with it. Only what is filled is a
/// value. What the editor cannot show is kept and given back as it came, until the user clears it.
class SchemaField : public QWidget
{
    Q_OBJECT

public:
    /// The field that fits `schema`.
    static SchemaField *make(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                             QWidget *parent);

    const SchemaPlace &place() const { return m_place; }
    /// Undefined: nothing is filled.
    QJsonValue value() const;
    void setValue(const QJsonValue &value);
    /// Takes what concerns it and its parts out of `problems` (JSON Pointer -> text) and shows it. Returns the first
    /// widget that has a problem; null for none.
    virtual QWidget *takeProblems(QHash<QString, QString> &problems);
    /// Where the tab key enters.
    virtual QWidget *input() const = 0;

Q_SIGNALS:
    /// By the user.
    void changed();

protected:
    SchemaField(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema, QWidget *parent);

    virtual QJsonValue edited() const = 0;
    /// Undefined empties it.
    virtual void fill(const QJsonValue &value) = 0;
    virtual bool accepts(const QJsonValue &value) const = 0;

    /// Name at the left, the editor and what belongs to it at the right.
    void layBeside(QWidget *editor, QWidget *beside = nullptr);
    /// Name above (or none at the root), the editor below over the whole width.
    void layBelow(QWidget *editor, QWidget *heading, bool indented);
    void edit();
    QString objectNameOf(const QString &suffix = {}) const;
    QString accessibleNameOf() const;

    const SchemaFormContext m_context;
    const SchemaPlace m_place;
    const QJsonObject m_schema; ///< resolved
    bool m_nullable = false;

private:
    void addTail(QVBoxLayout *column);
    void showKept();
    QWidget *makeNull();

    QWidget *m_editor = nullptr;
    QWidget *m_beside = nullptr;
    QToolButton *m_null = nullptr;
    QWidget *m_keptRow = nullptr;
    QLabel *m_keptText = nullptr;
    QLabel *m_problem = nullptr;
    QJsonValue m_kept = QJsonValue(QJsonValue::Undefined);
    bool m_filling = false;
};

} // namespace gancho
