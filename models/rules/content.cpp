// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/content.h"

namespace tandem::rules {

Verdict decide(const acts::CreateSpace &, Planner &)
{
    return {};
}

Verdict decide(const acts::RenameSpace &, Planner &)
{
    return {};
}

Verdict decide(const acts::DeleteSpace &, Planner &)
{
    return {};
}

Verdict decide(const acts::SetSpaceRole &, Planner &)
{
    return {};
}

Verdict decide(const acts::CreateContent &, Planner &)
{
    return {};
}

Verdict decide(const acts::DeleteContent &, Planner &)
{
    return {};
}

Verdict decide(const acts::SupplyCredentials &, Planner &)
{
    return {};
}

Verdict decide(const acts::SetEnabled &, Planner &)
{
    return {};
}

Verdict decide(const acts::SetAnonymousAccess &, Planner &)
{
    return {};
}

Verdict decide(const acts::ResetAnonymousCode &, Planner &)
{
    return {};
}

Verdict decide(const acts::CreateApiKey &, Planner &)
{
    return {};
}

Verdict decide(const acts::RevokeApiKey &, Planner &)
{
    return {};
}

} // namespace tandem::rules
