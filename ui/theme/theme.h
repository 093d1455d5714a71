#pragma once

#include "models/domain/eventtype.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace gancho {

/// The tokens of the theme (ARCHITECTURE.md, "The looks").
struct ThemeColours
{
    QColor window;  ///< rail, page background
    QColor surface; ///< tables, cards, editors
    QColor line;    ///< separators, field borders
    QColor text;
    QColor muted;  ///< secondary text, 4.5:1 on surface
    QColor accent; ///< primary action, selection, focus ring, links
    QColor onAccent;
    QColor selection; ///< accent mixed into surface: chosen rows and rail entries
    QColor hover;
    QColor ok, warn, bad, info;
};

/// The looks: Fusion with an own palette and style sheet, light and dark, following the system. One object, made by the
/// main function after the QApplication; widgets read it through theme().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    explicit Theme(QApplication &application);
    ~Theme() override;

    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }
    const ThemeColours &colours() const { return m_colours; }
    /// Text and background of a status pill.
    QColor toneText(Tone tone) const;
    QColor toneBackground(Tone tone) const;

    QFont font() const;          ///< Inter where installed, the system's otherwise
    QFont titleFont() const;     ///< 1.5x semi-bold
    QFont sectionFont() const;   ///< 1.15x semi-bold
    QFont captionFont() const;   ///< 0.92x
    QFont monospaceFont() const; ///< JetBrains Mono where installed

    /// An icon of Breeze by its freedesktop name, in the colour of the text (or `colour`), with an accent state when
    /// checked.
    QIcon icon(const QString &name, const QColor &colour = {}) const;

    static constexpr int fieldHeight = 32;
    static constexpr int rowHeight = 30;
    static constexpr int railEntryHeight = 36;
    static constexpr int radius = 6;
    static constexpr int grid = 8;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark();

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_applying = false;
    bool m_pending = false;
    ThemeColours m_colours;
    QFont m_systemFont;
};

/// The theme of this process; valid while the Theme object lives.
Theme &theme();

} // namespace gancho
