// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

namespace reference {

Text trimmed(const Text &text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    std::size_t from = 0;
    std::size_t to = text.size();
    while (from < to && blank(text[from]))
        ++from;
    while (to > from && blank(text[to - 1]))
        --to;
    return text.substr(from, to - from);
}

Text folded(const Text &email)
{
    Text result = trimmed(email);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    }
    return result;
}

bool talendBearing(const Role &role)
{
    return role.kind == "talend-built-in" || !role.talend.empty();
}

std::set<int> bearingRoles(const World &world, int user)
{
    std::set<int> result;
    for (const int role : world.users.at(user).roles) {
        if (talendBearing(world.roles.at(role)))
            result.insert(role);
    }
    return result;
}

std::optional<int> accountOf(const World &world, int user)
{
    for (const auto &[id, account] : world.accounts) {
        if (account.user == user)
            return id;
    }
    return std::nullopt;
}

std::set<int> usersByEmail(const World &world, const Text &email)
{
    std::set<int> result;
    for (const auto &[id, user] : world.users) {
        if (!folded(user.email).empty() && folded(user.email) == folded(email))
            result.insert(id);
    }
    return result;
}

std::set<int> accountsByEmail(const World &world, const Text &email)
{
    std::set<int> result;
    for (const auto &[id, account] : world.accounts) {
        if (!folded(account.email).empty() && folded(account.email) == folded(email))
            result.insert(id);
    }
    return result;
}

bool ambiguous(const World &world, int user)
{
    return usersByEmail(world, world.users.at(user).email).size() > 1;
}

std::optional<int> roleNamed(const World &world, const Text &name)
{
    for (const auto &[id, role] : world.roles) {
        if (trimmed(role.name) == trimmed(name))
            return id;
    }
    return std::nullopt;
}

std::set<int> heldRoles(const World &world, int user)
{
    std::set<int> result = world.users.at(user).roles;
    for (const auto &[id, group] : world.groups) {
        if (group.side == "qlik" && group.members.contains(user))
            result.insert(group.roles.begin(), group.roles.end());
    }
    result.insert(world.tenant.autoAssign.begin(), world.tenant.autoAssign.end());
    return result;
}

bool holdsBuiltIn(const World &world, int user, const Text &name)
{
    for (const int id : heldRoles(world, user)) {
        const Role &role = world.roles.at(id);
        if (role.kind == "qlik-built-in" && role.name == name)
            return true;
    }
    return false;
}

std::set<int> activeAdmins(const World &world)
{
    std::set<int> result;
    for (const auto &[id, user] : world.users) {
        if (user.status == "active" && holdsBuiltIn(world, id, "TenantAdmin"))
            result.insert(id);
    }
    return result;
}

int seatsUsed(const World &world)
{
    int used = 0;
    for (const auto &[id, user] : world.users)
        used += user.seat ? 1 : 0;
    return used;
}

bool seatFree(const World &world)
{
    return !world.tenant.entitlements || seatsUsed(world) < *world.tenant.entitlements;
}

bool pending(const User &user)
{
    return user.status == "invited";
}

} // namespace reference
