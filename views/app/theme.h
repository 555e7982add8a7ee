// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace tandem {

/// Which palette the window wears. System follows what the desktop tells at the start.
enum class Theme : std::uint8_t { System, Light, Dark };

/// The few colours that mean something, beside the palette's own roles. Contrast to the base of their theme is at least
/// 4.5:1 for those that colour text, 3:1 for lines that carry meaning (WCAG 2.2 AA).
struct Colours
{
    QColor accent; ///< the one accent: focus, current tab, default button
    QColor accentText; ///< on accent
    QColor accentFill; ///< quiet ground of what is chosen
    QColor qlik; ///< hue of the Qlik side, for nothing else
    QColor talend; ///< hue of the Talend side, for nothing else
    QColor danger; ///< only for danger, always with its sign
    QColor dangerFill;
    QColor dangerText; ///< on danger
    QColor warning; ///< only for warning, always with its sign
    QColor warningFill;
    QColor quiet; ///< second texts
    QColor line; ///< between panes, around fields
    QColor control; ///< outlines of controls
    QColor hover; ///< ground under the pointer

    /// Those of the theme that the palette belongs to.
    static const Colours &of(const QPalette &palette);
    [[nodiscard]] const QColor &side(Side side) const { return side == Side::Qlik ? qlik : talend; }
};

bool isDark(const QPalette &palette);
/// The palette of a theme; `system` is the desktop's own, asked for by Theme::System only.
QPalette themePalette(Theme theme, const QPalette &system);

} // namespace tandem
