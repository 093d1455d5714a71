#include "ui/widgets/clip.h"

#include "models/base/droplater.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace gancho {

void putOnClipboard(const QString &text)
{
    // Shares the text with the clipboard, so that the clipboard is never the last to let go of it.
    static std::shared_ptr<QString> held;
    const auto before = std::exchange(held, droppedLater(std::make_unique<QString>(text)));
    QGuiApplication::clipboard()->setText(text);
}

} // namespace gancho
