// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "store/connection.h"

#include <QByteArray>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace tandem::store {

class SnapshotFile;

inline constexpr std::size_t tableCount = static_cast<std::size_t>(TableId::Count);

/// Entries of a chunk of an index, to bytes and back; nullopt for bytes that no encoder made.
std::string encodeEntries(const MultiIndex::Chunk &entries);
std::optional<MultiIndex::Chunk> decodeEntries(std::string_view bytes);

/// What follows from the rows of a large snapshot, kept beside it so that opening need not look at them.
class Derived
{
public:
    explicit Derived(Connection &connection);

    /// So many rows that reading them all on opening would be felt; below, the snapshot alone is simpler and as quick.
    static bool isWorthwhile(const PairState &state);

    /// Writes what differs from `written`, which is what the file holds; everything when that is null.
    Result<> write(const PairState &state, const PairState *written);
    /// The large tables and what follows from them, all to be read piece by piece from `file`.
    Result<> read(SnapshotFile &file, PairState::Parts &parts);
    /// What the file holds is what follows from the rows of this state.
    Result<> check(const PairState &whole);

private:
    Result<> put(std::uint32_t part, std::uint32_t number, const std::string &bytes);
    Result<> putIndexes(const PairState &state, const PairState *written);
    using Blobs = std::map<std::int64_t, QByteArray>;
    /// All blobs but those of the indexes' chunks.
    Result<Blobs> heads();

    Connection &m_connection;
    Statement m_put;
};

} // namespace tandem::store
