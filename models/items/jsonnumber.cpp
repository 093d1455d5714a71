#include "models/items/jsonnumber.h"

#include <QByteArray>

#include <algorithm>
#include <string>

namespace gancho {

namespace {

/// The digits that count, and the power of ten of the last of them.
struct Digits
{
    bool negative = false;
    std::string digits;
    qint64 power = 0;
    bool operator==(const Digits &) const = default;

    /// Of the digit before the first one: 0.01 and 0.09 have -1, 1 has 1, 99 has 2.
    qint64 magnitude() const { return qint64(digits.size()) + power; }
};

Digits digitsOf(std::string_view literal)
{
    // Beyond this no two literals of a body can come near each other.
    constexpr qint64 mostPower = 1'000'000'000'000;
    Digits number;
    number.negative = literal.starts_with('-');
    const size_t e = literal.find_first_of("eE");
    if (e != std::string_view::npos) {
        const QByteArray exponent(literal.data() + e + 1, qsizetype(literal.size() - e - 1));
        bool fits = false;
        number.power = exponent.toLongLong(&fits);
        if (!fits)
            number.power = exponent.startsWith('-') ? -mostPower : mostPower;
        number.power = qBound(-mostPower, number.power, mostPower);
    }
    bool fraction = false;
    for (const char c : literal.substr(0, e)) {
        fraction = fraction || c == '.';
        if (c < '0' || c > '9')
            continue;
        number.digits += c;
        number.power -= fraction ? 1 : 0;
    }
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    while (number.digits.ends_with('0')) {
        number.digits.pop_back();
        ++number.power;
    }
    if (number.digits.empty())
        return {};
    return number;
}

int signOf(const Digits &number)
{
    return number.digits.empty() ? 0 : number.negative ? -1 : 1;
}

} // namespace

bool isSameNumber(std::string_view a, std::string_view b)
{
    return digitsOf(a) == digitsOf(b);
}

int compareNumbers(std::string_view a, std::string_view b)
{
    const Digits left = digitsOf(a), right = digitsOf(b);
    const int sign = signOf(left);
    if (sign != signOf(right))
        return sign - signOf(right);
    if (left.magnitude() != right.magnitude())
        return left.magnitude() < right.magnitude() ? -sign : sign;
    // Of the same magnitude the digits stand in the same places.
    return sign * left.digits.compare(right.digits);
}

} // namespace gancho
