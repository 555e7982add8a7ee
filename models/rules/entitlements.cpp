// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/entitlements.h"

#include "domain/sentence.h"
#include "rules/authority.h"
#include "rules/seats.h"
#include "rules/targets.h"

namespace tandem::rules {

namespace {

/// EN-01: a tenant administrator, for an Active user.
Verdict requireEntitlementOf(const Planner &planner, UserId id)
{
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    if (Verdict verdict = requireUser(planner, id); !verdict)
        return verdict;
    switch (planner.state().users().at(id).status) {
    case UserStatus::Active:
        return {};
    case UserStatus::Invited:
    case UserStatus::Provisioned:
        return refuse(RuleId::EN_01, {id}, {Sentence::SeatOfPending, {id}}, {Sentence::NextWaitForSignUp, {id}});
    case UserStatus::Disabled:
        break;
    }
    return refuse(RuleId::EN_01, {id}, {Sentence::SeatOfDisabled, {id}}, {Sentence::NextEnableUser, {id}});
}

/// "… 12 stay free", or nothing about numbers when there is no licence data.
void sayFree(Planner &planner, UserId user, Sentence counted, Sentence unlimited)
{
    const auto free = planner.state().seatsFree();
    const std::vector<Argument> args =
        free ? std::vector<Argument>{user, static_cast<std::int64_t>(*free)} : std::vector<Argument>{user};
    planner.say(RuleId::EN_01, Severity::Info, free ? counted : unlimited, {user}, args);
}

} // namespace

Verdict decide(const acts::AssignEntitlement &act, Planner &planner)
{
    if (Verdict verdict = requireEntitlementOf(planner, act.user); !verdict)
        return verdict;
    if (planner.state().entitled().contains(act.user.value()))
        return refuse(RuleId::EN_01, {act.user}, {Sentence::SeatHeldAlready, {act.user}}, {Sentence::NextNothingToDo});
    if (!seatsSuffice(planner.state(), 1))
        return refuse(RuleId::EN_01, {act.user},
                      {Sentence::NoSeatFree, {}, static_cast<std::int64_t>(planner.state().seatsUsed())},
                      {Sentence::NextFreeSeats, {}, 1});
    takeSeat(planner, act.user);
    sayFree(planner, act.user, Sentence::SeatAssigned, Sentence::SeatAssignedUnlimited);
    return {};
}

Verdict decide(const acts::RevokeEntitlement &act, Planner &planner)
{
    if (Verdict verdict = requireEntitlementOf(planner, act.user); !verdict)
        return verdict;
    if (!freeSeat(planner, act.user))
        return refuse(RuleId::EN_01, {act.user}, {Sentence::SeatNotHeld, {act.user}}, {Sentence::NextNothingToDo});
    sayFree(planner, act.user, Sentence::SeatRevoked, Sentence::SeatRevokedUnlimited);
    return {};
}

Verdict decide(const acts::SetLicenceAutoAssign &act, Planner &planner)
{
    if (Verdict verdict = requireTenantAdmin(planner); !verdict)
        return verdict;
    Tenant tenant = planner.state().tenant();
    if (tenant.licenceAutoAssign == act.enabled)
        return refuse(RuleId::EN_02, {ObjectRef::tenant()},
                      {act.enabled ? Sentence::LicenceAutoAssignOnAlready : Sentence::LicenceAutoAssignOffAlready},
                      {Sentence::NextNothingToDo});
    tenant.licenceAutoAssign = act.enabled;
    planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {std::move(tenant)});
    planner.say(RuleId::EN_02, Severity::Info,
                act.enabled ? Sentence::LicenceAutoAssignOn : Sentence::LicenceAutoAssignOff, {ObjectRef::tenant()});
    return {};
}

} // namespace tandem::rules
