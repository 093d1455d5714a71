#include "ui/delegates/mappingdelegate.h"

#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"
#include "models/items/mappingmodel.h"
#include "ui/delegates/cellbackground.h"
#include "ui/delegates/jsondelegate.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
constexpr int arrowWidth = 20;
} // namespace

MappingDelegate::MappingDelegate(Names fields, Names targets, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fields(std::move(fields))
    , m_targets(std::move(targets))
{
}

void MappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCellBackground(painter, option);
    const ThemeColours &c = theme().colours();
    const int column = index.column();
    const bool mono = column == MappingModel::FieldColumn || column == MappingModel::NameColumn;
    QRect inner = option.rect.adjusted(margin, 0, column == MappingModel::FieldColumn ? 0 : -margin / 2, 0);
    painter->save();
    if (column == MappingModel::FieldColumn) {
        painter->setFont(theme().font());
        painter->setPen(c.muted);
        painter->drawText(inner, int(Qt::AlignRight | Qt::AlignVCenter), QStringLiteral("→"));
        inner.setRight(inner.right() - arrowWidth);
    }
    const QString problem = index.data(MappingModel::ProblemRole).toString();
    QString text = index.data().toString();
    painter->setFont(mono ? theme().monospaceFont() : theme().font());
    painter->setPen(column == MappingModel::FieldColumn  ? JsonDelegate::keyColour()
                    : column == MappingModel::NameColumn ? c.text
                                                         : c.muted);
    if (!problem.isEmpty() && column == MappingModel::NameColumn) {
        painter->setPen(c.bad);
        text = text.isEmpty() ? tr("⚠ no name") : QStringLiteral("⚠ ") + text;
    }
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideMiddle, inner.width()));
    painter->restore();
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == MappingModel::FormatColumn) {
        auto *box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("mappingFormat"));
        box->setAccessibleName(tr("Format of the value"));
        for (const ValueFormat format : RouteCodec::formats()) {
            box->addItem(routewords::format(format), int(format));
            box->setItemData(box->count() - 1, routewords::formatExample(format), Qt::ToolTipRole);
        }
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<MappingDelegate *>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("mappingText"));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const Names &names = index.column() == MappingModel::FieldColumn ? m_fields : m_targets;
    if (names && index.column() != MappingModel::FallbackColumn) {
        auto *completer = new QCompleter(names(), line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

void MappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(MappingModel::FormatRole)));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void MappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

} // namespace gancho
