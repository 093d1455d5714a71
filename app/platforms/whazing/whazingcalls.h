#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/jsonread.h"
#include "app/platforms/whazing/whazingread.h"
#include "models/domain/pageof.h"

#include <QObject>

namespace gancho {

/// What the typed clients of Whazing have in common: requests with JSON bodies, and replies turned into values. Owned
/// by the platform; its end cancels what is under way.
class WhazingCalls : public QObject
{
public:
    /// `client` must outlive it.
    explicit WhazingCalls(ApiClient &client)
        : m_client(client)
    {
    }

protected:
    using Urgency = ApiRequest::Urgency;

    /// "/ticket/" + an id that becomes one percent-encoded segment, never nothing.
    static QString path(const QString &collection, const QString &id, const QString &rest = {});

    Future<ApiReply> get(const QString &path, const QUrlQuery &query = {}, Urgency urgency = Urgency::Foreground);
    Future<ApiReply> post(const QString &path, const QJsonObject &body);
    /// A look-up, which Whazing wants as a POST too: may be retried.
    Future<ApiReply> lookUp(const QString &path, const QJsonObject &body, Urgency urgency = Urgency::Foreground);
    Future<ApiReply> send(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Future<ApiReply> send(ApiRequest request);

    /// read(QJsonObject) -> Result<T>, on the record that was answered, bare or under `name`.
    template <class T, class Read>
    Future<T> object(const Future<ApiReply> &reply, const char *name, Read read)
    {
        return transformed(reply, this, [name, read](const Result<ApiReply> &got) -> Result<T> {
            if (!got)
                return fail(got.error());
            const QJsonObject record = whazingread::record(got->json, name);
            if (record.isEmpty())
                return fail(jsonread::notUnderstood());
            return read(record);
        });
    }
    /// The record that a change answers with; `sent` where it was made but nothing that can be read came back.
    template <class T, class Read>
    Future<T> changed(const Future<ApiReply> &reply, const T &sent, const char *name, Read read)
    {
        return transformed(reply, this, [sent, name, read](const Result<ApiReply> &got) -> Result<T> {
            if (!got)
                return fail(got.error());
            const Result<T> now = read(whazingread::record(got->json, name));
            return now ? *now : sent;
        });
    }
    /// Rows that cannot be read are left out.
    template <class T, class Read>
    Future<QList<T>> list(const Future<ApiReply> &reply, const char *name, Read read)
    {
        return transformed(reply, this, [name, read](const Result<ApiReply> &got) -> Result<QList<T>> {
            if (!got)
                return fail(got.error());
            const auto rows = whazingread::rows(got->json, name);
            if (!rows)
                return fail(rows.error());
            QList<T> items;
            for (const QJsonValue row : *rows)
                if (const Result<T> item = read(row.toObject()))
                    items += *item;
            return items;
        });
    }
    /// Whazing has no paging: the first page is all there is.
    template <class T>
    static PageOf<T> wholePage(const QList<T> &items, const PageRequest &page)
    {
        return {page.number <= 1 ? items : QList<T>(), false, items.size()};
    }
    template <class T>
    Future<PageOf<T>> paged(const Future<QList<T>> &items, const PageRequest &page)
    {
        return transformed(items, this, [page](const Result<QList<T>> &got) -> Result<PageOf<T>> {
            if (!got)
                return fail(got.error());
            return wholePage(*got, page);
        });
    }
    template <class T>
    static Future<T> unsupported(const QString &text)
    {
        return ready<T>(fail(ErrorKind::Unsupported, text));
    }
    Future<Done> done(const Future<ApiReply> &reply);

private:
    ApiClient &m_client;
};

} // namespace gancho
