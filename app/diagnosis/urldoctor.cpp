#include "app/diagnosis/urldoctor.h"

#include "app/diagnosis/urlexamination.h"

namespace gancho {

int usualTimeoutMs(PlatformKind platform)
{
    return platform == PlatformKind::Whazing ? 10000 : 30000;
}

UrlDoctor::UrlDoctor(QObject *parent)
    : QObject(parent)
{
}

Future<UrlReport> UrlDoctor::examine(const QString &url, const UrlDoctorOptions &options)
{
    auto *examination = new UrlExamination(url, options, this);
    const auto future = examination->future();
    auto *watcher = new QFutureWatcher<Result<UrlReport>>(examination);
    connect(watcher, &QFutureWatcherBase::canceled, examination, &QObject::deleteLater);
    watcher->setFuture(future);
    examination->begin();
    return future;
}

} // namespace gancho
