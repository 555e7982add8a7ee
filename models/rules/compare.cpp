// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/compare.h"

#include "domain/text.h"

#include <roaring/roaring.hh>

#include <algorithm>
#include <map>
#include <set>

namespace tandem::rules {

namespace {

/// One line of `what_if` before its name is settled.
struct WhatIf
{
    const Role *role;
    std::uint64_t accounts;
};

const std::string &vendorIdOf(const Role &role)
{
    return role.vendorId.empty() ? role.talendVendorId : role.vendorId;
}

std::vector<std::pair<std::string, std::uint64_t>> named(const std::vector<WhatIf> &lines)
{
    std::map<std::string_view, int> bearers;
    for (const WhatIf &line : lines)
        ++bearers[line.role->name];
    std::vector<std::pair<std::string, std::uint64_t>> result;
    result.reserve(lines.size());
    for (const WhatIf &line : lines) {
        const std::string &name = line.role->name;
        result.emplace_back(bearers[name] == 1 ? name : name + " (" + vendorIdOf(*line.role) + ")", line.accounts);
    }
    std::ranges::sort(result);
    return result;
}

/// BX-03: addresses that more than one user bears. They are few, so their bearers' rows are read.
std::uint64_t sharedAddresses(const PairState &state)
{
    std::set<std::string> addresses;
    for (const std::uint32_t user : state.ambiguousEmail().bits())
        addresses.insert(normalizedEmail(state.users().at(UserId(user)).person.email()));
    return addresses.size();
}

} // namespace

Comparison compare(const PairState &state)
{
    const Roaring &linked = state.linked().bits();
    const Roaring &heldBack = state.heldBack().bits();

    // SU-02: only what is directly held counts; groups and auto-assign are no cause (SU-04, SR-07).
    std::vector<const Roaring *> bearing;
    state.roles().forEach([&](const Role &role) {
        if (role.isTalendBearing())
            bearing.push_back(&state.directMembers(role.id).bits());
    });
    const Roaring entitled = bearing.empty() ? Roaring() : Roaring::fastunion(bearing.size(), bearing.data());
    const Roaring without = entitled - linked; // no account, whatever the reason
    const Roaring toCreate = without - heldBack; // SU-14: who was deleted in Talend is not brought back
    const Roaring settled = entitled | linked | heldBack; // no added permission makes an account for these

    Comparison result;
    result.entitled = entitled.cardinality();
    result.createAccounts = toCreate.cardinality();
    result.heldDeleted = without.and_cardinality(heldBack);
    result.keptWithoutRole = linked.andnot_cardinality(entitled);
    result.ambiguousEmail = sharedAddresses(state);

    // SU-09: an account in step has its user's status; Pending in either spelling is one.
    result.statusUpdates = linked.cardinality();
    for (const UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
        result.statusUpdates -= state.usersWith(status).bits().and_cardinality(state.accountsWith(status).bits());

    // SU-08: an account carries exactly its user's direct Talend-bearing roles.
    std::vector<WhatIf> lines;
    state.roles().forEach([&](const Role &role) {
        const Roaring &direct = state.directMembers(role.id).bits();
        const Roaring &carried = state.talendMembers(role.id).bits();
        if (role.isTalendBearing() && role.onTalend) {
            result.createRoleLinks += direct.and_cardinality(toCreate);
            result.roleAdds += (direct & linked).andnot_cardinality(carried);
            result.roleRemoves += carried.andnot_cardinality(direct);
            return;
        }
        result.roleRemoves += carried.cardinality();
        if (!role.isTalendBearing())
            lines.push_back({&role, direct.andnot_cardinality(settled)});
    });
    result.whatIf = named(lines);
    return result;
}

} // namespace tandem::rules
