#include "ui/widgets/kindlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/build.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gancho {

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int failedRole = Qt::UserRole + 2;
constexpr int margin = 12;

/// The name at the left, the number at the right, both in the looks of the rail.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &c = theme().colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(chosen && option.state.testFlag(QStyle::State_HasFocus) ? QPen(c.accent, 1) : QPen(Qt::NoPen));
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(chosen ? c.selection : c.hover);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
        }
        QRect inner = row.adjusted(margin - 4, 0, 4 - margin, 0);
        const QString count = index.data(countRole).toString();
        if (!count.isEmpty()) {
            painter->setFont(theme().captionFont());
            painter->setPen(index.data(failedRole).toBool() ? c.bad : c.muted);
            painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
            inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
        }
        QFont font = theme().font();
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(chosen ? c.accent : c.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, Theme::railEntryHeight};
    }
};

} // namespace

KindList::KindList(QWidget *parent)
    : QListWidget(parent)
{
    identify(this, QStringLiteral("directoryKinds"), tr("Kinds of records"));
    setItemDelegate(new KindDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const DirectoryKind kind : directoryKinds()) {
        auto *item = new QListWidgetItem(directoryKindName(kind), this);
        item->setToolTip(directoryKindName(kind));
        item->setData(Qt::UserRole, static_cast<int>(kind));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT kindChosen(directoryKinds().at(row));
    });
}

DirectoryKind KindList::kind() const
{
    return directoryKinds().at(qMax(0, currentRow()));
}

void KindList::setKind(DirectoryKind kind)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(directoryKinds().indexOf(kind)));
}

void KindList::setKinds(const QList<DirectoryKind> &kinds)
{
    for (int row = 0; row < count(); ++row)
        item(row)->setHidden(!kinds.contains(directoryKinds().at(row)));
}

void KindList::setCount(DirectoryKind kind, int count, bool failed)
{
    QListWidgetItem *row = item(static_cast<int>(directoryKinds().indexOf(kind)));
    const QString text = failed ? QStringLiteral("!") : count < 0 ? QString() : QLocale().toString(count);
    row->setData(countRole, text);
    row->setData(failedRole, failed);
    row->setData(Qt::AccessibleTextRole, failed      ? tr("%1, could not be read").arg(row->text())
                                         : count < 0 ? row->text()
                                                     : tr("%1, %2").arg(row->text(), text));
}

} // namespace gancho
