// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/jsonwriter.h"
#include "domain/pairstate.h"
#include "rules/rights.h"
#include "wording/wording.h"
#include "workspace/store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Rows of the pair as `show --json` prints them: keys are fixed (docs/schema), absent is null and never left out.
/// Pure; any thread.
namespace tandem::control {

/// Whose view of the pair is shown (SU-01, SR-03, SR-13, SR-20).
enum class SeenIn { Both, Qlik, Talend };

/// One role that a user holds, and by which origin (BX-10).
struct HeldRole
{
    RoleId role;
    Origin origin;
    std::optional<GroupId> via;
};

/// The roles of every user, by name, then origin. Built from the memberships once, so that printing a million users
/// asks no bitmap.
class HeldRoles
{
public:
    explicit HeldRoles(const PairState &state);
    /// Roles held directly or through groups; what everybody holds stands in automatic().
    [[nodiscard]] std::vector<HeldRole> of(UserId user) const;

private:
    struct Entry
    {
        std::uint32_t user;
        std::uint32_t rank; ///< of the role's name
        HeldRole held;
    };
    std::vector<Entry> m_entries; ///< by user, role name, origin
    std::vector<Entry> m_automatic; ///< roles of the group Everyone
};

/// An object's opaque id: the vendor's, else the row number. Deleted users keep theirs.
std::string idOf(const PairState &state, UserId user);
std::string_view idOf(const Role &role);

/// `{type,id,name}`; the name is null when the object is gone.
void writeObject(JsonWriter &json, const ObjectRef &object, const wording::Names &names);

void writeUser(JsonWriter &json, const PairState &state, const User &user, const HeldRoles &roles);
void writeAccount(JsonWriter &json, const PairState &state, const Account &account);
void writeRole(JsonWriter &json, const PairState &state, const Role &role, SeenIn seenIn);
void writeGroup(JsonWriter &json, const PairState &state, const Group &group);
void writeSpace(JsonWriter &json, const PairState &state, const Space &space);
void writeContent(JsonWriter &json, const PairState &state, const ContentItem &item);
void writeTenant(JsonWriter &json, const PairState &state);
void writeJournalEntry(JsonWriter &json, const PairState &state, const JournalEntry &entry);
/// The act's name; "undo" and "redo" are what they are, and name the act in their details.
std::string actOf(const JournalEntry &entry);
/// One right of somebody and where it comes from (BX-10).
void writeRight(JsonWriter &json, const PairState &state, const rules::Right &right);

/// Words shared with the readable tables.
std::string_view labelOf(const Role &role); ///< SR-13: "Role distributed from Talend", else empty
/// How many hold a role directly, through groups, and because everybody does.
struct MemberCounts
{
    std::uint64_t direct = 0;
    std::uint64_t group = 0;
    std::uint64_t automatic = 0;
};
MemberCounts membersOf(const PairState &state, const Role &role, SeenIn seenIn);
std::uint64_t membersOf(const PairState &state, const Group &group);
std::vector<std::string> spaceRoleWords(SpaceRoles roles, Side side);

} // namespace tandem::control
