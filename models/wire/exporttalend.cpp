// SPDX-License-Identifier: GPL-3.0-or-later
// Users, roles, groups and spaces as Talend Cloud's SCIM service and its other APIs list them.
#include "wire/exporter.h"

#include <array>

namespace tandem::wire {

namespace {

void beginList(JsonOut &json, std::size_t total)
{
    json.beginObject();
    json.key("schemas");
    json.beginArray();
    json.text("urn:ietf:params:scim:api:messages:2.0:ListResponse");
    json.endArray();
    json.field("totalResults", static_cast<std::int64_t>(total));
    json.key("Resources");
    json.beginArray();
}

void endList(JsonOut &json)
{
    json.newLine();
    json.endArray();
    json.endObject();
}

void resourceType(JsonOut &json, std::string_view type, const std::optional<Instant> &created = {})
{
    json.key("meta");
    json.beginObject();
    json.field("resourceType", type);
    if (created)
        json.field("created", *created);
    json.endObject();
}

void users(const PairState &state, JsonOut &json)
{
    const std::uint32_t roleEnd = state.nextId(TableId::Roles);
    const Containers linked(state, LinkKind::TalendRole, roleEnd, state.nextId(TableId::Users));
    const Containers unlinked(state, LinkKind::UnlinkedTalendRole, roleEnd, state.nextId(TableId::Accounts));
    beginList(json, state.accounts().size());
    state.accounts().forEach([&](const Account &account) {
        json.newLine();
        json.beginObject();
        json.key("schemas");
        json.beginArray();
        json.text("urn:ietf:params:scim:schemas:core:2.0:User");
        json.endArray();
        json.field("id", account.vendorId());
        json.field("userName", account.login());
        json.key("name");
        json.beginObject();
        json.field("formatted", account.person.name());
        json.endObject();
        json.field("active", account.status != UserStatus::Disabled);
        json.key("emails");
        json.beginArray();
        if (!account.person.email().empty()) {
            json.beginObject();
            json.field("value", account.person.email());
            json.field("type", std::string_view("work"));
            json.field("primary", true);
            json.endObject();
        }
        json.endArray();
        json.fieldIf("title", account.person.title());
        if (!account.person.phone().empty()) {
            json.key("phoneNumbers");
            json.beginArray();
            json.beginObject();
            json.field("value", account.person.phone());
            json.field("type", std::string_view("work"));
            json.endObject();
            json.endArray();
        }
        json.key("roles");
        json.beginArray();
        const auto held = account.user ? linked.of(account.user->value()) : unlinked.of(account.id.value());
        for (const std::uint32_t id : held) {
            const Role *role = state.roles().find(RoleId(id));
            if (!role || !role->onTalend)
                continue;
            json.beginObject();
            json.field("value", role->talendVendorId);
            json.field("display", role->name);
            json.field("type", std::string_view("direct"));
            json.endObject();
        }
        json.endArray();
        resourceType(json, "User", account.createdAt);
        json.members(account.person.extra());
        json.endObject();
    });
    endList(json);
}

void roles(const PairState &state, JsonOut &json)
{
    std::size_t total = 0;
    state.roles().forEach([&](const Role &role) { total += role.onTalend ? 1U : 0U; });
    beginList(json, total);
    state.roles().forEach([&](const Role &role) {
        if (!role.onTalend)
            return;
        json.newLine();
        json.beginObject();
        json.field("id", role.talendVendorId);
        json.field("name", role.name);
        if (!role.onQlik)
            json.fieldIf("description", role.description);
        json.key("entitlements");
        json.beginArray();
        for (const std::string &id : role.talend) {
            json.beginObject();
            json.field("value", id);
            json.field("display", id);
            json.field("type", std::string_view("direct"));
            json.endObject();
        }
        json.endArray();
        resourceType(json, "Role");
        if (!role.onQlik)
            json.members(role.extra);
        json.endObject();
    });
    endList(json);
}

void groups(const PairState &state, JsonOut &json)
{
    std::size_t total = 0;
    state.groups().forEach([&](const Group &group) { total += group.side == Side::Talend ? 1U : 0U; });
    beginList(json, total);
    state.groups().forEach([&](const Group &group) {
        if (group.side != Side::Talend)
            return;
        json.newLine();
        json.beginObject();
        json.key("schemas");
        json.beginArray();
        json.text("urn:ietf:params:scim:schemas:core:2.0:Group");
        json.endArray();
        json.field("id", group.vendorId);
        json.field("displayName", group.name);
        json.key("members");
        json.beginArray();
        for (const std::uint32_t id : state.links(LinkKind::GroupAccount, group.id.value()).bits()) {
            if (const Account *account = state.accounts().find(AccountId(id))) {
                json.beginObject();
                json.field("value", account->vendorId());
                json.field("type", std::string_view("User"));
                json.endObject();
            }
        }
        json.endArray();
        resourceType(json, "Group");
        json.members(group.extra);
        json.endObject();
    });
    endList(json);
}

/// The id under which the Talend side knows a user: the account's, else the user's own.
std::string_view talendKey(const PairState &state, UserId user)
{
    const Account *account = state.accountOf(user);
    return account ? account->vendorId() : vendorIdOf(state, user);
}

void workspaces(const PairState &state, JsonOut &json)
{
    json.beginArray();
    state.spaces().forEach([&](const Space &space) {
        if (space.side != Side::Talend)
            return;
        json.newLine();
        json.beginObject();
        json.field("id", space.vendorId());
        json.field("name", space.name());
        json.fieldOrNull("ownerId", space.owner ? talendKey(state, *space.owner) : std::string_view());
        json.members(space.extra());
        json.endObject();
    });
    json.newLine();
    json.endArray();
}

void workspacePermissions(const PairState &state, JsonOut &json)
{
    constexpr std::array<std::pair<SpaceRole, std::string_view>, 5> words{{{SpaceRole::Publisher, "PUBLISH"},
                                                                           {SpaceRole::Operator, "EXECUTE"},
                                                                           {SpaceRole::TalendViewer, "VIEW"},
                                                                           {SpaceRole::TalendAuthor, "AUTHOR"},
                                                                           {SpaceRole::TalendManage, "MANAGE"}}};
    json.beginArray();
    state.spaces().forEach([&](const Space &space) {
        if (space.side != Side::Talend)
            return;
        for (const SpaceMember &member : space.members) {
            const auto *user = std::get_if<UserId>(&member.who);
            if (!user)
                continue;
            json.newLine();
            json.beginObject();
            json.field("workspaceId", space.vendorId());
            json.field("userId", talendKey(state, *user));
            json.key("permissions");
            json.beginArray();
            for (const auto &[role, word] : words) {
                if (member.roles & static_cast<SpaceRoles>(role))
                    json.text(word);
            }
            json.endArray();
            json.endObject();
        }
    });
    json.newLine();
    json.endArray();
}

void things(const PairState &state, JsonOut &json, ContentType type)
{
    json.beginArray();
    state.content().forEach([&](const ContentItem &item) {
        if (item.type != type)
            return;
        json.newLine();
        json.beginObject();
        json.field("id", item.vendorId());
        json.field("name", item.name());
        json.fieldOrNull("ownerId", item.owner ? talendKey(state, *item.owner) : std::string_view());
        json.fieldIf("workspaceId", vendorIdOf(state, item.space));
        json.members(item.detail().extra);
        json.endObject();
    });
    json.newLine();
    json.endArray();
}

void preparations(const PairState &state, JsonOut &json)
{
    things(state, json, ContentType::Preparation);
}

void datasets(const PairState &state, JsonOut &json)
{
    things(state, json, ContentType::Dataset);
}

} // namespace

std::span<const JsonListing> talendListings()
{
    static constexpr std::array listings{
        JsonListing{Side::Talend, "roles", roles},
        JsonListing{Side::Talend, "users", users},
        JsonListing{Side::Talend, "groups", groups},
        JsonListing{Side::Talend, "workspaces", workspaces},
        JsonListing{Side::Talend, "workspace-permissions", workspacePermissions},
        JsonListing{Side::Talend, "preparations", preparations},
        JsonListing{Side::Talend, "datasets", datasets},
    };
    return listings;
}

} // namespace tandem::wire
