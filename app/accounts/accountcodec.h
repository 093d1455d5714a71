#pragma once

#include "models/base/result.h"
#include "models/domain/account.h"

#include <QByteArray>

namespace gancho {

/// The form of accounts.json: `{"version": 1, "accounts": [{"id", "platform", "name", "colour", "baseUrl",
/// "sandbox"}]}`.
class AccountCodec
{
public:
    static constexpr int version = 1;

    static QByteArray write(const QList<Account> &accounts);
    /// Errors: Protocol for what is no account file, Unsupported for one of a newer version.
    static Result<QList<Account>> read(const QByteArray &bytes);
};

} // namespace gancho
