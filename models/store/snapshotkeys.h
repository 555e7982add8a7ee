// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <cstddef>
#include <cstdint>

/// Keys of the blobs of a snapshot, part << 32 | number; part of the format.
namespace tandem::store {

// Table `chunk`: a part for each table (TableId), and these.
inline constexpr std::uint32_t tenantPart = 50;
inline constexpr std::uint32_t linksPart = 100; // + LinkKind

// Table `derived`.
inline constexpr std::uint32_t setsPart = 0; // number of the set
inline constexpr std::uint32_t sizesPart = 1;
inline constexpr std::uint32_t tableChunksPart = 2; // number of the table: which chunks it has
inline constexpr std::uint32_t indexChunksPart = 3; // number of the index: which chunks it has
constexpr std::uint32_t indexPart(std::size_t number)
{
    return static_cast<std::uint32_t>(10 + number);
}

constexpr std::int64_t keyOf(std::uint32_t part, std::uint32_t number)
{
    return static_cast<std::int64_t>(std::uint64_t(part) << 32 | number);
}

} // namespace tandem::store
