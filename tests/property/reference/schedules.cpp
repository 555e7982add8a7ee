// SPDX-License-Identifier: GPL-3.0-or-later
#include "owning.h"

/// DE-10, OW-06, BX-07, BX-14 and the clock.
namespace reference {

void nextTime(const Trial &t, Item &schedule)
{
    if (schedule.nextRun && *schedule.nextRun <= t.before.tenant.now)
        schedule.nextRun = t.before.tenant.now + schedule.interval;
}

void decide(Trial &t, const tandem::acts::ReplaceSchedule &act)
{
    const int id = row(act.schedule);
    if (!t.w.items.contains(id))
        return t.gone();
    const Item old = t.w.items.at(id);
    t.refuseIf(old.type != "reload-schedule", RuleId::AL_04);
    const std::optional<int> owner = act.owner ? std::optional(row(*act.owner)) : t.actor;
    t.refuseIf(!living(t.w, owner) || t.w.users.at(*owner).status != "active", RuleId::OW_05);
    const bool renewsOwn = t.actor && old.owner == t.actor && owner == t.actor && living(t.w, t.actor)
                           && t.w.users.at(*t.actor).status == "active";
    if (!renewsOwn)
        needPlace(t, placeOf(t.w, old));
    if (t.refused())
        return;
    t.w.items.erase(id);
    const Minted minted = t.names.item(old.type, old.name);
    Item fresh = old;
    fresh.key = minted.key;
    fresh.owner = owner;
    fresh.enabled = true;
    fresh.stoppedByOwner = false;
    nextTime(t, fresh);
    t.w.items[minted.id] = fresh;
    t.say(RuleId::OW_06);
}

void decide(Trial &t, const tandem::acts::RunSchedule &act)
{
    const int id = row(act.schedule);
    if (!t.w.items.contains(id))
        return t.gone();
    const Item &schedule = t.w.items.at(id);
    t.out.mayChangeNothing = true;
    t.refuseIf(schedule.type != "reload-schedule", RuleId::AL_04);
    t.refuseIf(runFails(t.w, schedule), RuleId::DE_10);
    const bool ownerOff = living(t.w, schedule.owner) && t.w.users.at(*schedule.owner).status == "disabled";
    t.refuseIf(schedule.stoppedByOwner || ownerOff, RuleId::BX_14);
    if (!schedule.enabled)
        t.mayRefuse({RuleId::DE_10, RuleId::OW_06});
    if (!administeredPlaces(t).contains(placeOf(t.w, schedule)))
        t.mayRefuse({RuleId::BX_13, RuleId::OW_02, RuleId::OW_03});
    nextTime(t, t.w.items.at(id));
}

void decide(Trial &t, const tandem::acts::AdvanceClock &act)
{
    t.refuseIf(act.milliseconds <= 0, RuleId::Count);
    if (t.refused())
        return;
    t.w.tenant.now += act.milliseconds;
    for (auto &[id, item] : t.w.items) {
        while (item.nextRun && item.interval > 0 && *item.nextRun <= t.w.tenant.now)
            *item.nextRun += item.interval;
    }
}

} // namespace reference
