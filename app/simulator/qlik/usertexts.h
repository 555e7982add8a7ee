// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <array>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator::qlik {

/// What of the users is searched by `co`, folded and chunk by chunk in one piece, so that a search over all of them
/// reads some megabytes in order. Kept from revision to revision: only chunks that differ are folded again. Any thread.
class UserTexts
{
public:
    enum Column : std::uint8_t { Name, Email, Subject, ColumnCount };
    struct Hits
    {
        std::vector<bool> has; ///< by the number of a user's id
        std::size_t count = 0;
        [[nodiscard]] bool contains(std::uint32_t id) const { return id < has.size() && has[id]; }
    };
    /// Users whose text contains `part`: folded, not empty, without a zero byte.
    [[nodiscard]] Hits containing(const PairState &state, Column column, std::string_view part);

private:
    using Chunk = Table<User>::Chunk;
    static constexpr std::uint32_t rows = Table<User>::chunkSize;
    struct Folded
    {
        Piece<Chunk> chunk;
        std::array<std::string, ColumnCount> all; ///< every text of a column with a zero byte behind it
        std::array<std::array<std::uint32_t, rows>, ColumnCount> ends{}; ///< where the zero byte of each row is
    };
    using Index = std::vector<std::shared_ptr<const Folded>>;
    static std::shared_ptr<const Folded> fold(const Piece<Chunk> &chunk);
    std::shared_ptr<const Index> indexOf(const PairState &state);

    std::mutex m_mutex;
    std::shared_ptr<const Index> m_index = std::make_shared<const Index>();
};

} // namespace tandem::simulator::qlik
