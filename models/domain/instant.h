// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

/// A point of rehearsal time: milliseconds since 1970-01-01T00:00:00Z. Rules get it passed in and never ask a clock.
class Instant
{
public:
    explicit constexpr Instant(std::int64_t millisecondsSinceEpoch) : m_ms(millisecondsSinceEpoch) { }
    [[nodiscard]] constexpr std::int64_t milliseconds() const { return m_ms; }
    [[nodiscard]] constexpr Instant plusMilliseconds(std::int64_t ms) const { return Instant(m_ms + ms); }
    [[nodiscard]] constexpr Instant plusDays(std::int64_t days) const { return Instant(m_ms + days * 86'400'000); }
    friend constexpr auto operator<=>(Instant, Instant) = default;

    /// ISO 8601 in UTC with milliseconds, e.g. "2026-01-01T09:00:00.000Z".
    [[nodiscard]] std::string toIso() const;
    /// Reads ISO 8601 with or without fraction, with Z, an offset or nothing (UTC); nullopt when it is none.
    static std::optional<Instant> fromIso(std::string_view text);

private:
    std::int64_t m_ms;
};

/// Where every new workspace's rehearsal clock starts: 2026-01-01T09:00:00.000Z.
inline constexpr Instant rehearsalStart{1'767'258'000'000};

/// Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds ("P8D", "PT1H30M") as milliseconds;
/// nullopt for anything else (years and months have no fixed length) or a negative or overlong one (> 100 years).
std::optional<std::int64_t> durationFromIso(std::string_view text);

} // namespace tandem
