#pragma once

#include "app/exchange/csv.h"
#include "models/domain/contact.h"
#include "models/domain/customfield.h"

namespace gancho {

/// Contacts as rows of a table. Pure.
class ContactCsv
{
public:
    /// What a column may hold: a part of a contact, "" to leave it out, "custom:KEY" for a custom field.
    struct Target
    {
        QString id;
        QString name; ///< translated
    };
    static QList<Target> targets(const QList<CustomField> &fields);
    /// A guess from the column's name, in Portuguese and English; empty where there is none.
    static QString guess(const QString &column, const QList<CustomField> &fields);
    /// The contact of a row, whose column `i` goes to `targets[i]`. Tags and portfolios go by their names, separated by
    /// '|' or ','. Custom values are turned into their field's type; what does not fit is a problem.
    static Contact contact(const QStringList &row, const QStringList &targets, const QList<CustomField> &fields,
                           QHash<QString, QString> *problems = nullptr);

    static QStringList header(const QList<CustomField> &fields);
    /// A row in the order of header().
    static QStringList row(const Contact &contact, const QList<CustomField> &fields);
};

} // namespace gancho
