#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/jsonread.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <functional>

namespace gancho {

/// What the typed clients of wts.chat have in common: requests with JSON bodies, and replies turned into values. Owned
/// by the platform; its end cancels what is under way.
class WtsChatCalls : public QObject
{
public:
    /// `client` must outlive it.
    explicit WtsChatCalls(ApiClient &client)
        : m_client(client)
    {
    }

protected:
    static constexpr int largestPage = 100; ///< more is answered 500 (reference/wts-chat.md §1.4)

    /// "/core/v1/contact/" + an id that becomes one percent-encoded segment; never the collection itself, whatever the
    /// id.
    static QString path(const QString &collection, const QString &id, const QString &rest = {});
    /// An array parameter is its key repeated (reference/wts-chat.md §1.3).
    static void addEach(QUrlQuery &query, const QString &key, const QStringList &values);
    static void addDate(QUrlQuery &query, const QString &key, const QDateTime &date);
    static void addPage(QUrlQuery &query, const PageRequest &page);
    /// "2026-03-02T14:05:11.435Z"
    static QString dateText(const QDateTime &date);

    Future<ApiReply> get(const QString &path, const QUrlQuery &query = {});
    Future<ApiReply> send(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Future<ApiReply> send(ApiRequest request) { return m_client.send(request); }

    /// read(QJsonObject) -> Result<T>, on the object that was answered. A null, an array or nothing at all: Protocol.
    template <class T, class Read>
    Future<T> object(const Future<ApiReply> &reply, Read read)
    {
        return transformed(reply, this, [read](const Result<ApiReply> &got) -> Result<T> {
            if (!got)
                return fail(got.error());
            if (!got->json.isObject())
                return fail(jsonread::notUnderstood());
            return read(got->json.object());
        });
    }
    /// The record that a change answers with; `sent` where it was made but nothing that can be read came back.
    template <class T, class Read>
    Future<T> changed(const Future<ApiReply> &reply, const T &sent, Read read)
    {
        return transformed(reply, this, [sent, read](const Result<ApiReply> &got) -> Result<T> {
            if (!got)
                return fail(got.error());
            const Result<T> now = read(got->json.object());
            return now ? *now : sent;
        });
    }
    template <class T, class Read>
    Future<PageOf<T>> page(const Future<ApiReply> &reply, Read read)
    {
        return transformed(reply, this, [read](const Result<ApiReply> &got) -> Result<PageOf<T>> {
            if (!got)
                return fail(got.error());
            return jsonread::page<T>(got->json, read);
        });
    }
    template <class T, class Read>
    Future<QList<T>> list(const Future<ApiReply> &reply, Read read)
    {
        return transformed(reply, this, [read](const Result<ApiReply> &got) -> Result<QList<T>> {
            if (!got)
                return fail(got.error());
            const auto rows = jsonread::page<T>(got->json, read);
            if (!rows)
                return fail(rows.error());
            return rows->items;
        });
    }
    /// Joins the pages of a list: `fetch(PageRequest)` -> Future<PageOf<T>>, `id(T)` tells rows apart. At most
    /// `mostPages`, since a platform that always promises more must not be asked for ever.
    template <class T, class Fetch, class IdOf>
    Future<QList<T>> all(Fetch fetch, IdOf id)
    {
        return join<T>({}, {1, largestPage}, fetch, id);
    }
    Future<Done> done(const Future<ApiReply> &reply);

private:
    static constexpr int mostPages = 100;

    template <class T, class Fetch, class IdOf>
    Future<QList<T>> join(QList<T> got, PageRequest request, Fetch fetch, IdOf id)
    {
        return andThen(fetch(request), this, [this, got, request, fetch, id](const PageOf<T> &page) mutable {
            for (const T &item : page.items)
                if (std::none_of(got.cbegin(), got.cend(), [&](const T &known) { return id(known) == id(item); }))
                    got += item;
            if (!page.more || request.number >= mostPages)
                return ready<QList<T>>(got);
            ++request.number;
            return join<T>(got, request, fetch, id);
        });
    }

    ApiClient &m_client;
};

} // namespace gancho
