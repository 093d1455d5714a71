#pragma once

#include "models/domain/eventtype.h"

#include <QStyledItemDelegate>

namespace gancho {

/// Draws a request of an API: its method as a pill, what it does, its path below; headings between them.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where the model has what; 0 for what it has not.
    struct Roles
    {
        int method = 0;
        int path = 0;
        int deprecated = 0;
        int status = 0;
        int time = 0;
        int writes = 0;
    };

    explicit RequestDelegate(const Roles &roles, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Roles m_roles;
};

/// How a method is coloured: what only reads calmly, what deletes alarming.
Tone methodTone(const QString &method, bool writes);
/// How the status of an answer is coloured; 0: none came.
Tone statusTone(int status);

} // namespace gancho
