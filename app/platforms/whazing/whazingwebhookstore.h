#pragma once

#include "models/base/future.h"
#include "models/base/id.h"
#include "models/domain/whazingwebhook.h"

#include "app/secrets/secret.h"

#include <QObject>

namespace gancho {

class SecretStore;

/// The webhooks of an account of Whazing, which has no API for them: as JSON in a file per account, their keys in the
/// secret store. GUI thread.
class WhazingWebhookStore : public QObject
{
    Q_OBJECT

public:
    /// `secrets` must outlive it. A file that cannot be read, or is of a newer version, is left as it is: save() and
    /// remove() refuse with Storage then.
    WhazingWebhookStore(const QString &file, SecretStore &secrets, QObject *parent = nullptr);

    /// Where those of an account are, within the folder of the data.
    static QString fileOf(const QString &dataFolder, const AccountId &account);
    /// Of an account that is gone: the file and the keys of what is in it. One of a newer version goes too.
    static void discard(const QString &file, SecretStore &secrets);

    const QList<WhazingWebhook> &webhooks() const { return m_webhooks; }
    /// Valid until the list changes; null where there is none.
    const WhazingWebhook *find(const QString &id) const;
    /// Adds (an empty id gets a new one) or replaces; returns it as stored. Errors: Storage.
    Result<WhazingWebhook> save(WhazingWebhook webhook);
    /// With its key. Errors: Storage, NotFound.
    Result<Done> remove(const QString &id);
    /// A copy under another id, linked to no queue and with a key of its own. Errors: as of save().
    Result<WhazingWebhook> duplicate(const QString &id);

    /// Empty where there is none.
    Future<Secret> key(const QString &id) const;
    /// Errors: Invalid for one that looks like a JWT (it may be a real key of n8n).
    Future<Done> setKey(const QString &id, const Secret &key);

Q_SIGNALS:
    void changed();

private:
    static QString keychainKey(const QString &id);
    void read();
    Result<Done> write(const QList<WhazingWebhook> &webhooks);

    QString m_file;
    SecretStore &m_secrets;
    QList<WhazingWebhook> m_webhooks;
    bool m_writable = true;
};

} // namespace gancho
