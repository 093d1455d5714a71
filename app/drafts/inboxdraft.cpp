#include "app/drafts/inboxdraft.h"

#include "models/domain/sendercheckcodec.h"

namespace gancho::inboxdraft {

QJsonObject write(const Inbox &edited)
{
    SenderCheck check = edited.check;
    check.keychainKey.clear();
    return {{QStringLiteral("name"), edited.name},
            {QStringLiteral("account"), edited.account.value},
            {QStringLiteral("platform"), platformSlug(edited.platform)},
            {QStringLiteral("check"), QString::fromUtf8(SenderCheckCodec::write(check))}};
}

Inbox read(const QJsonObject &draft, Inbox before)
{
    const QString keychainKey = before.check.keychainKey;
    const QByteArray check = draft[QLatin1String("check")].toString().toUtf8();
    before.name = draft[QLatin1String("name")].toString();
    before.account = AccountId(draft[QLatin1String("account")].toString());
    before.platform = platformFromSlug(draft[QLatin1String("platform")].toString());
    before.check = check.isEmpty() ? SenderCheck() : SenderCheckCodec::readCheck(check);
    before.check.keychainKey = keychainKey;
    return before;
}

QString key(InboxId id)
{
    return id.isValid() ? QStringLiteral("inbox/%1").arg(id.value) : QStringLiteral("inbox/new");
}

} // namespace gancho::inboxdraft
