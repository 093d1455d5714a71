#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/jsonread.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <algorithm>

namespace gancho {

/// What the typed clients of Clint have in common: requests with JSON bodies, both envelopes (reference/clint.md §1)
/// turned into values, and a refusal for want of a feature explained. Owned by the platform; its end cancels what is
/// under way.
class ClintCalls : public QObject
{
public:
    /// `client` must outlive it.
    explicit ClintCalls(ApiClient &client)
        : m_client(client)
    {
    }

protected:
    static constexpr int largestPage = 1000;       ///< of v1, and of messages
    static constexpr int largestSmallPage = 200;   ///< of most of v2
    static constexpr int largestChannelPage = 100; ///< of channels and attachments

    /// "/v1/contacts/" + an id that becomes one percent-encoded segment; never the collection itself, whatever the id.
    static QString path(const QString &collection, const QString &id, const QString &rest = {});
    /// Nothing for an empty value.
    static void add(QUrlQuery &query, const QString &key, const QString &value);
    static void addDate(QUrlQuery &query, const QString &key, const QDateTime &date);
    static void addPage(QUrlQuery &query, const PageRequest &page, int largest = largestPage);
    /// "2026-03-02T14:05:11.435Z"
    static QString dateText(const QDateTime &date);
    static Error unsupported(const QString &text);

    Future<ApiReply> get(const QString &path, const QUrlQuery &query = {}, Waiting waiting = Waiting::Person);
    /// An undefined `body` is none at all; a DELETE may have one.
    Future<ApiReply> send(const QByteArray &method, const QString &path,
                          const QJsonValue &body = QJsonValue::Undefined);

    /// read(QJsonObject) -> Result<T>, on what stands in `data`, or on the whole where it has no envelope. A null, an
    /// array or nothing at all: Protocol.
    template <class T, class Read>
    Future<T> object(const Future<ApiReply> &reply, Read read)
    {
        return transformed(reply, this, [read](const Result<ApiReply> &got) -> Result<T> {
            if (!got)
                return fail(got.error());
            if (!got->json.isObject())
                return fail(jsonread::notUnderstood());
            return read(content(got->json.object()));
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
    /// Joins the pages of a list: `fetch(PageRequest)` -> Future<PageOf<T>>, `id(T)` tells rows apart. At most
    /// `mostPages`, since a platform that always promises more must not be asked for ever.
    template <class T, class Fetch, class IdOf>
    Future<QList<T>> all(Fetch fetch, IdOf id, int size = largestSmallPage)
    {
        return join<T>({}, {1, size}, fetch, id);
    }
    /// Does f(key) -> Future<T> for one after the other; ends with the first error.
    template <class T, class Key, class F>
    Future<QList<T>> forEach(QList<Key> keys, F f, const QList<T> &got = {})
    {
        if (keys.isEmpty())
            return ready<QList<T>>(got);
        const Key first = keys.takeFirst();
        return andThen(f(first), this, [this, keys, f, got](const T &one) {
            QList<T> all = got;
            all += one;
            return forEach<T>(keys, f, all);
        });
    }
    /// The id that a creation or a change is answered with. Errors: Protocol without one.
    Future<QString> idOf(const Future<ApiReply> &reply);
    Future<Done> done(const Future<ApiReply> &reply);

private:
    static constexpr int mostPages = 100;

    static QJsonObject content(const QJsonObject &answer);

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

/// Why an account of Clint may not use what `path` is a part of, translated, and what to do (reference/clint.md §1,
/// gates). A 403 is a state of the account, not a fault.
QString clintGateText(const QString &path);

} // namespace gancho
