// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/targets.h"

#include "domain/sentence.h"

namespace tandem::rules {

Verdict requireUsers(const Planner &planner, std::span<const UserId> users)
{
    const PairState &state = planner.state();
    std::vector<ObjectRef> gone;
    std::vector<ObjectRef> hidden;
    for (const UserId user : users) {
        if (!state.users().contains(user))
            gone.emplace_back(user);
        else if (planner.side() == Side::Talend && !state.accountOf(user))
            hidden.emplace_back(user);
    }
    if (!gone.empty()) {
        const auto count = static_cast<std::int64_t>(gone.size());
        return refuse(RuleId::ST_05, std::move(gone), {Sentence::UsersGone, {}, count}, {Sentence::NextRefreshList});
    }
    if (!hidden.empty()) {
        const auto count = static_cast<std::int64_t>(hidden.size());
        return refuse(RuleId::SU_01, std::move(hidden), {Sentence::UsersNotInTalend, {}, count},
                      {Sentence::NextActOnQlikSideOrInvite});
    }
    return {};
}

Verdict requireUser(const Planner &planner, UserId user)
{
    return requireUsers(planner, std::span(&user, 1));
}

Verdict requireRole(const Planner &planner, RoleId id)
{
    const Role *role = planner.state().roles().find(id);
    if (!role)
        return refuse(RuleId::SR_09, {id}, {Sentence::RoleGone}, {Sentence::NextRefreshList});
    if (planner.side() == Side::Talend && role->kind == RoleKind::QlikBuiltIn)
        return refuse(RuleId::SR_06, {id}, {Sentence::QlikRoleNotInTalend, {id}}, {Sentence::NextActOnQlikSide});
    const bool here = planner.side() == Side::Talend ? role->onTalend : role->onQlik;
    if (!here)
        return refuse(RuleId::SU_17, {id}, {Sentence::RoleOnOtherSideOnly, {id}}, {Sentence::NextInitialSync});
    return {};
}

Verdict requirePaired(const Planner &planner)
{
    if (planner.state().tenant().paired)
        return {};
    return refuse(RuleId::SU_17, {ObjectRef::tenant()}, {Sentence::NotPairedYet}, {Sentence::NextInitialSync});
}

Verdict requirePairedOnTalend(const Planner &planner)
{
    return planner.side() == Side::Talend ? requirePaired(planner) : Verdict();
}

} // namespace tandem::rules
