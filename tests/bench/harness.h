// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Measuring ours beside a peer in one run, in turn, so that the ratio survives a noisy machine.
namespace tandem::bench {

struct Options
{
    std::vector<std::uint32_t> sizes{10'000, 100'000, 1'000'000};
    std::string only; ///< row id, or empty for all
    std::string jsonFile;
    std::string folder; ///< where workspaces and peers' files are made
    std::string tenants; ///< folder with a folder of CSV tables for each size; empty: pairs are generated here
    int runs = 5;
};

/// One row of the table of targets at one size.
struct Row
{
    std::string id;
    std::uint32_t size = 0;
    double ours = 0; ///< milliseconds, median; MB for memory rows
    std::optional<double> peer; ///< the same of the peer
    std::optional<double> target; ///< ours / peer at most
    std::string note; ///< what was measured beside what, or why the peer was left out
    [[nodiscard]] std::optional<double> ratio() const { return peer ? std::optional(ours / *peer) : std::nullopt; }
    [[nodiscard]] std::optional<bool> met() const
    {
        return ratio() && target ? std::optional(*ratio() <= *target) : std::nullopt;
    }
};

/// Keeps the compiler from dropping work whose answer nobody uses.
template<class T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// Milliseconds one call takes.
double timed(const std::function<void()> &work);
double median(std::vector<double> values);
/// Resident memory of this process, in MB; the peak with `peak`.
double residentMb(bool peak = false);

/// Collects rows, prints each as it comes, and at the end the growth from each size to the next and from the smallest
/// to the largest: of an id with several rows that of the worst.
class Report
{
public:
    explicit Report(const Options &options) : m_options(options) { }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] bool wants(const std::string &id) const { return m_options.only.empty() || m_options.only == id; }
    /// Runs ours and the peer in turn and adds the row of their medians.
    void compare(const std::string &id, std::uint32_t size, std::optional<double> target, const std::string &note,
                 const std::function<double()> &ours, const std::function<double()> &peer, int runs = 0);
    void add(Row row);
    /// Table of growth, JSON file. Returns how many targets were missed.
    int finish() const;

private:
    void printGrowth() const;

    const Options &m_options;
    std::vector<Row> m_rows;
};

} // namespace tandem::bench
