#pragma once

#include "models/domain/panel.h"
#include "models/items/pagedmodel.h"

namespace gancho {

/// The cards of one step, by position, as far as they were read.
class CardModel : public PagedModel<Card>
{
public:
    explicit CardModel(const StepId &step, QObject *parent = nullptr);

    const StepId &stepId() const { return m_step; }
    /// The catalogue that the cards' tags are of, and the names of users that cards do not carry.
    void setTags(const QList<PanelTag> &tags);
    void setNames(std::function<QString(const UserId &)> names);
    const QList<PanelTag> &tags() const { return m_tags; }
    /// Empty: nobody is responsible, or the name is not known.
    QString userName(const Card &card) const;

    /// Null where it is not among the rows.
    const Card *find(const CardId &id) const { return at(rowOf(id.value)); }
    /// Before which row a card with this position goes.
    int rowForPosition(double position) const;
    /// Of the amounts of the cards that were read; nothing when none of them has one.
    std::optional<double> loadedSum() const;
    /// How many cards the step holds under the source's filter; -1: not known.
    qint64 count() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Only the cards with this tag. The platform has no such filter, so pages are read on until one brings a card.
    /// `context` must outlive the source.
    static Source tagged(Source source, const PanelTagId &tag, QObject *context);

private:
    const StepId m_step;
    QList<PanelTag> m_tags;
    std::function<QString(const UserId &)> m_names;
};

} // namespace gancho
