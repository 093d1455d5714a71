#pragma once

#include "models/domain/route.h"

#include <QStringList>

namespace gancho {

/// A route to begin with, for a common case.
struct RouteTemplate
{
    QString id;    ///< never changes
    QString group; ///< translated: "Spreadsheets and ERP", "Between platforms", "Clint"
    QString title; ///< translated: "New lead → spreadsheet in Make"
    QString about; ///< translated: what it does, and what is needed for it
    Route route;   ///< off; its name is the title
    /// Which platform the account of its action has to be of; None: any, or it has none.
    PlatformKind targetPlatform = PlatformKind::None;
    /// Only an address of an integrator fits: "make", "n8n", or nothing.
    QString integrator;
};

namespace routetemplates {

/// In the order in which they are offered; translated at the call.
QList<RouteTemplate> all();
/// Null title where there is none of that id.
RouteTemplate byId(const QString &id);
/// What a person still has to fill in, translated: "the address", "the account", "the stage".
QStringList toFillIn(const Route &route);
/// The fields by which a contact of a platform's events is known, for an action: name, phone, e-mail.
QList<MappedField> contactFields(PlatformKind source, const QString &eventType);

} // namespace routetemplates

} // namespace gancho
