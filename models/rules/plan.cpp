// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/content.h"
#include "rules/deletion.h"
#include "rules/entitlements.h"
#include "rules/groups.h"
#include "rules/initialsync.h"
#include "rules/joining.h"
#include "rules/ownership.h"
#include "rules/rolesync.h"
#include "rules/rules.h"
#include "rules/schedules.h"
#include "rules/status.h"
#include "rules/usersync.h"

namespace tandem {

Plan plan(const Act &act, std::shared_ptr<const PairState> state, Revision baseRevision)
{
    rules::Planner planner(act, std::move(state), baseRevision);
    // Each act has its one place where it is decided; an act without one does not compile.
    rules::Verdict verdict = std::visit([&](const auto &body) { return rules::decide(body, planner); }, act.body);
    return std::move(planner).finish(std::move(verdict));
}

} // namespace tandem
