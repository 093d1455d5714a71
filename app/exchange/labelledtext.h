#pragma once

#include "app/exchange/personalfields.h"

#include <QList>
#include <QString>

namespace gancho {

/// A value within a text that has a name there.
struct LabelledPlace
{
    qsizetype begin = 0, length = 0; ///< of the value
    QString label;
    bool encoded = false; ///< as in a URL
};

/// The parameters of URLs ("?nome=Ana+Lima"), the lines "Nome: Ana Lima", and what a vCard says of whom: in order, one
/// may be within another. Pure; linear.
QList<LabelledPlace> labelledIn(const QString &text);

/// What of the value can be of that kind, since a label in a text is no promise: "Cliente: quer o preço" is nobody.
/// Nothing is left (length 0) where none of it can.
LabelledPlace narrowed(LabelledPlace place, const QString &text, FieldKind kind);

} // namespace gancho
