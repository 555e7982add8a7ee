// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "store/connection.h"
#include "store/rowarchive.h"

#include <array>
#include <set>
#include <utility>

namespace tandem::store {

/// Which chunks of the snapshot a list of changes makes outdated.
class DirtyChunks
{
public:
    void add(std::span<const Change> changes);
    [[nodiscard]] const std::set<std::uint32_t> &of(TableId table) const
    {
        return m_tables[static_cast<std::size_t>(table)];
    }
    [[nodiscard]] const std::set<std::pair<LinkKind, std::uint32_t>> &links() const { return m_links; }

private:
    std::array<std::set<std::uint32_t>, static_cast<std::size_t>(TableId::Count)> m_tables;
    std::set<std::pair<LinkKind, std::uint32_t>> m_links;
};

/// The snapshot: each chunk of a table, and each membership, as one blob.
class Chunks
{
public:
    explicit Chunks(Connection &connection);

    Result<PairState::Parts> read(PersonSource &persons);
    /// Rewrites what is outdated (and the tenant) as it stands in `state`.
    Result<> write(const PairState &state, const DirtyChunks &dirty);
    /// Writes everything anew.
    Result<> writeAll(const PairState &state);

private:
    Result<> put(std::uint32_t table, std::uint32_t number, const std::string &bytes);
    template<class Row>
    Result<> putChunk(const Table<Row> &table, TableId id, std::uint32_t number);
    Result<> putChunk(const PairState &state, TableId table, std::uint32_t number);
    Result<> putLinks(const PairState &state, LinkKind kind, std::uint32_t container);

    Connection &m_connection;
    Statement m_put;
};

} // namespace tandem::store
