#pragma once

#include <QString>
#include <QStringList>

namespace gancho {

/// What a field holds about a person, told by its name and where it stands.
enum class FieldKind {
    Text,  ///< free text or nothing of interest: only what is found in it is replaced
    Name,  ///< of a person
    Phone, ///< also one that is written as a number
    Mail,
    Document, ///< CPF, CNPJ, RG …
    Handle,   ///< of Instagram, Telegram …
    Date,     ///< of birth
    Value,    ///< anything that may say who it is: address, own fields
    Link,     ///< to a picture or file
    FileName,
    File,    ///< in base64
    Address, ///< of IP, one or several
    Place,   ///< degrees of latitude or longitude
    Fixed,   ///< a word of the protocol: never touched, unless it is more than a word
};

inline constexpr int fieldKinds = int(FieldKind::Fixed) + 1;

/// `path` are the keys that lead to the value, of a body of the event `type`. Fields of the platforms' contracts
/// (reference/wts-chat.md §2, §3.4) and what others call theirs, in Portuguese and English. Pure.
FieldKind fieldKind(const QStringList &path, const QString &type);

} // namespace gancho
