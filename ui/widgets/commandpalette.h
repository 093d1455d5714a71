#pragma once

#include "ui/widgets/overlay.h"

#include <QList>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace gancho {

/// Something the palette can do.
struct PaletteCommand
{
    QString title;   ///< translated: "Webhooks", "New webhook"
    QString section; ///< translated: "Go to", "Sandbox"
    QString shortcut;
    std::function<void()> run;
};

/// Ctrl+K: every page and every action, by a few letters of its name.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);
    /// Opens with these commands and an empty filter.
    void present(const QList<PaletteCommand> &commands);
    /// The titles that are offered now, best first.
    QStringList shown() const;

protected:
    QWidget *firstFocus() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void run();

    QList<PaletteCommand> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace gancho
