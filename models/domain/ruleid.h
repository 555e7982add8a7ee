// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tandem {

/// The name of one behaviour rule of the pair: SU_01 is printed "SU-01". The same id stands in the code that decides,
/// in the test that proves it, in the journal and in the window.
enum class RuleId : std::uint8_t {
#ifndef Q_MOC_RUN // moc can't read an include inside an enumeration
#define RULE(chapter, number) chapter##_##number,
#include "domain/ruleid.def"
#undef RULE
#endif
    Count
};

/// "SU-01".
std::string_view toString(RuleId rule);
std::optional<RuleId> ruleFromString(std::string_view text);

} // namespace tandem
