// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of roles, groups and one user's rights: SR-03, SR-13, SR-20, SU-11, BX-10.
#include "control/listing.h"
#include "domain/words.h"
#include "rules/rights.h"

#include <QCoreApplication>

#include <set>

namespace tandem::control {

namespace {

bool isSeen(const Role &role, SeenIn seenIn)
{
    switch (seenIn) {
    case SeenIn::Both:
        return true;
    case SeenIn::Qlik:
        return role.onQlik;
    case SeenIn::Talend:
        return role.onTalend;
    }
    return false;
}

bool isSeen(Side side, SeenIn seenIn)
{
    return seenIn == SeenIn::Both || (seenIn == SeenIn::Qlik) == (side == Side::Qlik);
}

} // namespace

Listing listRoles(std::shared_ptr<const PairState> state, const Query &query)
{
    std::set<RoleId> mine;
    if (query.user) {
        for (const rules::RoleOrigin &held : rules::heldRoles(*state, *query.user))
            mine.insert(held.role);
    }
    const SeenIn seenIn = query.seenIn;
    const auto rows = ordered(
        state->roles(),
        [&](const Role &role) {
            return isSeen(role, seenIn) && (!query.user || mine.contains(role.id))
                   && found(query.search, role.name, idOf(role));
        },
        [](const Role &role) { return std::string_view(role.name); }, [](const Role &role) { return idOf(role); });
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) { writeRole(json, *state, *rows[i], seenIn); },
            {column(QT_TRANSLATE_NOOP("Control", "Name")), column(QT_TRANSLATE_NOOP("Control", "Kind")),
             column(QT_TRANSLATE_NOOP("Control", "Id")), column(QT_TRANSLATE_NOOP("Control", "Direct")),
             column(QT_TRANSLATE_NOOP("Control", "By group")), column(QT_TRANSLATE_NOOP("Control", "Everybody")),
             column(QT_TRANSLATE_NOOP("Control", "Qlik permissions")),
             column(QT_TRANSLATE_NOOP("Control", "Talend permissions")), column(QT_TRANSLATE_NOOP("Control", "Label"))},
            [=](std::size_t i) {
                const Role &role = *rows[i];
                const MemberCounts members = membersOf(*state, role, seenIn);
                const bool asCustom = seenIn == SeenIn::Qlik && role.kind == RoleKind::TalendBuiltIn;
                return std::vector<std::string>{
                    role.name,
                    std::string(toWord(asCustom ? RoleKind::Custom : role.kind)),
                    std::string(idOf(role)),
                    std::to_string(members.direct),
                    std::to_string(members.group),
                    std::to_string(members.automatic),
                    seenIn == SeenIn::Talend ? std::string("-") : std::to_string(role.qlik.size()),
                    std::to_string(role.talend.size()),
                    std::string(seenIn == SeenIn::Talend ? std::string_view() : labelOf(role))};
            }};
}

Listing listGroups(std::shared_ptr<const PairState> state, const Query &query)
{
    const auto holdsUser = [&](const Group &group) {
        if (!query.user)
            return true;
        if (group.side == Side::Qlik)
            return state->groupMembers(group.id).contains(query.user->value());
        const Account *account = state->accountOf(*query.user);
        return account && state->links(LinkKind::GroupAccount, group.id.value()).contains(account->id.value());
    };
    const auto rows = ordered(
        state->groups(),
        [&](const Group &group) {
            return isSeen(group.side, query.seenIn) && holdsUser(group)
                   && found(query.search, group.name, group.vendorId);
        },
        [](const Group &group) { return std::string_view(group.name); },
        [](const Group &group) { return std::string_view(group.vendorId); });
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) { writeGroup(json, *state, *rows[i]); },
            {column(QT_TRANSLATE_NOOP("Control", "Name")), column(QT_TRANSLATE_NOOP("Control", "Side")),
             column(QT_TRANSLATE_NOOP("Control", "Id")), column(QT_TRANSLATE_NOOP("Control", "Members")),
             column(QT_TRANSLATE_NOOP("Control", "Roles"))},
            [=](std::size_t i) {
                const Group &group = *rows[i];
                std::vector<std::string> names;
                for (const RoleId role : group.roles)
                    names.push_back(state->roles().at(role).name);
                std::ranges::sort(names);
                return std::vector<std::string>{group.name, std::string(toWord(group.side)), group.vendorId,
                                                std::to_string(membersOf(*state, group)), joined(names)};
            }};
}

Listing listRights(std::shared_ptr<const PairState> state, const Query &query)
{
    std::vector<rules::Right> rights = rules::rightsOf(*state, *query.user);
    std::erase_if(rights, [&](const rules::Right &right) {
        return !isSeen(right.side, query.seenIn) || !found(query.search, right.permission);
    });
    // By permission, then side: a permission is what is looked for.
    std::ranges::stable_sort(rights, {},
                             [](const rules::Right &right) { return std::tie(right.permission, right.side); });
    return {rights.size(),
            [=](JsonWriter &json, std::size_t i) { writeRight(json, *state, rights[i]); },
            {column(QT_TRANSLATE_NOOP("Control", "Permission")), column(QT_TRANSLATE_NOOP("Control", "Side")),
             column(QT_TRANSLATE_NOOP("Control", "From"))},
            [=](std::size_t i) {
                std::vector<std::string> origins;
                for (const rules::RightOrigin &origin : rights[i].origins) {
                    std::string text(toWord(origin.origin));
                    if (const Group *group = state->groups().find(origin.group))
                        text += " " + group->name + ",";
                    if (const Role *role = state->roles().find(origin.role))
                        text += " " + role->name;
                    origins.push_back(std::move(text));
                }
                std::string all;
                for (const std::string &origin : origins)
                    all.append(all.empty() ? "" : "; ").append(origin);
                return std::vector<std::string>{rights[i].permission, std::string(toWord(rights[i].side)), all};
            }};
}

} // namespace tandem::control
