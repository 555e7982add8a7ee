// SPDX-License-Identifier: GPL-3.0-or-later
#include "owning.h"

#include <algorithm>

/// OW, BX-05, BX-06, BX-07, BX-11.
namespace reference {

Text placeOf(const World &world, const Item &item)
{
    return item.space && world.spaces.contains(*item.space) ? world.spaces.at(*item.space).type : "personal";
}

std::set<Text> administeredPlaces(const Trial &t)
{
    if (t.actorIsAdmin())
        return {"personal", "shared", "managed", "data"};
    std::set<Text> places;
    if (!t.before.users.contains(*t.actor) || t.before.users.at(*t.actor).status != "active")
        return places;
    if (holdsBuiltIn(t.before, *t.actor, "AnalyticsAdmin"))
        places = {"shared", "managed"};
    if (holdsBuiltIn(t.before, *t.actor, "DataAdmin"))
        places.insert("data");
    return places;
}

void needPlace(Trial &t, const Text &place)
{
    if (administeredPlaces(t).contains(place))
        return;
    for (const RuleId rule : {RuleId::BX_13, RuleId::OW_01, RuleId::OW_02, RuleId::OW_03})
        t.refuse(rule);
}

bool living(const World &world, const std::optional<int> &owner)
{
    return owner && world.users.contains(*owner);
}

bool runFails(const World &world, const Item &schedule)
{
    if (!living(world, schedule.owner))
        return true;
    if (!schedule.app || !world.items.contains(*schedule.app))
        return false;
    const Item &app = world.items.at(*schedule.app);
    if (!living(world, app.owner))
        return true;
    return std::ranges::any_of(app.uses, [&](int id) {
        return world.items.contains(id)
               && (!living(world, world.items.at(id).owner) || world.items.at(id).credentialsMissingSince);
    });
}

Text stateOf(const World &world, const Item &item)
{
    if (item.revoked)
        return "revoked";
    // What its owner stopped and then left for good is not merely off.
    if (!item.enabled && !item.stoppedByOwner)
        return "disabled";
    const bool ownerOff = living(world, item.owner) && world.users.at(*item.owner).status == "disabled"
                          && (item.type == "reload-schedule" || item.type == "subscription");
    if ((item.stoppedByOwner && living(world, item.owner)) || ownerOff)
        return item.type == "reload-schedule" ? "disabled" : "failing";
    if (item.type == "reload-schedule")
        return runFails(world, item) ? "failing" : "ok";
    const std::set<Text> needOwner{"app", "script", "data-connection", "automation", "subscription"};
    if (needOwner.contains(item.type) && !living(world, item.owner))
        return "failing";
    return item.credentialsMissingSince ? "credentials-missing" : "ok";
}

namespace {

/// BX-06: in a shared or managed space the new owner gets Can edit, or Can manage, if lacking.
void raiseRole(Trial &t, int spaceId, int user)
{
    Space &space = t.w.spaces.at(spaceId);
    if (space.type == "data" || space.owner == user)
        return;
    const Text needed = space.type == "shared" ? "producer" : "facilitator";
    std::set<Text> has;
    for (const auto &[who, roles] : space.members) {
        bool concerned = who == "user " + std::to_string(user);
        if (who.starts_with("group ")) {
            const auto group = t.w.groups.find(std::stoi(who.substr(6)));
            concerned =
                group != t.w.groups.end() && group->second.side == "qlik" && group->second.members.contains(user);
        }
        if (concerned)
            has.insert(roles.begin(), roles.end());
    }
    if (has.contains(needed) || has.contains("facilitator"))
        return;
    space.members["user " + std::to_string(user)].insert(needed);
    t.say(RuleId::BX_06);
}

void giveSpace(Trial &t, int id, int to)
{
    Space &space = t.w.spaces.at(id);
    if (space.owner == to)
        return;
    needPlace(t, space.type);
    space.owner = to;
}

void giveItem(Trial &t, int id, int to)
{
    Item &item = t.w.items.at(id);
    if (item.owner == to)
        return;
    needPlace(t, placeOf(t.w, item));
    if (item.type == "data-file")
        needPlace(t, "personal"); // there it goes
    t.refuseIf(item.type == "api-key" || item.type == "notification", RuleId::BX_11);
    t.refuseIf(item.side == "talend" && !accountOf(t.w, to), RuleId::OW_05);
    item.owner = to;
    const std::set<Text> raises{"app", "script", "data-connection", "automation", "reload-schedule"};
    if (item.space && raises.contains(item.type))
        raiseRole(t, *item.space, to);
    if (item.type == "data-file")
        item.space.reset();
    if (item.type == "subscription") {
        item.enabled = false;
        item.stoppedByOwner = false;
    }
    if (item.type == "data-connection") {
        item.credentialsMissingSince = t.before.tenant.now;
        t.say(RuleId::BX_05);
    }
    if (item.type == "reload-schedule") {
        if (item.stoppedByOwner)
            nextTime(t, item); // it runs again
        item.stoppedByOwner = false;
        t.say(RuleId::BX_07);
    }
    if (item.type == "automation")
        t.say(RuleId::BX_11);
}

} // namespace

void decide(Trial &t, const tandem::acts::ChangeOwner &act)
{
    const int to = row(act.to);
    Objects spaces;
    Objects items;
    if (act.ownedBy) {
        for (const auto &[id, space] : t.w.spaces) {
            if (space.owner == row(*act.ownedBy))
                spaces.insert(id);
        }
        for (const auto &[id, item] : t.w.items) {
            if (item.owner == row(*act.ownedBy) && item.type != "api-key" && item.type != "notification")
                items.insert(id);
        }
        t.refuseIf(row(*act.ownedBy) == to, RuleId::OW_05);
    }
    for (const tandem::acts::OwnedRef &ref : act.items.value_or(std::vector<tandem::acts::OwnedRef>())) {
        if (const auto *space = std::get_if<tandem::SpaceId>(&ref))
            spaces.insert(row(*space));
        else
            items.insert(row(std::get<tandem::ContentId>(ref)));
    }
    if (administeredPlaces(t).empty())
        t.mayRefuse({RuleId::BX_13, RuleId::OW_01, RuleId::OW_02, RuleId::OW_03});
    t.refuseIf(!t.w.users.contains(to) || t.w.users.at(to).status != "active", RuleId::OW_05);
    if (!t.w.users.contains(to))
        return;
    for (const int id : spaces) {
        if (t.w.spaces.contains(id))
            giveSpace(t, id, to);
        else
            t.gone();
    }
    for (const int id : items) {
        if (t.w.items.contains(id))
            giveItem(t, id, to);
        else
            t.gone();
    }
    t.mayRefuse({RuleId::OW_07});
}

void decide(Trial &t, const tandem::acts::MoveContent &act)
{
    const auto to = row(act.space);
    if (to && !t.w.spaces.contains(*to))
        return t.gone();
    const Text target = to ? t.w.spaces.at(*to).type : "personal";
    needPlace(t, target);
    for (const int id : rows(act.items)) {
        if (!t.w.items.contains(id)) {
            t.gone();
            continue;
        }
        Item &item = t.w.items.at(id);
        const Text from = placeOf(t.w, item);
        needPlace(t, from);
        const bool appLike = item.type == "app" || item.type == "script";
        if (appLike) {
            const bool managed = from == "managed" || target == "managed";
            t.refuseIf(managed && (from != target || item.type == "script"), RuleId::BX_06);
            t.refuseIf(from == "data" || target == "data", RuleId::BX_06);
        } else if (item.type != "data-connection") {
            t.mayRefuse({RuleId::BX_06, RuleId::OW_01});
        }
        t.refuseIf(!to && !living(t.w, item.owner), RuleId::OW_05);
        t.refuseIf(!to && item.side == "talend" && living(t.w, item.owner) && !accountOf(t.w, *item.owner),
                   RuleId::OW_05);
        if (item.space == to)
            continue;
        item.space = to;
        for (auto &[other, hanging] : t.w.items) {
            if (hanging.app == id)
                hanging.space = to;
        }
    }
    t.mayRefuse({RuleId::OW_07});
}

} // namespace reference
