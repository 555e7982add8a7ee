// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/draft.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tandem::wire {

/// The entry of a key in a map from dense keys; grows the map, new entries are 0.
inline std::uint32_t &at(std::vector<std::uint32_t> &map, std::uint32_t key)
{
    if (key >= map.size())
        map.resize(key + 1);
    return map[key];
}

/// Rows by a hash of one of their texts: sorted once, then searched. Takes 12 bytes a row.
class RowIndex
{
public:
    void add(std::string_view text, std::uint32_t row);
    void sort();
    /// Calls f(row) for each row whose text may be this one, ascending; the caller compares.
    template<class F>
    void candidates(std::string_view text, F &&f) const
    {
        const std::uint64_t hash = hashOf(text);
        auto at = std::ranges::lower_bound(m_entries, hash, {}, &Entry::first);
        for (; at != m_entries.end() && at->first == hash; ++at)
            f(at->second);
    }
    /// Calls f(first, second) for each two rows in a row of equal hashes, ascending.
    template<class F>
    void repeated(F &&f) const
    {
        for (std::size_t i = 1; i < m_entries.size(); ++i) {
            if (m_entries[i].first == m_entries[i - 1].first)
                f(m_entries[i - 1].second, m_entries[i].second);
        }
    }

private:
    using Entry = std::pair<std::uint64_t, std::uint32_t>;
    static std::uint64_t hashOf(std::string_view text);
    std::vector<Entry> m_entries;
};

/// Turns a draft into the rows of a pair: matches the two sides, resolves references, makes tombstones of owners that
/// nobody knows. Private to models/wire.
class Assembler
{
public:
    /// `paired`: roles are matched by name and accounts linked by e-mail; else the sides stay strangers.
    Assembler(Draft &draft, bool paired, ImportReport &report) : m_draft(draft), m_paired(paired), m_report(report) { }
    PairState::Parts run();

private:
    // assemblypeople.cpp
    void indexUsers();
    void roles();
    void qlikSideRoles();
    void talendSideRoles();
    RoleId addTalendRole(Role role);
    void completeRole(Role &role);
    void users();
    void seats();
    void accounts();
    void linkByEmail();
    void groups();
    void tenant();
    void memberships();
    [[nodiscard]] std::optional<UserId> userOf(std::string_view vendorId) const;
    [[nodiscard]] std::optional<AccountId> accountOf(std::string_view vendorId) const;

    // assemblycontent.cpp
    void spaces();
    void assignments();
    void content();
    void dropRepeatedContent();
    void resolveContent();
    [[nodiscard]] std::optional<UserId> owner(std::uint32_t key, Side side);
    [[nodiscard]] UserId tombstone(std::string_view vendorId);
    [[nodiscard]] std::optional<SpaceId> spaceOf(std::uint32_t key) const;
    void find(Sentence sentence, std::int64_t count, std::vector<Argument> args = {},
              std::vector<std::string> examples = {});

    Draft &m_draft;
    bool m_paired;
    ImportReport &m_report;
    PairState::Parts m_parts;
    std::vector<Role> m_roles;
    std::vector<std::uint32_t> m_qlikRoleOf; ///< by key of a mention
    std::vector<std::uint32_t> m_talendRoleOf;
    std::vector<std::uint32_t> m_groupOf;
    std::vector<std::uint32_t> m_talendGroupOf;
    RowIndex m_userIndex;
    RowIndex m_accountIndex;
    RowIndex m_spaceIndex;
    RowIndex m_contentIndex;
    std::vector<std::uint32_t> m_ownerOf; ///< by key in people; 0 not asked yet
    std::vector<std::uint32_t> m_talendOwnerOf;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_tombstones;
    std::uint32_t m_nextUser = 1;
};

} // namespace tandem::wire
