#pragma once

#include "models/domain/whazingwebhook.h"

#include <QAbstractTableModel>

#include <optional>

namespace gancho {

/// The webhooks that are kept of an account of Whazing, of both kinds or of one. It is given its rows and knows no
/// service. GUI thread.
class WhazingHookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, UrlColumn, EventsColumn, StateColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, ToneRole = Qt::UserRole + 40 };

    using QAbstractTableModel::QAbstractTableModel;

    void setWebhooks(const QList<WhazingWebhook> &webhooks);
    /// Nothing: both kinds.
    void setKind(std::optional<WhazingHookKind> kind);
    int rowOf(const QString &id) const; ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The name of one of queues; that of its tab for a channel's.
    static QString title(const WhazingWebhook &webhook);

private:
    void choose();

    QList<WhazingWebhook> m_all;
    QList<WhazingWebhook> m_rows;
    std::optional<WhazingHookKind> m_kind;
};

} // namespace gancho
