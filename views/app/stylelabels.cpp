// SPDX-License-Identifier: GPL-3.0-or-later
// What the style writes and fills inside its controls.
#include "views/app/style.h"

#include "views/app/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace tandem {

namespace {

constexpr int iconGap = 6; ///< between a sign and its text

} // namespace

void Style::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = button->state.testFlag(State_Enabled);
    const QString kind = widget ? widget->property("kind").toString() : QString();
    QPalette palette = button->palette;
    if (enabled && kind == QLatin1String("primary"))
        palette.setColor(QPalette::ButtonText, colours.accentText);
    else if (enabled && kind == QLatin1String("danger"))
        palette.setColor(QPalette::ButtonText, colours.dangerText);
    const int mnemonic =
        proxy()->styleHint(SH_UnderlineShortcut, button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    QRect rect = button->rect;
    if (!button->icon.isNull()) {
        const QSize size = button->iconSize;
        const int text =
            button->text.isEmpty() ? 0 : iconGap + button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int left = rect.left() + std::max(4, (rect.width() - size.width() - text) / 2);
        const QRect icon(left, rect.center().y() - size.height() / 2 + 1, size.width(), size.height());
        const QIcon::Mode mode = enabled ? QIcon::Normal : QIcon::Disabled;
        button->icon.paint(painter, visualRect(button->direction, rect, icon), Qt::AlignCenter, mode);
        if (button->text.isEmpty())
            return;
        rect = visualRect(
            button->direction, rect,
            QRect(icon.right() + 1 + iconGap, rect.top(), rect.right() - icon.right() - iconGap, rect.height()));
        proxy()->drawItemText(painter, rect, Qt::AlignVCenter | Qt::AlignLeft | mnemonic, palette, enabled,
                              button->text, QPalette::ButtonText);
        return;
    }
    proxy()->drawItemText(painter, rect, Qt::AlignCenter | mnemonic, palette, enabled, button->text,
                          QPalette::ButtonText);
}

void Style::drawMenuBarItem(const QStyleOption *option, QPainter *painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Colours &colours = Colours::of(option->palette);
    painter->fillRect(item->rect, item->palette.color(QPalette::Window));
    const bool enabled = item->state.testFlag(State_Enabled);
    if (enabled && item->state.testFlag(State_Selected))
        painter->fillRect(item->rect, item->state.testFlag(State_Sunken) ? colours.accentFill : colours.hover);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, item) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    proxy()->drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->palette, enabled,
                          item->text, QPalette::WindowText);
}

/// A choice that is too long for its box ends in dots, not in half a letter.
void Style::drawComboLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo) {
        QProxyStyle::drawControl(CE_ComboBoxLabel, option, painter, widget);
        return;
    }
    QStyleOptionComboBox shown = *combo;
    const QRect field = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
    shown.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - icon);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &shown, painter, widget);
}

/// A bar with a known value: a hairline groove, filled with the accent. One that only says "busy" stays Fusion's.
bool Style::drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar || bar->maximum <= bar->minimum || (element != CE_ProgressBarGroove && element != CE_ProgressBarContents))
        return false;
    const Colours &colours = Colours::of(option->palette);
    const QRectF groove = QRectF(bar->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal round = std::min(groove.height() / 2, 4.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == CE_ProgressBarGroove) {
        painter->setPen(colours.control);
        painter->setBrush(option->palette.color(QPalette::Base));
        painter->drawRoundedRect(groove, round, round);
    } else {
        const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        QRectF filled = groove.adjusted(1.5, 1.5, -1.5, -1.5);
        filled.setWidth(filled.width() * std::clamp(share, 0.0, 1.0));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        if (filled.width() >= 1)
            painter->drawRoundedRect(filled, filled.height() / 2, filled.height() / 2);
    }
    painter->restore();
    return true;
}

} // namespace tandem
