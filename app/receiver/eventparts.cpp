#include "app/receiver/eventparts.h"

namespace gancho {

void RecognizedNames::remember(const QString &id, const QString &name)
{
    if (!id.isEmpty() && !name.isEmpty())
        m_names.insert(id, new QString(name));
}

QString RecognizedNames::nameOf(const QString &id) const
{
    const QString *name = m_names.object(id);
    return name ? *name : QString();
}

namespace eventparts {

using namespace simdjson;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::string_view stringOf(ondemand::value value)
{
    std::string_view view;
    return value.get_string().get(view) == SUCCESS ? view : std::string_view();
}

QString idOf(ondemand::value value)
{
    ondemand::json_type type;
    if (value.type().get(type) != SUCCESS)
        return {};
    if (type == ondemand::json_type::string)
        return text(stringOf(value));
    return type == ondemand::json_type::number ? text(value.raw_json_token()).trimmed() : QString();
}

} // namespace eventparts

} // namespace gancho
