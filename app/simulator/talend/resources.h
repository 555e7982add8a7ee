// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "simulator/talend/problem.h"
#include "simulator/talend/schema.h"
#include "simulator/talend/times.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Accounts, Talend groups and the Talend side of roles as SCIM shows them.
namespace tandem::simulator::talend {

/// The roles and groups of some accounts, looked up for all of them in one pass over the memberships.
class Memberships
{
public:
    Memberships(const PairState &state, std::span<const Account *const> accounts);

    /// Of account number i of the span, ascending ids.
    [[nodiscard]] const std::vector<const Role *> &roles(std::size_t i) const { return m_roles[i]; }
    [[nodiscard]] const std::vector<const Group *> &groups(std::size_t i) const { return m_groups[i]; }

private:
    std::vector<std::vector<const Role *>> m_roles;
    std::vector<std::vector<const Group *>> m_groups;
};

/// What to show of a resource. `attributes` and `excludedAttributes` exclude each other (RFC 7644, section 3.4.2.5);
/// id and schemas always come; names that are none are passed over.
class Projection
{
public:
    static Outcome<Projection> of(const ResourceType &type, const std::vector<std::string> &attributes,
                                  const std::vector<std::string> &excluded);
    [[nodiscard]] bool shows(std::string_view attribute) const;
    void apply(Value &resource) const;

private:
    const ResourceType *m_type = nullptr;
    std::vector<AttributeRef> m_named = {};
    bool m_only = false; ///< those named, else all but those
};

/// How resources are written: the address of the service ("http://…/scim/v2") and the times it knows.
struct Rendering
{
    std::string base;
    const Times *times = nullptr;
};

Value userValue(const Account &account, const std::vector<const Role *> &roles,
                const std::vector<const Group *> &groups, const Rendering &how);
/// One account, looked up alone.
Value userValue(const PairState &state, const Account &account, const Rendering &how);
Value groupValue(const PairState &state, const Group &group, const Rendering &how, bool withMembers = true);
Value roleValue(const Role &role, const Rendering &how);

// Weak entity tags: equal as long as everything that is shown is equal.
std::string versionOf(const Account &account, const std::vector<const Role *> &roles,
                      const std::vector<const Group *> &groups);
std::string versionOf(const PairState &state, const Group &group);
std::string versionOf(const Role &role);

/// Last names are told from first ones at the last blank.
struct SplitName
{
    std::string_view given;
    std::string_view family;
};
SplitName splitName(std::string_view name);

// What the Talend side has of the pair.
const Account *accountById(const PairState &state, std::string_view id);
const Group *groupById(const PairState &state, std::string_view id);
const Role *roleById(const PairState &state, std::string_view id);

} // namespace tandem::simulator::talend
