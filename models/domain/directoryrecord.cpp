#include "models/domain/directoryrecord.h"

namespace gancho {

namespace {

template <class T>
QString idText(const T &record)
{
    if constexpr (std::is_same_v<T, std::monostate>)
        return {};
    else if constexpr (std::is_same_v<T, Audience> || std::is_same_v<T, NamedRecord>)
        return record.id;
    else if constexpr (std::is_same_v<T, Chatbot>)
        return record.id.isEmpty() ? record.key.value : record.id;
    else if constexpr (std::is_same_v<T, CustomField>)
        return record.id.isValid() ? record.id.value : record.key;
    else
        return record.id.value;
}

} // namespace

QString recordId(const DirectoryRecord &record)
{
    return std::visit([](const auto &one) { return idText(one); }, record);
}

QString recordName(const DirectoryRecord &record)
{
    return std::visit(
        [](const auto &one) -> QString {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, std::monostate>) {
                return {};
            } else {
                if constexpr (std::is_same_v<T, Channel>)
                    if (one.name.isEmpty())
                        return one.displayName();
                if constexpr (std::is_same_v<T, CustomField>)
                    if (one.name.isEmpty() && !one.key.isEmpty())
                        return one.key;
                if constexpr (std::is_same_v<T, NamedRecord>)
                    if (one.name.isEmpty() && !one.learnt.isEmpty())
                        return one.learnt;
                return one.name.isEmpty() ? idText(one) : one.name;
            }
        },
        record);
}

QJsonObject recordRaw(const DirectoryRecord &record)
{
    return std::visit(
        [](const auto &one) -> QJsonObject {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::monostate>)
                return {};
            else
                return one.raw;
        },
        record);
}

bool isRecord(const DirectoryRecord &record, const QString &id)
{
    if (id.isEmpty())
        return false;
    if (const auto *agent = std::get_if<Agent>(&record))
        return agent->id.value == id || agent->userId.value == id;
    if (const auto *bot = std::get_if<Chatbot>(&record))
        return bot->id == id || bot->key.value == id;
    return recordId(record) == id;
}

} // namespace gancho
