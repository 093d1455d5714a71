#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace gancho {

/// Paints the rows of a JSON tree: keys and values in the fixed font and their own colours, notes muted at the right.
class JsonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JsonDelegate(QObject *parent = nullptr);

    static constexpr int rowHeight = 26;
    /// The colour of keys; one that no status has.
    static QColor keyColour();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void takeFonts();

    QFont m_font;
    QFont m_noteFont;
};

} // namespace gancho
