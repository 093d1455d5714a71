#pragma once

#include "ui/widgets/clip.h"

#include <QDialog>

namespace gancho {

/// Shows what is about to be copied, before somebody else gets it: what was replaced, and what was not. Deletes itself
/// when it is closed. GUI thread.
class CopyPreview : public QDialog
{
    Q_OBJECT

public:
    /// Of a longer text only the beginning is shown.
    static constexpr qsizetype mostShown = 64 * 1024;

    CopyPreview(const QString &title, const Clip &clip, QWidget *parent = nullptr);
};

} // namespace gancho
