// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include "domain/act.h"
#include "domain/ruleid.h"

#include <vector>

namespace reference {

using tandem::RuleId;
using Objects = std::set<int>;

/// Row number and vendor's id of something new. They are the real pair's: found there by what the new thing is.
struct Minted
{
    int id;
    Text key;
    Text secondKey = {}; ///< of a role: its id on the Talend side
};

/// Tells the names that the real pair gave to what this act made. When it made nothing like it, an invented name comes
/// back, and the two worlds will differ.
class Names
{
public:
    virtual ~Names() = default;
    virtual Minted user(const Text &email, const Text &subject) = 0;
    virtual Minted account(int user) = 0;
    virtual Minted role(const Text &name) = 0;
    virtual Minted group(const Text &name) = 0;
    virtual Minted space(const Text &name) = 0;
    virtual Minted item(const Text &type, const Text &name) = 0;
    /// The invitation link of a user, the anonymous code of an app, as they are after the act.
    virtual Text link(int user) = 0;
    virtual Text code(int app) = 0;
};

/// What the rules say of one act.
struct Outcome
{
    std::set<RuleId> refusedBy; ///< every rule that forbids it; empty: it is allowed
    std::set<RuleId> mayRefuse; ///< rules by which a careful reader might also refuse it: the rules leave it open
    bool nothing = false; ///< allowed, but changes nothing: then it may be refused just as well
    bool mayChangeNothing = false; ///< an act that is right although nothing changes, such as a visit
    std::set<RuleId> says; ///< rules whose consequence has to be told
    std::vector<std::pair<RuleId, std::int64_t>> counts; ///< consequences whose count is known: some one of that rule
    std::set<RuleId> offers; ///< rules of the follow-ups that have to be offered
    std::set<Text> rejected; ///< addresses that `invite` leaves out, folded
    std::set<int> erased; ///< users whose personal data go (DE-04)
    bool operator==(const Outcome &) const = default;
};

/// Decides the act and, when it is allowed, carries it out on the world.
Outcome apply(World &world, const tandem::Act &act, Names &names);

/// One act being tried on a copy of the world. The chapters below write on the copy and note every objection; nothing
/// is decided before all have been heard.
struct Trial
{
    Trial(const World &world, const tandem::Act &act_, Names &names_);

    World w;
    const World &before;
    const tandem::Act &act;
    Names &names;
    Outcome out;
    bool onTalend; ///< done on the Talend side
    std::optional<int> actor; ///< nullopt: Tandem itself, which may everything

    void refuse(RuleId rule) { out.refusedBy.insert(rule); }
    void mayRefuse(std::set<RuleId> rules) { out.mayRefuse.insert(rules.begin(), rules.end()); }
    void refuseIf(bool condition, RuleId rule);
    void say(RuleId rule) { out.says.insert(rule); }
    void sayCount(RuleId rule, std::size_t count);
    [[nodiscard]] bool refused() const { return !out.refusedBy.empty(); }
    /// Names an object that is not there (any more).
    void gone();

    // Who acts (BX-13).
    [[nodiscard]] bool actorIsAdmin() const; ///< Tandem, or an active tenant administrator
    [[nodiscard]] bool actorHasTalendPermission(const Text &permission) const;
    void needAdmin();
    void needUserAdmin();
    void needRoleAdmin();
};

// accounts.cpp: Talend accounts follow direct Talend-bearing roles.
void giveAccounts(Trial &t, const Objects &users, const Text &cause, bool restore);
void alignAccount(Trial &t, int user); ///< every role of it, as SU-08 says
void alignAccount(Trial &t, int user, int role); ///< this one role
void linkSameEmail(Trial &t, int user);
bool addressUnclear(const World &world, int user); ///< BX-03, SU-07: whose account the address means is open
/// BX-09: what a full-user role costs on a capacity tenant; who held it otherwise already pays only when it is assigned
/// directly.
void takeFullUserSeats(Trial &t, const Objects &users, int role, bool direct);
void takeSeatOnJoining(Trial &t, int user);
int freeSeat(Trial &t, int user); ///< 1 when it held one

// Deleting, shared by several acts.
void eraseUser(Trial &t, int user);
void eraseAccount(Trial &t, int user);

// One function for every act, by chapter.
void decide(Trial &t, const tandem::acts::Invite &act);
void decide(Trial &t, const tandem::acts::ResendInvitation &act);
void decide(Trial &t, const tandem::acts::DeleteInvitation &act);
void decide(Trial &t, const tandem::acts::SignUp &act);
void decide(Trial &t, const tandem::acts::SignIn &act);
void decide(Trial &t, const tandem::acts::EditProfile &act);
void decide(Trial &t, const tandem::acts::EnableUser &act);
void decide(Trial &t, const tandem::acts::DisableUser &act);
void decide(Trial &t, const tandem::acts::AssignEntitlement &act);
void decide(Trial &t, const tandem::acts::RevokeEntitlement &act);
void decide(Trial &t, const tandem::acts::DeleteUser &act);
void decide(Trial &t, const tandem::acts::LinkAccount &act);

void decide(Trial &t, const tandem::acts::AssignRole &act);
void decide(Trial &t, const tandem::acts::RemoveRole &act);
void decide(Trial &t, const tandem::acts::CreateRole &act);
void decide(Trial &t, const tandem::acts::RenameRole &act);
void decide(Trial &t, const tandem::acts::DeleteRole &act);
void decide(Trial &t, const tandem::acts::AddPermissions &act);
void decide(Trial &t, const tandem::acts::RemovePermissions &act);
void decide(Trial &t, const tandem::acts::CreateGroup &act);
void decide(Trial &t, const tandem::acts::RenameGroup &act);
void decide(Trial &t, const tandem::acts::DeleteGroup &act);
void decide(Trial &t, const tandem::acts::AddToGroup &act);
void decide(Trial &t, const tandem::acts::RemoveFromGroup &act);
void decide(Trial &t, const tandem::acts::AssignGroupRole &act);
void decide(Trial &t, const tandem::acts::RemoveGroupRole &act);
void decide(Trial &t, const tandem::acts::SetAutoAssign &act);
void decide(Trial &t, const tandem::acts::SetDefaultPermissions &act);

void decide(Trial &t, const tandem::acts::SetLicenceAutoAssign &act);
void decide(Trial &t, const tandem::acts::SetInviteDays &act);
void decide(Trial &t, const tandem::acts::InitialSync &act);
void decide(Trial &t, const tandem::acts::Synchronize &act);
void decide(Trial &t, const tandem::acts::ConfigureIdp &act);
void decide(Trial &t, const tandem::acts::ActivateIdp &act);
void decide(Trial &t, const tandem::acts::DeactivateIdp &act);
void decide(Trial &t, const tandem::acts::SetIdpPerson &act);
void decide(Trial &t, const tandem::acts::AdvanceClock &act);

void decide(Trial &t, const tandem::acts::CreateSpace &act);
void decide(Trial &t, const tandem::acts::RenameSpace &act);
void decide(Trial &t, const tandem::acts::DeleteSpace &act);
void decide(Trial &t, const tandem::acts::SetSpaceRole &act);
void decide(Trial &t, const tandem::acts::CreateContent &act);
void decide(Trial &t, const tandem::acts::DeleteContent &act);
void decide(Trial &t, const tandem::acts::ChangeOwner &act);
void decide(Trial &t, const tandem::acts::MoveContent &act);
void decide(Trial &t, const tandem::acts::SupplyCredentials &act);
void decide(Trial &t, const tandem::acts::SetEnabled &act);
void decide(Trial &t, const tandem::acts::ReplaceSchedule &act);
void decide(Trial &t, const tandem::acts::RunSchedule &act);
void decide(Trial &t, const tandem::acts::SetAnonymousAccess &act);
void decide(Trial &t, const tandem::acts::ResetAnonymousCode &act);
void decide(Trial &t, const tandem::acts::CreateApiKey &act);
void decide(Trial &t, const tandem::acts::RevokeApiKey &act);

/// The row number of any id.
template<class Id>
int row(Id id)
{
    return static_cast<int>(id.value());
}
template<class Id>
std::set<int> rows(const std::vector<Id> &ids)
{
    std::set<int> result;
    for (const Id id : ids)
        result.insert(row(id));
    return result;
}
template<class Id>
std::optional<int> row(const std::optional<Id> &id)
{
    return id ? std::optional(row(*id)) : std::nullopt;
}

} // namespace reference
