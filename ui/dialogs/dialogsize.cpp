#include "ui/dialogs/dialogsize.h"

#include <QDialog>
#include <QScreen>

namespace gancho {

namespace {

/// Of a window's frame, with its title: more than any common desktop needs.
constexpr QSize frame{16, 48};

} // namespace

void openAt(QDialog *dialog, const QSize &wanted)
{
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize() - frame));
}

} // namespace gancho
