// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace tandem::simulator::talend {

/// Why a request is not done: the status, the scimType of RFC 7644, section 3.12 (empty: none), one sentence.
struct Problem
{
    int status;
    std::string_view type; ///< a literal
    std::string detail;
};

template<class T = void>
using Outcome = std::expected<T, Problem>;

[[nodiscard]] inline std::unexpected<Problem> problem(int status, std::string_view type, std::string detail)
{
    return std::unexpected<Problem>(Problem{status, type, std::move(detail)});
}

} // namespace tandem::simulator::talend
