#include "models/items/clintmappingmodel.h"

#include <QCoreApplication>

namespace gancho {

namespace {

struct Name
{
    const char *field;
    const char *text;
};

constexpr Name names[] = {
    {"deal_id", QT_TRANSLATE_NOOP("ClintField", "Deal: id")},
    {"deal_name", QT_TRANSLATE_NOOP("ClintField", "Deal: name")},
    {"deal_value", QT_TRANSLATE_NOOP("ClintField", "Deal: value")},
    {"deal_stage", QT_TRANSLATE_NOOP("ClintField", "Deal: stage")},
    {"deal_old_stage", QT_TRANSLATE_NOOP("ClintField", "Deal: stage before")},
    {"deal_user", QT_TRANSLATE_NOOP("ClintField", "Deal: owner's e-mail")},
    {"deal_user_name", QT_TRANSLATE_NOOP("ClintField", "Deal: owner's name")},
    {"deal_status", QT_TRANSLATE_NOOP("ClintField", "Deal: status")},
    {"deal_origin", QT_TRANSLATE_NOOP("ClintField", "Deal: origin")},
    {"deal_created_at", QT_TRANSLATE_NOOP("ClintField", "Deal: created at")},
    {"deal_updated_at", QT_TRANSLATE_NOOP("ClintField", "Deal: changed at")},
    {"deal_updated_stage_at", QT_TRANSLATE_NOOP("ClintField", "Deal: stage changed at")},
    {"deal_closer", QT_TRANSLATE_NOOP("ClintField", "Deal: closer")},
    {"origin_name", QT_TRANSLATE_NOOP("ClintField", "Origin: name")},
    {"contact_name", QT_TRANSLATE_NOOP("ClintField", "Contact: name")},
    {"contact_email", QT_TRANSLATE_NOOP("ClintField", "Contact: e-mail")},
    {"contact_phone", QT_TRANSLATE_NOOP("ClintField", "Contact: phone")},
    {"contact_doc", QT_TRANSLATE_NOOP("ClintField", "Contact: document")},
    {"contact_role", QT_TRANSLATE_NOOP("ClintField", "Contact: role")},
    {"contact_notes", QT_TRANSLATE_NOOP("ClintField", "Contact: notes")},
    {"contact_tags", QT_TRANSLATE_NOOP("ClintField", "Contact: tags")},
    {"contact_utm_source", QT_TRANSLATE_NOOP("ClintField", "Contact: UTM source")},
    {"contact_utm_medium", QT_TRANSLATE_NOOP("ClintField", "Contact: UTM medium")},
    {"contact_utm_campaign", QT_TRANSLATE_NOOP("ClintField", "Contact: UTM campaign")},
    {"contact_utm_content", QT_TRANSLATE_NOOP("ClintField", "Contact: UTM content")},
};

} // namespace

QString clintFieldName(const QString &field)
{
    for (const Name &name : names)
        if (field == QLatin1String(name.field))
            return QCoreApplication::translate("ClintField", name.text);
    return field;
}

void ClintMappingModel::setFields(const QList<ClintField> &fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

int ClintMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int ClintMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClintMappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_fields.size()))
        return {};
    const ClintField &field = m_fields[index.row()];
    if (index.column() == FieldColumn) {
        if (role == Qt::CheckStateRole)
            return int(field.used ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::DisplayRole)
            return clintFieldName(field.field);
        if (role == Qt::ToolTipRole)
            return field.field;
        if (role == Qt::AccessibleTextRole)
            return field.used ? tr("%1, used").arg(clintFieldName(field.field))
                              : tr("%1, dropped").arg(clintFieldName(field.field));
        return {};
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(field.identifier) : QVariant();
}

bool ClintMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= int(m_fields.size()))
        return false;
    ClintField &field = m_fields[index.row()];
    if (index.column() == FieldColumn && role == Qt::CheckStateRole)
        field.used = value.toInt() == Qt::Checked;
    else if (index.column() == IdentifierColumn && role == Qt::EditRole)
        field.identifier = value.toString().trimmed();
    else
        return false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags ClintMappingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool used = m_fields[index.row()].used;
    if (index.column() == FieldColumn)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    return used ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::ItemFlags(Qt::ItemIsSelectable);
}

QVariant ClintMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field of Clint") : tr("Identifier");
}

} // namespace gancho
