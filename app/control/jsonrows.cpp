// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jsonrows.h"

#include "domain/words.h"
#include "rules/contentstate.h"
#include "rules/holders.h"

#include <algorithm>
#include <tuple>

namespace tandem::control {

namespace {

void writeOwner(JsonWriter &json, const PairState &state, std::optional<UserId> owner)
{
    if (!owner) {
        json.null();
        return;
    }
    const User *user = state.users().find(*owner);
    json.beginObject().field("id", idOf(state, *owner)).key("email");
    json.textOrNull(user ? user->person.email() : std::string_view()).endObject();
}

std::vector<std::string> namesOf(const PairState &state, const std::vector<RoleId> &roles)
{
    std::vector<std::string> names;
    for (const RoleId id : roles) {
        if (const Role *role = state.roles().find(id))
            names.push_back(role->name);
    }
    std::ranges::sort(names);
    return names;
}

std::optional<std::string> isoOf(std::optional<Instant> time)
{
    return time ? std::optional(time->toIso()) : std::nullopt;
}

std::string contentKey(const PairState &state, ContentId id)
{
    const ContentItem *item = state.content().find(id);
    return item && !item->vendorId().empty() ? std::string(item->vendorId()) : std::to_string(id.value());
}

} // namespace

HeldRoles::HeldRoles(const PairState &state)
{
    std::vector<const Role *> byName;
    state.roles().forEach([&](const Role &role) { byName.push_back(&role); });
    std::ranges::sort(byName, {}, [](const Role *role) { return std::tuple(std::string_view(role->name), role->id); });
    std::vector<std::uint32_t> ranks(state.roles().next());
    for (std::size_t i = 0; i < byName.size(); ++i)
        ranks[byName[i]->id.value()] = static_cast<std::uint32_t>(i);

    for (const Role *role : byName) {
        const HeldRole held{role->id, Origin::Direct, std::nullopt};
        for (const std::uint32_t user : state.directMembers(role->id).bits())
            m_entries.push_back({user, ranks[role->id.value()], held});
    }
    state.groups().forEach([&](const Group &group) {
        for (const RoleId role : group.roles) {
            if (!state.roles().contains(role))
                continue;
            for (const std::uint32_t user : state.groupMembers(group.id).bits())
                m_entries.push_back({user, ranks[role.value()], {role, Origin::Group, group.id}});
        }
    });
    for (const RoleId role : state.tenant().autoAssign) {
        if (state.roles().contains(role))
            m_automatic.push_back({0, ranks[role.value()], {role, Origin::Auto, std::nullopt}});
    }
    std::ranges::sort(m_entries, {}, [](const Entry &entry) {
        return std::tuple(entry.user, entry.rank, entry.held.origin, entry.held.via);
    });
}

std::vector<HeldRole> HeldRoles::of(UserId user) const
{
    std::vector<Entry> all = m_automatic;
    const auto mine = std::ranges::equal_range(m_entries, user.value(), {}, &Entry::user);
    all.insert(all.end(), mine.begin(), mine.end());
    std::ranges::stable_sort(all, {}, [](const Entry &entry) { return std::tuple(entry.rank, entry.held.origin); });
    std::vector<HeldRole> held;
    for (const Entry &entry : all)
        held.push_back(entry.held);
    return held;
}

std::string idOf(const PairState &state, UserId user)
{
    if (const User *row = state.users().find(user))
        return std::string(row->vendorId());
    if (const Tombstone *dead = state.tombstones().find(user))
        return std::string(dead->vendorId());
    return std::to_string(user.value());
}

std::string_view idOf(const Role &role)
{
    return role.vendorId.empty() ? role.talendVendorId : role.vendorId;
}

void writeObject(JsonWriter &json, const ObjectRef &object, const wording::Names &names)
{
    const QString id = wording::vendorId(object, names);
    const QString name = wording::name(object, names);
    json.beginObject().field("type", toWord(object.type)).key("id");
    if (object.type == ObjectType::Tenant)
        json.null();
    else
        json.value(id);
    json.key("name");
    // A row without a name shows its id instead; that is no name.
    if (name.isEmpty() || (name == id && object.text.empty()))
        json.null();
    else
        json.value(name);
    json.endObject();
}

std::string_view labelOf(const Role &role)
{
    return role.distributed || role.kind == RoleKind::TalendBuiltIn ? "Role distributed from Talend" : "";
}

MemberCounts membersOf(const PairState &state, const Role &role, SeenIn seenIn)
{
    if (seenIn == SeenIn::Talend) {
        // SR-07: what groups and auto-assign give is unknown there.
        return {state.talendMembers(role.id).count()
                    + state.links(LinkKind::UnlinkedTalendRole, role.id.value()).count(),
                0, 0};
    }
    MemberCounts counts;
    counts.direct = state.directMembers(role.id).count();
    Roaring throughGroups;
    for (const GroupId group : rules::groupsWith(state, role.id))
        throughGroups |= state.groupMembers(group).bits();
    counts.group = throughGroups.cardinality();
    if (std::ranges::find(state.tenant().autoAssign, role.id) != state.tenant().autoAssign.end())
        counts.automatic = state.users().size();
    return counts;
}

std::uint64_t membersOf(const PairState &state, const Group &group)
{
    const LinkKind kind = group.side == Side::Qlik ? LinkKind::GroupUser : LinkKind::GroupAccount;
    return state.links(kind, group.id.value()).count();
}

std::vector<std::string> spaceRoleWords(SpaceRoles roles, Side side)
{
    std::vector<std::string> words;
    for (const std::string_view word : toWords(roles)) {
        if (side == Side::Talend && word == toWord(SpaceRole::Publisher))
            words.emplace_back("PUBLISH");
        else if (side == Side::Talend && word == toWord(SpaceRole::Operator))
            words.emplace_back("EXECUTE");
        else
            words.emplace_back(word);
    }
    return words;
}

void writeUser(JsonWriter &json, const PairState &state, const User &user, const HeldRoles &roles)
{
    json.beginObject().field("id", user.vendorId());
    json.key("name").textOrNull(user.person.name());
    json.key("email").textOrNull(user.person.email());
    json.key("subject").textOrNull(user.person.subject());
    json.key("title").textOrNull(user.person.title());
    json.key("phone").textOrNull(user.person.phone());
    json.field("status", toWord(user.status));
    json.field("createdAt", user.createdAt.toIso());
    json.field("inviteExpiry", isoOf(user.inviteExpiry));
    json.key("inviteLink").textOrNull(user.inviteLink());
    json.field("session", user.session);
    json.key("roles").beginArray();
    for (const HeldRole &held : roles.of(user.id)) {
        const Group *group = state.groups().find(held.via);
        json.beginObject().field("name", state.roles().at(held.role).name).field("origin", toWord(held.origin));
        json.key("via").textOrNull(group ? std::string_view(group->name) : std::string_view()).endObject();
    }
    json.endArray();
    json.field("entitlement", user.entitlement).key("talend");
    if (const Account *account = state.accountOf(user.id))
        json.beginObject().field("id", account->vendorId()).field("status", toWord(account->status)).endObject();
    else
        json.null();
    json.endObject();
}

void writeAccount(JsonWriter &json, const PairState &state, const Account &account)
{
    json.beginObject().field("id", account.vendorId()).key("userId");
    if (account.user)
        json.value(idOf(state, *account.user));
    else
        json.null();
    json.key("email").textOrNull(account.person.email());
    json.key("login").textOrNull(account.login());
    json.key("name").textOrNull(account.person.name());
    json.key("title").textOrNull(account.person.title());
    json.key("phone").textOrNull(account.person.phone());
    json.field("status", toWord(account.status));
    json.field("roles", namesOf(state, state.talendRoles(account))).endObject();
}

void writeRole(JsonWriter &json, const PairState &state, const Role &role, SeenIn seenIn)
{
    const bool asCustom = seenIn == SeenIn::Qlik && role.kind == RoleKind::TalendBuiltIn; // SR-13
    const MemberCounts members = membersOf(state, role, seenIn);
    json.beginObject().field("id", idOf(role)).field("name", role.name);
    json.field("kind", toWord(asCustom ? RoleKind::Custom : role.kind));
    json.key("label").textOrNull(seenIn == SeenIn::Talend ? std::string_view() : labelOf(role));
    json.field("synchronized", role.isSynchronized()).key("members").beginObject();
    json.field("direct", members.direct).field("group", members.group).field("auto", members.automatic).endObject();
    json.key("permissions").beginObject();
    if (seenIn != SeenIn::Talend)
        json.field("qlik", role.qlik.ids());
    json.field("talend", role.talend.ids()).endObject().endObject();
}

void writeGroup(JsonWriter &json, const PairState &state, const Group &group)
{
    json.beginObject().key("id").textOrNull(group.vendorId).field("name", group.name);
    json.field("members", membersOf(state, group)).field("roles", namesOf(state, group.roles)).endObject();
}

void writeSpace(JsonWriter &json, const PairState &state, const Space &space)
{
    json.beginObject().field("id", space.vendorId()).field("name", space.name());
    json.field("type", toWord(space.type)).field("side", toWord(space.side)).key("owner");
    writeOwner(json, state, space.owner);
    json.key("members").beginArray();
    for (const SpaceMember &member : space.members) {
        json.beginObject();
        if (const auto *user = std::get_if<UserId>(&member.who)) {
            json.field("user", idOf(state, *user)).key("group").null();
        } else {
            const Group *group = state.groups().find(std::get<GroupId>(member.who));
            json.key("user").null().key("group").textOrNull(group ? group->vendorId : std::string());
        }
        json.field("roles", spaceRoleWords(member.roles, space.side)).endObject();
    }
    json.endArray().endObject();
}

void writeContent(JsonWriter &json, const PairState &state, const ContentItem &item)
{
    const ContentDetail &detail = item.detail();
    json.beginObject().field("id", item.vendorId()).field("name", item.name());
    json.field("type", toWord(item.type)).field("side", toWord(item.side)).key("space");
    if (const Space *space = state.spaces().find(item.space))
        json.beginObject().field("id", space->vendorId()).field("name", space->name()).endObject();
    else
        json.null();
    json.key("owner");
    writeOwner(json, state, item.owner);
    json.key("app");
    if (detail.app)
        json.value(contentKey(state, *detail.app));
    else
        json.null();
    json.key("uses").beginArray();
    for (const ContentId connection : detail.uses)
        json.value(contentKey(state, connection));
    json.endArray().field("published", detail.published).key("anonymous");
    if (detail.anonymous) {
        json.beginObject().field("enabled", *detail.anonymous).key("code").textOrNull(detail.anonymousCode);
        json.endObject();
    } else {
        json.null();
    }
    json.field("state", toWord(rules::contentState(state, item))).endObject();
}

void writeTenant(JsonWriter &json, const PairState &state)
{
    const Tenant &tenant = state.tenant();
    json.beginObject().key("serviceAccountOwner");
    if (tenant.serviceAccountOwner)
        json.value(idOf(state, *tenant.serviceAccountOwner));
    else
        json.null();
    json.key("entitlements").beginObject().field("total", tenant.entitlements).field("used", state.seatsUsed());
    json.field("free", state.seatsFree()).endObject();
    json.key("talend").beginObject().field("limit", tenant.talendLimit).field("used", state.talendUsed()).endObject();
    json.key("idp");
    if (tenant.idp)
        json.beginObject().field("name", tenant.idp->name).field("state", toWord(tenant.idp->state)).endObject();
    else
        json.null();
    json.field("inviteDays", tenant.inviteDays).field("licenceAutoAssign", tenant.licenceAutoAssign);
    json.field("subscription", toWord(tenant.subscription)).field("now", tenant.now.toIso()).endObject();
}

void writeRight(JsonWriter &json, const PairState &state, const rules::Right &right)
{
    json.beginObject().field("permission", right.permission).field("side", toWord(right.side));
    json.key("origins").beginArray();
    for (const rules::RightOrigin &origin : right.origins) {
        const Group *group = state.groups().find(origin.group);
        const Role *role = state.roles().find(origin.role);
        json.beginObject().field("kind", toWord(origin.origin)).key("via");
        json.textOrNull(group ? group->name : role ? role->name : std::string()).endObject();
    }
    json.endArray().endObject();
}

std::string actOf(const JournalEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Undo:
        return "undo";
    case EntryKind::Redo:
        return "redo";
    case EntryKind::Act:
    case EntryKind::Clock:
    case EntryKind::Import:
    case EntryKind::Created:
        break;
    }
    return entry.act;
}

void writeJournalEntry(JsonWriter &json, const PairState &state, const JournalEntry &entry)
{
    json.beginObject().field("revision", std::uint64_t(entry.revision)).field("time", entry.time.toIso());
    json.field("actor", entry.actor ? idOf(state, *entry.actor) : std::string("tandem"));
    json.field("act", actOf(entry)).field("side", toWord(entry.side)).key("object");
    if (entry.objects.empty())
        json.null();
    else
        writeObject(json, entry.objects.front(), {&state, nullptr});
    json.key("rules").beginArray();
    for (const RuleId rule : entry.rules)
        json.value(toString(rule));
    json.endArray().key("details");
    if (entry.undoes)
        json.beginObject().field("act", entry.act).field("revision", std::uint64_t(*entry.undoes)).endObject();
    else if (entry.details.empty())
        json.null();
    else
        json.raw(entry.details);
    json.endObject();
}

} // namespace tandem::control
