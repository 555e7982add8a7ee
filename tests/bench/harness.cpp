// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

namespace tandem::bench {

double timed(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

double residentMb(bool peak)
{
    std::ifstream status("/proc/self/status");
    const std::string key = peak ? "VmHWM:" : "VmRSS:";
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(key))
            return std::stod(line.substr(key.size())) / 1024;
    }
    return 0;
}

void Report::compare(const std::string &id, std::uint32_t size, std::optional<double> target, const std::string &note,
                     const std::function<double()> &ours, const std::function<double()> &peer, int runs)
{
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int run = 0; run < (runs ? runs : m_options.runs); ++run) {
        mine.push_back(ours());
        if (peer)
            theirs.push_back(peer());
    }
    add({id, size, median(mine), peer ? std::optional(median(theirs)) : std::nullopt, target, note});
}

namespace {

std::string number(std::optional<double> value, const char *format)
{
    if (!value)
        return "null";
    char text[64];
    std::snprintf(text, sizeof text, format, *value);
    return text;
}

/// The exponent that n log n has between two sizes.
double nLogN(double small, double large)
{
    return 1 + std::log(std::log(large) / std::log(small)) / std::log(large / small);
}

} // namespace

void Report::add(Row row)
{
    if (m_rows.empty())
        std::printf("%-4s %9s %12s %12s %10s %10s %-5s %s\n", "row", "users", "ours ms", "peer ms", "ratio", "target",
                    "met", "ours / peer");
    const auto met = row.met();
    std::printf(
        "%-4s %9u %12.3f %12s %10s %10s %-5s %s\n", row.id.c_str(), row.size, row.ours,
        row.peer ? number(row.peer, "%.3f").c_str() : "-", row.ratio() ? number(row.ratio(), "%.5f").c_str() : "-",
        row.target ? number(row.target, "%.5f").c_str() : "-", met ? (*met ? "yes" : "NO") : "-", row.note.c_str());
    std::fflush(stdout);
    m_rows.push_back(std::move(row));
}

void Report::printGrowth() const
{
    std::map<std::string, std::map<std::uint32_t, std::vector<const Row *>>> byId;
    for (const Row &row : m_rows)
        byId[row.id][row.size].push_back(&row);
    for (const auto &[id, sizes] : byId) {
        // Rows of an id come in the same order at every size; where they don't, nothing is said.
        using Sized = std::pair<const std::uint32_t, std::vector<const Row *>>;
        std::vector<std::pair<const Sized *, const Sized *>> steps;
        for (auto small = sizes.begin(), large = std::next(small); large != sizes.end(); small = large, ++large)
            steps.emplace_back(&*small, &*large);
        if (steps.size() > 1) // from end to end
            steps.emplace_back(steps.front().first, steps.back().second);
        for (const auto &[small, large] : steps) {
            const Row *worst = nullptr;
            double most = 0;
            for (std::size_t i = 0; i < large->second.size() && small->second.size() == large->second.size(); ++i) {
                const double exponent = std::log(large->second[i]->ours / small->second[i]->ours)
                                        / std::log(double(large->first) / small->first);
                if (small->second[i]->ours > 0 && (!worst || exponent > most)) {
                    worst = large->second[i];
                    most = exponent;
                }
            }
            if (worst)
                std::printf("growth %-4s from %u to %u users: exponent %.2f (n log n: %.2f)%s%s\n", id.c_str(),
                            small->first, large->first, most, nLogN(small->first, large->first),
                            large->second.size() > 1 ? ", the worst of them: " : "",
                            large->second.size() > 1 ? worst->note.c_str() : "");
        }
    }
}

int Report::finish() const
{
    printGrowth();
    if (!m_options.jsonFile.empty()) {
        std::ofstream out(m_options.jsonFile);
        for (const Row &row : m_rows) {
            out << R"({"id":")" << row.id << R"(","size":)" << row.size << R"(,"ours_ms":)" << number(row.ours, "%.4f")
                << R"(,"peer_ms":)" << number(row.peer, "%.4f") << R"(,"ratio":)" << number(row.ratio(), "%.6f")
                << R"(,"target":)" << number(row.target, "%.6f") << R"(,"met":)"
                << (row.met() ? (*row.met() ? "true" : "false") : "null") << R"(,"note":")" << row.note << "\"}\n";
        }
    }
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return row.met() == false; }));
}

} // namespace tandem::bench
