// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "store/connection.h"
#include "store/rowarchive.h"

namespace tandem::store {

/// The snapshot: each chunk of a table, and each membership, as one blob.
class Chunks
{
public:
    explicit Chunks(Connection &connection);

    Result<PairState::Parts> read(PersonSource &persons);
    /// Only what is small and wanted at once: tenant, roles, groups, memberships.
    Result<PairState::Parts> readHead();
    /// Rewrites the chunks of `state` that are others than in `written`, which is what the file holds or an earlier
    /// state; everything anew when that is null.
    Result<> write(const PairState &state, const PairState *written);

private:
    Result<> put(std::uint32_t table, std::uint32_t number, const std::string &bytes);
    template<class Row>
    Result<> putTable(const Table<Row> &table, TableId id, const Table<Row> *written);
    Result<> putLinks(const PairState &state, const PairState *written);
    Result<> readRange(PairState::Parts &parts, PersonSource &persons, std::int64_t from, std::int64_t below);

    Connection &m_connection;
    Statement m_put;
};

} // namespace tandem::store
