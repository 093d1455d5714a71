#pragma once

#include <QString>

#include <random>

namespace gancho {

/// Chance with a seed: the same sequence on every machine and Qt version, unlike the standard distributions.
class SandboxRandom
{
public:
    explicit SandboxRandom(quint32 seed);

    /// 0 to n - 1; 0 where n is below 1.
    int below(int n);
    /// `low` to `high`, both included.
    int between(int low, int high);
    bool chance(int percent);
    /// An id as the platform makes them: a UUID of version 4, lower case, without braces.
    QString id();

    template <class Container>
    const auto &pick(const Container &from)
    {
        return from[static_cast<decltype(std::size(from))>(below(int(std::size(from))))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace gancho
