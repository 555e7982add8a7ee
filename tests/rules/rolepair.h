// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rolecatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/rules.h"
#include "support/plans.h"

#include <array>
#include <initializer_list>
#include <memory>
#include <string>

/// A small pair for the tests of roles, groups and the initial synchronization, made row by row.
namespace tandem::test {

class RolePair
{
public:
    enum class Kind { Paired, Strangers };

    /// A pair with TenantAdmin and its one holder, admin@firm.example.
    explicit RolePair(Kind kind = Kind::Paired)
    {
        Tenant tenant;
        tenant.paired = kind == Kind::Paired;
        put(tenant);
        give(tenantAdmin, admin);
    }

    PairState state = {};

    template<class Row>
    void put(Row row)
    {
        state.apply(std::array{Change(std::move(row))});
    }
    void link(LinkKind kind, std::uint32_t container, std::uint32_t member, bool present = true)
    {
        put(Link{kind, container, member, present});
    }

    UserId user(const std::string &email, UserStatus status = UserStatus::Active, const std::string &name = "Somebody")
    {
        const UserId id(state.nextId(TableId::Users));
        User row(id);
        PersonFields fields;
        fields.name = name;
        fields.email = email;
        row.person = Person(PersonId(state.nextPersonId()), fields);
        row.keys = PackedText<2>({mintQlikId(1, 0, id.value()), {}});
        row.status = status;
        row.createdAt = rehearsalStart;
        put(row);
        return id;
    }
    void holdBack(UserId id)
    {
        User row = state.users().at(id);
        row.heldBack = true;
        put(row);
    }

    RoleId role(const std::string &name, std::vector<std::string> qlik, std::vector<std::string> talend,
                RoleKind kind = RoleKind::Custom)
    {
        const bool paired = state.tenant().paired;
        return add(name, std::move(qlik), std::move(talend), kind, true, paired && kind != RoleKind::QlikBuiltIn);
    }
    /// A role made on the Talend side: on both sides of a pair, else there only.
    RoleId talendRole(const std::string &name, std::vector<std::string> talend, RoleKind kind = RoleKind::Custom)
    {
        return add(name, {}, std::move(talend), kind, state.tenant().paired, true);
    }
    RoleId add(const std::string &name, std::vector<std::string> qlik, std::vector<std::string> talend, RoleKind kind,
               bool onQlik, bool onTalend)
    {
        const RoleId id(state.nextId(TableId::Roles));
        Role row(id);
        row.name = name;
        row.kind = kind;
        row.onQlik = onQlik;
        row.onTalend = onTalend;
        row.vendorId = onQlik ? mintQlikId(1, 2, id.value()) : std::string();
        row.talendVendorId = onTalend ? mintUuid(1, 2, id.value()) : std::string();
        row.qlik = PermissionSet(std::move(qlik));
        row.talend = PermissionSet(std::move(talend));
        put(row);
        return id;
    }
    void distribute(RoleId id)
    {
        Role row = state.roles().at(id);
        row.distributed = true;
        put(row);
    }

    /// Directly, also on the account when there is one and the role is Talend-bearing.
    void give(RoleId role, UserId user)
    {
        link(LinkKind::DirectRole, role.value(), user.value());
        if (state.accountOf(user) && state.roles().at(role).isTalendBearing())
            link(LinkKind::TalendRole, role.value(), user.value());
    }

    /// The linked account of a user, in step with it.
    AccountId account(UserId user)
    {
        const User &owner = state.users().at(user);
        const AccountId id = unlinkedAccount(std::string(owner.person.email()), std::string(owner.person.name()),
                                             owner.isPending() ? UserStatus::Invited : owner.status);
        Account row = state.accounts().at(id);
        row.user = user;
        put(row);
        for (const RoleId role : state.directRoles(user)) {
            if (state.roles().at(role).isTalendBearing())
                link(LinkKind::TalendRole, role.value(), user.value());
        }
        return id;
    }
    AccountId unlinkedAccount(const std::string &email, const std::string &name = "Somebody",
                              UserStatus status = UserStatus::Active)
    {
        const AccountId id(state.nextId(TableId::Accounts));
        Account row(id);
        PersonFields fields;
        fields.name = name;
        fields.email = email;
        fields.subject = email;
        row.person = Person(PersonId(state.nextPersonId()), fields);
        row.keys = PackedText<1>({mintUuid(1, 1, id.value())});
        row.status = status;
        row.createdAt = rehearsalStart;
        put(row);
        return id;
    }
    void giveUnlinked(RoleId role, AccountId account)
    {
        link(LinkKind::UnlinkedTalendRole, role.value(), account.value());
    }

    GroupId group(const std::string &name, Side side = Side::Qlik, GroupProvider provider = GroupProvider::Custom)
    {
        const GroupId id(state.nextId(TableId::Groups));
        Group row(id);
        row.name = name;
        row.side = side;
        row.provider = provider;
        row.vendorId = mintQlikId(1, 3, id.value());
        put(row);
        return id;
    }
    void giveGroup(GroupId group, RoleId role)
    {
        Group row = state.groups().at(group);
        row.roles.push_back(role);
        std::ranges::sort(row.roles);
        put(row);
    }
    void enter(GroupId group, UserId user) { link(LinkKind::GroupUser, group.value(), user.value()); }
    void limitTalend(std::uint32_t limit)
    {
        Tenant tenant = state.tenant();
        tenant.talendLimit = limit;
        put(tenant);
    }
    void autoAssign(RoleId role)
    {
        Tenant tenant = state.tenant();
        tenant.autoAssign.push_back(role);
        std::ranges::sort(tenant.autoAssign);
        put(tenant);
    }

    Plan plan(ActBody body, Side side = Side::Qlik) const { return planAs(admin, std::move(body), side); }
    Plan planAs(UserId actor, ActBody body, Side side = Side::Qlik) const
    {
        return watched(
            tandem::plan(Act{std::move(body), side, Actor{actor}}, std::make_shared<const PairState>(state), 1));
    }
    /// Plans and goes on from what the plan leads to.
    Plan run(ActBody body, Side side = Side::Qlik)
    {
        Plan made = plan(std::move(body), side);
        state = *made.after;
        return made;
    }

    const RoleId tenantAdmin = role("TenantAdmin", {}, {}, RoleKind::QlikBuiltIn);
    const UserId admin = user("admin@firm.example", UserStatus::Active, "Admin");
};

/// The consequence with this sentence; when it was not said, one that equals none that a rule says.
inline Consequence told(const Plan &plan, Sentence sentence)
{
    const Consequence *found = said(plan, sentence);
    return found ? *found : Consequence{RuleId::Count, Severity::Info, {Sentence::Count, {}, -1}};
}

/// Its count, or -1 when it was not said.
inline std::int64_t count(const Plan &plan, Sentence sentence)
{
    const Consequence *found = said(plan, sentence);
    return found ? found->count() : -1;
}

/// The rule that refused, or nullopt.
inline std::optional<RuleId> refusedBy(const Plan &plan)
{
    return plan.refusal ? std::optional(plan.refusal->rule) : std::nullopt;
}

/// What is previewed is what is applied, and undo is the exact inverse; a refused plan changes nothing (AL-02, AL-04).
inline bool isExact(const Plan &plan)
{
    if (plan.isRefused())
        return plan.steps.empty() && plan.after->sameContent(*plan.before);
    const Changes changes = plan.changes();
    PairState applied = *plan.before;
    applied.apply(changes);
    if (!applied.sameContent(*plan.after))
        return false;
    applied.apply(plan.before->inverseOf(changes));
    return applied.sameContent(*plan.before);
}

/// Both sides agree: every account carries exactly its user's direct Talend-bearing roles (SU-08) and the user's status
/// (SU-09), no bitmap names a role that is gone, and nothing but a role of both sides is on an account.
inline bool sidesAgree(const PairState &state)
{
    bool agree = true;
    state.accounts().forEach([&](const Account &account) {
        if (!account.user) {
            agree = agree && !state.tenant().paired;
            return;
        }
        std::vector<RoleId> wanted;
        for (const RoleId role : state.directRoles(*account.user)) {
            if (state.roles().at(role).isTalendBearing())
                wanted.push_back(role);
        }
        const User &user = state.users().at(*account.user);
        const UserStatus shown = user.isPending() ? UserStatus::Invited : user.status;
        agree = agree && wanted == state.talendRoles(account) && account.status == shown;
    });
    state.users().forEach([&](const User &user) {
        for (const RoleId role : state.directRoles(user.id))
            agree = agree && state.roles().contains(role);
    });
    return agree;
}

} // namespace tandem::test
