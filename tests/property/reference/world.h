// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

/// The second model of the pair: slow, obvious, written from the rules alone, to be compared with the real one. Plain
/// structs, maps and sets; nothing is indexed, nothing shared, a world is copied whole. Words are those of
/// domain/words.h ("active", "talend-built-in", "facilitator"). Row numbers are taken over from the real pair.
namespace reference {

using Text = std::string;
using Time = std::int64_t; ///< milliseconds since 1970

struct User
{
    Text key; ///< the vendor's id
    Text name, email, subject, title, phone;
    Text status = "active"; ///< "active", "invited", "disabled"
    bool seat = false; ///< holds an entitlement
    bool session = false;
    bool bot = false;
    bool heldBack = false; ///< deleted in Talend (SU-13), comes back by SU-14 only
    bool idpSubject = false; ///< the subject is one of the tenant's own identity provider
    Time createdAt = 0;
    std::optional<Time> expiry; ///< of an invitation of the Qlik side
    Text link; ///< of the invitation
    std::set<int> roles; ///< directly assigned
    bool operator==(const User &) const = default;
};

struct Account
{
    Text key;
    Text email, login, name, title, phone;
    Text status = "active";
    Text cause;
    std::optional<int> user;
    std::set<int> roles;
    bool operator==(const Account &) const = default;
};

struct Role
{
    Text key, talendKey;
    Text name;
    Text kind = "custom"; ///< "qlik-built-in", "talend-built-in", "custom"
    bool distributed = false; ///< came from Talend (SR-13)
    bool fullUser = false;
    bool onQlik = true, onTalend = true;
    std::set<Text> qlik, talend; ///< permissions
    bool operator==(const Role &) const = default;
};

struct Group
{
    Text key, name;
    Text side = "qlik";
    Text provider = "custom";
    std::set<int> roles;
    std::set<int> members; ///< users; accounts of a Talend group
    bool operator==(const Group &) const = default;
};

struct Space
{
    Text key, name;
    Text type = "shared";
    Text side = "qlik";
    std::optional<int> owner;
    std::map<Text, std::set<Text>> members; ///< "user 7" or "group 3" -> its roles
    bool operator==(const Space &) const = default;
};

struct Item
{
    Text key, name, type;
    Text side = "qlik";
    bool enabled = true;
    bool revoked = false;
    std::optional<int> space, owner, app;
    std::set<int> uses;
    std::optional<bool> published, anonymous;
    Text code;
    std::optional<Time> nextRun, credentialsMissingSince;
    Time interval = 0;
    bool stoppedByOwner = false;
    bool operator==(const Item &) const = default;
};

struct Tombstone
{
    Text key;
    bool operator==(const Tombstone &) const = default;
};

struct Tenant
{
    bool paired = true;
    std::optional<int> serviceAccountOwner;
    std::optional<int> entitlements; ///< nullopt: unlimited
    int talendLimit = 999;
    int inviteDays = 7;
    bool licenceAutoAssign = true;
    Text subscription = "user-based";
    std::optional<Text> idp; ///< its name
    Text idpState; ///< "configured", "active", empty when there is none
    std::set<int> autoAssign; ///< roles of the group Everyone
    std::set<Text> defaults; ///< default permissions
    Time now = 0;
    bool operator==(const Tenant &) const = default;
};

/// What nobody can see in the pair, and what therefore is not compared.
struct Unseen
{
    std::map<Text, bool> idpKnows; ///< "email x" or "subject y" -> what the simulated provider says (JO-09)
    std::set<Text> spentLinks; ///< every link and code there ever was
    bool operator==(const Unseen &) const { return true; }
};

struct World
{
    std::map<int, User> users;
    std::map<int, Account> accounts;
    std::map<int, Role> roles;
    std::map<int, Group> groups;
    std::map<int, Space> spaces;
    std::map<int, Item> items;
    std::map<int, Tombstone> tombstones;
    Tenant tenant;
    std::set<Text> strays; ///< memberships that point at nothing; always empty
    Unseen unseen;
    bool operator==(const World &) const = default;
};

constexpr Time oneDay = 86'400'000;

// Words.
Text trimmed(const Text &text);
/// An e-mail as SU-07 compares it.
Text folded(const Text &email);

// Questions anybody may ask of a world.
bool talendBearing(const Role &role);
std::set<int> bearingRoles(const World &world, int user); ///< direct Talend-bearing roles
std::optional<int> accountOf(const World &world, int user);
std::set<int> usersByEmail(const World &world, const Text &email);
std::set<int> accountsByEmail(const World &world, const Text &email);
bool ambiguous(const World &world, int user); ///< BX-03: another user bears the same e-mail address
std::optional<int> roleNamed(const World &world, const Text &name);
std::set<int> heldRoles(const World &world, int user); ///< direct, by a group, by auto-assign
bool holdsBuiltIn(const World &world, int user, const Text &name); ///< a built-in Qlik role, of any origin
std::set<int> activeAdmins(const World &world); ///< active tenant administrators
int seatsUsed(const World &world);
bool seatFree(const World &world);
bool pending(const User &user);

/// Every visible fact as "what -> value" lines, for telling two worlds apart in words.
std::map<Text, Text> view(const World &world);
/// The lines in which two worlds differ; empty when they are equal.
Text difference(const World &expected, const World &real);

} // namespace reference
