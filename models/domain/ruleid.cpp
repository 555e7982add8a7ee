// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ruleid.h"

#include <array>

namespace tandem {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(RuleId::Count)> names{
#define RULE(chapter, number) #chapter "-" #number,
#include "domain/ruleid.def"
#undef RULE
};

} // namespace

std::string_view toString(RuleId rule)
{
    return names.at(static_cast<std::size_t>(rule));
}

std::optional<RuleId> ruleFromString(std::string_view text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == text)
            return static_cast<RuleId>(i);
    }
    return std::nullopt;
}

} // namespace tandem
