#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace gancho {

template <class T>
using Result = tl::expected<T, Error>;

/// The value of an operation that yields nothing but its success.
struct Done
{
    bool operator==(const Done &) const = default;
};

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString text, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.text = std::move(text);
    error.detail = std::move(detail);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace gancho
