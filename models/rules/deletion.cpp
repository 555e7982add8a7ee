// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deletion.h"

#include "domain/sentence.h"
#include "rules/authority.h"
#include "rules/contentstate.h"
#include "rules/inventory.h"
#include "rules/places.h"
#include "rules/targets.h"

#include <algorithm>
#include <set>

namespace tandem::rules {

namespace {

/// Rows of content that go, or change, each as a step of its own.
std::vector<Step> dropSteps(const PairState &state, const std::vector<ContentId> &items)
{
    std::vector<Step> steps;
    steps.reserve(items.size());
    for (const ContentId id : items)
        steps.push_back(
            {StepKind::DeleteContent, state.content().at(id).side, id, {}, {Drop{TableId::Content, id.value()}}});
    return steps;
}

std::vector<ObjectRef> joined(std::initializer_list<std::vector<ContentId>> lists)
{
    std::vector<ObjectRef> all;
    for (const std::vector<ContentId> &list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

// --- what is said ---------------------------------------------------------------------------------------------------

/// DE-02, DE-03: the entitlement that becomes free, counted also when there is none.
void sayEntitlement(Planner &planner, const User &user)
{
    const RuleId rule = user.isPending() ? RuleId::DE_03 : RuleId::DE_02;
    if (user.isPending())
        planner.say(RuleId::DE_03, Severity::Info, Sentence::PendingRecordGoes, {user.id}, {user.id});
    if (user.entitlement)
        planner.sayCount(rule, Severity::Info, Sentence::EntitlementFreed, 1, {user.id}, {user.id});
    else if (user.status == UserStatus::Disabled)
        planner.sayCount(rule, Severity::Info, Sentence::EntitlementFreedEarlier, 0, {}, {user.id});
    else if (!user.isPending())
        planner.sayCount(rule, Severity::Info, Sentence::EntitlementNoneHeld, 0, {}, {user.id});
}

/// DE-06, DE-07: whether and how the person can come back.
void sayReturn(Planner &planner, const User &user)
{
    const std::optional<IdentityProvider> &idp = planner.before().tenant().idp;
    if (user.bot)
        return;
    if (idp && idp->state == IdpState::Active)
        planner.say(RuleId::DE_06, Severity::Warning, Sentence::IdpPersonMayReturn, {user.id}, {user.id, idp->name});
    else
        planner.say(RuleId::DE_07, Severity::Info, Sentence::QlikAccountStays, {user.id}, {user.id});
}

/// DE-09, DE-10: schedules of others that run today and will not once this owner is gone. Call after the steps.
std::vector<ObjectRef> schedulesOfOthersBroken(const Planner &planner, const Inventory &owned, UserId leaver)
{
    const PairState &before = planner.before();
    std::set<ContentId> candidates;
    const auto add = [&](ContentId app) {
        for (const ContentId id : before.dependentsOf(app)) {
            const ContentItem &item = before.content().at(id);
            if (item.type == ContentType::ReloadSchedule && item.owner != leaver)
                candidates.insert(id);
        }
    };
    for (const ContentType type : {ContentType::App, ContentType::Script}) {
        for (const ContentId app : owned.of(type))
            add(app);
    }
    for (const ContentId connection : owned.of(ContentType::DataConnection)) {
        for (const ContentId app : before.usersOfConnection(connection))
            add(app);
    }
    std::vector<ObjectRef> broken;
    for (const ContentId id : candidates) {
        const ContentItem &schedule = before.content().at(id);
        if (!runBlockedBy(before, schedule) && runBlockedBy(planner.state(), schedule))
            broken.emplace_back(id);
    }
    return broken;
}

/// DE-09: one total with everything listed; BX-11: what handing over each kind costs.
void sayOwnerless(Planner &planner, const Inventory &owned)
{
    std::vector<ObjectRef> all = objects(owned.spaces);
    std::int64_t others = 0;
    for (std::size_t i = 0; i < owned.content.size(); ++i) {
        const auto type = static_cast<ContentType>(i);
        // Schedules, alerts, notifications and keys have rules of their own: DE-08, DE-10, DE-11.
        if (!canChangeOwner(type) || type == ContentType::ReloadSchedule || type == ContentType::Alert)
            continue;
        for (const ContentId id : owned.content[i]) {
            if (!planner.state().content().contains(id))
                continue; // gone with the Talend personal space (BX-04)
            all.emplace_back(id);
            const bool named =
                type == ContentType::App || type == ContentType::Script || type == ContentType::DataConnection;
            others += named ? 0 : 1;
        }
    }
    const auto number = [](const auto &items) { return static_cast<std::int64_t>(items.size()); };
    planner.say(RuleId::DE_09, Severity::Warning, Sentence::ItemsLoseOwner, std::move(all),
                {number(owned.spaces), number(owned.of(ContentType::App)), number(owned.of(ContentType::Script)),
                 number(owned.of(ContentType::DataConnection)), others});
    const auto cost = [&](ContentType type, Sentence sentence) {
        planner.say(RuleId::BX_11, Severity::Info, sentence, objects(owned.of(type)));
    };
    cost(ContentType::Automation, Sentence::AutomationsOfLeaver);
    cost(ContentType::DataFile, Sentence::DataFilesOfLeaver);
    cost(ContentType::Subscription, Sentence::SubscriptionsOfLeaver);
    planner.say(RuleId::BX_05, Severity::Info, Sentence::ConnectionsOfLeaver,
                objects(owned.of(ContentType::DataConnection)));
}

/// BX-03: accounts of the same address that nobody has picked a user for may be this person's; they stay.
void sayUnlinkedAccounts(Planner &planner, const User &user)
{
    std::vector<ObjectRef> unlinked;
    for (const AccountId id : planner.before().accountsByEmail(user.person.email())) {
        if (!planner.before().accounts().at(id).user)
            unlinked.emplace_back(id);
    }
    planner.say(RuleId::BX_03, Severity::Warning, Sentence::UnlinkedAccountsStay, std::move(unlinked), {user.id});
}

/// DE-13: what the leaver shared with everybody stays open.
void sayAnonymousAccess(Planner &planner, const Inventory &owned)
{
    std::vector<ObjectRef> open;
    for (const ContentId app : owned.of(ContentType::App)) {
        if (planner.before().content().at(app).detail().anonymous.value_or(false))
            open.emplace_back(app);
    }
    planner.say(RuleId::DE_13, Severity::Warning, Sentence::AnonymousAccessStays, std::move(open));
}

/// DE-14: the offer to hand everything over first, to whoever deletes, as far as that person may take it.
void offerHandOver(Planner &planner, std::vector<acts::OwnedRef> things, bool everything, UserId leaver)
{
    const PairState &before = planner.before();
    const std::optional<UserId> heir = planner.actor().user;
    if (!heir || !reachOf(before, planner.actor()).personal)
        return;
    if (!before.accountOf(*heir)) {
        const auto removed = std::erase_if(things, [&](const acts::OwnedRef &thing) {
            const ContentId *item = std::get_if<ContentId>(&thing);
            return item && before.content().at(*item).side == Side::Talend;
        });
        everything = everything && removed == 0;
    }
    if (things.empty())
        return;
    const auto count = static_cast<std::int64_t>(things.size());
    acts::ChangeOwner handOver{.to = *heir};
    if (everything)
        handOver.ownedBy = leaver;
    else
        handOver.items = std::move(things);
    planner.offer(RuleId::DE_14, Act{std::move(handOver), Side::Qlik, planner.actor()},
                  {Sentence::HandOverFirst, {*heir}, count});
}

// --- what happens ---------------------------------------------------------------------------------------------------

/// BX-04, SU-13: the Talend account goes with its roles, groups and personal space.
void deleteAccount(Planner &planner, const Account &account, UserId user)
{
    const PairState &before = planner.before();
    std::vector<Step> steps;
    for (const RoleId role : before.talendRoles(account))
        steps.push_back({StepKind::RemoveRole,
                         Side::Talend,
                         user,
                         {role},
                         {Link{LinkKind::TalendRole, role.value(), user.value(), false}}});
    before.groups().forEach([&](const Group &group) {
        if (before.links(LinkKind::GroupAccount, group.id.value()).contains(account.id.value()))
            steps.push_back({StepKind::UpdateGroup,
                             Side::Talend,
                             group.id,
                             {account.id},
                             {Link{LinkKind::GroupAccount, group.id.value(), account.id.value(), false}}});
    });
    const std::vector<ContentId> lost = talendPersonalContent(before, user);
    std::ranges::move(dropSteps(before, lost), std::back_inserter(steps));
    steps.push_back(
        {StepKind::DeleteAccount, Side::Talend, account.id, {user}, {Drop{TableId::Accounts, account.id.value()}}});
    planner.steps(std::move(steps));
    planner.sayCount(RuleId::BX_04, lost.empty() ? Severity::Info : Severity::Danger,
                     lost.empty() ? Sentence::TalendPersonalSpaceEmpty : Sentence::TalendPersonalSpaceLost,
                     static_cast<std::int64_t>(lost.size()), objects(lost), {user});
}

/// The user's roles, groups and space permissions on the Qlik side end; Talend's end with the user as well.
void endMemberships(Planner &planner, UserId user)
{
    const PairState &before = planner.before();
    std::vector<Step> steps;
    for (const RoleId role : before.directRoles(user))
        steps.push_back({StepKind::RemoveRole,
                         Side::Qlik,
                         user,
                         {role},
                         {Link{LinkKind::DirectRole, role.value(), user.value(), false}}});
    for (const GroupId group : before.groupsOf(user))
        steps.push_back({StepKind::UpdateGroup,
                         Side::Qlik,
                         group,
                         {user},
                         {Link{LinkKind::GroupUser, group.value(), user.value(), false}}});
    for (const SpaceId id : before.spacesWithMember(user)) {
        Space row = before.spaces().at(id);
        std::erase_if(row.members,
                      [&](const SpaceMember &member) { return member.who == std::variant<UserId, GroupId>(user); });
        steps.push_back({StepKind::UpdateSpace, row.side, id, {user}, {std::move(row)}});
    }
    planner.steps(std::move(steps));
}

/// DE-08, DE-11: keys are revoked, alerts and notifications deleted.
void endOwnThings(Planner &planner, const Inventory &owned)
{
    const PairState &before = planner.before();
    std::vector<Step> steps;
    std::vector<ObjectRef> keys;
    for (const ContentId id : owned.of(ContentType::ApiKey)) {
        ContentItem row = before.content().at(id);
        if (row.revoked)
            continue;
        row.revoked = true;
        steps.push_back({StepKind::UpdateContent, Side::Qlik, id, {}, {std::move(row)}});
        keys.emplace_back(id);
    }
    for (const ContentType type : {ContentType::Alert, ContentType::Notification})
        std::ranges::move(dropSteps(before, owned.of(type)), std::back_inserter(steps));
    planner.steps(std::move(steps));
    planner.say(RuleId::DE_08, Severity::Info, Sentence::ApiKeysRevoked, std::move(keys));
    planner.say(RuleId::DE_11, Severity::Warning, Sentence::AlertsAndNotificationsDeleted,
                joined({owned.of(ContentType::Alert), owned.of(ContentType::Notification)}));
}

/// DE-04, DE-05, ST-05: the record goes for good; only its opaque id remains.
void deleteRecord(Planner &planner, const User &user)
{
    User row = user;
    if (row.session) {
        row.session = false;
        planner.step(StepKind::EndSession, Side::Qlik, user.id, {row});
        planner.say(RuleId::DE_05, Severity::Info, Sentence::SessionInvalidated, {user.id}, {user.id});
    }
    if (row.entitlement) {
        row.entitlement = false;
        planner.step(StepKind::RevokeEntitlement, Side::Qlik, user.id, {row});
    }
    Tenant tenant = planner.state().tenant();
    if (tenant.serviceAccountOwner == user.id) {
        tenant.serviceAccountOwner.reset();
        planner.step(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant(), {std::move(tenant)}, {user.id});
    }
    planner.step(StepKind::DeleteUser, Side::Qlik, user.id, {Drop{TableId::Users, user.id.value()}});
    Tombstone tombstone(user.id);
    tombstone.keys = PackedText<1>({user.vendorId()});
    tombstone.deletedAt = planner.now();
    planner.step(StepKind::ErasePerson, Side::Qlik, user.id, {std::move(tombstone)});
    planner.erase(user.id);
    planner.say(RuleId::DE_04, Severity::Danger, Sentence::PersonErased, {user.id}, {user.id});
}

/// DE-01 to DE-14, SU-12.
Verdict deleteOnBothSides(Planner &planner, const User &user)
{
    const PairState &before = planner.before();
    const Inventory owned = inventoryOf(before, user.id);
    const Account *account = before.accountOf(user.id);

    warnServiceAccountOwner(planner, user.id);
    planner.say(RuleId::SU_12, Severity::Danger,
                account ? Sentence::UserDeletedOnBothSides : Sentence::UserDeletedInQlik, {user.id}, {user.id});
    sayEntitlement(planner, user);
    if (account)
        deleteAccount(planner, *account, user.id);
    sayUnlinkedAccounts(planner, user);
    endMemberships(planner, user.id);
    endOwnThings(planner, owned);
    deleteRecord(planner, user);
    sayReturn(planner, user);
    sayOwnerless(planner, owned);
    planner.say(RuleId::DE_10, Severity::Warning, Sentence::SchedulesOfLeaverFail,
                objects(owned.of(ContentType::ReloadSchedule)));
    planner.say(RuleId::OW_06, Severity::Warning, Sentence::SchedulesOfOthersFail,
                schedulesOfOthersBroken(planner, owned, user.id));
    sayAnonymousAccess(planner, owned);
    planner.say(RuleId::DE_12, Severity::Info, Sentence::DeletionIsAudited, {user.id});
    offerHandOver(planner, owned.transferable(), true, user.id);
    return keepTenantAdmin(planner, user.id);
}

/// SU-13: only the Talend account goes; SU-15: what could bring it back by accident is offered for removal.
Verdict deleteInTalend(Planner &planner, const User &user)
{
    const PairState &before = planner.before();
    const Account &account = *before.accountOf(user.id);
    planner.say(RuleId::SU_13, Severity::Danger, Sentence::TalendAccountDeleted, {user.id}, {user.id});
    deleteAccount(planner, account, user.id);
    User row = user;
    row.heldBack = true;
    planner.step(StepKind::UpdateUser, Side::Talend, user.id, {std::move(row)});
    planner.say(RuleId::SU_14, Severity::Info, Sentence::HeldBackUntilAssigned, {user.id}, {user.id});
    planner.say(RuleId::DE_12, Severity::Info, Sentence::DeletionInTalendIsAudited, {account.id});

    std::vector<ObjectRef> bearing;
    for (const RoleId role : before.directRoles(user.id)) {
        if (!before.roles().at(role).isTalendBearing())
            continue;
        bearing.emplace_back(role);
        planner.offer(RuleId::SU_15, Act{acts::RemoveRole{{user.id}, role}, Side::Qlik, planner.actor()},
                      {Sentence::RemoveTalendRoleToo, {role, user.id}, 1});
    }
    planner.say(RuleId::SU_15, Severity::Warning, Sentence::TalendRolesStillHeld, std::move(bearing), {user.id});

    const std::vector<ContentId> personal = talendPersonalContent(before, user.id);
    offerHandOver(planner, {personal.begin(), personal.end()}, false, user.id);
    return {};
}

} // namespace

Verdict deleteOnBothSides(Planner &planner, UserId user)
{
    return deleteOnBothSides(planner, User(planner.before().users().at(user)));
}

Verdict decide(const acts::DeleteUser &act, Planner &planner)
{
    if (const Verdict there = requireUser(planner, act.user); !there)
        return there;
    if (const Verdict allowed = requireUserAdmin(planner); !allowed)
        return allowed;
    if (planner.actor().user == act.user)
        return refuse(RuleId::DE_01, {act.user}, {Sentence::NobodyDeletesThemselves, {act.user}},
                      {Sentence::NextLetAnotherAdminDelete});
    const User user = planner.before().users().at(act.user);
    return planner.side() == Side::Qlik ? deleteOnBothSides(planner, user) : deleteInTalend(planner, user);
}

} // namespace tandem::rules
