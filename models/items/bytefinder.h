// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tandem {

/// Finds one byte pattern again and again. The reason for not using memmem: search as you type scans 100 MB of
/// folded text for a million users and must be done within a frame; comparing first and last byte of the pattern in
/// vectors reads memory at its own speed.
class ByteFinder
{
public:
    explicit ByteFinder(std::string_view needle) : m_needle(needle) { }
    /// Position of the first match at or after `from`; npos when there is none. The needle must not be empty.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const;

    static constexpr std::size_t npos = std::string_view::npos;

private:
    std::string m_needle;
};

} // namespace tandem
