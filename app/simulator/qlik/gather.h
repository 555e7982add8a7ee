// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/call.h"

#include <memory>
#include <mutex>
#include <vector>

namespace tandem::simulator::qlik {

/// The rows of a 207: each an act of its own, all sent off at once, so that they share a commit. Answers when the last
/// one is in.
class Gather : public std::enable_shared_from_this<Gather>
{
public:
    /// How a row is told: on the newest state after all, its problem if it had one.
    using Row = std::function<void(Json &, const PairState &after, const std::optional<Problem> &)>;

    explicit Gather(const Call &call, int status = 207)
        : m_context(call.context), m_answer(call.answer), m_state(call.snapshot.state), m_status(status)
    { }

    /// A row that is decided already.
    void add(Row row, std::optional<Problem> problem = {});
    void add(ActBody act, Row row, RefusalStatus statuses = {});
    /// Sends the acts off. At most once.
    void start();

private:
    struct Entry
    {
        std::optional<ActBody> act;
        Row row;
        RefusalStatus statuses;
        std::optional<Problem> problem;
    };
    void finish();

    std::shared_ptr<Context> m_context;
    Answer m_answer;
    std::mutex m_mutex;
    std::vector<Entry> m_entries;
    std::shared_ptr<const PairState> m_state;
    std::size_t m_open = 0;
    int m_status;
};

/// The entries of a body's list, `atLeast` to 1000 of them; answers 400 itself when they are not.
std::optional<std::vector<boost::json::value>> rowsIn(const Call &call, std::string_view name, std::size_t atLeast = 0);

} // namespace tandem::simulator::qlik
