#include "ui/theme/theme.h"

#include "ui/theme/themeicon.h"
#include "ui/theme/themepalette.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QStyleHints>
#include <QTimer>

namespace gancho {

namespace {

/// Asked for with every cell that is painted, while the font database lists all families anew for each answer.
bool isInstalled(const QString &family)
{
    static QHash<QString, bool> known;
    const auto found = known.constFind(family);
    return found != known.cend() ? *found : *known.insert(family, QFontDatabase::hasFamily(family));
}

Theme *s_theme = nullptr;

/// Qt's own default where no desktop tells a font is 9 pt, too small to read all day.
constexpr qreal smallestPointSize = 9.75;

int pixels(const QFont &font, qreal dpi)
{
    return qRound(font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * dpi / 72.0);
}

QString styleSheet(const ThemeColours &c, bool dark, const Theme &theme)
{
    QFile file(QStringLiteral(":/theme/gancho.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto size = [](const QFont &font) {
        return QStringLiteral("%1px").arg(pixels(font, 96));
    };
    QFont figure = theme.font();
    figure.setPointSizeF(figure.pointSizeF() * 1.6);
    QFont hero = theme.font();
    hero.setPointSizeF(hero.pointSizeF() * 1.85);
    const QList<QPair<QString, QString>> tokens{
        {QStringLiteral("@accentHover"), mixed(c.accent, c.text, 0.16).name()},
        {QStringLiteral("@captionPx"), size(theme.captionFont())},
        {QStringLiteral("@disabled"), mixed(c.surface, c.muted, 0.6).name()},
        {QStringLiteral("@fieldHover"), mixed(c.line, c.muted, 0.45).name()},
        {QStringLiteral("@figurePx"), size(figure)},
        {QStringLiteral("@onAccent"), c.onAccent.name()},
        {QStringLiteral("@sectionPx"), size(theme.sectionFont())},
        {QStringLiteral("@selection"), c.selection.name()},
        {QStringLiteral("@titlePx"), size(theme.titleFont())},
        {QStringLiteral("@accent"), c.accent.name()},
        {QStringLiteral("@bad"), c.bad.name()},
        {QStringLiteral("@heroPx"), size(hero)},
        {QStringLiteral("@hover"), c.hover.name()},
        {QStringLiteral("@line"), c.line.name()},
        {QStringLiteral("@mono"), theme.monospaceFont().family()},
        {QStringLiteral("@muted"), c.muted.name()},
        {QStringLiteral("@radius"), QStringLiteral("%1px").arg(Theme::radius)},
        {QStringLiteral("@scheme"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("@scroll"), mixed(c.surface, c.muted, 0.35).name()},
        {QStringLiteral("@surface"), c.surface.name()},
        {QStringLiteral("@text"), c.text.name()},
        {QStringLiteral("@window"), c.window.name()},
    };
    for (const auto &[token, value] : tokens)
        sheet.replace(token, value);
    return sheet;
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme &theme()
{
    Q_ASSERT(s_theme);
    return *s_theme;
}

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
{
    s_theme = this;
    if (m_systemFont.pointSizeF() < smallestPointSize)
        m_systemFont.setPointSizeF(smallestPointSize);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    m_application.setStyle(new ThemeStyle);
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    apply();
}

Theme::~Theme()
{
    s_theme = nullptr;
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

bool Theme::systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Our own palette hides the system's; without it the application falls back to what the desktop says.
    m_application.setPalette(QPalette());
    return m_application.palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_scheme == Scheme::System ? systemIsDark() : m_scheme == Scheme::Dark;
    m_colours = themeColours(m_dark);
    QIcon::setThemeName(m_dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    m_application.setFont(font());
    m_application.setPalette(themePalette(m_colours));
    m_application.setStyleSheet(styleSheet(m_colours, m_dark, *this));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 tells a change of the desktop's colours to the windows only; several come at once.
    if (event->type() == QEvent::ThemeChange && !m_applying && m_scheme == Scheme::System && !m_pending) {
        m_pending = true;
        QTimer::singleShot(0, this, [this] {
            m_pending = false;
            if (systemIsDark() != m_dark)
                apply();
            else
                m_application.setPalette(themePalette(m_colours));
        });
    }
    return QObject::eventFilter(watched, event);
}

QColor Theme::toneText(Tone tone) const
{
    return toneColour(m_colours, tone);
}

QColor Theme::toneBackground(Tone tone) const
{
    return toneFill(m_colours, tone, m_dark);
}

QFont Theme::font() const
{
    QFont font = m_systemFont;
    if (isInstalled(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    return font;
}

QFont Theme::titleFont() const
{
    return scaled(font(), 1.5, QFont::DemiBold);
}

QFont Theme::sectionFont() const
{
    return scaled(font(), 1.15, QFont::DemiBold);
}

QFont Theme::captionFont() const
{
    return scaled(font(), 0.92, QFont::Normal);
}

QFont Theme::monospaceFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (isInstalled(QStringLiteral("JetBrains Mono")))
        font.setFamily(QStringLiteral("JetBrains Mono"));
    font.setPointSizeF(m_systemFont.pointSizeF() * 0.95);
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &colour) const
{
    return QIcon(new ThemeIcon(name, colour));
}

} // namespace gancho
