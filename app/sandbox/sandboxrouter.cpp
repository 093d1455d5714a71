#include "app/sandbox/sandboxrouter.h"

namespace gancho {

void SandboxRouter::add(const char *method, const char *pattern, Handler handler)
{
    m_routes.push_back({method, QByteArray(pattern).split('/'), std::move(handler)});
}

const SandboxRouter::Handler *SandboxRouter::find(const QByteArray &method, const QByteArray &path,
                                                  QStringList &values) const
{
    QList<QByteArray> segments = path.split('/');
    if (segments.size() > 1 && segments.last().isEmpty())
        segments.removeLast();
    for (const Route &route : m_routes) {
        if (route.segments.size() != segments.size() || route.method != method)
            continue;
        values.clear();
        bool same = true;
        for (qsizetype i = 0; same && i < segments.size(); ++i) {
            if (route.segments[i].startsWith('{'))
                values += QString::fromUtf8(QByteArray::fromPercentEncoding(segments[i]));
            else
                same = route.segments[i].compare(segments[i], Qt::CaseInsensitive) == 0;
        }
        if (same)
            return &route.handler;
    }
    return nullptr;
}

} // namespace gancho
