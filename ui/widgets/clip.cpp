#include "ui/widgets/clip.h"

#include "models/base/droplater.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringDecoder>

#include <utility>

namespace gancho {

Clip clipOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    Clip clip;
    clip.text = utf8(bytes);
    if (utf8.hasError())
        clip.bytes = bytes;
    return clip;
}

void putOnClipboard(const Clip &clip)
{
    // Shares it with the clipboard, so that the clipboard is never the last to let go of it.
    static std::shared_ptr<Clip> held;
    const auto before = std::exchange(held, droppedLater(std::make_unique<Clip>(clip)));
    auto *data = new QMimeData;
    data->setText(clip.text);
    if (!clip.bytes.isEmpty())
        data->setData(QStringLiteral("application/octet-stream"), clip.bytes);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace gancho
