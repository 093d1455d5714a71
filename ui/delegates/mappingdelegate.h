#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace gancho {

/// The cells of a field mapping: the field and its name in the fixed font with an arrow between them, the format muted.
/// A field is edited with completion, a format chosen from a list.
class MappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;

    /// `fields` are offered for the event's side, `targets` for the names at the target.
    MappingDelegate(Names fields, Names targets, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Names m_fields;
    Names m_targets;
};

} // namespace gancho
