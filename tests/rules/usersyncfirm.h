// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/compare.h"
#include "rules/rules.h"
#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

namespace tandem::test {

/// Anna administers; Bo has nothing yet. "Analyst" holds permissions of both sides, "Reader" only Qlik ones.
inline PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example")
        .user("bo@x.example")
        .role("Analyst", {"automations.private", "api-keys"}, {"TMC_OPERATOR"})
        .role("Reader", {"api-keys"});
    return pair;
}

inline Plan assign(const PairBuilder &pair, std::initializer_list<std::string_view> emails, std::string_view role,
                   Side side = Side::Qlik, std::string_view actor = {})
{
    std::vector<UserId> users;
    for (const std::string_view email : emails)
        users.push_back(userOf(pair.state(), email));
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), acts::AssignRole{users, roleOf(pair.state(), role)}, side, who);
}

inline Plan take(const PairBuilder &pair, std::initializer_list<std::string_view> emails, std::string_view role,
                 Side side = Side::Qlik, std::string_view actor = {})
{
    std::vector<UserId> users;
    for (const std::string_view email : emails)
        users.push_back(userOf(pair.state(), email));
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), acts::RemoveRole{users, roleOf(pair.state(), role)}, side, who);
}

} // namespace tandem::test
