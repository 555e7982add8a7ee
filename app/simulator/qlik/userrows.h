// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "simulator/json.h"
#include "simulator/overlay.h"
#include "workspace/outcome.h"

#include <cstddef>
#include <mutex>
#include <string>
#include <vector>

namespace tandem::simulator::qlik {

class UserFields;
struct Writing;

/// Records of users as text, each written once and kept until something it shows changes: its row, its roles or groups,
/// a field written over REST, or a role or group itself, which ends all of them. Why: writing one takes 5 microseconds,
/// and a list of ever another page was nothing but a hundred of them (measured). Any thread.
class UserRows
{
public:
    /// All records together; beyond it everything is given up.
    static constexpr std::size_t mostBytes = 64U << 20U;

    /// The records as of one snapshot, for one answer. Others wait meanwhile.
    class Held
    {
    public:
        /// Writes a user of the snapshot, living or deleted; one with chosen fields is written anew.
        void write(Json &json, UserId id, const Writing &writing, const UserFields &fields);
        /// These will be written soon: neighbours in a list are strangers in memory, and waiting for each in turn took
        /// half the time of a page (measured). First the one, some rows later the other.
        void expect(std::uint32_t id) const;
        void expectText(std::uint32_t id) const;

    private:
        friend class UserRows;
        explicit Held(UserRows &rows) : m_lock(rows.m_mutex), m_rows(rows) { }
        std::unique_lock<std::mutex> m_lock;
        UserRows &m_rows;
    };
    [[nodiscard]] Held hold(const Snapshot &snapshot, const Overlay &overlay);

private:
    void follow(const Snapshot &snapshot, std::uint64_t overlay);
    template<class Row>
    void followRows(const Table<Row> &before, const Table<Row> &now);
    void followMembers(const PairState &now, LinkKind kind);
    void forget(std::uint32_t user);
    void forgetAll();

    std::mutex m_mutex;
    std::shared_ptr<const PairState> m_state;
    std::uint64_t m_overlay = 0;
    std::size_t m_bytes = 0;
    std::vector<std::string> m_texts; ///< by the number of a user's id; empty: not written yet
};

} // namespace tandem::simulator::qlik
