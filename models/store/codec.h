// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "store/rowarchive.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// State to bytes and back. Every blob begins with the version of its layout and ends with a checksum; rows carry the
/// number of their fields, so that a later version can append some. Persons are named by id only (DE-04).
/// Decoders answer nullopt (or false) for anything that no encoder made.
namespace tandem::store {

/// The rows of one chunk of a table.
template<class Row>
std::string encodeChunk(const typename Table<Row>::Chunk &chunk);
/// Reads the rows of chunk `number` into an empty chunk.
template<class Row>
bool decodeChunk(std::string_view bytes, std::uint32_t number, PersonSource &persons,
                 typename Table<Row>::Chunk &chunk);

std::string encodeTenant(const Tenant &tenant);
std::optional<Tenant> decodeTenant(std::string_view bytes);

/// A membership: Roaring's portable format.
std::string encodeBitmap(const Roaring &bits);
std::optional<Roaring> decodeBitmap(std::string_view bytes);

/// Changes in order. Runs of links of one container take some bytes each.
std::string encodeChanges(std::span<const Change> changes);
std::optional<Changes> decodeChanges(std::string_view bytes, PersonSource &persons);

} // namespace tandem::store
