// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tandem {

/// Without white space (including no-break spaces) at both ends.
std::string_view trimmed(std::string_view text);
/// E-mail as SU-07 compares it: trimmed and case-folded.
std::string normalizedEmail(std::string_view email);
/// True for something that can be an e-mail address: one @, a non-empty local part, a domain with a dot, no blanks.
bool looksLikeEmail(std::string_view text);
/// 32-bit hash of a text (FNV-1a), stable across runs and machines.
std::uint32_t hash32(std::string_view text);
/// 64-bit hash with a key (splitmix over FNV-1a), stable across runs and machines.
std::uint64_t hash64(std::string_view text, std::uint64_t key);
/// 24 lower-case hex digits that look random: a Qlik id minted from (seed, kind, number).
std::string mintQlikId(std::uint64_t seed, std::uint32_t kind, std::uint32_t number);
/// A UUID minted from (seed, kind, number): a Talend id.
std::string mintUuid(std::uint64_t seed, std::uint32_t kind, std::uint32_t number);
/// An unguessable-looking token of 32 hex digits: invitation link, anonymous access code.
std::string mintToken(std::uint64_t seed, std::uint32_t kind, std::uint32_t number);

} // namespace tandem
