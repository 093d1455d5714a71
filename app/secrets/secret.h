#pragma once

#include <QString>

#include <utility>

namespace gancho {

/// A token or key. Has no QDebug operator and converts to nothing; reveal() is called only where it is sent.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }
    const QString &reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }
    bool operator==(const Secret &) const = default;

private:
    QString m_value;
};

} // namespace gancho
