#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace gancho {

/// Asks what shall become of unsaved changes: Save, Discard, Stay (Escape). Window-modal, returns at once; nothing is
/// called for Stay.
void askUnsaved(QWidget *parent, const QString &what, std::function<void()> save, std::function<void()> discard);
/// Asks before something is destroyed. `title` names it, `text` says what follows, `verb` is the button.
void askDestroy(QWidget *parent, const QString &title, const QString &text, const QString &verb,
                std::function<void()> destroy);
/// Asks before something is sent for real. `title` says what, `text` where to, `verb` is the button.
void askSend(QWidget *parent, const QString &title, const QString &text, const QString &verb,
             std::function<void()> send);

} // namespace gancho
