// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the Talend side: SCIM, the classic identities API, spaces.
#include "domain/permissioncatalogue.h"
#include "domain/text.h"
#include "wire/recordreader.h"

namespace tandem::wire {

namespace {

enum class ScimField {
    Id,
    UserName,
    Name,
    DisplayName,
    Emails,
    Phones,
    Active,
    Title,
    Roles,
    Groups,
    Meta,
    Derived,
    Kept,
    Unknown
};
constexpr FieldNames<ScimField, 21> scimFields{{
    {"id", ScimField::Id},
    {"userName", ScimField::UserName},
    {"name", ScimField::Name},
    {"emails", ScimField::Emails},
    {"active", ScimField::Active},
    {"roles", ScimField::Roles},
    {"groups", ScimField::Groups},
    {"title", ScimField::Title},
    {"phoneNumbers", ScimField::Phones},
    {"displayName", ScimField::DisplayName},
    {"meta", ScimField::Meta},
    {"schemas", ScimField::Derived},
    {"entitlements", ScimField::Derived},
    {"password", ScimField::Derived},
    {"preferredLanguage", ScimField::Kept},
    {"timezone", ScimField::Kept},
    {"externalId", ScimField::Kept},
    {"lastSetPasswordDate", ScimField::Derived},
    {"nickName", ScimField::Kept},
    {"locale", ScimField::Kept},
    {"userType", ScimField::Kept},
}};

/// The primary one of SCIM's {"value","primary"} entries, else the first.
std::string primaryOf(JsonFields &in, std::string_view key, JsonValue value)
{
    std::string best;
    bool isPrimary = false;
    in.each(key, value, [&](JsonValue entry) {
        std::string_view text;
        bool primary = false;
        if (entry.is_string()) {
            text = in.text(key, entry);
        } else {
            in.eachField("value", entry, [&](std::string_view inner, JsonValue field) {
                if (inner == "value")
                    text = in.text(inner, field);
                else if (inner == "primary")
                    primary = in.flag(inner, field).value_or(false);
            });
        }
        if (best.empty() || (primary && !isPrimary)) {
            best = text;
            isPrimary = primary;
        }
    });
    return best;
}

/// Given and family name as one, else as the service has put them together.
std::string fullName(JsonFields &in, std::string_view key, JsonValue value)
{
    std::string_view given;
    std::string_view family;
    std::string_view formatted;
    in.eachField(key, value, [&](std::string_view inner, JsonValue field) {
        if (inner == "givenName")
            given = in.text(inner, field);
        else if (inner == "familyName")
            family = in.text(inner, field);
        else if (inner == "formatted")
            formatted = in.text(inner, field);
    });
    if (!formatted.empty())
        return std::string(formatted);
    return std::string(trimmed(std::string(given) + " " + std::string(family)));
}

std::vector<std::string> permissions(JsonFields &in, std::string_view key, JsonValue value)
{
    std::vector<std::string> ids;
    in.each(key, value, [&](JsonValue entry) {
        std::string_view id;
        if (entry.is_string()) {
            id = in.text(key, entry);
        } else {
            in.eachField("entitlement", entry, [&](std::string_view inner, JsonValue field) {
                if (inner == "value")
                    id = in.text(inner, field);
            });
        }
        if (!id.empty())
            ids.push_back(permissionCatalogue().canonicalId(id, Side::Talend));
    });
    return ids;
}

} // namespace

struct RecordReader::AccountRow
{
    std::string id = {};
    PersonFields person = {};
    bool active = true;
    bool knowsStatus = false;
    Instant created{0};
    std::vector<std::uint32_t> roles = {};
    std::vector<std::uint32_t> groups = {};
};

void RecordReader::addAccount(AccountRow &row, ExtraFields &extra)
{
    m_draft.sawTalend = true;
    Account account(AccountId(m_draft.accounts.next()));
    account.keys = PackedText<1>({row.id});
    row.person.email = trimmed(row.person.email);
    if (row.person.subject.empty())
        row.person.subject = row.person.email;
    row.person.extra = extra.json();
    account.person = Person(nextPerson(), row.person);
    account.status = row.active ? UserStatus::Active : UserStatus::Disabled;
    account.createdAt = row.created;
    for (const std::uint32_t role : row.roles)
        m_draft.accountRoles.push_back({role, account.id.value()});
    for (const std::uint32_t group : row.groups)
        m_draft.accountGroups.push_back({group, account.id.value()});
    m_draft.accounts.put(std::move(account));
}

void RecordReader::scimUser(JsonFields &in, JsonObject object)
{
    AccountRow row;
    ExtraFields extra;
    const auto mention = [&](Mentions &mentions, JsonValue entry) {
        std::string_view id;
        std::string_view name;
        in.eachField("value", entry, [&](std::string_view inner, JsonValue field) {
            if (inner == "value")
                id = in.text(inner, field);
            else if (inner == "display")
                name = in.text(inner, field);
        });
        return id.empty() && name.empty() ? 0U : mentions.of(id, name);
    };
    for (const auto [key, value] : object) {
        switch (fieldNamed(key, scimFields, ScimField::Unknown)) {
        case ScimField::Id:
            row.id = in.text(key, value);
            break;
        case ScimField::UserName:
            row.person.subject = in.text(key, value);
            break;
        case ScimField::Name:
            row.person.name = fullName(in, key, value);
            break;
        case ScimField::DisplayName:
            if (row.person.name.empty())
                row.person.name = in.text(key, value);
            break;
        case ScimField::Emails:
            row.person.email = primaryOf(in, key, value);
            break;
        case ScimField::Phones:
            row.person.phone = primaryOf(in, key, value);
            break;
        case ScimField::Active:
            row.active = in.flag(key, value).value_or(true);
            break;
        case ScimField::Title:
            row.person.title = in.text(key, value);
            break;
        case ScimField::Roles:
            in.each(key, value, [&](JsonValue entry) {
                if (const std::uint32_t role = mention(m_draft.talendRoleMentions, entry))
                    row.roles.push_back(role);
            });
            break;
        case ScimField::Groups:
            in.each(key, value, [&](JsonValue entry) {
                if (const std::uint32_t group = mention(m_draft.talendGroupMentions, entry))
                    row.groups.push_back(group);
            });
            break;
        case ScimField::Meta:
            in.eachField(key, value, [&](std::string_view inner, JsonValue field) {
                if (inner == "created")
                    row.created = in.time(inner, field).value_or(Instant(0));
            });
            break;
        case ScimField::Derived:
            break;
        case ScimField::Kept:
            if (!value.is_null())
                extra.add(key, value);
            break;
        case ScimField::Unknown:
            unknown(extra, key, value);
            break;
        }
    }
    if (!in.failed())
        addAccount(row, extra);
}

void RecordReader::accountUser(JsonFields &in, JsonObject object)
{
    AccountRow row;
    ExtraFields extra;
    std::string first;
    std::string middle;
    std::string last;
    for (const auto [key, value] : object) {
        if (key == "id")
            row.id = in.text(key, value);
        else if (key == "login")
            row.person.subject = in.text(key, value);
        else if (key == "email")
            row.person.email = in.text(key, value);
        else if (key == "firstName")
            first = in.text(key, value);
        else if (key == "middleName")
            middle = in.text(key, value);
        else if (key == "lastName")
            last = in.text(key, value);
        else if (key == "title")
            row.person.title = in.text(key, value);
        else if (key == "phone")
            row.person.phone = in.text(key, value);
        else if (key == "active")
            row.active = in.flag(key, value).value_or(true);
        else if (key == "createdDate")
            row.created = in.time(key, value).value_or(Instant(0));
        else if (key == "roleIds")
            in.each(key, value, [&](JsonValue role) {
                if (const std::string_view id = in.text(key, role); !id.empty())
                    row.roles.push_back(m_draft.talendRoleMentions.of(id, {}));
            });
        else if (key == "timezone" || key == "preferredLanguage")
            extra.add(key, value);
        else if (key == "roles" && value.is_array())
            in.each(key, value, [&](JsonValue role) {
                if (role.is_string())
                    row.roles.push_back(m_draft.talendRoleMentions.of({}, in.text(key, role)));
            });
        else if (key != "type" && key != "applications" && key != "lastModified" && key != "lastSetPasswordDate")
            unknown(extra, key, value);
    }
    if (in.failed())
        return;
    if (!middle.empty())
        first += " " + middle;
    row.person.name = trimmed(first + " " + last);
    addAccount(row, extra);
}

void RecordReader::scimRole(JsonFields &in, JsonObject object)
{
    m_draft.sawTalendRoles = m_draft.sawTalend = true;
    Role role(RoleId(0));
    role.onQlik = false;
    role.onTalend = true;
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key == "id")
            role.talendVendorId = in.text(key, value);
        else if (key == "name" || (key == "displayName" && role.name.empty()))
            role.name = in.text(key, value);
        else if (key == "description")
            role.description = in.text(key, value);
        else if (key == "entitlements" || key == "permissions")
            role.talend = PermissionSet(permissions(in, key, value));
        else if (key != "schemas" && key != "meta" && key != "lastModified" && key != "createdDate")
            keepImpersonal(extra, key, value);
    }
    if (in.failed())
        return;
    role.extra = extra.json();
    m_draft.talendRoles.push_back(std::move(role));
}

void RecordReader::accountRole(JsonFields &in, JsonObject object)
{
    scimRole(in, object);
}

void RecordReader::addTalendGroup(std::string_view id, std::string_view name, ExtraFields &extra)
{
    m_draft.sawTalend = true;
    Group group(GroupId(0));
    group.vendorId = id;
    group.name = name;
    group.side = Side::Talend;
    group.extra = extra.json();
    m_draft.groups.push_back(std::move(group));
    m_draft.groupRoles.emplace_back();
}

void RecordReader::scimGroup(JsonFields &in, JsonObject object)
{
    std::string_view id;
    std::string_view name;
    std::vector<std::uint32_t> members;
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key == "id")
            id = in.text(key, value);
        else if (key == "displayName")
            name = in.text(key, value);
        else if (key == "members")
            in.each(key, value, [&](JsonValue member) {
                in.eachField("member", member, [&](std::string_view inner, JsonValue field) {
                    if (inner == "value")
                        members.push_back(m_draft.talendPeople.of(in.text(inner, field)));
                });
            });
        else if (key != "schemas" && key != "meta")
            keepImpersonal(extra, key, value);
    }
    if (in.failed())
        return;
    const std::uint32_t mention = m_draft.talendGroupMentions.of(id, name);
    for (const std::uint32_t member : members)
        m_draft.talendGroupPeople.push_back({mention, member});
    addTalendGroup(id, name, extra);
}

void RecordReader::accountGroup(JsonFields &in, JsonObject object)
{
    std::string_view id;
    std::string_view name;
    std::vector<std::uint32_t> members;
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key == "id")
            id = in.text(key, value);
        else if (key == "name")
            name = in.text(key, value);
        else if (key == "userIds")
            in.each(key, value,
                    [&](JsonValue member) { members.push_back(m_draft.talendPeople.of(in.text(key, member))); });
        else if (key != "lastModified")
            keepImpersonal(extra, key, value);
    }
    if (in.failed())
        return;
    const std::uint32_t mention = m_draft.talendGroupMentions.of(id, name);
    for (const std::uint32_t member : members)
        m_draft.talendGroupPeople.push_back({mention, member});
    addTalendGroup(id, name, extra);
}

void RecordReader::talendSpace(JsonFields &in, JsonObject object)
{
    std::string_view id;
    std::string_view name;
    std::string_view owner;
    ExtraFields extra;
    for (const auto [key, value] : object) {
        if (key == "id")
            id = in.text(key, value);
        else if (key == "name")
            name = in.text(key, value);
        else if (key == "ownerId")
            owner = in.text(key, value);
        else if (key == "type" || key == "description")
            extra.add(key, value);
        else if (key != "environment")
            keepImpersonal(extra, key, value);
    }
    if (in.failed())
        return;
    m_draft.sawTalend = true;
    Space space(SpaceId(m_draft.spaces.next()));
    const std::string more = extra.json();
    space.texts = PackedText<3>({id, name, more});
    space.side = Side::Talend;
    m_draft.spaceOwners.push_back(m_draft.talendPeople.of(owner));
    m_draft.spaces.put(std::move(space));
}

void RecordReader::talendSpacePermission(JsonFields &in, JsonObject object)
{
    std::string_view space;
    std::string_view user;
    SpaceRoles roles = 0;
    for (const auto [key, value] : object) {
        if (key == "workspaceId")
            space = in.text(key, value);
        else if (key == "userId")
            user = in.text(key, value);
        else if (key == "permissions")
            in.each(key, value, [&](JsonValue entry) {
                const std::string_view word = in.text(key, entry);
                std::optional<SpaceRole> role;
                if (word == "PUBLISH")
                    role = SpaceRole::Publisher;
                else if (word == "EXECUTE")
                    role = SpaceRole::Operator;
                else if (word == "VIEW" || word == "AUTHOR" || word == "MANAGE")
                    role = fromWord<SpaceRole>(word);
                if (role)
                    roles = static_cast<SpaceRoles>(roles | static_cast<SpaceRoles>(*role));
                else
                    in.refuse(key, entry);
            });
    }
    if (in.failed() || roles == 0)
        return;
    m_draft.assignments.push_back(
        {m_draft.spaceKeys.of(space), m_draft.talendPeople.of(user), roles, Side::Talend, false});
}

} // namespace tandem::wire
