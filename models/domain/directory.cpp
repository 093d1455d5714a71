#include "models/domain/directory.h"

#include "models/domain/phonetext.h"

namespace gancho {

QString Channel::displayName() const
{
    const QString people = phoneForPeople(number);
    if (name.isEmpty())
        return people.isEmpty() ? type : people;
    return people.isEmpty() || people == name ? name : name + QStringLiteral(" · ") + people;
}

} // namespace gancho
