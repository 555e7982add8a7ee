// SPDX-License-Identifier: GPL-3.0-or-later
#include "owning.h"

#include "domain/words.h"

/// Content as such; BX-05, DE-08, DE-13.
namespace reference {

namespace {

bool mayTouch(const Trial &t, const Item &item)
{
    return administeredPlaces(t).contains(placeOf(t.w, item)) || (t.actor && item.owner == *t.actor);
}

/// The item of an act; strangers may be refused.
bool found(Trial &t, int id)
{
    if (!t.w.items.contains(id)) {
        t.gone();
        return false;
    }
    if (!mayTouch(t, t.w.items.at(id)))
        t.mayRefuse({RuleId::BX_13});
    if (!t.actorIsAdmin())
        t.mayRefuse({RuleId::BX_13, RuleId::OW_02, RuleId::OW_03});
    return true;
}

} // namespace

void decide(Trial &t, const tandem::acts::CreateContent &act)
{
    Item item;
    item.name = trimmed(act.name);
    item.type = Text(tandem::toWord(act.type));
    const std::set<Text> hanging{"reload-schedule", "alert", "subscription", "note"};
    const bool talends = item.type == "preparation" || item.type == "dataset";
    item.side = t.onTalend || talends ? "talend" : "qlik";
    item.space = row(act.space);
    item.owner = act.owner ? std::optional(row(*act.owner)) : t.actor;
    if (hanging.contains(item.type))
        item.app = row(act.app);
    if (item.space && !t.w.spaces.contains(*item.space))
        t.gone();
    if (item.app && t.w.items.contains(*item.app))
        item.space = t.w.items.at(*item.app).space;
    else if (item.app)
        t.gone();
    for (const tandem::ContentId id : act.uses.value_or(std::vector<tandem::ContentId>()))
        item.uses.insert(row(id));
    item.published = act.published;
    if ((item.owner && !t.w.users.contains(*item.owner)) || (item.space && !t.w.spaces.contains(*item.space)))
        t.refuse(RuleId::OW_05), t.gone();
    t.mayRefuse({RuleId::BX_13, RuleId::BX_06, RuleId::OW_05, RuleId::BX_12, RuleId::OW_06});
    if (t.refused())
        return;
    if (item.type == "app" && item.space && t.w.spaces.at(*item.space).type == "managed" && !item.published)
        item.published = true;
    if (item.type == "reload-schedule") { // daily, unless told otherwise
        item.interval = oneDay;
        item.nextRun = t.before.tenant.now + oneDay;
    }
    const Minted minted = t.names.item(item.type, item.name);
    item.key = minted.key;
    t.w.items[minted.id] = item;
}

void decide(Trial &t, const tandem::acts::DeleteContent &act)
{
    const int id = row(act.item);
    if (!found(t, id))
        return;
    t.w.items.erase(id);
    for (auto it = t.w.items.begin(); it != t.w.items.end();) {
        it->second.uses.erase(id);
        it = it->second.app == id ? t.w.items.erase(it) : std::next(it);
    }
}

void decide(Trial &t, const tandem::acts::SupplyCredentials &act)
{
    const int id = row(act.item);
    if (!found(t, id))
        return;
    Item &item = t.w.items.at(id);
    t.refuseIf(item.type != "data-connection", RuleId::BX_05);
    t.refuseIf(!living(t.w, item.owner), RuleId::DE_09);
    if (t.actor != item.owner && !t.actorIsAdmin())
        t.mayRefuse({RuleId::BX_05, RuleId::BX_13});
    item.credentialsMissingSince.reset();
}

void decide(Trial &t, const tandem::acts::SetEnabled &act)
{
    const int id = row(act.item);
    if (!found(t, id))
        return;
    Item &item = t.w.items.at(id);
    t.refuseIf(item.type != "reload-schedule" && item.type != "alert" && item.type != "subscription", RuleId::Count);
    const bool ownerOff = living(t.w, item.owner) && t.w.users.at(*item.owner).status == "disabled";
    if (act.enabled && ownerOff) { // ST-03 for alerts, BX-14 for what runs in the owner's name
        t.refuse(RuleId::ST_03);
        t.refuse(RuleId::BX_14);
    }
    item.enabled = act.enabled;
    if (act.enabled) {
        item.stoppedByOwner = false;
        nextTime(t, item);
    }
}

void decide(Trial &t, const tandem::acts::SetAnonymousAccess &act)
{
    const int id = row(act.app);
    if (!found(t, id))
        return;
    Item &app = t.w.items.at(id);
    t.refuseIf(app.type != "app", RuleId::DE_13);
    if (app.anonymous.value_or(false) == act.enabled)
        return;
    app.anonymous = act.enabled;
    if (app.code.empty() && act.enabled)
        app.code = t.names.code(id);
    t.w.unseen.spentLinks.insert(app.code);
}

void decide(Trial &t, const tandem::acts::ResetAnonymousCode &act)
{
    const int id = row(act.app);
    if (!found(t, id))
        return;
    Item &app = t.w.items.at(id);
    t.refuseIf(app.type != "app" || !app.anonymous, RuleId::DE_13);
    app.code = t.names.code(id);
    if (app.code.empty() || t.w.unseen.spentLinks.contains(app.code))
        app.code = "(a code that never was before)";
    t.w.unseen.spentLinks.insert(app.code);
}

void decide(Trial &t, const tandem::acts::CreateApiKey &act)
{
    const int id = row(act.user);
    if (!t.w.users.contains(id))
        return t.gone();
    t.refuseIf(t.actor && *t.actor != id && !t.actorIsAdmin(), RuleId::BX_13);
    if (!t.actorIsAdmin())
        t.mayRefuse({RuleId::BX_13});
    const Minted minted = t.names.item("api-key", act.name.value_or("API key"));
    Item item;
    item.key = minted.key;
    item.type = "api-key";
    item.name = act.name.value_or("API key");
    item.owner = id;
    t.refuseIf(t.w.users.at(id).status == "disabled", RuleId::ST_03);
    t.refuseIf(pending(t.w.users.at(id)), RuleId::ST_02);
    t.w.items[minted.id] = item;
}

void decide(Trial &t, const tandem::acts::RevokeApiKey &act)
{
    const int id = row(act.key);
    if (!found(t, id))
        return;
    Item &item = t.w.items.at(id);
    t.refuseIf(item.type != "api-key", RuleId::AL_04);
    if (item.revoked)
        t.mayRefuse({RuleId::DE_08});
    item.revoked = true;
}

} // namespace reference
