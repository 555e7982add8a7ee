// SPDX-License-Identifier: GPL-3.0-or-later
#include "chooser.h"

namespace tandem::property {

std::vector<Kind> rareKinds()
{
    const auto heldBack = [](Chooser &c) {
        return c.row<User>(c.pair.users(), [](const User &u) { return u.heldBack; });
    };
    const auto deadOwner = [](Chooser &c) {
        return [&c](const ContentItem &i) { return i.owner && !c.pair.users().contains(*i.owner); };
    };
    return {
        {2, // SU-13: somebody deleted in Talend knocks there
         [=](Chooser &c) {
             acts::SignIn act;
             act.user = heldBack(c);
             return act;
         },
         true, Who::Anybody, true},
        {3, // DE-06, DE-07: somebody deleted meanwhile knocks
         [](Chooser &c) {
             acts::SignIn act;
             act.user = c.row<Tombstone>(c.pair.tombstones(), [](const Tombstone &) { return true; });
             act.via = c.chance(70) ? SignInVia::IdentityProvider : SignInVia::QlikAccount;
             return act;
         },
         false},
        {2, // SU-14: nothing but a role given directly brings that one back
         [=](Chooser &c) { return acts::Synchronize{heldBack(c)}; }},
        {2, // SU-07, BX-03: an account that nobody claimed, and somebody without one
         [](Chooser &c) {
             return acts::LinkAccount{
                 c.row<User>(c.pair.users(), [&](const User &u) { return !c.pair.accountOf(u.id); }),
                 c.row<Account>(c.pair.accounts(), [](const Account &a) { return !a.user; })};
         }},
        {4, // BX-03: one of the two who bear an address
         [](Chooser &c) {
             acts::LinkAccount act{c.user(), c.row<Account>(c.pair.accounts(), [&](const Account &a) {
                                       return !a.user && c.pair.usersByEmail(a.person.email()).size() > 1;
                                   })};
             if (const Account *row = c.pair.accounts().find(act.account)) {
                 const auto bearers = c.pair.usersByEmail(row->person.email());
                 act.user = bearers.empty() ? act.user : c.any(bearers);
             }
             return act;
         }},
        {2, // DE-09: the owner is gone
         [=](Chooser &c) {
             const auto dead = deadOwner(c);
             return acts::SupplyCredentials{c.row<ContentItem>(c.pair.content(), [&](const ContentItem &i) {
                 return i.type == ContentType::DataConnection && dead(i);
             })};
         },
         false},
        {2, // DE-10
         [=](Chooser &c) {
             const auto dead = deadOwner(c);
             return acts::RunSchedule{c.row<ContentItem>(c.pair.content(), [&](const ContentItem &i) {
                 return i.type == ContentType::ReloadSchedule && dead(i);
             })};
         },
         false},
        {7, // BX-09: a full user's role for a basic user
         [](Chooser &c) {
             const UserId basic = c.row<User>(
                 c.pair.users(), [](const User &u) { return u.status == UserStatus::Active && !u.entitlement; });
             return acts::AssignRole{{basic}, c.row<Role>(c.pair.roles(), [](const Role &r) { return r.fullUser; })};
         },
         false},
        {3, // OW-03: data administrators in data spaces
         [](Chooser &c) {
             return acts::ChangeOwner{
                 std::vector<acts::OwnedRef>{c.itemIn({SpaceType::Data})}, {}, c.user(UserStatus::Active)};
         },
         false, Who::Partial},
        {2, // OW-02: analytics administrators in shared and managed ones
         [](Chooser &c) {
             return acts::ChangeOwner{std::vector<acts::OwnedRef>{c.itemIn({SpaceType::Shared, SpaceType::Managed})},
                                      {},
                                      c.user(UserStatus::Active)};
         },
         false, Who::Partial},
        {1, // BX-01: nobody but Tandem may take the last administrator away
         [](Chooser &c) {
             const RoleId admin = c.builtIn("TenantAdmin");
             return acts::RemoveRole{
                 {c.row<User>(c.pair.users(),
                              [&](const User &u) { return c.pair.directMembers(admin).contains(u.id.value()); })},
                 admin};
         },
         false, Who::Tandem},
        {2, // DE-08: keys
         [](Chooser &c) {
             return acts::RevokeApiKey{c.row<ContentItem>(
                 c.pair.content(), [](const ContentItem &i) { return i.type == ContentType::ApiKey; })};
         },
         false},
        {2, // DE-05: somebody who is signed in leaves
         [](Chooser &c) {
             return acts::DeleteUser{c.row<User>(c.pair.users(), [](const User &u) { return u.session; })};
         },
         false},
        {1, // OW-06: a schedule of no app
         [](Chooser &c) {
             acts::CreateContent act{"Nightly", ContentType::ReloadSchedule};
             if (c.chance(50))
                 act.app = c.item();
             return act;
         },
         false},
    };
}

} // namespace tandem::property
