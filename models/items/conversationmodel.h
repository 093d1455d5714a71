#pragma once

#include "models/domain/conversation.h"
#include "models/items/pagedmodel.h"

namespace gancho {

/// Conversations as a list of one column.
class ConversationModel : public PagedModel<Conversation>
{
    Q_OBJECT

public:
    enum Role {
        LastTextRole = Qt::UserRole + 1, ///< what was written last, in one line
        TimeRole,                        ///< when, as short as it can be said: "14:06", "2 Mar"
        UnreadRole,                      ///< int
        StatusRole,                      ///< translated; of an unknown one what the platform calls it
        ToneRole,                        ///< Tone, as int
    };

    using PagedModel::PagedModel;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

    static QString statusText(const Conversation &conversation);
    /// The time of day for today, else the day, with the year where it is another one. Local time.
    static QString shortTime(const QDateTime &at);
};

} // namespace gancho
