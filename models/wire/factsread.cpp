// SPDX-License-Identifier: GPL-3.0-or-later
// Facts -> rows; see facts.cpp for the way there.
#include "wire/facts.h"

#include <algorithm>
#include <charconv>

namespace tandem::wire {

namespace {

/// A JSON object as it came; empty when absent.
std::string raw(JsonValue value)
{
    return value.is_null() ? std::string() : simdjson::minify(value);
}

/// Looks a named row up; a name that nobody bears is refused.
template<class IdType>
std::optional<IdType> named(JsonFields &in, std::string_view key, JsonValue value,
                            const std::function<std::optional<IdType>(std::string_view)> &look)
{
    const std::string_view name = in.text(key, value);
    if (name.empty() || in.failed())
        return std::nullopt;
    const auto found = look(name);
    if (!found)
        in.refuse(key, value);
    return found;
}

std::vector<std::string> texts(JsonFields &in, std::string_view key, JsonValue value)
{
    std::vector<std::string> result;
    in.each(key, value, [&](JsonValue entry) { result.emplace_back(in.text(key, entry)); });
    return result;
}

std::uint64_t hex(JsonFields &in, std::string_view key, JsonValue value)
{
    const std::string_view text = in.text(key, value);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (!in.failed() && (error != std::errc() || end != text.data() + text.size()))
        in.refuse(key, value);
    return number;
}

std::vector<RoleId> roleList(JsonFields &in, std::string_view key, JsonValue value, const FactNames &names)
{
    std::vector<RoleId> roles;
    in.each(key, value, [&](JsonValue entry) {
        if (const auto role = named(in, key, entry, names.role))
            roles.push_back(*role);
    });
    std::ranges::sort(roles);
    return roles;
}

std::uint32_t natural(JsonFields &in, std::string_view key, JsonValue value)
{
    const auto number = in.number(key, value);
    if (number && (*number < 0 || *number > UINT32_MAX))
        in.refuse(key, value);
    return in.failed() ? 0 : static_cast<std::uint32_t>(number.value_or(0));
}

/// A fact of a person; false when it is none.
bool setPerson(PersonFields &person, JsonFields &in, std::string_view key, JsonValue value)
{
    if (key == "name")
        person.name = in.text(key, value);
    else if (key == "email")
        person.email = in.text(key, value);
    else if (key == "subject" || key == "login")
        person.subject = in.text(key, value);
    else if (key == "title")
        person.title = in.text(key, value);
    else if (key == "phone")
        person.phone = in.text(key, value);
    else if (key == "extra")
        person.extra = raw(value);
    else
        return false;
    return true;
}

} // namespace

void setFacts(User &row, JsonFields &in, JsonObject object, const FactNames &names)
{
    PersonFields person = row.person.fields();
    bool personal = !row.person.id();
    for (const auto [key, value] : object) {
        if (setPerson(person, in, key, value))
            personal = true;
        else if (key == "status")
            row.status = in.text(key, value) == "provisioned" ? UserStatus::Provisioned
                                                              : in.word<UserStatus>(key, value).value_or(row.status);
        else if (key == "createdAt")
            row.createdAt = in.time(key, value).value_or(row.createdAt);
        else if (key == "inviteExpiry")
            row.inviteExpiry = in.time(key, value);
        else if (key == "inviteLink")
            row.keys = row.keys.with(1, in.text(key, value));
        else if (key == "entitlement")
            row.entitlement = in.flag(key, value).value_or(false);
        else if (key == "session")
            row.session = in.flag(key, value).value_or(false);
        else if (key == "bot")
            row.bot = in.flag(key, value).value_or(false);
        else if (key == "heldBack")
            row.heldBack = in.flag(key, value).value_or(false);
        else if (key == "idpSubject")
            row.idpSubject = in.flag(key, value).value_or(false);
    }
    if (personal && !in.failed())
        row.person = Person(names.newPerson(), person);
}

void setFacts(Account &row, JsonFields &in, JsonObject object, const FactNames &names)
{
    PersonFields person = row.person.fields();
    bool personal = !row.person.id();
    for (const auto [key, value] : object) {
        if (setPerson(person, in, key, value))
            personal = true;
        else if (key == "status")
            row.status = in.text(key, value) == "provisioned" ? UserStatus::Provisioned
                                                              : in.word<UserStatus>(key, value).value_or(row.status);
        else if (key == "cause")
            row.cause = in.word<AccountCause>(key, value).value_or(row.cause);
        else if (key == "user")
            row.user = named(in, key, value, names.user);
        else if (key == "createdAt")
            row.createdAt = in.time(key, value).value_or(row.createdAt);
    }
    if (personal && !in.failed())
        row.person = Person(names.newPerson(), person);
}

void setFacts(Role &row, JsonFields &in, JsonObject object, const FactNames &)
{
    for (const auto [key, value] : object) {
        if (key == "qlikId")
            row.vendorId = in.text(key, value);
        else if (key == "talendId")
            row.talendVendorId = in.text(key, value);
        else if (key == "name")
            row.name = in.text(key, value);
        else if (key == "description")
            row.description = in.text(key, value);
        else if (key == "kind")
            row.kind = in.word<RoleKind>(key, value).value_or(row.kind);
        else if (key == "distributed")
            row.distributed = in.flag(key, value).value_or(false);
        else if (key == "fullUser")
            row.fullUser = in.flag(key, value).value_or(false);
        else if (key == "onQlik")
            row.onQlik = in.flag(key, value).value_or(false);
        else if (key == "onTalend")
            row.onTalend = in.flag(key, value).value_or(false);
        else if (key == "qlik")
            row.qlik = PermissionSet(texts(in, key, value));
        else if (key == "talend")
            row.talend = PermissionSet(texts(in, key, value));
        else if (key == "extra")
            row.extra = raw(value);
    }
}

void setFacts(Group &row, JsonFields &in, JsonObject object, const FactNames &names)
{
    for (const auto [key, value] : object) {
        if (key == "name")
            row.name = in.text(key, value);
        else if (key == "provider")
            row.provider = in.text(key, value) == "idp" ? GroupProvider::IdentityProvider : GroupProvider::Custom;
        else if (key == "roles")
            row.roles = roleList(in, key, value, names);
        else if (key == "extra")
            row.extra = raw(value);
    }
}

void setFacts(Space &row, JsonFields &in, JsonObject object, const FactNames &names)
{
    for (const auto [key, value] : object) {
        if (key == "name") {
            row.texts = row.texts.with(1, in.text(key, value));
        } else if (key == "type") {
            row.type = in.word<SpaceType>(key, value).value_or(row.type);
        } else if (key == "side") {
            row.side = in.word<Side>(key, value).value_or(row.side);
        } else if (key == "owner") {
            row.owner = named(in, key, value, names.user);
        } else if (key == "extra") {
            row.texts = row.texts.with(2, raw(value));
        } else if (key == "members") {
            row.members.clear();
            in.each(key, value, [&](JsonValue entry) {
                std::optional<std::variant<UserId, GroupId>> who;
                SpaceRoles roles = 0;
                in.eachField("member", entry, [&](std::string_view inner, JsonValue field) {
                    if (inner == "user") {
                        if (const auto user = named(in, inner, field, names.user))
                            who = *user;
                    } else if (inner == "group") {
                        if (const auto group = named(in, inner, field, names.group))
                            who = *group;
                    } else if (inner == "roles") {
                        roles = static_cast<SpaceRoles>(natural(in, inner, field));
                    }
                });
                if (who)
                    row.members.push_back({*who, roles});
            });
        }
    }
}

void setFacts(ContentItem &row, JsonFields &in, JsonObject object, const FactNames &names)
{
    ContentDetail detail = row.detail();
    for (const auto [key, value] : object) {
        if (key == "name") {
            row.texts = row.texts.with(1, in.text(key, value));
        } else if (key == "side") {
            row.side = in.word<Side>(key, value).value_or(row.side);
        } else if (key == "owner") {
            row.owner = named(in, key, value, names.user);
        } else if (key == "space") {
            row.space = named(in, key, value, names.space);
        } else if (key == "enabled") {
            row.enabled = in.flag(key, value).value_or(true);
        } else if (key == "revoked") {
            row.revoked = in.flag(key, value).value_or(false);
        } else if (key == "app") {
            detail.app = named(in, key, value, names.content);
        } else if (key == "uses") {
            detail.uses.clear();
            in.each(key, value, [&](JsonValue entry) {
                if (const auto item = named(in, key, entry, names.content))
                    detail.uses.push_back(*item);
            });
            std::ranges::sort(detail.uses);
        } else if (key == "published") {
            detail.published = in.flag(key, value);
        } else if (key == "anonymous") {
            detail.anonymous = in.flag(key, value);
        } else if (key == "anonymousCode") {
            detail.anonymousCode = in.text(key, value);
        } else if (key == "nextRun") {
            detail.nextRun = in.time(key, value);
        } else if (key == "intervalMs") {
            detail.intervalMs = in.number(key, value).value_or(0);
        } else if (key == "credentialsMissingSince") {
            detail.credentialsMissingSince = in.time(key, value);
        } else if (key == "stoppedByOwner") {
            detail.stoppedByOwner = in.flag(key, value).value_or(false);
        } else if (key == "extra") {
            detail.extra = raw(value);
        }
    }
    row.setDetail(std::move(detail));
}

void setFacts(Tenant &row, JsonFields &in, JsonObject object, const FactNames &names)
{
    std::string_view idp;
    std::optional<IdpState> idpState;
    bool hasIdp = false;
    for (const auto [key, value] : object) {
        if (key == "paired") {
            row.paired = in.flag(key, value).value_or(true);
        } else if (key == "id") {
            row.qlikTenantId = in.text(key, value);
        } else if (key == "serviceAccountOwner") {
            row.serviceAccountOwner = named(in, key, value, names.user);
        } else if (key == "entitlements") {
            row.entitlements = value.is_null() ? std::nullopt : std::optional(natural(in, key, value));
        } else if (key == "talendLimit") {
            row.talendLimit = natural(in, key, value);
        } else if (key == "inviteDays") {
            row.inviteDays = natural(in, key, value);
        } else if (key == "licenceAutoAssign") {
            row.licenceAutoAssign = in.flag(key, value).value_or(true);
        } else if (key == "subscription") {
            row.subscription = in.word<Subscription>(key, value).value_or(row.subscription);
        } else if (key == "idp") {
            hasIdp = !value.is_null();
            idp = in.text(key, value);
        } else if (key == "idpState") {
            idpState = in.word<IdpState>(key, value);
        } else if (key == "idpPersons") {
            row.idpPersons.clear();
            in.each(key, value, [&](JsonValue entry) {
                IdpPerson person;
                in.eachField("person", entry, [&](std::string_view inner, JsonValue field) {
                    if (inner == "email")
                        person.emailHash = hex(in, inner, field);
                    else if (inner == "subject")
                        person.subjectHash = hex(in, inner, field);
                    else if (inner == "known")
                        person.known = in.flag(inner, field).value_or(true);
                });
                row.idpPersons.push_back(person);
            });
        } else if (key == "autoAssign") {
            row.autoAssign = roleList(in, key, value, names);
        } else if (key == "defaultPermissions") {
            row.defaultPermissions = texts(in, key, value);
        } else if (key == "seed") {
            row.seed = hex(in, key, value);
        } else if (key == "now") {
            row.now = in.time(key, value).value_or(row.now);
        }
    }
    row.idp = hasIdp ? std::optional(IdentityProvider{std::string(idp), idpState.value_or(IdpState::Configured)})
                     : std::nullopt;
}

} // namespace tandem::wire
