#pragma once

#include <string_view>

namespace gancho {

/// Numbers of JSON texts by their digits, so that long ones keep theirs: 1, 1.0 and 10e-1 are the same, and 20-digit
/// integers that differ in the last digit are not.
bool isSameNumber(std::string_view a, std::string_view b);
/// Below 0 where `a` is less, 0 where they are the same number, above 0 where `a` is more.
int compareNumbers(std::string_view a, std::string_view b);

} // namespace gancho
