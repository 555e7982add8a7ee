// SPDX-License-Identifier: GPL-3.0-or-later
#include "derived.h"

namespace reference {

namespace {

Text nameOrNumber(const World &world, int id)
{
    int namesakes = 0;
    for (const auto &[other, role] : world.roles)
        namesakes += role.name == world.roles.at(id).name && !talendBearing(role) ? 1 : 0;
    const Role &role = world.roles.at(id);
    return namesakes > 1 ? role.name + " (" + (role.key.empty() ? role.talendKey : role.key) + ")" : role.name;
}

} // namespace

std::map<Text, std::uint64_t> differences(const World &world)
{
    std::map<Text, std::uint64_t> n{{"entitled", 0},     {"create_accounts", 0},   {"create_role_links", 0},
                                    {"held_deleted", 0}, {"status_updates", 0},    {"role_adds", 0},
                                    {"role_removes", 0}, {"kept_without_role", 0}, {"ambiguous_email", 0}};
    for (const auto &[id, role] : world.roles) {
        if (!talendBearing(role) && role.onQlik)
            n["what_if " + nameOrNumber(world, id)] = 0;
    }
    std::set<Text> shared; // addresses, not their bearers
    for (const auto &[id, user] : world.users) {
        const auto wanted = bearingRoles(world, id);
        const auto account = accountOf(world, id);
        n["entitled"] += wanted.empty() ? 0 : 1;
        if (ambiguous(world, id))
            shared.insert(folded(user.email));
        if (account) {
            const Account &there = world.accounts.at(*account);
            n["status_updates"] += there.status != user.status ? 1 : 0;
            n["kept_without_role"] += wanted.empty() ? 1 : 0;
            for (const int role : wanted)
                n["role_adds"] += there.roles.contains(role) ? 0 : 1;
            for (const int role : there.roles)
                n["role_removes"] += wanted.contains(role) ? 0 : 1;
        } else if (!wanted.empty() && user.heldBack) {
            ++n["held_deleted"];
        } else if (!wanted.empty()) {
            ++n["create_accounts"];
            n["create_role_links"] += wanted.size();
        } else if (!user.heldBack) {
            for (const int role : user.roles)
                ++n["what_if " + nameOrNumber(world, role)];
        }
    }
    n["ambiguous_email"] = shared.size();
    return n;
}

std::set<Text> rightsOf(const World &world, int id)
{
    std::set<Text> rights;
    const auto add = [&](int role, const Text &origin, const Text &via) {
        for (const Text &permission : world.roles.at(role).qlik)
            rights.insert(permission + " qlik " + origin + " " + std::to_string(role) + via);
    };
    for (const Text &permission : world.tenant.defaults)
        rights.insert(permission + " qlik default ");
    for (const int role : world.tenant.autoAssign)
        add(role, "auto", "");
    for (const auto &[group, row] : world.groups) {
        if (row.side != "qlik" || !row.members.contains(id))
            continue;
        for (const int role : row.roles)
            add(role, "group", "/" + std::to_string(group));
    }
    for (const int role : world.users.at(id).roles)
        add(role, "direct", "");
    if (const auto account = accountOf(world, id)) {
        for (const int role : world.accounts.at(*account).roles) {
            for (const Text &permission : world.roles.at(role).talend)
                rights.insert(permission + " talend direct " + std::to_string(role));
        }
    }
    return rights;
}

std::map<int, std::set<Text>> ownedThings(const World &world)
{
    std::map<int, std::set<Text>> owned;
    for (const auto &[id, user] : world.users)
        owned[id];
    for (const auto &[id, tombstone] : world.tombstones)
        owned[id];
    for (const auto &[id, space] : world.spaces) {
        if (space.owner)
            owned[*space.owner].insert("space " + std::to_string(id));
    }
    for (const auto &[id, item] : world.items) {
        if (item.owner)
            owned[*item.owner].insert("item " + std::to_string(id));
    }
    return owned;
}

} // namespace reference
