#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace gancho {

/// What an operation takes in its path or its query.
struct OperationParameter
{
    enum class Place { Path, Query };

    QString name; ///< as the contract spells it; platforms compare it without regard to case
    Place place = Place::Query;
    bool required = false;
    QString description; ///< English, may be empty
    QJsonObject schema;

    /// Takes several values, each under the same name again (reference/wts-chat.md §1.3).
    bool isList() const;
    /// The values that it is limited to; empty where it is not.
    QStringList choices() const;
};

/// One operation of a platform's API, as its contract describes it.
struct Operation
{
    enum class Paging { None, Pages };

    QString id;        ///< "listContacts", unique within the contract
    QByteArray method; ///< "GET"
    QString path;      ///< "/core/v1/contact/{id}"; "/" alone is the base URL itself, without a slash at its end
    QString summary;   ///< English
    QString description;
    QString group; ///< "Contacts"
    QList<OperationParameter> parameters;
    bool takesBody = false;
    bool bodyRequired = false;
    QJsonObject bodySchema;
    bool answersBody = false; ///< false: a success has an empty body
    QJsonObject answerSchema;
    Paging paging = Paging::None;
    QString resource; ///< what "gancho list" calls it; empty where it is not the list of anything
    bool deprecated = false;
    bool reads = false; ///< a look-up that goes by POST

    bool writes() const;
    /// By name, without regard to case; null where there is none.
    const OperationParameter *parameter(const QString &name) const;
    /// The path with each {name} replaced by its value, percent-encoded. `values` is keyed by the names in the
    /// contract.
    QString pathWith(const QHash<QString, QString> &values) const;
    /// True when "/core/v1/contact/42" is a path of this operation. Fixed segments are compared without regard to case.
    bool matches(const QString &concretePath) const;
    /// How many segments of the path are fixed: among operations that match, the one with the most is meant.
    int fixedSegments() const;
};

} // namespace gancho
