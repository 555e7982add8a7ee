// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "rules/rules.h"
#include "support/plans.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// A small pair for tests about leaving and content: rows are added one by one, acts are planned and applied, and every
/// plan is held against what must hold of all plans.
namespace tandem::test {

class ContentPair
{
public:
    ContentPair()
    {
        tenantAdmin = role("TenantAdmin", RoleKind::QlikBuiltIn);
        analyticsAdmin = role("AnalyticsAdmin", RoleKind::QlikBuiltIn);
        dataAdmin = role("DataAdmin", RoleKind::QlikBuiltIn);
        operators = role("Operators", RoleKind::Custom, {"TMC_OPERATOR"});
        admin = user("Ada");
        give(admin, tenantAdmin);
        Tenant tenant = state.tenant();
        tenant.entitlements = 100;
        tenant.serviceAccountOwner = admin;
        put(tenant);
        actor = Actor{admin};
    }

    // Rows.
    void put(Change change) { state.apply({&change, 1}); }
    UserId user(std::string name, UserStatus status = UserStatus::Active, bool seat = true)
    {
        User row(UserId(state.nextId(TableId::Users)));
        row.keys = PackedText<2>({mintQlikId(1, 1, row.id.value()), {}});
        PersonFields fields;
        fields.name = name;
        fields.email = name + "@firm.example";
        fields.subject = "FIRM\\" + name;
        row.person = Person(PersonId(state.nextPersonId()), fields);
        row.status = status;
        row.entitlement = seat && status == UserStatus::Active;
        row.createdAt = Instant(std::int64_t(row.id.value()));
        if (status == UserStatus::Invited)
            row.inviteExpiry = state.tenant().now.plusDays(7);
        put(row);
        return row.id;
    }
    AccountId account(UserId user)
    {
        const User &of = state.users().at(user);
        Account row(AccountId(state.nextId(TableId::Accounts)));
        row.keys = PackedText<1>({mintUuid(1, 2, row.id.value())});
        row.person = Person(PersonId(state.nextPersonId()), of.person.text());
        row.status = of.status;
        row.user = user;
        row.cause = AccountCause::InvitedInTalend;
        put(row);
        return row.id;
    }
    RoleId role(std::string name, RoleKind kind, std::vector<std::string> talend = {})
    {
        Role row(RoleId(state.nextId(TableId::Roles)));
        row.vendorId = mintQlikId(1, 3, row.id.value());
        row.name = std::move(name);
        row.kind = kind;
        row.onTalend = kind != RoleKind::QlikBuiltIn;
        row.talend = PermissionSet(std::move(talend));
        put(row);
        return row.id;
    }
    void give(UserId user, RoleId role)
    {
        put(Link{LinkKind::DirectRole, role.value(), user.value(), true});
        if (state.roles().at(role).isTalendBearing() && state.linked().contains(user.value()))
            put(Link{LinkKind::TalendRole, role.value(), user.value(), true});
    }
    GroupId group(std::string name, const std::vector<UserId> &members, Side side = Side::Qlik)
    {
        Group row(GroupId(state.nextId(TableId::Groups)));
        row.vendorId = mintQlikId(1, 4, row.id.value());
        row.name = std::move(name);
        row.side = side;
        put(row);
        for (const UserId member : members)
            put(Link{LinkKind::GroupUser, row.id.value(), member.value(), true});
        return row.id;
    }
    SpaceId space(std::string name, SpaceType type, std::optional<UserId> owner, std::vector<SpaceMember> members = {},
                  Side side = Side::Qlik)
    {
        Space row(SpaceId(state.nextId(TableId::Spaces)));
        const std::string key = mintQlikId(1, 5, row.id.value());
        row.texts = PackedText<3>({key, name, {}});
        row.type = type;
        row.side = side;
        row.owner = owner;
        row.members = std::move(members);
        put(row);
        return row.id;
    }
    ContentId item(ContentType type, std::optional<UserId> owner, std::optional<SpaceId> space = {},
                   ContentDetail detail = {})
    {
        ContentItem row(ContentId(state.nextId(TableId::Content)), type);
        const std::string key = mintQlikId(1, 6, row.id.value());
        const std::string name = "Item " + std::to_string(row.id.value());
        row.texts = PackedText<2>({key, name});
        row.side = type == ContentType::Preparation || type == ContentType::Dataset ? Side::Talend : Side::Qlik;
        row.owner = owner;
        row.space = space;
        row.setDetail(std::move(detail));
        put(row);
        return row.id;
    }
    ContentId app(std::optional<UserId> owner, std::optional<SpaceId> space = {}, std::vector<ContentId> uses = {})
    {
        return item(ContentType::App, owner, space, {.uses = std::move(uses)});
    }
    ContentId schedule(std::optional<UserId> owner, ContentId app)
    {
        return item(ContentType::ReloadSchedule, owner, state.content().at(app).space,
                    {.app = app, .nextRun = state.tenant().now.plusDays(1), .intervalMs = 86'400'000});
    }
    template<class F>
    void change(UserId id, F f)
    {
        User row = state.users().at(id);
        f(row);
        put(row);
    }
    template<class F>
    void change(ContentId id, F f)
    {
        ContentItem row = state.content().at(id);
        ContentDetail detail = row.detail();
        f(row, detail);
        row.setDetail(std::move(detail));
        put(row);
    }
    template<class F>
    void changeTenant(F f)
    {
        Tenant row = state.tenant();
        f(row);
        put(row);
    }
    /// As if deleted long ago.
    void bury(UserId user)
    {
        Tombstone row(user);
        row.keys = PackedText<1>({state.users().at(user).vendorId()});
        for (const RoleId role : state.directRoles(user))
            put(Link{LinkKind::DirectRole, role.value(), user.value(), false});
        put(Drop{TableId::Users, user.value()});
        put(row);
    }

    // Acts.
    [[nodiscard]] Plan plan(ActBody body, Side side = Side::Qlik) const
    {
        return watched(tandem::plan({std::move(body), side, actor}, std::make_shared<PairState>(state), 1));
    }
    /// Plans and carries out; a refused plan changes nothing. Time moves on as a workspace lets it.
    Plan act(ActBody body, Side side = Side::Qlik)
    {
        Plan made = plan(std::move(body), side);
        state.apply(made.changes());
        changeTenant([](Tenant &tenant) { tenant.now = tenant.now.plusMilliseconds(1); });
        return made;
    }
    ContentPair &as(UserId user)
    {
        actor = Actor{user};
        return *this;
    }
    [[nodiscard]] const ContentItem &at(ContentId id) const { return state.content().at(id); }

    PairState state;
    Actor actor;
    UserId admin{1};
    RoleId tenantAdmin{1};
    RoleId analyticsAdmin{1};
    RoleId dataAdmin{1};
    RoleId operators{1};
};

inline bool isRefusedBy(const Plan &plan, RuleId rule)
{
    return plan.refusal && plan.refusal->rule == rule;
}
inline bool names(const std::vector<ObjectRef> &objects, const ObjectRef &object)
{
    return std::ranges::find(objects, object) != objects.end();
}

/// What is wrong with a plan whatever its act, allowed or refused (see plans.h); empty when nothing is.
inline QString faultOf(const Plan &plan)
{
    return plan.refusal ? refusalProblem(plan, plan.refusal->rule) : planProblem(plan);
}

/// Every plan of every test passes through here.
#define SOUND(PLAN)                                        \
    do {                                                   \
        const QString fault = tandem::test::faultOf(PLAN); \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));      \
    } while (false)

} // namespace tandem::test
