#include "app/diagnosis/nameprobe.h"

#include "app/diagnosis/probe.h"

#include <QHostInfo>
#include <QTimer>

namespace gancho {

namespace {

class NameProbe : public Probe<NameOutcome>
{
public:
    using Probe::Probe;

    ~NameProbe() override
    {
        if (m_lookup >= 0)
            QHostInfo::abortHostLookup(m_lookup);
    }

    void begin(const QString &host, int timeoutMs)
    {
        if (const QHostAddress literal(host); !literal.isNull())
            return finish({{literal}, false, 0});
        QTimer::singleShot(timeoutMs, this, [this] { finish({}); });
        m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
            m_lookup = -1;
            finish({info.addresses(), info.error() == QHostInfo::HostNotFound, 0});
        });
    }

private:
    int m_lookup = -1;
};

} // namespace

Future<NameOutcome> lookUpName(const QString &host, int timeoutMs, QObject *parent)
{
    auto *probe = new NameProbe(parent);
    auto future = probe->future();
    probe->begin(host, timeoutMs);
    return future;
}

} // namespace gancho
