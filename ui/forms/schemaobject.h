#pragma once

#include "ui/forms/schemafield.h"

#include <QJsonObject>
#include <QSet>

class QToolButton;
class QVBoxLayout;

namespace gancho {

/// An object of known properties: their fields one below the other, folded away until it is opened or filled. A
/// required list "fields" of a partial update names what is filled, as far as the user has not ticked it otherwise.
/// Properties that the schema does not know are kept.
class SchemaObject : public SchemaField
{
    Q_OBJECT

public:
    SchemaObject(const SchemaFormContext &context, const SchemaPlace &place, const QJsonObject &schema,
                 QWidget *parent);
    QWidget *input() const override;
    QWidget *takeProblems(QHash<QString, QString> &problems) override;

protected:
    QJsonValue edited() const override;
    void fill(const QJsonValue &value) override;
    bool accepts(const QJsonValue &value) const override;

private:
    void build();
    void open(bool opened);
    void partChanged(SchemaField *part);
    /// What the list "fields" says by itself: the names of what is filled.
    QStringList namesOfFilled() const;
    void showFields();
    void showExtra();
    bool isInline() const { return place().name.isEmpty(); }

    QWidget *m_body;
    QVBoxLayout *m_column;
    QToolButton *m_toggle = nullptr;
    QLabel *m_extraText = nullptr;
    QList<SchemaField *> m_parts;
    SchemaField *m_fields = nullptr; ///< the list "fields"; null where there is none to keep
    QStringList m_offered;           ///< what it may hold
    QSet<QString> m_forced;          ///< ticked by the user, though nothing is filled
    QSet<QString> m_barred;          ///< unticked by the user
    QJsonObject m_extra;
    bool m_built = false;
};

/// Which of `offered` names the property in the list "fields" of a partial update: "tagIds" goes by "Tags", "botKey" by
/// "BotId". Empty for none.
QString updateNameOf(const QString &property, const QStringList &offered);

} // namespace gancho
