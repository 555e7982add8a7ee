// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// JO: invitations, signing up and in, the identity provider; SU-06, SU-10, SU-16.
namespace tandem::rules {

Verdict decide(const acts::Invite &act, Planner &planner);
Verdict decide(const acts::ResendInvitation &act, Planner &planner);
Verdict decide(const acts::DeleteInvitation &act, Planner &planner);
Verdict decide(const acts::SignUp &act, Planner &planner);
Verdict decide(const acts::SignIn &act, Planner &planner);
Verdict decide(const acts::EditProfile &act, Planner &planner);
Verdict decide(const acts::ConfigureIdp &act, Planner &planner);
Verdict decide(const acts::ActivateIdp &act, Planner &planner);
Verdict decide(const acts::DeactivateIdp &act, Planner &planner);
Verdict decide(const acts::SetIdpPerson &act, Planner &planner);
Verdict decide(const acts::SetInviteDays &act, Planner &planner);

} // namespace tandem::rules
