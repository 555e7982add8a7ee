// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QAction;
class QMenu;
class QTableView;

namespace tandem {

class Settings;

/// How wide a column may be, in pixels at 96 dpi with a 10 pt font.
struct ColumnWidth
{
    int wanted = 120;
    int least = 60; ///< narrower says nothing any more
    int stretch = 0; ///< its share of what is left over
    int drop = 0; ///< the highest goes first when even the least widths do not fit; 0 stays
    bool hidden = false; ///< shown only when asked for
    Qt::TextElideMode elide = Qt::ElideRight; ///< in the middle where the end tells apart
    /// All that the column can say in the present language, when that is little: it is then made as wide as the
    /// longest.
    QStringList (*words)() = nullptr;
    bool sign = false; ///< a sign may stand before a word
    bool whole = false; ///< no word of it is ever shortened while others can still be: `least` follows the words too
};

/// Makes the columns of a table fit its width without a scroll bar: it widens and narrows them, and leaves the least
/// important ones out of a narrow window. Whoever drags a column has the last word, until "Fit to the window" is
/// chosen. The header's menu shows and hides columns.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFit(QTableView &view);

    /// Takes these columns; `name` is the key under which they are remembered. A table with several models calls it for
    /// each, and each has its own memory.
    void use(const QString &name, std::vector<ColumnWidth> columns);
    void fit();
    /// The language or the font is another: words are measured anew.
    void remeasure();
    /// How a text of this column is shortened.
    [[nodiscard]] Qt::TextElideMode elideOf(int column) const;
    /// Check boxes for the columns, "Fit to the window", "Usual columns".
    void fillMenu(QMenu &menu);
    /// What is remembered, now and for columns that are used later; the settings must outlive this.
    void restore(const Settings &settings);
    void save(Settings &settings) const;

protected:
    /// A name of a column that is cut is told whole under the pointer.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wish : qint8 { Automatic, Shown, Hidden };
    struct Layout
    {
        QString name;
        std::vector<ColumnWidth> columns;
        std::vector<Wish> wishes = {};
        bool fits = true;
        QByteArray header = {}; ///< order and widths as dragged
    };
    [[nodiscard]] Layout &current() { return m_layouts.at(m_current); }
    void recall(Layout &layout) const;
    [[nodiscard]] std::vector<bool> shownColumns(int available) const;
    void spread(int available, const std::vector<bool> &shown);
    void resized();
    void setShown(int column, bool shown);
    void reset();
    [[nodiscard]] int scaled(int width) const;
    /// In pixels as they are, words measured.
    struct Range
    {
        int wanted = 0;
        int least = 0;
    };
    [[nodiscard]] Range rangeOf(const ColumnWidth &column) const;
    void measure();

    QTableView &m_view;
    const Settings *m_settings = nullptr;
    std::vector<Layout> m_layouts;
    std::vector<Range> m_ranges; ///< of the present layout, in the present language and font
    std::size_t m_current = 0;
    bool m_fitting = false;
};

} // namespace tandem
