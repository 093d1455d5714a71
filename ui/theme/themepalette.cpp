#include "ui/theme/themepalette.h"

#include <cmath>

namespace gancho {

ThemeColours themeColours(bool dark)
{
    ThemeColours c;
    c.window = QColor(dark ? 0x15171C : 0xF5F6F8);
    c.surface = QColor(dark ? 0x1C1F26 : 0xFFFFFF);
    c.line = QColor(dark ? 0x2C313B : 0xE1E5EA);
    c.text = QColor(dark ? 0xE8EBF1 : 0x1A1E26);
    c.muted = QColor(dark ? 0x9CA5B4 : 0x586272);
    c.accent = QColor(dark ? 0x42C7BE : 0x0B7A75);
    c.onAccent = QColor(dark ? 0x0C1C1B : 0xFFFFFF);
    c.ok = QColor(dark ? 0x54C68E : 0x1D7A4B);
    c.warn = QColor(dark ? 0xE3B84A : 0x8F5F00);
    c.bad = QColor(dark ? 0xF77C72 : 0xB42318);
    c.info = QColor(dark ? 0x69B3FF : 0x1D5FBF);
    c.selection = mixed(c.surface, c.accent, dark ? 0.19 : 0.10);
    c.hover = dark ? QColor(0x242832) : QColor(0xF0F2F5);
    return c;
}

QColor mixed(const QColor &under, const QColor &over, qreal amount)
{
    const auto mix = [amount](float a, float b) {
        return float(a + (b - a) * amount);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()))
        .toRgb();
}

QColor toneColour(const ThemeColours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.muted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Ok:
        return colours.ok;
    case Tone::Warn:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    case Tone::Info:
        return colours.info;
    }
    return colours.muted;
}

QColor toneFill(const ThemeColours &colours, Tone tone, bool dark)
{
    if (tone == Tone::Neutral)
        return colours.hover;
    return mixed(colours.surface, toneColour(colours, tone), dark ? 0.17 : 0.10);
}

QPalette themePalette(const ThemeColours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.hover);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Light, mixed(c.surface, c.text, 0.04));
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, mixed(c.line, c.text, 0.2));
    p.setColor(QPalette::Shadow, mixed(c.line, c.text, 0.4));
    const QColor faint = mixed(c.surface, c.muted, 0.6);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    return p;
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](qreal v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace gancho
