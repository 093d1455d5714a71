#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace gancho {

/// Draws a field of the catalogue: its path with the last part standing out, how often it comes as a bar, examples in
/// the fixed font, its standing as a pill.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CatalogueDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void takeFonts();
    void paintPath(QPainter *painter, const QRect &cell, const QString &path) const;
    void paintShare(QPainter *painter, const QRect &cell, const QString &text, double share) const;

    QFont m_font;
};

} // namespace gancho
