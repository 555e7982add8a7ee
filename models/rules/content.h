// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

/// Spaces and content as such; BX-05, BX-12, DE-08, DE-13.
namespace tandem::rules {

Verdict decide(const acts::CreateSpace &act, Planner &planner);
Verdict decide(const acts::RenameSpace &act, Planner &planner);
Verdict decide(const acts::DeleteSpace &act, Planner &planner);
Verdict decide(const acts::SetSpaceRole &act, Planner &planner);
Verdict decide(const acts::CreateContent &act, Planner &planner);
Verdict decide(const acts::DeleteContent &act, Planner &planner);
Verdict decide(const acts::SupplyCredentials &act, Planner &planner);
Verdict decide(const acts::SetEnabled &act, Planner &planner);
Verdict decide(const acts::SetAnonymousAccess &act, Planner &planner);
Verdict decide(const acts::ResetAnonymousCode &act, Planner &planner);
Verdict decide(const acts::CreateApiKey &act, Planner &planner);
Verdict decide(const acts::RevokeApiKey &act, Planner &planner);

} // namespace tandem::rules
