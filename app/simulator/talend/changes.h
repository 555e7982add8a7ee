// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/talend/refusals.h"
#include "simulator/talend/resources.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// From a wish to acts. A request that means several acts is one thing: all of them are carried out in one durable
/// step, or none is (Workspace::performTogether). What is wished is compared with the newest pair, so that a request
/// never undoes what somebody else did meanwhile.
namespace tandem::simulator::talend {

/// The acts that make the pair as wished, thought out on the newest state on the writer's thread; none: it is so
/// already. Pure.
using Decide = std::function<Outcome<std::vector<Act>>(const PairState &)>;

/// What became of it.
struct Changed
{
    std::shared_ptr<const PairState> after;
    std::vector<Receipt> receipts = {}; ///< none: nothing had to change
};

void carryOut(const Door &door, Decide decide, Service service, std::function<void(Outcome<Changed>)> then);

/// What somebody is wished to be. An absent field stays as it is.
struct UserWish
{
    std::optional<std::string> login = {};
    std::optional<std::string> email = {};
    std::optional<std::string> name = {};
    std::optional<std::string> title = {};
    std::optional<std::string> phone = {};
    std::optional<bool> active = {};
    std::optional<std::vector<std::string>> roles = {}; ///< ids on the Talend side, all of them
};

/// A user of the SCIM service as a wish. `whole`: what is missing goes, as PUT has it; a name, an address, a login and
/// `active` can't.
UserWish wishFrom(const Value &user, bool whole);

Outcome<std::vector<Act>> actsToInvite(const PairState &state, const UserWish &wish, const Actor &actor);
/// The account that an invitation has made.
const Account *invited(const PairState &after, const UserWish &wish);
/// Login and address are fixed: 400 mutability.
Outcome<std::vector<Act>> actsToChange(const PairState &state, const Account &account, const UserWish &wish,
                                       const Actor &actor);
Outcome<std::vector<Act>> actsToDelete(const Account &account, const Actor &actor);

/// `members`: ids of accounts, all of them; nullopt: as they are.
struct GroupWish
{
    std::optional<std::string> name = {};
    std::optional<std::vector<std::string>> members = {};
};
GroupWish groupWishFrom(const Value &group, bool whole);
Outcome<std::vector<Act>> actsToMakeGroup(const PairState &state, const GroupWish &wish, const Actor &actor);
Outcome<std::vector<Act>> actsToChange(const PairState &state, const Group &group, const GroupWish &wish,
                                       const Actor &actor);
/// Its members leave it first.
Outcome<std::vector<Act>> actsToDelete(const PairState &state, const Group &group, const Actor &actor);

/// `permissions`: all of them; nullopt: as they are.
struct RoleWish
{
    std::optional<std::string> name = {};
    std::optional<std::vector<std::string>> permissions = {};
};
RoleWish roleWishFrom(const Value &role);
Outcome<std::vector<Act>> actsToMakeRole(const RoleWish &wish, const Actor &actor);
const Role *madeRole(const PairState &after, const RoleWish &wish);
Outcome<std::vector<Act>> actsToChange(const Role &role, const RoleWish &wish, const Actor &actor);

/// The user behind an account; 409 when it belongs to nobody on the Qlik side, or to several (BX-03).
Outcome<UserId> userBehind(const Account &account);
/// The account, group or role; 404.
Outcome<const Account *> requireAccount(const PairState &state, std::string_view id);
Outcome<const Group *> requireGroup(const PairState &state, std::string_view id);
Outcome<const Role *> requireRole(const PairState &state, std::string_view id);

} // namespace tandem::simulator::talend
