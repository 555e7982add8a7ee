// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/change.h"
#include "domain/message.h"
#include "domain/pairstate.h"
#include "domain/ruleid.h"

#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// Kinds of decided steps; `words.h` spells them ("assign-role").
enum class StepKind : std::uint8_t {
    CreateUser,
    UpdateUser, ///< status, profile, invitation, session, flags
    DeleteUser,
    CreateAccount,
    UpdateAccount,
    DeleteAccount,
    LinkAccount,
    AssignRole, ///< a membership begins on `side`; object: user, related: role
    RemoveRole,
    CreateRole,
    UpdateRole, ///< name, permissions, name clash suffix, linking
    DeleteRole,
    CreateGroup,
    UpdateGroup,
    DeleteGroup,
    CreateSpace,
    UpdateSpace, ///< name, members
    DeleteSpace,
    CreateContent,
    UpdateContent, ///< enabled, credentials, anonymous access, revoked, schedule times
    DeleteContent,
    ChangeOwner, ///< of a space or item; related: the new owner
    MoveContent, ///< related: the space
    AssignEntitlement,
    RevokeEntitlement,
    UpdateTenant,
    EndSession,
    ErasePerson, ///< personal data go (DE-04)
    Count
};

/// One decided change, with everything the store and the other side need to carry it out.
struct Step
{
    StepKind kind;
    Side side;
    ObjectRef object;
    std::vector<ObjectRef> related = {};
    Changes changes = {};
};

/// What will happen, and by which rule (AL-03). `count` is exact, `objects` complete.
struct Consequence
{
    RuleId rule;
    Severity severity;
    Message text; ///< text.n is the count
    std::vector<ObjectRef> objects = {};
    [[nodiscard]] std::int64_t count() const { return text.n; }
};

/// An offer: another act worth doing before or after this one (SU-04, SU-15, DE-14, BX-07).
struct FollowUp
{
    RuleId rule;
    Act act;
    Message text;
};

/// One entry of a list that was left out while the rest goes on; filled by `invite` alone (JO-04).
struct Rejected
{
    ObjectRef object;
    RuleId rule;
    Message text;
    Message next;
};

/// Why nothing happens (AL-04): the rule, every offending object, what to do next.
struct Refusal
{
    RuleId rule;
    std::vector<ObjectRef> objects;
    Message text;
    Message next;
};

/// What an act would do, decided once and carried out unchanged (AL-02). A refused plan has no steps.
struct Plan
{
    Act act;
    Revision baseRevision = 0;
    Instant time{0}; ///< rehearsal time at which it was decided
    std::shared_ptr<const PairState> before = {}; ///< the pair the plan was made for; names objects
    std::shared_ptr<const PairState> after = {}; ///< what apply() will publish; equals `before` when refused
    std::vector<Step> steps = {};
    std::vector<Consequence> consequences = {};
    std::vector<FollowUp> followUps = {};
    std::vector<Rejected> rejected = {};
    std::optional<Refusal> refusal = {};
    /// Users whose personal data this plan erases for good: also from history, so undo past it is refused (DE-04).
    std::vector<UserId> erased = {};

    [[nodiscard]] bool isRefused() const { return refusal.has_value(); }
    /// All changes of all steps, in order.
    [[nodiscard]] Changes changes() const;
};

} // namespace tandem
