// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

namespace tandem::test {

/// Anna administers, Bo is active, Cleo Pending for seven days, Dan disabled.
inline PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example")
        .user("bo@x.example")
        .invited("cleo@x.example")
        .user("dan@x.example", UserStatus::Disabled);
    pair.role("Analyst", {"api-keys"}, {"TMC_OPERATOR"}).role("Reader", {"api-keys"});
    return pair;
}

inline Plan invite(const PairBuilder &pair, std::string emails, Side side = Side::Qlik, const Ids &roles = {},
                   std::string_view actor = {})
{
    acts::Invite act{std::move(emails), std::nullopt};
    if (!roles.empty()) {
        act.roles.emplace();
        for (const std::string &role : roles)
            act.roles->push_back(roleOf(pair.state(), role));
    }
    const auto who = actor.empty() ? std::nullopt : std::optional(userOf(pair.state(), actor));
    return planOf(pair.state(), act, side, who);
}

template<class ActType>
inline Plan about(const PairBuilder &pair, std::string_view email, Side side = Side::Qlik)
{
    return planOf(pair.state(), ActType{userOf(pair.state(), email)}, side);
}

inline Ids rejectedAddresses(const Plan &plan)
{
    Ids addresses;
    for (const Rejected &rejected : plan.rejected)
        addresses.push_back(rejected.object.text);
    return addresses;
}

} // namespace tandem::test
