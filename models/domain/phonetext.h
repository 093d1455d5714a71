#pragma once

#include <QString>

namespace gancho {

/// Spellings of a phone on the platform (reference/wts-chat.md §1.6).
struct PhoneText
{
    QString digits;    ///< "5511999990000", what a phone is looked up by; empty when the input is no phone
    QString stored;    ///< "+55|11999990000"
    QString formatted; ///< "(11) 99999-0000"

    bool isValid() const { return !digits.isEmpty(); }
};

/// Reads what clients send: "5511999990000", "+5511999990000", "+55|11999990000", "(11) 99999-0000". 10 or 11 digits
/// without a plus sign are national, so that the area code 55 is not taken for the country.
PhoneText readPhone(const QString &text);

/// As people write it: "(11) 99999-0000", "+1 4155550100"; what is no phone as it is.
QString phoneForPeople(const QString &stored);

} // namespace gancho
