#pragma once

#include "models/domain/directory.h"

#include <QStyledItemDelegate>

#include <functional>

namespace gancho {

/// Draws the names of tags as pills in their own colours, as many as fit, then "+2".
class TagsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a tag of this name looks like; a colour without a background is shown neutral.
    using ColourOf = std::function<TagColour(const QString &name)>;

    /// `role` holds the QStringList of names.
    TagsDelegate(int role, ColourOf colourOf, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Draws one pill at the left of `within`, centred vertically; returns its width.
    static int drawTag(QPainter *painter, const QRect &within, const QString &name, const TagColour &colour);

private:
    int m_role;
    ColourOf m_colourOf;
};

} // namespace gancho
