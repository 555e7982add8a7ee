// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomact.h"

#include "chooser.h"

namespace tandem::property {

namespace {

acts::SignIn signIn(Chooser &c)
{
    acts::SignIn act;
    const std::uint32_t dice = c.below(100);
    if (dice < 15) {
        act.via = SignInVia::Anonymous;
        act.app = c.item(ContentType::App);
        if (c.chance(80) && c.pair.content().contains(*act.app))
            act.code = c.pair.content().at(*act.app).detail().anonymousCode;
        return act;
    }
    if (dice < 55)
        act.via = SignInVia::IdentityProvider;
    else if (dice < 85)
        act.via = SignInVia::QlikAccount;
    if (c.chance(40)) {
        act.user = c.user();
        return act;
    }
    const UserId somebody = c.user(c.chance(50) ? UserStatus::Active : UserStatus::Invited);
    const User *row = c.pair.users().find(somebody);
    act.email = c.chance(60) && row ? std::string(row->person.email()) : c.email();
    if (c.chance(60))
        act.subject = c.chance(30) && row ? std::string(row->person.subject()) : "idp|" + std::to_string(c.below(30));
    if (c.chance(50))
        act.name = "Signed In";
    return act;
}

std::vector<Kind> peopleKinds()
{
    return {
        {6,
         [](Chooser &c) {
             acts::Invite act{c.emails()};
             if (c.chance(40))
                 act.roles = std::vector{c.chance(50) ? c.bearing() : c.role()};
             return act;
         }},
        {2, [](Chooser &c) { return acts::ResendInvitation{c.chance(70) ? c.user(UserStatus::Invited) : c.user()}; }},
        {2, [](Chooser &c) { return acts::DeleteInvitation{c.chance(70) ? c.user(UserStatus::Invited) : c.user()}; },
         false},
        {4,
         [](Chooser &c) {
             acts::SignUp act;
             const UserId id = c.chance(80) ? c.user(UserStatus::Invited) : c.user();
             if (const User *row = c.pair.users().find(id); row && c.chance(50) && !row->inviteLink().empty())
                 act.link = std::string(row->inviteLink());
             else if (c.chance(90))
                 act.user = id;
             else
                 act.link = "0123456789abcdef";
             if (c.chance(70))
                 act.name = "Signed Up";
             return act;
         },
         false},
        {6, signIn},
        {4,
         [](Chooser &c) {
             acts::EditProfile act{c.user()};
             if (c.chance(60))
                 act.name = "Renamed";
             if (c.chance(50))
                 act.title = c.chance(50) ? "Boss" : "";
             if (c.chance(50))
                 act.phone = "+1 2";
             return act;
         }},
        {4, [](Chooser &c) { return acts::DisableUser{c.chance(70) ? c.user(UserStatus::Active) : c.user()}; }},
        {3, [](Chooser &c) { return acts::EnableUser{c.chance(75) ? c.user(UserStatus::Disabled) : c.user()}; }},
        {2, [](Chooser &c) { return acts::AssignEntitlement{c.user()}; }, false},
        {2, [](Chooser &c) { return acts::RevokeEntitlement{c.user()}; }, false},
        {8,
         [](Chooser &c) {
             if (c.chance(50)) // somebody there is something to say of
                 return acts::DeleteUser{c.row<User>(c.pair.users(), [&](const User &u) {
                     return u.session || c.pair.accountOf(u.id) || !c.pair.contentOwnedBy(u.id).empty();
                 })};
             return acts::DeleteUser{c.user()};
         }},
        {1,
         [](Chooser &c) {
             acts::LinkAccount act{c.user(),
                                   c.row<Account>(c.pair.accounts(), [](const Account &a) { return !a.user; })};
             const Account *row = c.pair.accounts().find(act.account);
             if (row && c.chance(80)) {
                 const auto same = c.pair.usersByEmail(row->person.email());
                 if (!same.empty())
                     act.user = c.any(same);
             }
             return act;
         }},
    };
}

std::vector<Kind> roleKinds()
{
    return {
        {12, [](Chooser &c) { return acts::AssignRole{c.users(), c.chance(60) ? c.bearing() : c.role()}; }},
        {3,
         [](Chooser &c) { // somebody deleted in Talend
             return acts::AssignRole{{c.row<User>(c.pair.users(), [](const User &u) { return u.heldBack; })},
                                     c.bearing()};
         }},
        {3,
         [](Chooser &c) { // a role that hides something on the Talend side
             return acts::AssignRole{
                 {c.row<User>(c.pair.users(), [&](const User &u) { return c.pair.accountOf(u.id); })},
                 c.row<Role>(c.pair.roles(), [](const Role &r) { return r.onTalend && !r.qlik.empty(); })};
         }},
        {2,
         [](Chooser &c) { // the last administrator, the service account owner
             const UserId owner = c.pair.tenant().serviceAccountOwner.value_or(c.user());
             return acts::RemoveRole{{owner}, c.row<Role>(c.pair.roles(), [](const Role &r) {
                                         return r.kind == RoleKind::QlikBuiltIn && r.name == "TenantAdmin";
                                     })};
         },
         false},
        {9,
         [](Chooser &c) {
             const UserId id = c.user();
             const auto held = c.pair.users().contains(id) ? c.pair.directRoles(id) : std::vector<RoleId>();
             if (!held.empty() && c.chance(85))
                 return acts::RemoveRole{{id}, c.any(held)};
             return acts::RemoveRole{c.users(), c.role()};
         }},
        {4,
         [](Chooser &c) {
             acts::CreateRole act{c.roleName()};
             if (c.chance(35))
                 act.permissions = std::vector<std::string>{"app.share", "TMC_OPERATOR"};
             else if (c.chance(50))
                 act.permissions = c.permissions();
             return act;
         }},
        {3, [](Chooser &c) { return acts::RenameRole{c.chance(70) ? c.custom() : c.role(), c.roleName()}; }},
        {3,
         [](Chooser &c) {
             acts::DeleteRole act{c.chance(70) ? c.hiding() : c.role()};
             if (c.chance(20))
                 act.onlyIfUnheld = c.chance(80);
             return act;
         }},
        {6, [](Chooser &c) { return acts::AddPermissions{c.chance(80) ? c.custom() : c.role(), c.permissions()}; }},
        {4,
         [](Chooser &c) { // a Talend permission for a role that has holders and none
             return acts::AddPermissions{c.row<Role>(c.pair.roles(),
                                                     [&](const Role &r) {
                                                         return r.kind == RoleKind::Custom && r.talend.empty()
                                                                && c.pair.directMembers(r.id).count() > 0;
                                                     }),
                                         {"CONNECTION_READ"}};
         }},
        {5,
         [](Chooser &c) {
             const RoleId id = c.chance(80) ? c.custom() : c.role();
             const Role *row = c.pair.roles().find(id);
             if (row && !row->talend.empty() && c.chance(70))
                 return acts::RemovePermissions{id, row->talend.ids()};
             return acts::RemovePermissions{id, c.permissions()};
         }},
        {1, [](Chooser &c) { return acts::CreateGroup{c.any<std::string>({"Group 1", "Night", "Day", "Dusk"})}; }},
        {1,
         [](Chooser &c) {
             return acts::RenameGroup{c.group(), c.any<std::string>({"Group 1", "Night", "Day", "Dusk"})};
         }},
        {1, [](Chooser &c) { return acts::DeleteGroup{c.group()}; }},
        {2, [](Chooser &c) { return acts::AddToGroup{c.group(), c.users()}; }},
        {2, [](Chooser &c) { return acts::RemoveFromGroup{c.group(), c.users()}; }},
        {2, [](Chooser &c) { return acts::AssignGroupRole{c.group(), c.chance(50) ? c.bearing() : c.role()}; }},
        {2, [](Chooser &c) { return acts::RemoveGroupRole{c.group(), c.role()}; }},
        {2, [](Chooser &c) { return acts::SetAutoAssign{c.role(), c.chance(50)}; }, false},
        {1, [](Chooser &c) { return acts::SetDefaultPermissions{c.permissions()}; }, false},
    };
}

std::vector<Kind> tenantKinds()
{
    return {
        {1, [](Chooser &c) { return acts::SetLicenceAutoAssign{c.chance(60)}; }, false},
        {3, [](Chooser &c) { return acts::SetInviteDays{c.below(5)}; }, false},
        {2,
         [](Chooser &c) {
             acts::Synchronize act;
             if (c.chance(40))
                 act.user = c.user();
             return act;
         }},
        {1, [](Chooser &) { return acts::InitialSync{}; }, false},
        {2, [](Chooser &c) { return acts::ConfigureIdp{c.any<std::string>({"Corp", "Corp", "Other"})}; }, false},
        {2, [](Chooser &c) { return acts::ActivateIdp{c.any<std::string>({"Corp", "Corp", "Other"})}; }, false},
        {2, [](Chooser &c) { return acts::DeactivateIdp{c.any<std::string>({"Corp", "Corp", "Other"})}; }, false},
        {2,
         [](Chooser &c) {
             acts::SetIdpPerson act;
             if (c.chance(60))
                 act.email = c.email();
             if (c.chance(40))
                 act.subject = "idp|" + std::to_string(c.below(30));
             act.known = c.chance(50);
             return act;
         },
         false},
        {3, [](Chooser &c) { return acts::AdvanceClock{std::int64_t(c.below(72)) * 3'600'000}; }, false},
    };
}

std::vector<Kind> contentKinds()
{
    return {
        {2,
         [](Chooser &c) {
             acts::CreateSpace act{c.any<std::string>({"Space 1", "Lab", "Vault", "Pit", " Den "})};
             if (c.chance(80))
                 act.type = c.any<SpaceType>({SpaceType::Shared, SpaceType::Managed, SpaceType::Data});
             if (c.chance(50))
                 act.owner = c.user();
             return act;
         },
         false},
        {1, [](Chooser &c) { return acts::RenameSpace{c.space(), c.any<std::string>({"Space 1", "Loft", "Barn"})}; },
         false},
        {1, [](Chooser &c) { return acts::DeleteSpace{c.space()}; }, false},
        {2,
         [](Chooser &c) {
             acts::SetSpaceRole act{c.space()};
             if (c.chance(70))
                 act.user = c.user();
             else
                 act.group = c.group();
             if (c.chance(70))
                 act.roles = static_cast<SpaceRoles>(c.any<SpaceRole>(
                     {SpaceRole::Consumer, SpaceRole::Producer, SpaceRole::Facilitator, SpaceRole::Publisher}));
             return act;
         },
         false},
        {3,
         [](Chooser &c) {
             acts::CreateContent act{"Made " + std::to_string(c.below(1000)),
                                     static_cast<ContentType>(c.below(static_cast<std::size_t>(ContentType::Count)))};
             if (c.chance(50))
                 act.space = c.space();
             if (c.chance(50))
                 act.owner = c.user();
             if (c.chance(30))
                 act.app = c.item(ContentType::App);
             if (act.type == ContentType::App && c.chance(50))
                 act.uses = std::vector{c.item(ContentType::DataConnection)};
             return act;
         },
         false},
        {1, [](Chooser &c) { return acts::DeleteContent{c.item()}; }, false},
        {8,
         [](Chooser &c) {
             acts::ChangeOwner act{{}, {}, c.chance(80) ? c.user(UserStatus::Active) : c.user()};
             if (c.chance(35)) {
                 const auto dead = c.pair.tombstones().size();
                 act.ownedBy = dead > 0 && c.chance(50)
                                   ? c.row<Tombstone>(c.pair.tombstones(), [](const Tombstone &) { return true; })
                                   : c.user();
                 return act;
             }
             std::vector<acts::OwnedRef> items;
             do {
                 if (c.chance(30))
                     items.emplace_back(c.space());
                 else
                     items.emplace_back(c.item());
             } while (items.size() < 4 && c.chance(40));
             act.items = items;
             return act;
         },
         false},
        {4,
         [](Chooser &c) {
             acts::MoveContent act{{c.chance(60) ? c.item(ContentType::App) : c.item()}, {}};
             while (act.items.size() < 3 && c.chance(30))
                 act.items.push_back(c.item());
             if (c.chance(75))
                 act.space = c.space();
             return act;
         },
         false},
        {2,
         [](Chooser &c) {
             return acts::SupplyCredentials{c.row<ContentItem>(c.pair.content(), [](const ContentItem &i) {
                 return i.detail().credentialsMissingSince.has_value();
             })};
         },
         false},
        {2,
         [](Chooser &c) {
             return acts::SetEnabled{c.any<ContentId>({c.item(ContentType::ReloadSchedule), c.item(ContentType::Alert),
                                                       c.item(ContentType::Subscription), c.item()}),
                                     c.chance(60)};
         },
         false},
        {2,
         [](Chooser &c) {
             acts::ReplaceSchedule act{c.chance(90) ? c.item(ContentType::ReloadSchedule) : c.item()};
             if (c.chance(70))
                 act.owner = c.user();
             return act;
         },
         false},
        {3, [](Chooser &c) { return acts::RunSchedule{c.chance(95) ? c.item(ContentType::ReloadSchedule) : c.item()}; },
         false},
        {1,
         [](Chooser &c) {
             return acts::SetAnonymousAccess{c.chance(90) ? c.item(ContentType::App) : c.item(), c.chance(60)};
         },
         false},
        {1, [](Chooser &c) { return acts::ResetAnonymousCode{c.chance(90) ? c.item(ContentType::App) : c.item()}; },
         false},
        {1,
         [](Chooser &c) {
             acts::CreateApiKey act{c.user()};
             if (c.chance(60))
                 act.name = "Key " + std::to_string(c.below(100));
             return act;
         },
         false},
        {1, [](Chooser &c) { return acts::RevokeApiKey{c.chance(90) ? c.item(ContentType::ApiKey) : c.item()}; },
         false},
    };
}

const std::vector<Kind> &allKinds()
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        for (const auto &part : {peopleKinds(), rareKinds(), roleKinds(), tenantKinds(), contentKinds()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return kinds;
}

/// Mostly an administrator, sometimes anybody, rarely Tandem itself.
Actor actorOf(Chooser &c)
{
    const std::uint32_t dice = c.below(100);
    if (dice >= 97)
        return {};
    if (dice >= 82)
        return {c.user()};
    std::optional<RoleId> admin;
    c.pair.roles().forEach([&](const Role &r) {
        if (r.kind == RoleKind::QlikBuiltIn && r.name == "TenantAdmin")
            admin = r.id;
    });
    if (!admin)
        return {};
    const UserId id = c.row<User>(c.pair.users(), [&](const User &u) {
        return u.status == UserStatus::Active && c.pair.directMembers(*admin).contains(u.id.value());
    });
    return {id};
}

} // namespace

std::optional<Act> actOf(const Dice &dice, const PairState &pair)
{
    std::uint32_t total = 0;
    for (const Kind &kind : allKinds())
        total += kind.weight;
    Chooser c(dice, pair);
    if (!pair.tenant().paired) // strangers are paired first: what crosses over has to wait for that
        return Act{acts::InitialSync{}, Side::Qlik, actorOf(c)};
    std::uint32_t point = dice.first % (total + 3);
    for (const Kind &kind : allKinds()) {
        if (point >= kind.weight) {
            point -= kind.weight;
            continue;
        }
        const std::uint32_t sides = dice.first / (total + 3);
        const bool there = kind.onTalendOnly || (kind.onTalendToo && sides % 10 >= 7);
        const Side side = there ? Side::Talend : Side::Qlik;
        ActBody body = kind.make(c);
        Actor actor = kind.who == Who::Tandem ? Actor() : actorOf(c);
        if (side == Side::Talend && kind.who == Who::Anybody && sides % 7 == 0)
            actor = {c.talendAdmin()};
        if (kind.who == Who::Partial)
            return Act{std::move(body), side, {c.partialAdmin()}};
        if (std::holds_alternative<acts::ChangeOwner>(body) || std::holds_alternative<acts::MoveContent>(body)
            || std::holds_alternative<acts::ReplaceSchedule>(body)) {
            if (sides % 4 == 0) // OW-02, OW-03
                actor = {c.partialAdmin()};
        } else if (const auto *leaver = std::get_if<acts::DeleteUser>(&body); leaver && sides % 11 == 0) {
            actor = {leaver->user};
        }
        if (const auto *profile = std::get_if<acts::EditProfile>(&body); profile && sides % 3 != 0)
            actor = {profile->user};
        return Act{std::move(body), side, actor};
    }
    return std::nullopt;
}

} // namespace tandem::property
