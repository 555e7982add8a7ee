// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/people.h"

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

const Service userService{"USERS"};

namespace {

using Take = std::function<void(std::string_view)>;

void takeRoles(const User &user, const PairState &state, bool ids, const Take &take)
{
    for (const RoleId id : state.directRoles(user.id)) {
        const Role *role = state.roles().find(id);
        if (role && role->onQlik)
            take(ids ? role->vendorId : role->name);
    }
}

template<class F>
void forEachGroup(const std::vector<GroupId> &groups, const PairState &state, F &&f)
{
    for (const GroupId id : groups) {
        const Group *group = state.groups().find(id);
        if (group && group->side == Side::Qlik)
            f(*group);
    }
}

void takeScopes(const User &user, const PairState &state, const Take &take)
{
    for (const RoleId id : state.directRoles(user.id)) {
        if (const Role *role = state.roles().find(id)) {
            for (const std::string &scope : role->qlik)
                take(scope);
        }
    }
}

const std::array<FilterField<User>, 11> fields{{
    {"id", false, [](const User &user, const PairState &, const Take &take) { take(user.vendorId()); }},
    {"subject", true, [](const User &user, const PairState &, const Take &take) { take(subjectOf(user)); }},
    {"name", true, [](const User &user, const PairState &, const Take &take) { take(user.person.name()); }},
    {"email", true, [](const User &user, const PairState &, const Take &take) { take(user.person.email()); }},
    {"status", false, [](const User &user, const PairState &, const Take &take) { take(qlikStatus(user.status)); }},
    {"clientId", false,
     [](const User &user, const PairState &, const Take &take) {
         if (user.bot)
             take(user.vendorId());
     }},
    {"assignedRoles.id", false,
     [](const User &user, const PairState &state, const Take &take) { takeRoles(user, state, true, take); }},
    {"assignedRoles.name", false,
     [](const User &user, const PairState &state, const Take &take) { takeRoles(user, state, false, take); }},
    {"assignedGroups.id", false,
     [](const User &user, const PairState &state, const Take &take) {
         forEachGroup(state.groupsOf(user.id), state, [&](const Group &group) { take(group.vendorId); });
     }},
    {"assignedGroupsAssignedRoles.name", false,
     [](const User &user, const PairState &state, const Take &take) {
         forEachGroup(state.groupsOf(user.id), state, [&](const Group &group) {
             for (const RoleId id : group.roles) {
                 if (const Role *role = state.roles().find(id))
                     take(role->name);
             }
         });
     }},
    {"assignedScopes", false, &takeScopes},
}};

bool isOn(const FilterNode &node, std::string_view attribute)
{
    return node.kind == FilterNode::Kind::Compare && equalsFolded(node.attribute, attribute);
}

/// How many comparisons are on this attribute, and how many there are.
struct Count
{
    std::size_t on = 0;
    std::size_t all = 0;
};
Count countOn(const FilterNode &node, std::string_view attribute)
{
    if (node.kind == FilterNode::Kind::Compare)
        return {isOn(node, attribute) ? 1u : 0u, 1};
    Count sum;
    for (const FilterNode &child : node.children) {
        const Count count = countOn(child, attribute);
        sum.on += count.on;
        sum.all += count.all;
    }
    return sum;
}

void findWords(const FilterNode &node, std::string_view attribute, std::vector<std::string> &words)
{
    if (isOn(node, attribute))
        words.push_back(folded(valueText(node.value)));
    for (const FilterNode &child : node.children)
        findWords(child, attribute, words);
}

/// The reference's rule: all of the status stands in one group, joined by `and` to the whole rest.
bool isStatusApart(const FilterNode &node)
{
    const Count count = countOn(node, "status");
    if (count.on == 0 || count.on == count.all)
        return true;
    if (node.kind != FilterNode::Kind::And)
        return false;
    std::size_t groups = 0;
    for (const FilterNode &child : node.children) {
        const Count inside = countOn(child, "status");
        if (inside.on != 0 && inside.on != inside.all)
            return false;
        groups += inside.on != 0 ? 1 : 0;
    }
    return groups == 1;
}

} // namespace

UserFields::UserFields(std::string_view list)
{
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (comma > 0)
            m_names.emplace_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

bool UserFields::has(std::string_view name) const
{
    return m_names.empty() || std::ranges::find(m_names, name) != m_names.end();
}

std::string_view subjectOf(const User &user)
{
    return user.person.subject().empty() ? user.vendorId() : user.person.subject();
}

const User *userBySubject(const PairState &state, std::string_view subject)
{
    const std::vector<UserId> found = state.usersBySubject(subject);
    if (!found.empty())
        return state.users().find(found.front());
    const User *user = state.users().find(state.userByVendorId(subject));
    return user && user->person.subject().empty() ? user : nullptr;
}

void writeUser(Json &json, const User &user, const Writing &writing, const UserFields &fieldsWanted)
{
    const PairState &state = writing.state;
    const auto text = [&](std::string_view name, std::string_view value) {
        if (fieldsWanted.has(name))
            json.field(name, value);
    };
    json.beginObject();
    text("id", user.vendorId());
    text("tenantId", state.tenant().qlikTenantId);
    text("subject", subjectOf(user));
    // Somebody who has not signed up has no profile yet: what an administrator wrote stands here until then.
    const std::string given = user.isPending() ? otherText(writing, user.vendorId(), {}, "name") : std::string();
    text("name", given.empty() ? user.person.name() : std::string_view(given));
    if (!user.person.email().empty())
        text("email", user.person.email());
    text("status", qlikStatus(user.status));
    if (user.bot)
        text("clientId", user.vendorId());
    if (user.inviteExpiry && fieldsWanted.has("inviteExpiry"))
        json.field("inviteExpiry", user.inviteExpiry->milliseconds() / 1000);
    if (fieldsWanted.has("createdAt"))
        json.field("createdAt", user.createdAt);
    if (fieldsWanted.has("lastUpdatedAt"))
        json.field("lastUpdatedAt", user.createdAt);
    if (!writing.context.overlay.isEmpty() || !user.person.extra().empty()) {
        for (const std::string_view name : {"locale", "zoneinfo", "preferredLocale", "preferredZoneinfo", "picture"}) {
            if (fieldsWanted.has(name))
                writeOther(json, writing, user.vendorId(), user.person.extra(), name);
        }
    }
    if (fieldsWanted.has("assignedRoles")) {
        json.key("assignedRoles").beginArray();
        for (const RoleId id : writing.context.members.rolesOf(state, user.id)) {
            const Role *role = state.roles().find(id);
            if (role && role->onQlik)
                writeRoleReference(json, *role);
        }
        json.endArray();
    }
    if (fieldsWanted.has("assignedGroups")) {
        json.key("assignedGroups").beginArray();
        forEachGroup(writing.context.members.groupsOf(state, user.id), state, [&](const Group &group) {
            json.beginObject().field("id", group.vendorId).field("name", group.name);
            json.field("providerType", group.provider == GroupProvider::Custom ? "custom" : "idp");
            json.key("assignedRoles").beginArray();
            for (const RoleId id : group.roles) {
                if (const Role *role = state.roles().find(id))
                    writeRoleReference(json, *role);
            }
            json.endArray().endObject();
        });
        json.endArray();
    }
    if (fieldsWanted.has("links")) {
        json.key("links").beginObject();
        json.link("self", std::string(writing.base) + "/api/v1/users/" + std::string(user.vendorId())).endObject();
    }
    json.endObject();
}

void writeDeletedUser(Json &json, const Tombstone &gone, const Writing &writing, const UserFields &fieldsWanted)
{
    json.beginObject();
    const auto text = [&](std::string_view name, std::string_view value) {
        if (fieldsWanted.has(name))
            json.field(name, value);
    };
    text("id", gone.vendorId());
    text("tenantId", writing.state.tenant().qlikTenantId);
    text("subject", "");
    text("name", "");
    text("status", "deleted");
    if (fieldsWanted.has("lastUpdatedAt"))
        json.field("lastUpdatedAt", gone.deletedAt);
    for (const std::string_view name : {"assignedRoles", "assignedGroups"}) {
        if (fieldsWanted.has(name))
            json.key(name).beginArray().endArray();
    }
    if (fieldsWanted.has("links")) {
        json.key("links").beginObject();
        json.link("self", std::string(writing.base) + "/api/v1/users/" + std::string(gone.vendorId())).endObject();
    }
    json.endObject();
}

std::expected<UserFilter, Problem> userFilter(std::string_view text, const PairState &state, std::size_t mostIds)
{
    const auto refuse = [](std::string detail) {
        return std::unexpected(Problem{.detail = std::move(detail), .parameter = "filter"});
    };
    const auto node = parsedFilter(text, "filter");
    if (!node)
        return std::unexpected(node.error());
    if (countOn(*node, "id").on > mostIds)
        return refuse("more than " + std::to_string(mostIds) + " ids");
    if (!isStatusApart(*node))
        return refuse("conditions on the status are one group in parentheses, joined to the others by and");
    std::vector<std::string> statuses;
    findWords(*node, "status", statuses);
    UserFilter filter;
    static constexpr std::array<std::string_view, 5> known{"active", "invited", "disabled", "provisioned", "deleted"};
    for (const std::string &status : statuses) {
        if (std::ranges::find(known, status) == known.end())
            return refuse("there is no status " + status);
        filter.wantsDeleted = filter.wantsDeleted || status == "deleted";
    }
    filter.wantsLiving = !filter.wantsDeleted || statuses.size() > 1;
    if (isOn(*node, "id") && node->op == FilterOp::Eq)
        filter.only = state.userByVendorId(valueText(node->value)).value_or(UserId(0));
    static constexpr std::array<std::pair<std::string_view, UserTexts::Column>, UserTexts::ColumnCount> columns{
        {{"name", UserTexts::Name}, {"email", UserTexts::Email}, {"subject", UserTexts::Subject}}};
    for (const auto &[name, column] : columns) {
        std::string part = folded(valueText(node->value));
        if (isOn(*node, name) && node->op == FilterOp::Co && !part.empty() && part.find('\0') == std::string::npos)
            filter.search = UserFilter::Search{column, std::move(part)};
    }
    auto test = compiled<User>(*node, fields, state);
    if (!test)
        return std::unexpected(test.error());
    filter.test = *std::move(test);
    return filter;
}

} // namespace tandem::simulator::qlik
