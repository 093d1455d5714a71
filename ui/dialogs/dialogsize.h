#pragma once

class QDialog;
class QSize;

namespace gancho {

/// Gives a dialog this size, or what its screen has room for inside a window's frame.
void openAt(QDialog *dialog, const QSize &wanted);

} // namespace gancho
