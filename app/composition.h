#pragma once

#include "models/base/result.h"

#include <QStringList>

class QApplication;

namespace gancho {

/// What the window's command line says.
struct WindowOptions
{
    QString dataDir;  ///< empty: the XDG folders
    QString language; ///< "pt_BR", "en", empty: as in the settings
    QString style;    ///< "light", "dark", "system", empty: as in the settings

    /// Errors: Invalid, one line.
    static Result<WindowOptions> read(const QStringList &words);
};

/// The program with its window. Owns every service and thread; the order of its members is the reverse of their
/// destruction.
class Composition
{
public:
    /// Runs until the window is closed; returns the exit code. A second start brings the first window forward.
    static int run(QApplication &application, const WindowOptions &options);
};

} // namespace gancho
