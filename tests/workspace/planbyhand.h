// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "workspace/workspace.h"

namespace tandem::test {

/// A plan as the rules would make one, of steps given by hand: for tests of what happens to plans, whatever they say.
inline Plan planByHand(const Snapshot &base, Changes changes, ActBody body = acts::SetInviteDays{8},
                       std::vector<UserId> erased = {})
{
    Plan plan;
    plan.act = {std::move(body), Side::Qlik, Actor{UserId(1)}};
    plan.baseRevision = base.revision;
    plan.time = base.state->tenant().now;
    plan.before = base.state;
    auto after = std::make_shared<PairState>(*base.state);
    after->apply(changes);
    plan.after = std::move(after);
    plan.steps.push_back({StepKind::UpdateUser, Side::Qlik, UserId(1), {RoleId(2)}, std::move(changes)});
    plan.consequences.push_back({RuleId::SU_03, Severity::Info, {Sentence{}, {}, 3}, {}});
    plan.consequences.push_back({RuleId::BX_08, Severity::Info, {Sentence{}, {}, 1}, {}});
    plan.consequences.push_back({RuleId::SU_03, Severity::Info, {Sentence{}, {}, 2}, {}});
    plan.erased = std::move(erased);
    return plan;
}

/// A user with personal data under a new stored id.
inline User userByHand(const PairState &state, std::uint32_t id, const std::string &name)
{
    User user{UserId(id)};
    user.keys = PackedText<2>({"key" + std::to_string(id), ""});
    user.person = Person(PersonId(state.nextPersonId()), {.name = name, .email = name + "@firm.example"});
    return user;
}

/// The same content, the clock apart: what undo promises.
inline bool sameButClock(const PairState &a, const PairState &b)
{
    PairState copy = a;
    Tenant tenant = a.tenant();
    tenant.now = b.tenant().now;
    const Change change = tenant;
    copy.apply({&change, 1});
    return copy.sameContent(b);
}

} // namespace tandem::test
