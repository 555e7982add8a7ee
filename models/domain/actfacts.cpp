// SPDX-License-Identifier: GPL-3.0-or-later
// What `act --list` tells of each act: the kinds of steps its plans can have, and the rules they can name. Plans made
// in tests are held against this table, so that it stays true.
#include "domain/actfacts.h"

#include <algorithm>

namespace tandem {

namespace {

using enum StepKind;

struct Row
{
    std::string_view act;
    std::vector<StepKind> steps;
    std::string_view rules; ///< ids parted by blanks
};

const std::vector<Row> &people()
{
    static const std::vector<Row> rows{
        {"invite",
         {CreateUser, UpdateUser, CreateAccount, UpdateAccount, LinkAccount, AssignRole, RemoveRole, AssignEntitlement},
         "SU-02 SU-03 SU-06 SU-07 SU-08 SU-10 SU-14 SU-17 SR-04 SR-06 SR-09 SR-12 JO-03 JO-04 JO-05 JO-09 BX-03 "
         "BX-08 BX-09 BX-10 BX-13"},
        {"resend-invitation", {UpdateUser}, "SU-17 SU-01 JO-03 JO-07 ST-05 BX-13"},
        {"delete-invitation",
         {DeleteUser, ErasePerson, DeleteAccount, RemoveRole, RevokeEntitlement, EndSession, UpdateUser, UpdateSpace,
          UpdateGroup, UpdateTenant, UpdateContent, DeleteContent},
         "SU-17 JO-08 SU-01 SU-12 ST-05 DE-01 DE-02 DE-03 DE-04 DE-05 DE-06 DE-07 DE-08 DE-09 DE-10 DE-11 DE-12 "
         "DE-13 DE-14 OW-06 BX-01 BX-02 BX-03 BX-04 BX-05 BX-11 BX-13"},
        {"sign-up", {UpdateUser, UpdateAccount, AssignEntitlement}, "JO-02 JO-06 JO-08 ST-03 SU-09 EN-02 BX-13"},
        {"sign-in",
         {CreateUser, UpdateUser, UpdateAccount, LinkAccount, AssignRole, RemoveRole, AssignEntitlement},
         "SU-01 SU-02 SU-06 SU-07 SU-08 SU-09 SU-13 SU-17 JO-02 JO-03 JO-06 JO-09 ST-03 EN-02 DE-06 DE-07 "
         "DE-13 BX-03 BX-08 BX-13"},
        {"edit-profile", {UpdateUser, UpdateAccount}, "SU-17 SU-01 SU-16 ST-02 ST-03 ST-05 BX-13"},
        {"assign-role",
         {AssignRole, RemoveRole, CreateAccount, LinkAccount, AssignEntitlement},
         "SU-01 SU-02 SU-03 SU-07 SU-08 SU-14 SU-17 SR-04 SR-06 SR-09 SR-12 ST-05 BX-03 BX-08 BX-09 BX-10 "
         "BX-13 AL-04"},
        {"remove-role",
         {AssignRole, RemoveRole},
         "SU-01 SU-05 SU-08 SU-17 SR-06 SR-09 ST-05 BX-01 BX-02 BX-08 BX-10 BX-13 AL-04"},
        {"enable-user",
         {UpdateUser, UpdateAccount, AssignEntitlement},
         "SU-17 SU-01 SU-09 ST-03 ST-04 ST-05 BX-13 BX-14"},
        {"disable-user",
         {UpdateUser, UpdateAccount, RevokeEntitlement, EndSession, UpdateContent},
         "SU-17 SU-01 SU-09 ST-03 ST-04 ST-05 BX-01 BX-02 BX-13 BX-14"},
        {"delete-user",
         {DeleteUser, ErasePerson, DeleteAccount, RemoveRole, RevokeEntitlement, EndSession, UpdateUser, UpdateSpace,
          UpdateGroup, UpdateTenant, UpdateContent, DeleteContent},
         "SU-01 SU-17 SU-12 SU-13 SU-14 SU-15 ST-05 DE-01 DE-02 DE-03 DE-04 DE-05 DE-06 DE-07 DE-08 DE-09 DE-10 DE-11 "
         "DE-12 DE-13 DE-14 OW-06 BX-01 BX-02 BX-03 BX-04 BX-05 BX-11 BX-13"},
        {"link-account", {LinkAccount, AssignRole, RemoveRole}, "SU-07 SU-08 SU-14 SU-17 ST-05 BX-03 BX-13 AL-04"},
    };
    return rows;
}

const std::vector<Row> &roles()
{
    static const std::vector<Row> rows{
        {"create-role",
         {CreateRole, UpdateRole, CreateAccount, LinkAccount, AssignRole, UpdateSpace, UpdateUser, RemoveRole},
         "SU-02 SU-03 SU-04 SU-07 SU-08 SU-14 SR-01 SR-02 SR-03 SR-08 SR-11 SR-12 SR-13 SR-14 SR-15 SR-17 "
         "SR-18 BX-03 BX-08 BX-12 BX-13 BX-15"},
        {"rename-role",
         {UpdateRole, DeleteRole, AssignRole, CreateAccount, LinkAccount, UpdateGroup, UpdateTenant, UpdateSpace,
          UpdateUser},
         "SU-03 SU-17 SR-08 SR-09 SR-11 SR-12 SR-13 SR-15 SR-17 SR-18 BX-03 BX-12 BX-13"},
        {"delete-role",
         {DeleteRole, RemoveRole, UpdateGroup, UpdateTenant},
         "SU-05 SU-08 SU-17 SR-06 SR-09 SR-10 SR-15 SR-18 BX-01 BX-08 BX-13"},
        {"add-permissions",
         {UpdateRole, CreateAccount, UpdateAccount, LinkAccount, AssignRole, UpdateSpace, UpdateUser, RemoveRole},
         "SU-02 SU-03 SU-04 SU-07 SU-08 SU-14 SU-17 SR-02 SR-03 SR-08 SR-09 SR-11 SR-12 SR-14 SR-15 SR-18 "
         "BX-03 BX-08 BX-13 BX-15"},
        {"remove-permissions",
         {UpdateRole, RemoveRole, AssignRole},
         "SU-05 SU-08 SU-17 SR-03 SR-08 SR-09 SR-15 SR-18 BX-08 BX-13 BX-15"},
        {"create-group", {CreateGroup}, "SU-11 BX-12 BX-13"},
        {"rename-group", {UpdateGroup}, "SU-11 BX-12 BX-13 AL-02"},
        {"delete-group", {DeleteGroup, UpdateGroup, UpdateSpace}, "SU-04 SU-11 SR-07 BX-01 BX-08 BX-10 BX-13 AL-02"},
        {"add-to-group",
         {UpdateGroup, AssignEntitlement},
         "SU-01 SU-04 SU-11 SR-07 ST-05 BX-08 BX-09 BX-10 BX-13 AL-02"},
        {"remove-from-group", {UpdateGroup}, "SU-01 SU-04 SU-11 SR-07 ST-05 BX-01 BX-02 BX-08 BX-10 BX-13 AL-02"},
        {"assign-group-role",
         {UpdateGroup, AssignEntitlement},
         "SU-04 SU-11 SU-17 SR-06 SR-07 SR-09 BX-08 BX-09 BX-10 BX-12 BX-13 AL-02"},
        {"remove-group-role", {UpdateGroup}, "SU-04 SU-11 SU-17 SR-07 SR-09 BX-01 BX-02 BX-08 BX-10 BX-13 AL-02"},
        {"set-auto-assign",
         {UpdateTenant, AssignEntitlement},
         "SU-04 SU-17 SR-07 SR-09 BX-01 BX-02 BX-08 BX-09 BX-10 BX-12 BX-13"},
        {"set-default-permissions", {UpdateTenant}, "SR-03 BX-08 BX-10 BX-13 BX-15"},
        {"set-licence-auto-assign", {UpdateTenant}, "EN-02 BX-13"},
        {"set-invite-days", {UpdateTenant}, "JO-05 BX-13"},
    };
    return rows;
}

const std::vector<Row> &pair()
{
    static const std::vector<Row> rows{
        {"initial-sync",
         {CreateUser, UpdateUser, CreateAccount, UpdateAccount, LinkAccount, AssignRole, RemoveRole, CreateRole,
          UpdateRole, DeleteRole, UpdateGroup, UpdateSpace, AssignEntitlement, UpdateTenant},
         "SU-02 SU-06 SU-07 SU-08 SU-10 SU-14 SU-17 SR-01 SR-05 SR-12 SR-13 SR-16 SR-17 EN-01 BX-03 BX-08 "
         "BX-12 BX-13"},
        {"synchronize",
         {CreateAccount, UpdateAccount, LinkAccount, AssignRole, RemoveRole},
         "SU-07 SU-14 SU-17 SU-18 SR-12 ST-05 BX-03 BX-08 BX-13"},
        {"configure-idp", {UpdateTenant, UpdateUser}, "JO-03 JO-09 BX-13"},
        {"activate-idp", {UpdateTenant}, "JO-02 JO-03 BX-13"},
        {"deactivate-idp", {UpdateTenant}, "JO-02 JO-03 BX-13"},
        {"idp-person", {UpdateTenant}, "JO-09 BX-13"},
        {"advance-clock", {UpdateTenant, UpdateContent}, "DE-10 JO-06 OW-06 AL-04"},
        {"assign-entitlement", {AssignEntitlement}, "SU-01 ST-05 EN-01 BX-13"},
        {"revoke-entitlement", {RevokeEntitlement}, "SU-01 ST-05 EN-01 BX-13"},
    };
    return rows;
}

const std::vector<Row> &content()
{
    static const std::vector<Row> rows{
        {"create-space", {CreateSpace}, "OW-01 OW-05 BX-12 BX-13 AL-04"},
        {"rename-space", {UpdateSpace}, "BX-12 BX-13 AL-04"},
        {"delete-space", {DeleteSpace}, "BX-06 BX-13 AL-04"},
        {"set-space-role", {UpdateSpace}, "SU-01 SU-11 ST-05 BX-06 BX-13 AL-04"},
        {"create-content", {CreateContent}, "DE-08 OW-05 OW-06 BX-05 BX-06 BX-13 AL-04"},
        {"delete-content", {DeleteContent, UpdateContent}, "BX-05 BX-11 BX-13 AL-04"},
        {"change-owner",
         {ChangeOwner, UpdateSpace},
         "OW-01 OW-02 OW-03 OW-05 OW-06 OW-07 BX-05 BX-06 BX-07 BX-11 BX-13 AL-04"},
        {"move-content", {MoveContent}, "OW-01 OW-02 OW-03 OW-05 OW-07 BX-06 BX-13 AL-04"},
        {"supply-credentials", {UpdateContent}, "DE-09 BX-05 BX-13 AL-04"},
        {"set-enabled", {UpdateContent}, "ST-03 DE-10 BX-11 BX-13 BX-14 AL-04"},
        {"replace-schedule", {CreateContent, DeleteContent}, "DE-10 OW-02 OW-03 OW-05 OW-06 BX-13 AL-04"},
        {"run-schedule", {UpdateContent}, "DE-10 OW-02 OW-03 OW-06 BX-13 BX-14 AL-04"},
        {"set-anonymous-access", {UpdateContent}, "DE-13 BX-13 AL-04"},
        {"reset-anonymous-code", {UpdateContent}, "DE-13 BX-13 AL-04"},
        {"create-api-key", {CreateContent}, "ST-02 ST-03 ST-05 DE-08 BX-13"},
        {"revoke-api-key", {UpdateContent}, "DE-08 BX-13 AL-04"},
    };
    return rows;
}

std::vector<RuleId> rulesIn(std::string_view text)
{
    std::vector<RuleId> all;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        if (const auto rule = ruleFromString(text.substr(0, blank)))
            all.push_back(*rule);
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    std::ranges::sort(all);
    return all;
}

} // namespace

ActFacts factsOf(std::string_view act)
{
    for (const auto *rows : {&people(), &roles(), &pair(), &content()}) {
        const auto found = std::ranges::find(*rows, act, &Row::act);
        if (found != rows->end())
            return {found->steps, rulesIn(found->rules)};
    }
    return {};
}

} // namespace tandem
