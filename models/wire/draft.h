// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "wire/import.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// What an import has read so far: rows, and references that wait until every file is read. Private to models/wire.
namespace tandem::wire {

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// A number for each text, from 1 upwards; 0 stands for no text.
class Keys
{
public:
    std::uint32_t of(std::string_view text);
    [[nodiscard]] std::uint32_t find(std::string_view text) const;
    [[nodiscard]] const std::string &text(std::uint32_t key) const { return *m_texts[key - 1]; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_texts.size()); }

private:
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_keys;
    std::vector<const std::string *> m_texts;
};

/// A role or group as somebody who has it names it.
struct Mention
{
    std::string id;
    std::string name;
    bool builtIn = false; ///< type "default"
    bool idp = false; ///< group of the identity provider
    std::vector<std::uint32_t> roles = {}; ///< keys: of a group, as its members tell them
};

class Mentions
{
public:
    /// Key of the role (group) with this id, or of this name when the id is missing.
    std::uint32_t of(std::string_view id, std::string_view name);
    [[nodiscard]] Mention &at(std::uint32_t key) { return m_all[key - 1]; }
    [[nodiscard]] const std::vector<Mention> &all() const { return m_all; }

private:
    Keys m_keys;
    std::vector<Mention> m_all;
};

/// Container (a key of a mention) and member (a row).
struct DraftLink
{
    std::uint32_t container;
    std::uint32_t member;
};

struct DraftAssignment
{
    std::uint32_t space; ///< key in spaceKeys
    std::uint32_t who; ///< key in people, talendPeople or groupKeys
    SpaceRoles roles;
    Side side;
    bool group;
};

/// What a content row refers to: keys, 0 when there is none (or the row has it already).
struct ContentRefs
{
    std::uint32_t owner = 0; ///< in people, of a Talend-side row in talendPeople
    std::uint32_t space = 0;
    std::uint32_t app = 0;
    bool weak = false; ///< of the items list: a row of the resource's own list counts more
};

struct Draft
{
    // Rows in the order they were read; ids count from 1.
    Table<User> users;
    Table<Account> accounts;
    Table<Space> spaces;
    Table<ContentItem> content;
    std::vector<Role> qlikRoles;
    std::vector<Role> talendRoles;
    std::vector<Group> groups;
    std::vector<std::vector<std::uint32_t>> groupRoles; ///< keys of role mentions, for each group
    Tenant tenant;
    std::uint32_t nextPerson = 1;

    // References.
    Mentions qlikRoleMentions;
    Mentions talendRoleMentions;
    Mentions groupMentions;
    Mentions talendGroupMentions;
    std::vector<DraftLink> userRoles; ///< role mention, user
    std::vector<DraftLink> userGroups; ///< group mention, user
    std::vector<DraftLink> accountRoles; ///< Talend role mention, account
    std::vector<DraftLink> accountGroups; ///< Talend group mention, account
    std::vector<DraftLink> talendGroupPeople; ///< Talend group mention, key in talendPeople
    std::vector<std::uint32_t> everyone; ///< role mentions of the group Everyone
    Keys people; ///< opaque ids of Qlik users that something refers to
    Keys talendPeople; ///< ids of Talend accounts that something refers to
    Keys spaceKeys;
    Keys appKeys;
    std::vector<std::uint32_t> spaceOwners; ///< for each space
    std::vector<ContentRefs> contentRefs; ///< for each content row
    std::vector<DraftAssignment> assignments;
    std::vector<std::pair<std::string, bool>> anonymousApps; ///< app id, access on
    std::vector<std::string> deletedUsers; ///< opaque ids with status deleted
    std::vector<std::pair<std::string, std::string>> seats; ///< user id (may be empty), subject
    std::string createdBy; ///< opaque id of the tenant's creator
    std::string exportedAs; ///< tandem.json, as text; empty when there is none
    std::string exportedIn; ///< its path

    // What was there at all.
    bool sawQlikRoles = false;
    bool sawTalendRoles = false;
    bool sawTalend = false;
    bool sawSeats = false;
    bool sawLicence = false;
    std::int64_t seatsTotal = 0; ///< -1: unlimited

    // For the report.
    std::map<std::pair<std::string, std::string>, std::uint64_t> unknownFields;
    std::uint64_t mintedIds = 0;
    std::uint64_t repeated = 0;
    std::uint64_t personalDropped = 0;
    std::uint64_t otherKinds = 0;
    std::uint64_t unknownAssignees = 0;
};

} // namespace tandem::wire
