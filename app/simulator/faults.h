// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/exchange.h"

#include <atomic>
#include <cstdint>
#include <expected>
#include <functional>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator {

/// What goes wrong on demand; the words that POST /simulator/faults takes are in faults.cpp.
enum class FaultKind : std::uint8_t {
    Refused, ///< no connections for args.ms (1000); this one is reset
    Reset,
    CloseBefore, ///< closed before the status line
    HalfStatusLine,
    CutBody,
    WrongLength,
    Html, ///< 200 and a page instead of JSON
    Status, ///< args.status (500), nothing done; with 429: args.retryAfter, left out when absent
    DoneButStatus, ///< done, but args.status (504) is answered
    NotDone, ///< 200 and nothing done
    Stall, ///< done, answered after args.ms (60000)
    SlowBytes,
    Duplicate, ///< delivered twice; the second answer is given
    Reordered, ///< the rows of a page in the opposite order
    ItemsDelay, ///< /items lags behind by args.ms (5000), at once and until it is taken back
    SyncDelay, ///< each side sees the other's changes args.ms (5000) late
};

/// Faults by rule and by a seeded generator: the same rules and requests give the same faults. Any thread.
class FaultBook
{
public:
    struct Rule
    {
        FaultKind kind = FaultKind::Status;
        std::string method = {}; ///< empty: any
        std::string path = {}; ///< `*` stands for any text; empty: any
        double rate = 1; ///< how likely, 0 to 1
        std::uint64_t after = 0; ///< so many requests that match pass first
        std::optional<std::uint64_t> times = {}; ///< at most so often
        std::optional<std::int64_t> ms = {};
        std::optional<int> status = {};
        std::optional<std::string> retryAfter = {};

        std::uint64_t matched = 0;
        std::uint64_t done = 0;
    };

    /// Replaces all rules by those of {seed, rules: […]}; the reason when they are wrong.
    std::expected<void, std::string> set(std::string_view json);
    void clear();
    [[nodiscard]] std::string toJson() const;
    /// The first rule that strikes this request.
    [[nodiscard]] std::optional<Rule> strike(const Request &request);
    /// Of a rule that lasts (ItemsDelay, SyncDelay): its milliseconds, 0 when there is none.
    [[nodiscard]] std::int64_t delayOf(FaultKind kind) const;
    /// Nothing at all is set: what most requests find.
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    mutable std::mutex m_mutex;
    std::atomic<bool> m_empty{true};
    std::uint64_t m_seed = 0;
    std::vector<Rule> m_rules;
    std::mt19937_64 m_random;
};

/// Serves through a fault: `serve` carries the request out, `refuse` closes the door to new connections for a while.
void serveFaulty(const FaultBook::Rule &fault, const std::function<void(Answer)> &serve,
                 const std::function<void(std::int64_t)> &refuse, Answer answer);

} // namespace tandem::simulator
