// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/addresses.h"

#include "domain/text.h"

#include <array>
#include <set>

namespace tandem::rules {

namespace {

/// Length of the separator that the text begins with, 0 when it begins with none.
std::size_t separatorLength(std::string_view text)
{
    static constexpr std::array<std::string_view, 13> separators{
        ",", ";", " ", "\t", "\n", "\r", "\f", "\v", "\u00A0", "\u202F", "\u2007", "\u2028", "\u3000"};
    for (const std::string_view separator : separators) {
        if (text.starts_with(separator))
            return separator.size();
    }
    return 0;
}

} // namespace

std::vector<std::string> addressesIn(std::string_view text)
{
    std::vector<std::string> addresses;
    std::set<std::string> seen;
    std::string current;
    const auto take = [&] {
        if (!current.empty() && seen.insert(normalizedEmail(current)).second)
            addresses.push_back(current);
        current.clear();
    };
    while (!text.empty()) {
        if (const std::size_t length = separatorLength(text)) {
            take();
            text.remove_prefix(length);
        } else {
            current += text.front();
            text.remove_prefix(1);
        }
    }
    take();
    return addresses;
}

} // namespace tandem::rules
