// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/texttable.h"

#include <algorithm>

namespace tandem::control {

namespace {

constexpr std::size_t measuredRows = 1'000;
constexpr std::size_t widest = 44;

/// Characters of a UTF-8 text: every byte that does not continue one.
std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

void printRow(Output &out, const std::vector<std::string> &cells, const std::vector<std::size_t> &widths)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string cell = cells[i];
        std::ranges::replace_if(cell, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
        line += cell;
        if (i + 1 < cells.size())
            line.append(widths[i] > lengthOf(cell) ? widths[i] - lengthOf(cell) : 0, ' ').append("  ");
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
}

} // namespace

void printTable(Output &out, const std::vector<QString> &headings, std::size_t rows,
                const std::function<std::vector<std::string>(std::size_t)> &cells)
{
    std::vector<std::string> titles;
    std::vector<std::size_t> widths;
    for (const QString &heading : headings) {
        titles.push_back(heading.toStdString());
        widths.push_back(lengthOf(titles.back()));
    }
    std::vector<std::vector<std::string>> first;
    for (std::size_t i = 0; i < std::min(rows, measuredRows); ++i) {
        first.push_back(cells(i));
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] =
                std::clamp(lengthOf(first.back()[column]), widths[column], std::max(widths[column], widest));
    }
    printRow(out, titles, widths);
    for (const auto &row : first)
        printRow(out, row, widths);
    for (std::size_t i = first.size(); i < rows; ++i)
        printRow(out, cells(i), widths);
}

} // namespace tandem::control
