// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "simulator/talend/condition.h"
#include "simulator/talend/resources.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator::talend {

/// What of one chunk of accounts is searched most, folded and in one piece, so that a search over 100,000 accounts
/// reads some megabytes in order and allocates nothing.
class AccountColumns
{
public:
    static constexpr std::uint32_t rows = Table<Account>::chunkSize;
    using Bits = std::bitset<rows>;
    using Chunk = Table<Account>::Chunk;
    enum Column : std::uint8_t { Login, Email, Name, ColumnCount };

    explicit AccountColumns(Piece<Chunk> chunk);

    [[nodiscard]] const Piece<Chunk> &chunk() const { return m_chunk; }
    [[nodiscard]] const Bits &present() const { return m_present; }
    /// The folded text of a row.
    [[nodiscard]] std::string_view text(Column column, std::uint32_t row) const;
    /// Rows, among the present ones, whose text satisfies a condition on that column.
    [[nodiscard]] Bits matching(Column column, const Condition &condition) const;

private:
    struct Texts
    {
        std::string all; ///< every text between two NULs
        std::array<std::uint32_t, rows + 1> ends{}; ///< text i begins behind ends[i] and ends before ends[i + 1]
        std::array<std::uint32_t, rows> hashes{};
    };
    [[nodiscard]] Bits equal(const Texts &texts, std::string_view wanted) const;
    [[nodiscard]] static Bits containing(const Texts &texts, const std::string &pattern);

    Piece<Chunk> m_chunk;
    Bits m_present;
    std::array<Texts, ColumnCount> m_texts;
};

/// The columns of every chunk of one revision.
using AccountIndex = std::vector<std::shared_ptr<const AccountColumns>>;

/// Keeps the columns from revision to revision: only chunks that differ are made anew. Any thread.
class UserSearch
{
public:
    [[nodiscard]] std::shared_ptr<const AccountIndex> indexOf(const PairState &state);

private:
    std::mutex m_mutex;
    std::shared_ptr<const AccountIndex> m_index = std::make_shared<const AccountIndex>();
};

/// How a list is put in order: by an attribute, values that are not there last when ascending.
struct Order
{
    AttributeRef by = {}; ///< none: as they were made
    const Attribute *leaf = nullptr; ///< what is compared
    bool descending = false;
};

/// One page of what matches, and how many match in all.
struct UserPage
{
    std::size_t total = 0;
    std::vector<const Account *> accounts = {}; ///< valid as long as the state lives
};

/// `condition` may be null. `first` counts from 0. `how` is how a whole resource looks, for conditions and orders that
/// no column knows.
UserPage selectUsers(const PairState &state, const AccountIndex &index, const Condition *condition, const Order &order,
                     std::size_t first, std::size_t count, const Rendering &how);

/// The text a resource is sorted by: folded unless caseExact, of the primary or first value; empty when there is none.
std::string sortKey(const Order &order, const Value &resource);

} // namespace tandem::simulator::talend
