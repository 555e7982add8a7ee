// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/joining.h"

namespace tandem::rules {

Verdict decide(const acts::Invite &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::ResendInvitation &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::DeleteInvitation &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::SignUp &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::SignIn &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::EditProfile &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::ConfigureIdp &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::ActivateIdp &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::DeactivateIdp &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::SetIdpPerson &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

Verdict decide(const acts::SetInviteDays &, Planner &)
{
    return refuse(RuleId::BX_13, {ObjectRef::tenant()}, {Sentence::NeedsTenantAdminForUsers},
                  {Sentence::NextAskTenantAdmin});
}

} // namespace tandem::rules
