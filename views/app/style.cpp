// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/style.h"

#include "views/app/theme.h"

#include <QAbstractButton>
#include <QHash>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace tandem {

namespace {

constexpr qreal radius = 4;
constexpr int menuArrow = 14; ///< width of the arrow behind a menu button's text
constexpr int shortestSlider = 32; ///< of a scroll bar: still to be caught with the mouse

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// A small open angle; drawn, so that it is sharp at every scale.
void drawChevron(const QRect &rect, bool down, QPainter *painter, const QColor &colour)
{
    constexpr qreal half = 3.5;
    const QPointF middle = QRectF(rect).center();
    const qreal tip = down ? half / 2 : -half / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(0, tip), middle + QPointF(half, -tip)});
    painter->restore();
}

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Return presses the button that has the focus, as in a dialog, unless it sees to that itself.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !button->property("ownReturn").toBool())
        button->setAutoDefault(true);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    if (element == PE_PanelButtonCommand) {
        drawButton(option, painter, widget);
    } else if (element == PE_PanelButtonTool) {
        const bool down = isOn(option, State_Sunken) || isOn(option, State_On);
        if (kindOf(widget) == QLatin1String("tag"))
            drawRounded(painter, option->rect.adjusted(0, 4, 0, -4), {}, colours.control);
        if (down || (isOn(option, State_MouseOver) && isOn(option, State_Enabled)))
            drawRounded(painter, option->rect, down ? colours.accentFill : colours.hover, {});
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheckBox(option, painter);
    } else if (element == PE_FrameFocusRect) {
        drawRounded(painter, option->rect, {}, colours.accent, 2);
    } else if (element == PE_PanelLineEdit) {
        const bool focus = isOn(option, State_HasFocus);
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawRounded(painter, option->rect, option->palette.color(QPalette::Base),
                        focus ? colours.accent : colours.control, focus ? 2 : 1);
        } else {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        }
    } else if (element == PE_Frame || element == PE_FrameGroupBox) {
        painter->setPen(colours.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    } else if (element == PE_IndicatorHeaderArrow) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            drawChevron(option->rect, header->sortIndicator == QStyleOptionHeader::SortUp, painter, colours.quiet);
    } else if (element == PE_IndicatorArrowDown && !qobject_cast<const QToolButton *>(widget)) {
        drawChevron(option->rect, true, painter, option->palette.color(QPalette::ButtonText));
    } else if (element == PE_FrameMenu || element == PE_PanelTipLabel) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(colours.control);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    } else if (element == PE_PanelMenu) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    } else if (element == PE_FrameTabBarBase) {
        painter->setPen(colours.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    } else if (element == PE_PanelScrollAreaCorner) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    } else if (element == PE_FrameStatusBarItem || element == PE_PanelStatusBar) {
        return;
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = isOn(option, State_Enabled);
    const bool ticked = isOn(option, State_On) || isOn(option, State_NoChange);
    const int side = std::min(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    const QColor edge = enabled ? ticked ? colours.accent : colours.control : colours.line;
    drawRounded(painter, box, ticked && enabled ? colours.accent : option->palette.color(QPalette::Base), edge);
    if (!ticked)
        return;
    const QRectF inside = QRectF(box).adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(enabled ? colours.accentText : colours.quiet, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn(option, State_NoChange))
        painter->drawLine(QPointF(inside.left(), inside.center().y()), QPointF(inside.right(), inside.center().y()));
    else
        painter->drawPolyline(QPolygonF{QPointF(inside.left(), inside.center().y()),
                                        QPointF(inside.center().x() - 1, inside.bottom() - 1),
                                        QPointF(inside.right(), inside.top() + 1)});
    painter->restore();
}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    const QString kind = kindOf(widget);
    const bool enabled = isOn(option, State_Enabled);
    const bool hover = enabled && isOn(option, State_MouseOver);
    const bool down = isOn(option, State_Sunken) || isOn(option, State_On);
    QColor fill = option->palette.color(QPalette::Button);
    QColor outline = enabled ? colours.control : colours.line;
    if (enabled && (kind == QLatin1String("primary") || kind == QLatin1String("danger"))) {
        fill = kind == QLatin1String("primary") ? colours.accent : colours.danger;
        if (hover || down)
            fill = isDark(option->palette) ? fill.lighter(108) : fill.darker(112);
        outline = fill;
    } else if (kind == QLatin1String("quiet")) {
        fill = hover || down ? colours.hover : QColor();
        outline = QColor();
    } else if (hover || down) {
        fill = down ? colours.accentFill : colours.hover;
    }
    drawRounded(painter, option->rect, fill, outline);
    if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange))
        drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), {},
                    kind.isEmpty() || kind == QLatin1String("quiet") ? colours.accent
                                                                     : option->palette.color(QPalette::Base),
                    1.5);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    if (element == CE_Header) {
        drawHeader(option, painter, widget);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter);
    } else if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
    } else if (element == CE_Splitter) {
        const bool upright = option->state.testFlag(State_Horizontal);
        const bool hover = isOn(option, State_MouseOver) && isOn(option, State_Enabled);
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        const QPoint middle = option->rect.center();
        painter->setPen(hover ? colours.accent : colours.line);
        if (upright)
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
    } else if (element == CE_PushButtonLabel) {
        drawButtonLabel(option, painter, widget);
    } else if (element == CE_MenuBarItem) {
        drawMenuBarItem(option, painter);
    } else if (element == CE_ComboBoxLabel) {
        drawComboLabel(option, painter, widget);
    } else if (drawProgress(element, option, painter)) {
        return;
    } else if (element == CE_MenuBarEmptyArea || element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// As Qt's own, which would not ask us where label and arrow belong.
void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    proxy()->drawControl(CE_HeaderSection, header, painter, widget);
    QStyleOptionHeader part = *header;
    part.rect = proxy()->subElementRect(SE_HeaderLabel, header, widget);
    part.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, part.rect.width());
    if (part.rect.isValid())
        proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        part.rect = proxy()->subElementRect(SE_HeaderArrow, header, widget);
        proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
}

void Style::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    const bool hover = isOn(option, State_MouseOver) && isOn(option, State_Enabled);
    painter->fillRect(option->rect, hover ? colours.hover : option->palette.color(QPalette::Base));
    painter->setPen(colours.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Colours &colours = Colours::of(option->palette);
    if (isOn(option, State_MouseOver) && !isOn(option, State_Selected))
        painter->fillRect(option->rect.adjusted(0, 4, 0, -4), colours.hover);
    if (isOn(option, State_Selected)) {
        const QRect rect = option->rect;
        painter->fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), colours.accent);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(option, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool opens = control == CC_ToolButton && button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
                       && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    if (!opens) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // The arrow of a menu button stands behind its text, not in its corner.
    QStyleOptionToolButton whole = *button;
    whole.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    proxy()->drawPrimitive(PE_PanelButtonTool, &whole, painter, widget);
    if (isOn(option, State_HasFocus) && isOn(option, State_KeyboardFocusChange))
        drawRounded(painter, option->rect, {}, Colours::of(option->palette).accent, 2);
    QStyleOptionToolButton label = whole;
    label.rect.adjust(4, 0, -menuArrow, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect arrow(option->rect.right() - menuArrow - 2, option->rect.top(), menuArrow, option->rect.height());
    drawChevron(arrow, true, painter, option->palette.color(QPalette::ButtonText));
}

/// The outline of any field, and two chevrons.
void Style::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    const bool focus = isOn(option, State_HasFocus);
    drawRounded(painter, option->rect, option->palette.color(QPalette::Base), focus ? colours.accent : colours.control,
                focus ? 2 : 1);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown})
        drawChevron(proxy()->subControlRect(CC_SpinBox, option, part, widget), part == SC_SpinBoxDown, painter,
                    colours.quiet);
}

void Style::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool grabbed = isOn(option, State_Sunken) && bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    const bool hover = isOn(option, State_MouseOver) && isOn(option, State_Enabled);
    const QColor fill = grabbed ? option->palette.color(QPalette::Text) : hover ? colours.quiet : colours.control;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal round = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows at the ends: the slider has the whole length.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    int size = length;
    if (range > 0) {
        const qint64 wanted = qint64(length) * bar->pageStep / (qint64(range) + std::max(1, bar->pageStep));
        size = std::clamp(static_cast<int>(wanted), std::min(shortestSlider, length), length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    const auto along = [&](int from, int to) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                       : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    QRect rect;
    if (part == SC_ScrollBarSlider)
        rect = along(start, start + size);
    else if (part == SC_ScrollBarGroove)
        rect = bar->rect;
    else if (part == SC_ScrollBarSubPage)
        rect = along(0, start);
    else if (part == SC_ScrollBarAddPage)
        rect = along(start + size, length);
    return visualRect(bar->direction, bar->rect, rect);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_HeaderArrow) {
        constexpr int width = 12;
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - width - 4, option->rect.top(), width, option->rect.height()));
    }
    if (element == SE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 0, sorted ? -18 : -8, 0));
    }
    if (element == SE_LineEditContents) {
        // Text keeps away from a rounded frame.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int keep = frame && frame->lineWidth > 0 ? 4 : 0;
        return QProxyStyle::subElementRect(element, option, widget).adjusted(keep, 0, -keep, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QToolButton *>(widget))
        return QProxyStyle::pixelMetric(metric, option, widget);
    static const QHash<int, int> ours{
        {PM_DefaultFrameWidth, 1},       {PM_SplitterWidth, 5},         {PM_LayoutLeftMargin, 8},
        {PM_LayoutRightMargin, 8},       {PM_LayoutTopMargin, 8},       {PM_LayoutBottomMargin, 8},
        {PM_LayoutHorizontalSpacing, 8}, {PM_LayoutVerticalSpacing, 8}, {PM_SmallIconSize, 16},
        {PM_ButtonIconSize, 16},         {PM_TabBarIconSize, 16},       {PM_ListViewIconSize, 16},
        {PM_ToolBarIconSize, 16},        {PM_TabBarTabHSpace, 24},      {PM_TabBarTabVSpace, 16},
        {PM_TabBarTabShiftVertical, 0},  {PM_TabBarBaseOverlap, 0},     {PM_ButtonShiftHorizontal, 0},
        {PM_ButtonShiftVertical, 0},     {PM_HeaderMargin, 8},          {PM_MenuPanelWidth, 1},
        {PM_MenuBarPanelWidth, 0},       {PM_MenuBarVMargin, 2},        {PM_MenuBarHMargin, 4},
        {PM_MenuBarItemSpacing, 0},      {PM_ToolBarItemSpacing, 4},    {PM_ToolBarFrameWidth, 0},
        {PM_ToolBarItemMargin, 4},       {PM_ScrollBarExtent, 12},      {PM_ScrollView_ScrollBarSpacing, 0},
    };
    const auto found = ours.constFind(metric);
    return found != ours.cend() ? *found : QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_ItemView_ShowDecorationSelected || hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return hint == SH_ItemView_ShowDecorationSelected;
    if (hint == SH_ComboBox_Popup || hint == SH_ToolTip_Mask || hint == SH_ScrollBar_Transient)
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 0;
    if (hint == SH_Table_GridLineColor && option)
        return static_cast<int>(Colours::of(option->palette).line.rgb());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return {std::max(out.width() + 8, 64), std::max(out.height(), 28)};
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        type == CT_ToolButton && button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
        out.rwidth() += menuArrow;
    if (type == CT_ComboBox)
        out.rwidth() += 8;
    if (type == CT_ToolButton || type == CT_LineEdit || type == CT_ComboBox)
        return {out.width(), std::max(out.height(), 28)};
    if (type == CT_MenuBarItem)
        return {out.width(), std::max(out.height(), 28)};
    if (type == CT_MenuItem && out.height() > 12)
        return {out.width() + 8, std::max(out.height(), 26)};
    if (type == CT_HeaderSection)
        return {out.width(), std::max(out.height(), 30)};
    return out;
}

} // namespace tandem
