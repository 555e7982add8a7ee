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

/// Records of users as text. Writing one takes 5 µs, a page of 100 half a millisecond, which was all that a list of ever
/// other pages cost (measured); so each is written once and kept until something it shows changes: its row, its roles or
/// groups, a field written over REST, or a role or group itself, which ends all of them. Links are not kept, since they
/// begin with the address that was asked. Any thread.
class UserRows
{
public:
    /// All records together; beyond it everything is given up.
    static constexpr std::size_t mostBytes = 64U << 20U;

    /// The records as of one snapshot, for one answer. Others wait meanwhile.
    class Held
    {
    public:
        /// Writes a living user of the snapshot; one with chosen fields is written anew.
        void write(Json &json, const User &user, const Writing &writing, const UserFields &fields);

    private:
        friend class UserRows;
        explicit Held(UserRows &rows) : m_lock(rows.m_mutex), m_rows(rows) { }
        std::unique_lock<std::mutex> m_lock;
        UserRows &m_rows;
    };
    [[nodiscard]] Held hold(const Snapshot &snapshot, const Overlay &overlay);

private:
    void follow(const Snapshot &snapshot, std::uint64_t overlay);
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
