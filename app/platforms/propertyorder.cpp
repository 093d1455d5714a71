#include "app/platforms/propertyorder.h"

#include "app/platforms/jsonscan.h"

namespace gancho {

PropertyOrder::PropertyOrder(const QByteArray &file)
{
    JsonScan scan;
    if (!scan.read(file))
        return;
    const auto &tokens = scan.tokens();
    for (size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].type != JsonType::Object || tokens[at].key != "properties")
            continue;
        QStringList names;
        for (size_t member = at + 1; member < tokens[at].end; member = tokens[member].end)
            names += QString::fromUtf8(tokens[member].key.data(), qsizetype(tokens[member].key.size()));
        QStringList sorted = names;
        sorted.sort();
        m_orders.insert(sorted, names);
    }
}

QStringList PropertyOrder::of(const QJsonObject &properties) const
{
    QStringList names = properties.keys();
    names.sort();
    return m_orders.value(names, names);
}

} // namespace gancho
