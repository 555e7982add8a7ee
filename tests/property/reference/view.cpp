// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

namespace reference {

namespace {

Text text(const Text &value)
{
    return '"' + value + '"';
}

Text text(bool value)
{
    return value ? "true" : "false";
}

Text text(std::int64_t value)
{
    return std::to_string(value);
}

Text text(int value)
{
    return std::to_string(value);
}

template<class T>
Text text(const std::optional<T> &value)
{
    return value ? text(*value) : "null";
}

template<class T>
Text text(const std::set<T> &values)
{
    Text result = "[";
    for (const T &value : values)
        result += (result.size() > 1 ? " " : "") + text(value);
    return result + "]";
}

/// Writes the facts of one object under its name.
struct Lines
{
    std::map<Text, Text> &out;
    Text object;
    template<class T>
    void operator()(const char *field, const T &value)
    {
        out[object + " " + field] = text(value);
    }
};

void viewPeople(const World &world, std::map<Text, Text> &out)
{
    for (const auto &[id, u] : world.users) {
        Lines line{out, "user " + text(id)};
        line("key", u.key);
        line("name", u.name);
        line("email", u.email);
        line("subject", u.subject);
        line("title", u.title);
        line("phone", u.phone);
        line("status", u.status);
        line("entitlement", u.seat);
        line("session", u.session);
        line("bot", u.bot);
        line("heldBack", u.heldBack);
        line("idpSubject", u.idpSubject);
        line("createdAt", u.createdAt);
        line("inviteExpiry", u.expiry);
        line("inviteLink", u.link);
        line("roles", u.roles);
    }
    for (const auto &[id, a] : world.accounts) {
        Lines line{out, "account " + text(id)};
        line("key", a.key);
        line("email", a.email);
        line("login", a.login);
        line("name", a.name);
        line("title", a.title);
        line("phone", a.phone);
        line("status", a.status);
        line("cause", a.cause);
        line("user", a.user);
        line("roles", a.roles);
    }
    for (const auto &[id, t] : world.tombstones)
        Lines{out, "tombstone " + text(id)}("key", t.key);
}

void viewRoles(const World &world, std::map<Text, Text> &out)
{
    for (const auto &[id, r] : world.roles) {
        Lines line{out, "role " + text(id)};
        line("key", r.key);
        line("talendKey", r.talendKey);
        line("name", r.name);
        line("kind", r.kind);
        line("distributed", r.distributed);
        line("fullUser", r.fullUser);
        line("onQlik", r.onQlik);
        line("onTalend", r.onTalend);
        line("qlik", r.qlik);
        line("talend", r.talend);
    }
    for (const auto &[id, g] : world.groups) {
        Lines line{out, "group " + text(id)};
        line("key", g.key);
        line("name", g.name);
        line("side", g.side);
        line("provider", g.provider);
        line("roles", g.roles);
        line("members", g.members);
    }
}

void viewContent(const World &world, std::map<Text, Text> &out)
{
    for (const auto &[id, s] : world.spaces) {
        Lines line{out, "space " + text(id)};
        line("key", s.key);
        line("name", s.name);
        line("type", s.type);
        line("side", s.side);
        line("owner", s.owner);
        for (const auto &[who, roles] : s.members)
            line(("member " + who).c_str(), roles);
    }
    for (const auto &[id, c] : world.items) {
        Lines line{out, "item " + text(id)};
        line("key", c.key);
        line("name", c.name);
        line("type", c.type);
        line("side", c.side);
        line("enabled", c.enabled);
        line("revoked", c.revoked);
        line("space", c.space);
        line("owner", c.owner);
        line("app", c.app);
        line("uses", c.uses);
        line("published", c.published);
        line("anonymous", c.anonymous);
        line("code", c.code);
        line("nextRun", c.nextRun);
        line("interval", c.interval);
        line("credentialsMissingSince", c.credentialsMissingSince);
        line("stoppedByOwner", c.stoppedByOwner);
    }
}

void viewTenant(const World &world, std::map<Text, Text> &out)
{
    const Tenant &t = world.tenant;
    Lines line{out, "tenant"};
    line("paired", t.paired);
    line("serviceAccountOwner", t.serviceAccountOwner);
    line("entitlements", t.entitlements);
    line("talendLimit", t.talendLimit);
    line("inviteDays", t.inviteDays);
    line("licenceAutoAssign", t.licenceAutoAssign);
    line("subscription", t.subscription);
    line("idp", t.idp);
    line("idpState", t.idpState);
    line("autoAssign", t.autoAssign);
    line("defaults", t.defaults);
    line("now", t.now);
    line("strays", world.strays);
}

} // namespace

std::map<Text, Text> view(const World &world)
{
    std::map<Text, Text> lines;
    viewPeople(world, lines);
    viewRoles(world, lines);
    viewContent(world, lines);
    viewTenant(world, lines);
    return lines;
}

Text difference(const World &expected, const World &real)
{
    if (expected == real)
        return {};
    const auto wanted = view(expected);
    const auto got = view(real);
    Text result;
    for (const auto &[what, value] : wanted) {
        const auto found = got.find(what);
        if (found == got.end())
            result += "  " + what + ": expected " + value + ", is not there\n";
        else if (found->second != value)
            result += "  " + what + ": expected " + value + ", is " + found->second + "\n";
    }
    for (const auto &[what, value] : got) {
        if (!wanted.contains(what))
            result += "  " + what + ": not expected, is " + value + "\n";
    }
    return result.empty() ? "  worlds differ in something view() does not tell\n" : result;
}

} // namespace reference
