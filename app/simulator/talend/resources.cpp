// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/resources.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tandem::simulator::talend {

namespace {

/// FNV-1a over everything that is shown, each part with its end.
class Digest
{
public:
    void add(std::string_view text)
    {
        for (const char c : text)
            mix(static_cast<unsigned char>(c));
        mix(0x100);
    }
    void add(std::uint32_t number)
    {
        for (int shift = 0; shift < 32; shift += 8)
            mix((number >> shift) & 0xFF);
    }
    [[nodiscard]] std::string tag() const
    {
        std::string out = "W/\"";
        for (int shift = 60; shift >= 0; shift -= 4)
            out += "0123456789abcdef"[(m_hash >> shift) & 15];
        return out + '"';
    }

private:
    void mix(std::uint64_t part) { m_hash = (m_hash ^ part) * 0x100000001B3ULL; }
    std::uint64_t m_hash = 0xCBF29CE484222325ULL;
};

Value schemas(const ResourceType &type)
{
    return Value::List{Value(type.schema)};
}

Value metaOf(const ResourceType &type, std::string_view id, const Rendering &how, std::string version,
             std::optional<Instant> created, std::optional<Instant> modified)
{
    Value::Object meta{{"resourceType", type.id}};
    if (created)
        meta.emplace_back("created", created->toIso());
    if (modified || created)
        meta.emplace_back("lastModified", (modified ? *modified : *created).toIso());
    meta.emplace_back("location", how.base + std::string(type.endpoint) + "/" + std::string(id));
    meta.emplace_back("version", std::move(version));
    return meta;
}

void addText(Value::Object &fields, std::string_view name, std::string_view text)
{
    if (!text.empty())
        fields.emplace_back(name, text);
}

} // namespace

Memberships::Memberships(const PairState &state, std::span<const Account *const> accounts)
    : m_roles(accounts.size()), m_groups(accounts.size())
{
    Roaring users;
    Roaring unlinked;
    Roaring all;
    std::unordered_map<std::uint32_t, std::size_t> ofUser;
    std::unordered_map<std::uint32_t, std::size_t> ofAccount;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const Account &account = *accounts[i];
        ofAccount.emplace(account.id.value(), i);
        all.add(account.id.value());
        if (account.user) {
            users.add(account.user->value());
            ofUser.emplace(account.user->value(), i);
        } else {
            unlinked.add(account.id.value());
        }
    }
    const auto collect = [](const SharedBitmap &members, const Roaring &among, const auto &numbers, auto &into,
                            const auto *row) {
        if (!members.bits().intersect(among))
            return;
        for (const std::uint32_t member : members.bits() & among)
            into[numbers.at(member)].push_back(row);
    };
    state.roles().forEach([&](const Role &role) {
        if (!role.onTalend)
            return;
        collect(state.talendMembers(role.id), users, ofUser, m_roles, &role);
        if (!unlinked.isEmpty())
            collect(state.links(LinkKind::UnlinkedTalendRole, role.id.value()), unlinked, ofAccount, m_roles, &role);
    });
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Talend)
            collect(state.links(LinkKind::GroupAccount, group.id.value()), all, ofAccount, m_groups, &group);
    });
}

Outcome<Projection> Projection::of(const ResourceType &type, const std::vector<std::string> &attributes,
                                   const std::vector<std::string> &excluded)
{
    if (!attributes.empty() && !excluded.empty())
        return problem(400, "invalidValue", "attributes and excludedAttributes exclude each other.");
    Projection projection;
    projection.m_type = &type;
    projection.m_only = !attributes.empty();
    for (const std::string &name : attributes.empty() ? excluded : attributes) {
        if (const auto ref = resolve(type, name); ref && ref->attribute)
            projection.m_named.push_back(*ref);
    }
    return projection;
}

bool Projection::shows(std::string_view attribute) const
{
    const auto names = [&](const AttributeRef &ref) {
        return ref.attribute->name == attribute && (m_only || !ref.sub);
    };
    return std::ranges::any_of(m_named, names) == m_only;
}

void Projection::apply(Value &resource) const
{
    Value::Object *fields = resource.object();
    if (!fields || (!m_only && m_named.empty()))
        return;
    std::erase_if(*fields, [&](const Value::Field &field) {
        const Attribute *common = attributeNamed(commonAttributes(), field.first);
        return !(common && common->returned == Returned::Always) && !shows(field.first);
    });
    for (auto &[name, value] : *fields) {
        const auto refers = [&](const AttributeRef &ref) { return ref.attribute->name == name; };
        const bool whole =
            std::ranges::any_of(m_named, [&](const AttributeRef &ref) { return refers(ref) && !ref.sub; });
        if (whole || std::ranges::none_of(m_named, refers))
            continue;
        const auto drops = [&](const Value::Field &part) {
            const bool named = std::ranges::any_of(
                m_named, [&](const AttributeRef &ref) { return refers(ref) && sameName(ref.sub->name, part.first); });
            return named != m_only;
        };
        if (Value::Object *parts = value.object())
            std::erase_if(*parts, drops);
        if (Value::List *entries = value.list()) {
            for (Value &entry : *entries) {
                if (Value::Object *parts = entry.object())
                    std::erase_if(*parts, drops);
            }
        }
    }
}

SplitName splitName(std::string_view name)
{
    const auto blank = name.rfind(' ');
    if (blank == std::string_view::npos)
        return {name, {}};
    return {trimmed(name.substr(0, blank)), name.substr(blank + 1)};
}

std::string versionOf(const Account &account, const std::vector<const Role *> &roles,
                      const std::vector<const Group *> &groups)
{
    Digest digest;
    for (const std::string_view text : account.person.text().all())
        digest.add(text);
    digest.add(static_cast<std::uint32_t>(account.status == UserStatus::Disabled));
    for (const Role *role : roles) {
        digest.add(role->talendVendorId);
        digest.add(role->name);
    }
    for (const Group *group : groups) {
        digest.add(group->vendorId);
        digest.add(group->name);
    }
    return digest.tag();
}

std::string versionOf(const PairState &state, const Group &group)
{
    Digest digest;
    digest.add(group.name);
    for (const std::uint32_t account : state.links(LinkKind::GroupAccount, group.id.value()).bits())
        digest.add(account);
    return digest.tag();
}

std::string versionOf(const Role &role)
{
    Digest digest;
    digest.add(role.name);
    for (const std::string &permission : role.talend)
        digest.add(permission);
    return digest.tag();
}

Value userValue(const Account &account, const std::vector<const Role *> &roles,
                const std::vector<const Group *> &groups, const Rendering &how)
{
    const Person &person = account.person;
    Value::Object fields;
    fields.reserve(14);
    fields.emplace_back("schemas", schemas(userType));
    fields.emplace_back("id", account.vendorId());
    fields.emplace_back("userName", account.login());
    if (!person.name().empty()) {
        const SplitName split = splitName(person.name());
        Value::Object name{{"formatted", person.name()}};
        addText(name, "familyName", split.family);
        addText(name, "givenName", split.given);
        fields.emplace_back("name", std::move(name));
    }
    addText(fields, "title", person.title());
    if (!person.extra().empty()) {
        if (const auto extra = valueFromJson(person.extra())) {
            addText(fields, "preferredLanguage", extra->textOf("preferredLanguage"));
            addText(fields, "timezone", extra->textOf("timezone"));
        }
    }
    fields.emplace_back("active", account.status != UserStatus::Disabled);
    if (!person.email().empty()) {
        Value::Object email{
            {"value", person.email()}, {"display", person.email()}, {"type", "work"}, {"primary", true}};
        fields.emplace_back("emails", Value::List{std::move(email)});
    }
    if (!person.phone().empty()) {
        Value::Object phone{{"value", person.phone()}, {"type", "work"}};
        fields.emplace_back("phoneNumbers", Value::List{std::move(phone)});
    }
    Value::List in;
    for (const Group *group : groups) {
        in.emplace_back(Value::Object{{"value", group->vendorId},
                                      {"$ref", how.base + "/Groups/" + group->vendorId},
                                      {"display", group->name},
                                      {"type", "direct"}});
    }
    if (!in.empty())
        fields.emplace_back("groups", std::move(in));
    Value::List held;
    for (const Role *role : roles) {
        held.emplace_back(Value::Object{
            {"value", role->talendVendorId}, {"display", role->name}, {"type", "direct"}, {"primary", false}});
    }
    if (!held.empty())
        fields.emplace_back("roles", std::move(held));
    const auto created = account.createdAt.milliseconds() > 0 ? std::optional(account.createdAt) : std::nullopt;
    fields.emplace_back("meta", metaOf(userType, account.vendorId(), how, versionOf(account, roles, groups), created,
                                       how.times ? how.times->modified(account.id) : std::nullopt));
    return fields;
}

Value userValue(const PairState &state, const Account &account, const Rendering &how)
{
    const std::array<const Account *, 1> one{&account};
    const Memberships memberships(state, one);
    return userValue(account, memberships.roles(0), memberships.groups(0), how);
}

Value groupValue(const PairState &state, const Group &group, const Rendering &how, bool withMembers)
{
    Value::Object fields{{"schemas", schemas(groupType)}, {"id", group.vendorId}, {"displayName", group.name}};
    Value::List members;
    const SharedBitmap &in = state.links(LinkKind::GroupAccount, group.id.value());
    for (const std::uint32_t id : withMembers ? in.bits() : Roaring()) {
        const Account *account = state.accounts().find(AccountId(id));
        if (!account)
            continue;
        const std::string key(account->vendorId());
        members.emplace_back(Value::Object{
            {"value", key}, {"$ref", how.base + "/Users/" + key}, {"type", "User"}, {"display", account->login()}});
    }
    if (!members.empty())
        fields.emplace_back("members", std::move(members));
    fields.emplace_back("meta", metaOf(groupType, group.vendorId, how, versionOf(state, group), {},
                                       how.times ? how.times->modified(group.id) : std::nullopt));
    return fields;
}

Value roleValue(const Role &role, const Rendering &how)
{
    Value::Object fields{{"schemas", schemas(roleType)}, {"id", role.talendVendorId}, {"name", role.name}};
    Value::List entitlements;
    for (const std::string &permission : role.talend) {
        entitlements.emplace_back(
            Value::Object{{"value", permission}, {"display", permission}, {"type", "direct"}, {"primary", false}});
    }
    if (!entitlements.empty())
        fields.emplace_back("entitlements", std::move(entitlements));
    fields.emplace_back("meta", metaOf(roleType, role.talendVendorId, how, versionOf(role), {},
                                       how.times ? how.times->modified(role.id) : std::nullopt));
    return fields;
}

const Account *accountById(const PairState &state, std::string_view id)
{
    return state.accounts().find(state.accountByVendorId(id));
}

const Group *groupById(const PairState &state, std::string_view id)
{
    const Group *found = nullptr;
    state.groups().forEach([&](const Group &group) {
        if (group.side == Side::Talend && !id.empty() && group.vendorId == id)
            found = &group;
    });
    return found;
}

const Role *roleById(const PairState &state, std::string_view id)
{
    const Role *found = nullptr;
    state.roles().forEach([&](const Role &role) {
        if (role.onTalend && !id.empty() && role.talendVendorId == id)
            found = &role;
    });
    return found;
}

} // namespace tandem::simulator::talend
