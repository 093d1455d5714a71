#include "models/domain/event.h"

namespace gancho {

bool EventFilter::isEmpty() const
{
    EventFilter blank;
    blank.text = text.trimmed().isEmpty() ? text : QString();
    return *this == blank;
}

Verification verificationOf(const SenderVerdict &verdict)
{
    return verdict.isFailure()                      ? Verification::Failed
           : verdict.reason == SenderReason::Passed ? Verification::Passed
                                                    : Verification::NotChecked;
}

HeaderList parseHeaders(const QByteArray &head)
{
    HeaderList headers;
    qsizetype at = head.indexOf('\n');
    while (at >= 0 && at + 1 < head.size()) {
        const qsizetype start = at + 1;
        qsizetype end = head.indexOf('\n', start);
        const qsizetype next = end;
        if (end < 0)
            end = head.size();
        if (end > start && head[end - 1] == '\r')
            --end;
        if (end <= start)
            break;
        const QByteArrayView line = QByteArrayView(head).sliced(start, end - start);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
        at = next;
    }
    return headers;
}

QByteArray requestLine(const QByteArray &head)
{
    return head.left(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n')).trimmed();
}

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

} // namespace gancho
