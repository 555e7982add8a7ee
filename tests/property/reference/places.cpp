// SPDX-License-Identifier: GPL-3.0-or-later
#include "owning.h"

#include "domain/words.h"

/// Spaces and their members; BX-12.
namespace reference {

namespace {

/// Whoever has nothing to do with a space may be refused; the rules name only who changes owners.
bool administers(const Trial &t, const Space &space)
{
    return administeredPlaces(t).contains(space.type);
}

bool nameTaken(const World &world, const Text &name, const Text &side, int except)
{
    for (const auto &[id, space] : world.spaces) {
        if (id != except && space.side == side && trimmed(space.name) == name)
            return true;
    }
    return false;
}

} // namespace

void decide(Trial &t, const tandem::acts::CreateSpace &act)
{
    Space space;
    space.name = trimmed(act.name);
    space.type = act.type ? Text(tandem::toWord(*act.type)) : "shared";
    space.side = t.onTalend ? "talend" : "qlik";
    space.owner = act.owner ? std::optional(row(*act.owner)) : t.actor;
    if (!t.actorIsAdmin())
        t.mayRefuse({RuleId::BX_13});
    t.refuseIf(space.type == "personal", RuleId::Count);
    t.refuseIf(space.name.empty() || nameTaken(t.w, space.name, space.side, 0), RuleId::BX_12);
    if (space.owner && !t.w.users.contains(*space.owner))
        return t.refuse(RuleId::OW_05), t.gone();
    t.refuseIf(space.owner && t.w.users.at(*space.owner).status != "active", RuleId::OW_05);
    if (t.refused())
        return;
    const Minted minted = t.names.space(space.name);
    space.key = minted.key;
    t.w.spaces[minted.id] = space;
}

void decide(Trial &t, const tandem::acts::RenameSpace &act)
{
    if (!t.w.spaces.contains(row(act.space)))
        return t.gone();
    Space &space = t.w.spaces.at(row(act.space));
    if (!administers(t, space))
        t.mayRefuse({RuleId::BX_13});
    const Text name = trimmed(act.name);
    t.refuseIf(name.empty() || nameTaken(t.w, name, space.side, row(act.space)), RuleId::BX_12);
    space.name = name;
}

void decide(Trial &t, const tandem::acts::DeleteSpace &act)
{
    const int id = row(act.space);
    if (!t.w.spaces.contains(id))
        return t.gone();
    if (!administers(t, t.w.spaces.at(id)))
        t.mayRefuse({RuleId::BX_13});
    for (const auto &[other, item] : t.w.items)
        t.refuseIf(item.space == id, RuleId::Count);
    t.w.spaces.erase(id);
}

void decide(Trial &t, const tandem::acts::SetSpaceRole &act)
{
    const int id = row(act.space);
    if (!t.actorIsAdmin())
        t.mayRefuse({RuleId::BX_13});
    if (!t.w.spaces.contains(id) || (act.user && !t.w.users.contains(row(*act.user)))
        || (act.group && !t.w.groups.contains(row(*act.group))))
        return t.gone();
    Space &space = t.w.spaces.at(id);
    if (!administers(t, space))
        t.mayRefuse({RuleId::BX_13});
    if (!act.user == !act.group)
        return t.refuse(RuleId::Count);
    const Text who = act.user ? "user " + std::to_string(row(*act.user)) : "group " + std::to_string(row(*act.group));
    t.mayRefuse({RuleId::BX_06, RuleId::SU_11}); // roles that such a space does not know, a group of the other side
    space.members.erase(who);
    for (const std::string_view word : tandem::toWords(act.roles.value_or(0)))
        space.members[who].insert(Text(word));
}

} // namespace reference
