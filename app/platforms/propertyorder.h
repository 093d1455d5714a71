#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace gancho {

/// The order in which the file of a contract has the properties of its schemas, which QJsonObject does not keep.
class PropertyOrder
{
public:
    PropertyOrder() = default;
    explicit PropertyOrder(const QByteArray &file);

    /// The keys of a schema's "properties" as they stand in the file.
    QStringList of(const QJsonObject &properties) const;

private:
    /// By all the names of an object, sorted: schemas with the same names have the same order, or nobody minds.
    QHash<QStringList, QStringList> m_orders;
};

} // namespace gancho
