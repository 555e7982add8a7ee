// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/columnfit.h"

#include "views/app/settings.h"
#include "views/widgets/celldelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace tandem {

ColumnFit::ColumnFit(QTableView &view) : QObject(&view), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(&m_view);
        menu->setObjectName(QStringLiteral("columnsMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, &ColumnFit::resized);
    header->viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_view.model())
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QHeaderView *header = m_view.horizontalHeader();
    const int column = header->logicalIndexAt(help->pos());
    const QString name = m_view.model()->headerData(column, Qt::Horizontal).toString();
    const bool whole =
        header->fontMetrics().horizontalAdvance(name) + CellDelegate::roomBeside(false) <= header->sectionSize(column);
    // What a column explains of itself is the model's to say.
    const QString told = m_view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (column < 0 || whole || (!told.isEmpty() && told != name))
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), name, header->viewport());
    return true;
}

int ColumnFit::scaled(int width) const
{
    // A larger font needs wider columns; 13 px is the height of a line of 10 pt without its leading.
    return width * std::max(13, m_view.fontMetrics().ascent()) / 13;
}

ColumnFit::Range ColumnFit::rangeOf(const ColumnWidth &column) const
{
    Range range{scaled(column.wanted), scaled(column.least)};
    if (!column.words)
        return range;
    int longest = 0;
    for (const QString &word : column.words())
        longest = std::max(longest, m_view.fontMetrics().horizontalAdvance(word));
    longest += CellDelegate::roomBeside(column.sign);
    range.wanted = std::max(range.wanted, longest);
    range.least = std::clamp(column.whole ? longest : range.least, range.least, range.wanted);
    return range;
}

void ColumnFit::measure()
{
    m_ranges.clear();
    for (const ColumnWidth &column : current().columns)
        m_ranges.push_back(rangeOf(column));
}

void ColumnFit::remeasure()
{
    if (m_layouts.empty())
        return;
    measure();
    fit();
}

void ColumnFit::use(const QString &name, std::vector<ColumnWidth> columns)
{
    if (!m_layouts.empty())
        current().header = m_view.horizontalHeader()->saveState();
    auto found = std::ranges::find(m_layouts, name, &Layout::name);
    if (found == m_layouts.end()) {
        Layout layout{.name = name, .columns = std::move(columns)};
        layout.wishes.resize(layout.columns.size(), Wish::Automatic);
        recall(layout);
        found = m_layouts.insert(m_layouts.end(), std::move(layout));
    }
    m_current = static_cast<std::size_t>(found - m_layouts.begin());
    measure();
    if (!current().header.isEmpty()) {
        const QScopedValueRollback fitting(m_fitting, true);
        m_view.horizontalHeader()->restoreState(current().header);
    }
    fit();
}

std::vector<bool> ColumnFit::shownColumns(int available) const
{
    const Layout &layout = m_layouts.at(m_current);
    std::vector<bool> shown(layout.columns.size());
    int least = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        shown[i] =
            layout.wishes[i] == Wish::Shown || (layout.wishes[i] == Wish::Automatic && !layout.columns[i].hidden);
        least += shown[i] ? m_ranges[i].least : 0;
    }
    while (layout.fits && least > available) {
        std::size_t dropped = shown.size();
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const bool may = shown[i] && layout.wishes[i] == Wish::Automatic && layout.columns[i].drop > 0;
            if (may && (dropped == shown.size() || layout.columns[i].drop > layout.columns[dropped].drop))
                dropped = i;
        }
        if (dropped == shown.size())
            break;
        shown[dropped] = false;
        least -= m_ranges[dropped].least;
    }
    return shown;
}

Qt::TextElideMode ColumnFit::elideOf(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return !m_layouts.empty() && at < m_layouts[m_current].columns.size() ? m_layouts[m_current].columns[at].elide
                                                                          : Qt::ElideRight;
}

void ColumnFit::fit()
{
    if (m_layouts.empty() || m_fitting || !m_view.model())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int available = m_view.viewport()->width();
    const std::vector<bool> shown = shownColumns(available);
    QHeaderView *header = m_view.horizontalHeader();
    for (std::size_t i = 0; i < shown.size() && static_cast<int>(i) < header->count(); ++i)
        header->setSectionHidden(static_cast<int>(i), !shown[i]);
    if (current().fits)
        spread(available, shown);
}

void ColumnFit::spread(int available, const std::vector<bool> &shown)
{
    const auto &columns = current().columns;
    const auto sum = [&](auto &&of) {
        int total = 0;
        for (std::size_t i = 0; i < shown.size(); ++i)
            total += shown[i] ? of(i) : 0;
        return total;
    };
    const int least = sum([this](std::size_t i) { return m_ranges[i].least; });
    if (available < least && available > 0) {
        // Too narrow for what has to stay: everything gets less, and nothing goes out of sight.
        int left = available;
        int shares = least;
        for (std::size_t i = 0; i < shown.size() && static_cast<int>(i) < m_view.horizontalHeader()->count(); ++i) {
            if (!shown[i])
                continue;
            const int width = left * m_ranges[i].least / shares;
            left -= width;
            shares -= m_ranges[i].least;
            m_view.horizontalHeader()->resizeSection(static_cast<int>(i), width);
        }
        return;
    }
    const int wanted = sum([this](std::size_t i) { return m_ranges[i].wanted; });
    const int give = sum([this](std::size_t i) { return m_ranges[i].wanted - m_ranges[i].least; });
    const int stretch = sum([&columns](std::size_t i) { return columns[i].stretch; });
    const int extra = available - wanted;
    int left = extra > 0 ? extra : std::max(extra, -give);
    int shares = extra > 0 ? stretch : give;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (!shown[i] || static_cast<int>(i) >= m_view.horizontalHeader()->count())
            continue;
        const int share = extra > 0 ? columns[i].stretch : m_ranges[i].wanted - m_ranges[i].least;
        // What rounding leaves over goes to the last ones, so that the sum is exact.
        const int change = shares > 0 ? left * share / shares : 0;
        left -= change;
        shares -= share;
        m_view.horizontalHeader()->resizeSection(static_cast<int>(i), m_ranges[i].wanted + change);
    }
}

/// Somebody drags a column.
void ColumnFit::resized()
{
    if (!m_fitting && !m_layouts.empty() && m_view.isVisible())
        current().fits = false;
}

void ColumnFit::setShown(int column, bool shown)
{
    current().wishes.at(static_cast<std::size_t>(column)) = shown ? Wish::Shown : Wish::Hidden;
    fit();
}

void ColumnFit::reset()
{
    Layout &layout = current();
    std::ranges::fill(layout.wishes, Wish::Automatic);
    layout.fits = true;
    QHeaderView *header = m_view.horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        header->moveSection(header->visualIndex(i), i);
    fit();
}

void ColumnFit::fillMenu(QMenu &menu)
{
    if (m_layouts.empty() || !m_view.model())
        return;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        const QVariant name = m_view.model()->headerData(i, Qt::Horizontal);
        QAction *action = menu.addAction(name.toString().replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column%1").arg(i));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(i > 0); // what a row is called stays
        connect(action, &QAction::triggered, this, [this, i](bool shown) { setShown(i, shown); });
    }
    menu.addSeparator();
    QAction *fits = menu.addAction(tr("Fit to the window"));
    fits->setObjectName(QStringLiteral("columnsFit"));
    fits->setCheckable(true);
    fits->setChecked(current().fits);
    connect(fits, &QAction::triggered, this, [this](bool on) {
        current().fits = on;
        fit();
    });
    QAction *usual = menu.addAction(tr("Usual columns"));
    usual->setObjectName(QStringLiteral("columnsReset"));
    connect(usual, &QAction::triggered, this, &ColumnFit::reset);
}

void ColumnFit::recall(Layout &layout) const
{
    if (!m_settings)
        return;
    const QString key = QStringLiteral("columns/") + layout.name;
    const QByteArray wishes = m_settings->bytes(key + QStringLiteral("/wishes"));
    for (std::size_t i = 0; i < layout.wishes.size() && static_cast<qsizetype>(i) < wishes.size(); ++i)
        layout.wishes[i] = static_cast<Wish>(std::clamp<int>(wishes[static_cast<qsizetype>(i)] - '0', 0, 2));
    layout.fits = m_settings->flag(key + QStringLiteral("/fits"), true);
    layout.header = m_settings->bytes(key + QStringLiteral("/header"));
}

void ColumnFit::restore(const Settings &settings)
{
    m_settings = &settings;
    for (Layout &layout : m_layouts)
        recall(layout);
    if (m_layouts.empty())
        return;
    if (!current().header.isEmpty()) {
        const QScopedValueRollback fitting(m_fitting, true);
        m_view.horizontalHeader()->restoreState(current().header);
    }
    fit();
}

void ColumnFit::save(Settings &settings) const
{
    for (std::size_t i = 0; i < m_layouts.size(); ++i) {
        const Layout &layout = m_layouts[i];
        const QString key = QStringLiteral("columns/") + layout.name;
        QByteArray wishes;
        for (const Wish wish : layout.wishes)
            wishes += static_cast<char>('0' + static_cast<int>(wish));
        settings.setBytes(key + QStringLiteral("/wishes"), wishes);
        settings.setFlag(key + QStringLiteral("/fits"), layout.fits);
        settings.setBytes(key + QStringLiteral("/header"),
                          i == m_current ? m_view.horizontalHeader()->saveState() : layout.header);
    }
}

} // namespace tandem
