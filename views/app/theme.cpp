// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/theme.h"

namespace tandem {

namespace {

const Colours &lightColours()
{
    static const Colours colours{
        .accent = QColor(0x1F5FBF),
        .accentText = QColor(0xFFFFFF),
        .accentFill = QColor(0xDCE8FA),
        .qlik = QColor(0x0B7A4B),
        .talend = QColor(0x7B3FC4),
        .danger = QColor(0xB92318),
        .dangerFill = QColor(0xFDECEA),
        .dangerText = QColor(0xFFFFFF),
        .warning = QColor(0x855500),
        .warningFill = QColor(0xFFF4DC),
        .quiet = QColor(0x5A636E),
        .line = QColor(0xDADEE4),
        .control = QColor(0x868F9B),
        .hover = QColor(0xEEF1F5),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .accent = QColor(0x7DB2FF),
        .accentText = QColor(0x0C1A2E),
        .accentFill = QColor(0x263D5E),
        .qlik = QColor(0x45CC92),
        .talend = QColor(0xC59BFF),
        .danger = QColor(0xFF8A80),
        .dangerFill = QColor(0x4A2323),
        .dangerText = QColor(0x2B0A08),
        .warning = QColor(0xF0BE55),
        .warningFill = QColor(0x443618),
        .quiet = QColor(0xA3ABB6),
        .line = QColor(0x3A4048),
        .control = QColor(0x7A838F),
        .hover = QColor(0x2B3038),
    };
    return colours;
}

struct Grounds
{
    QRgb window, base, alternate, text, button, mid, disabled;
};

QPalette palette(const Colours &colours, const Grounds &grounds)
{
    QPalette out;
    out.setColor(QPalette::Window, QColor(grounds.window));
    out.setColor(QPalette::WindowText, QColor(grounds.text));
    out.setColor(QPalette::Base, QColor(grounds.base));
    out.setColor(QPalette::AlternateBase, QColor(grounds.alternate));
    out.setColor(QPalette::Text, QColor(grounds.text));
    out.setColor(QPalette::PlaceholderText, colours.quiet);
    out.setColor(QPalette::Button, QColor(grounds.button));
    out.setColor(QPalette::ButtonText, QColor(grounds.text));
    out.setColor(QPalette::BrightText, colours.danger);
    out.setColor(QPalette::ToolTipBase, QColor(grounds.base));
    out.setColor(QPalette::ToolTipText, QColor(grounds.text));
    out.setColor(QPalette::Highlight, colours.accentFill);
    out.setColor(QPalette::HighlightedText, QColor(grounds.text));
    out.setColor(QPalette::Link, colours.accent);
    out.setColor(QPalette::LinkVisited, colours.accent);
    out.setColor(QPalette::Light, QColor(grounds.base));
    out.setColor(QPalette::Midlight, QColor(grounds.alternate));
    out.setColor(QPalette::Mid, colours.line);
    out.setColor(QPalette::Dark, colours.control);
    out.setColor(QPalette::Shadow, QColor(grounds.mid));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        out.setColor(QPalette::Disabled, role, QColor(grounds.disabled));
    out.setColor(QPalette::Disabled, QPalette::Highlight, QColor(grounds.alternate));
    return out;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Colours &Colours::of(const QPalette &palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

QPalette themePalette(Theme theme, const QPalette &system)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(system));
    if (dark)
        return palette(darkColours(),
                       {0xFF1F2329, 0xFF181B20, 0xFF1D2127, 0xFFE7EAEE, 0xFF2B3038, 0xFF0E1013, 0xFF747D89});
    return palette(lightColours(),
                   {0xFFF4F5F7, 0xFFFFFFFF, 0xFFF8F9FB, 0xFF1B2027, 0xFFFFFFFF, 0xFFB9C0C9, 0xFF8A929D});
}

} // namespace tandem
