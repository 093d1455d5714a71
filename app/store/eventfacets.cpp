#include "app/store/eventfacets.h"

#include "app/store/stablehash.h"
#include "models/domain/foldedtext.h"

#include <bit>

namespace gancho {

namespace {

// Sixteen buckets for each doubling, in groups of sixteen: a range is at most thirty buckets and a group per doubling.
constexpr qint64 perGroup = 16;
constexpr qint64 furthest = qint64(1) << 56;

struct Bucket
{
    qint64 index;
    qint64 low, high; ///< values in it, inclusive
};

Bucket bucketOf(qint64 value)
{
    const qint64 size = std::min(value < 0 ? -value : value, furthest);
    const int shift = std::max(0, int(std::bit_width(quint64(size))) - 5);
    const qint64 mantissa = size >> shift;
    const Bucket bucket{perGroup * shift + mantissa, mantissa << shift, ((mantissa + 1) << shift) - 1};
    return value < 0 ? Bucket{-bucket.index, -bucket.high, -bucket.low} : bucket;
}

qint64 groupOf(qint64 index)
{
    return index >= 0 ? index / perGroup : -((-index + perGroup - 1) / perGroup);
}

QString mark(char16_t kind)
{
    return QString(QChar(facetMark)) + QChar(kind);
}

QString numbered(char16_t kind, qint64 number)
{
    return mark(kind) + (number < 0 ? u'n' : u'p') + QString::number(number < 0 ? -number : number);
}

/// Names that senders choose, of any length and with any character.
QString named(char16_t kind, const QByteArray &name)
{
    return mark(kind) + QString::number(StableHash().add(name).value(), 16);
}

QString anyOf(const QStringList &terms)
{
    QStringList quoted;
    for (const QString &term : terms)
        quoted += u'"' + term + u'"';
    return quoted.join(QStringLiteral(" OR "));
}

struct Range
{
    QString query;
    bool exact = true;
};

Range rangeQuery(char16_t group, char16_t bucket, std::optional<qint64> least, std::optional<qint64> most,
                 qint64 lowest)
{
    const Bucket from = bucketOf(least.value_or(lowest)), to = bucketOf(most.value_or(furthest));
    QStringList terms;
    for (qint64 at = from.index; at <= to.index;) {
        if (at == groupOf(at) * perGroup && at + perGroup - 1 <= to.index) {
            terms += numbered(group, groupOf(at));
            at += perGroup;
        } else {
            terms += numbered(bucket, at++);
        }
    }
    // An empty range must not become an empty query.
    if (terms.isEmpty())
        terms += mark(u'0');
    return {anyOf(terms), (!least || *least <= from.low) && (!most || *most >= to.high)};
}

} // namespace

QString everyEvent()
{
    return u'"' + mark(u'a') + u'"';
}

QByteArray facetTerms(const StoredEvent &event, const EventTraits &traits)
{
    const Bucket size = bucketOf(event.size);
    QStringList terms{mark(u'a'),
                      named(u't', event.type.toUtf8()),
                      named(u'm', event.method),
                      named(u'f', event.sender.toUtf8()),
                      numbered(u'i', event.inbox.value),
                      numbered(u's', event.status),
                      numbered(u'c', event.status / 100),
                      numbered(u'v', qint64(event.verification)),
                      numbered(u'z', groupOf(size.index)),
                      numbered(u'y', size.index)};
    if (traits.delayUs) {
        const Bucket delay = bucketOf(*traits.delayUs);
        terms += {numbered(u'l', groupOf(delay.index)), numbered(u'k', delay.index)};
    }
    if (traits.firstId > 0)
        terms += mark(u'd');
    if (traits.deviating)
        terms += mark(u'x');
    return terms.join(u' ').toUtf8();
}

FacetQuery facetQuery(const EventFilter &filter)
{
    FacetQuery query;
    const auto list = [&query](const auto &values, auto term) {
        QStringList terms;
        for (const auto &value : values)
            terms += term(value);
        if (!terms.isEmpty())
            query.all += anyOf(terms);
    };
    list(filter.types, [](const QString &type) { return named(u't', type.toUtf8()); });
    list(filter.methods, [](const QString &method) { return named(u'm', method.toUtf8()); });
    list(filter.senders, [](const QString &sender) { return named(u'f', sender.toUtf8()); });
    list(filter.inboxes, [](InboxId inbox) { return numbered(u'i', inbox.value); });
    list(filter.statuses, [](int status) { return numbered(status <= 5 ? u'c' : u's', status); });
    list(filter.verifications, [](Verification outcome) { return numbered(u'v', qint64(outcome)); });
    if (filter.minSize || filter.maxSize) {
        const Range range = rangeQuery(u'z', u'y', filter.minSize, filter.maxSize, 0);
        query.all += range.query;
        query.exactSize = range.exact;
    }
    if (filter.minDelayUs || filter.maxDelayUs) {
        const Range range = rangeQuery(u'l', u'k', filter.minDelayUs, filter.maxDelayUs, -furthest);
        query.all += range.query;
        query.exactDelay = range.exact;
    }
    if (filter.repeated)
        query.all +=
            *filter.repeated ? u'"' + mark(u'd') + u'"' : everyEvent() + QStringLiteral(" NOT \"%1\"").arg(mark(u'd'));
    if (filter.deviating)
        query.all += u'"' + mark(u'x') + u'"';
    return query;
}

} // namespace gancho
