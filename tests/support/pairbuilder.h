// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A pair in one line: PairBuilder().admin("anna@x.example").user("bo@x.example").role("Analyst", {}, {"TMC_OPERATOR"})
namespace tandem::test {

using Ids = std::vector<std::string>;

/// Writes facts, no rules: what is built may break them. Users are named by e-mail address, everything else by name;
/// a name that is not there ends the test program. A fresh builder is a paired pair with the built-in roles TenantAdmin
/// (Qlik) and Operator (Talend), 1000 entitlements, and nobody in it.
class PairBuilder
{
public:
    PairBuilder();

    // People.
    /// An active user with the role TenantAdmin and an entitlement; the first one owns the service account (JO-01).
    PairBuilder &admin(std::string_view email);
    PairBuilder &user(std::string_view email, UserStatus status = UserStatus::Active);
    /// A Pending one invited on the Qlik side, whose link expires in so many days from now.
    PairBuilder &invited(std::string_view email, int days = 7);
    PairBuilder &named(std::string_view email, std::string_view name, std::string_view subject = {});
    PairBuilder &seat(std::string_view email);
    PairBuilder &session(std::string_view email);
    PairBuilder &heldBack(std::string_view email); ///< deleted in Talend earlier (SU-14)
    PairBuilder &idpSubject(std::string_view email, std::string_view subject);
    /// A Talend account linked to the user, with its status and its direct Talend-bearing roles so far.
    PairBuilder &account(std::string_view email);
    /// A Talend account that belongs to nobody.
    PairBuilder &looseAccount(std::string_view email, const Ids &roles = {}, UserStatus status = UserStatus::Active);

    // Roles and groups.
    /// A custom role on both sides, with these permissions.
    PairBuilder &role(std::string_view name, const Ids &qlik = {}, const Ids &talend = {});
    PairBuilder &fullUserRole(std::string_view name);
    PairBuilder &qlikBuiltIn(std::string_view name);
    PairBuilder &talendBuiltIn(std::string_view name, const Ids &permissions);
    /// Direct assignment, on the account too when there is one that must carry it.
    PairBuilder &holds(std::string_view email, std::string_view role);
    /// Direct assignment on one side only: drift.
    PairBuilder &holdsOn(Side side, std::string_view email, std::string_view role, bool present = true);
    PairBuilder &group(std::string_view name, const Ids &roles, std::initializer_list<std::string_view> members);
    PairBuilder &autoAssign(std::string_view role);

    // Things.
    PairBuilder &space(std::string_view name, SpaceType type, std::string_view owner, Side side = Side::Qlik);
    PairBuilder &spaceMember(std::string_view space, std::string_view email, SpaceRoles roles);
    /// Without a space: in the owner's personal space. Schedules and the like concern `app`.
    PairBuilder &item(std::string_view name, ContentType type, std::string_view owner, std::string_view space = {},
                      std::string_view app = {});
    PairBuilder &change(std::string_view item, void (*edit)(ContentItem &));

    // The tenant.
    PairBuilder &tenant(void (*edit)(Tenant &));
    PairBuilder &seats(std::optional<std::uint32_t> total);
    PairBuilder &talendLimit(std::uint32_t limit);
    PairBuilder &idp(std::string_view name, IdpState state);
    PairBuilder &unpaired();
    PairBuilder &capacity();
    PairBuilder &at(Instant now);

    [[nodiscard]] const PairState &state() const { return m_state; }

private:
    void put(Change change);
    User row(std::string_view email) const;
    Person person(const PersonFields &fields);

    PairState m_state;
};

// Looking up what was built; the thing must be there.
UserId userOf(const PairState &state, std::string_view email);
AccountId accountIdOf(const PairState &state, std::string_view email);
RoleId roleOf(const PairState &state, std::string_view name);
GroupId groupOf(const PairState &state, std::string_view name);
SpaceId spaceOf(const PairState &state, std::string_view name);
ContentId itemOf(const PairState &state, std::string_view name);
const User &rowOf(const PairState &state, std::string_view email);
/// The linked account, or null.
const Account *accountOf(const PairState &state, std::string_view email);
bool holdsDirectly(const PairState &state, std::string_view email, std::string_view role);
bool carries(const PairState &state, std::string_view email, std::string_view role); ///< on the Talend side

} // namespace tandem::test
