// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/trial.h"

#include "domain/plan.h"

#include <span>

/// When an act counts as having met a rule.
namespace tandem::property {

/// An act that both models have carried out, or refused, in agreement.
struct Happening
{
    const Plan &plan;
    const reference::World &before;
    const reference::World &after; ///< the same as `before` when it was refused
};

/// How random acts come upon a rule. One that a plan tells, offers or refuses by is met by that; many rules are never
/// told, since they are how things simply are: those are met where their situation is `shown`, which both models then
/// have to agree on in every visible fact. What no act can come upon is proven `elsewhere`.
struct Encounter
{
    RuleId rule;
    bool allowing; ///< acts that go through meet it
    bool refusing; ///< acts are refused by it
    bool (*shown)(const Happening &) = nullptr;
    const char *elsewhere = "";
};

/// What the acting user is: "tenant admin", "analytics admin", "data admin", "Talend admin" (by TMC_USER_MANAGEMENT or
/// TMC_ROLE_MANAGEMENT), "ordinary", "disabled", "pending", "deleted", "Tandem itself".
const char *actorKind(const Act &act, const reference::World &world);
/// Every word actorKind() answers.
std::span<const char *const> actorKinds();

/// One row for every rule, in their order.
std::span<const Encounter> encounters();

} // namespace tandem::property
