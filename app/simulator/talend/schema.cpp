// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/schema.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem::simulator::talend {

namespace {

using enum AttributeType;

constexpr auto nameParts = std::to_array<Attribute>({
    {.name = "formatted", .description = "The whole name", .mutability = Mutability::ReadOnly},
    {.name = "familyName", .description = "Last name"},
    {.name = "givenName", .description = "First name"},
    {.name = "middleName", .description = "Middle name; becomes part of the first name"},
});
constexpr auto emailParts = std::to_array<Attribute>({
    {.name = "value", .description = "The address", .mutability = Mutability::Immutable},
    {.name = "display", .description = "The address as shown", .mutability = Mutability::ReadOnly},
    {.name = "type", .description = "work"},
    {.name = "primary", .description = "True for the one address", .type = Boolean},
});
constexpr auto phoneParts = std::to_array<Attribute>({
    {.name = "value", .description = "The number"},
    {.name = "type", .description = "work"},
    {.name = "primary", .description = "True for the one number", .type = Boolean},
});
constexpr auto groupParts = std::to_array<Attribute>({
    {.name = "value", .description = "Id of the group", .caseExact = true, .mutability = Mutability::ReadOnly},
    {.name = "$ref",
     .description = "Address of the group",
     .type = Reference,
     .caseExact = true,
     .mutability = Mutability::ReadOnly,
     .refersTo = "Group"},
    {.name = "display", .description = "Name of the group", .mutability = Mutability::ReadOnly},
    {.name = "type", .description = "direct", .mutability = Mutability::ReadOnly},
});
constexpr auto roleParts = std::to_array<Attribute>({
    {.name = "value", .description = "Id of the role", .caseExact = true},
    {.name = "display", .description = "Name of the role", .mutability = Mutability::ReadOnly},
    {.name = "type", .description = "direct"},
    {.name = "primary", .description = "Always false", .type = Boolean},
});
constexpr auto memberParts = std::to_array<Attribute>({
    {.name = "value", .description = "Id of the user", .caseExact = true, .mutability = Mutability::Immutable},
    {.name = "$ref",
     .description = "Address of the user",
     .type = Reference,
     .caseExact = true,
     .mutability = Mutability::Immutable,
     .refersTo = "User"},
    {.name = "type", .description = "User", .mutability = Mutability::Immutable},
    {.name = "display", .description = "Login of the user", .mutability = Mutability::ReadOnly},
});
constexpr auto entitlementParts = std::to_array<Attribute>({
    {.name = "value", .description = "Id of the permission", .caseExact = true},
    {.name = "display", .description = "Id of the permission", .mutability = Mutability::ReadOnly},
    {.name = "type", .description = "direct"},
    {.name = "primary", .description = "Always false", .type = Boolean},
});
constexpr auto metaParts = std::to_array<Attribute>({
    {.name = "resourceType", .description = "", .caseExact = true, .mutability = Mutability::ReadOnly},
    {.name = "created", .description = "", .type = DateTime, .mutability = Mutability::ReadOnly},
    {.name = "lastModified", .description = "", .type = DateTime, .mutability = Mutability::ReadOnly},
    {.name = "location", .description = "", .type = Reference, .caseExact = true, .mutability = Mutability::ReadOnly},
    {.name = "version", .description = "", .caseExact = true, .mutability = Mutability::ReadOnly},
});

constexpr auto userAttributes = std::to_array<Attribute>({
    {.name = "userName",
     .description = "The login; not necessarily an e-mail address",
     .required = true,
     .mutability = Mutability::Immutable,
     .unique = true},
    {.name = "name", .description = "The person's name", .type = Complex, .sub = nameParts},
    {.name = "title", .description = "Job title"},
    {.name = "preferredLanguage", .description = "en, fr, ja or de", .mutability = Mutability::ReadOnly},
    {.name = "timezone", .description = "An IANA name", .mutability = Mutability::ReadOnly},
    {.name = "active", .description = "False: deactivated", .type = Boolean},
    {.name = "password",
     .description = "Taken and not kept",
     .mutability = Mutability::WriteOnly,
     .returned = Returned::Never},
    {.name = "emails",
     .description = "The one address, which links the account with its Qlik user",
     .type = Complex,
     .multiValued = true,
     .sub = emailParts},
    {.name = "phoneNumbers", .description = "The one number", .type = Complex, .multiValued = true, .sub = phoneParts},
    {.name = "groups",
     .description = "Groups the user is in",
     .type = Complex,
     .multiValued = true,
     .mutability = Mutability::ReadOnly,
     .sub = groupParts},
    {.name = "roles",
     .description = "Roles with Talend permissions, directly assigned",
     .type = Complex,
     .multiValued = true,
     .sub = roleParts},
});
constexpr auto groupAttributes = std::to_array<Attribute>({
    {.name = "displayName", .description = "Name of the group", .required = true, .caseExact = true, .unique = true},
    {.name = "members", .description = "Users in it", .type = Complex, .multiValued = true, .sub = memberParts},
});
constexpr auto roleAttributes = std::to_array<Attribute>({
    {.name = "name", .description = "Name of the role", .required = true, .caseExact = true},
    {.name = "entitlements",
     .description = "Its Talend permissions",
     .type = Complex,
     .multiValued = true,
     .required = true,
     .sub = entitlementParts},
});
constexpr auto shared = std::to_array<Attribute>({
    {.name = "schemas",
     .description = "",
     .type = Reference,
     .multiValued = true,
     .required = true,
     .caseExact = true,
     .returned = Returned::Always},
    {.name = "id",
     .description = "",
     .caseExact = true,
     .mutability = Mutability::ReadOnly,
     .returned = Returned::Always,
     .unique = true},
    {.name = "meta", .description = "", .type = Complex, .mutability = Mutability::ReadOnly, .sub = metaParts},
});

constexpr auto unmappedUser =
    std::to_array<std::string_view>({"externalId", "displayName", "nickName", "profileUrl", "userType", "locale", "ims",
                                     "photos", "addresses", "entitlements", "x509Certificates"});
constexpr auto unmappedOther = std::to_array<std::string_view>({"externalId"});

std::string_view word(AttributeType type)
{
    switch (type) {
    case String:
        return "string";
    case Boolean:
        return "boolean";
    case DateTime:
        return "dateTime";
    case Reference:
        return "reference";
    case Complex:
        break;
    }
    return "complex";
}

std::string_view word(Mutability mutability)
{
    switch (mutability) {
    case Mutability::ReadOnly:
        return "readOnly";
    case Mutability::ReadWrite:
        return "readWrite";
    case Mutability::Immutable:
        return "immutable";
    case Mutability::WriteOnly:
        break;
    }
    return "writeOnly";
}

std::string_view word(Returned returned)
{
    switch (returned) {
    case Returned::Always:
        return "always";
    case Returned::Never:
        return "never";
    case Returned::Default:
        break;
    }
    return "default";
}

Value::List attributeList(std::span<const Attribute> attributes)
{
    Value::List list;
    for (const Attribute &attribute : attributes) {
        Value::Object row{
            {"name", attribute.name},
            {"type", word(attribute.type)},
            {"multiValued", attribute.multiValued},
            {"description", attribute.description},
            {"required", attribute.required},
            {"caseExact", attribute.caseExact},
            {"mutability", word(attribute.mutability)},
            {"returned", word(attribute.returned)},
            {"uniqueness", attribute.unique ? "server" : "none"},
        };
        if (!attribute.sub.empty())
            row.emplace_back("subAttributes", attributeList(attribute.sub));
        if (!attribute.refersTo.empty())
            row.emplace_back("referenceTypes", Value::List{Value(attribute.refersTo)});
        list.emplace_back(std::move(row));
    }
    return list;
}

Value meta(std::string_view type, std::string location)
{
    return Value::Object{{"resourceType", type}, {"location", std::move(location)}};
}

Value supported(bool is)
{
    return Value::Object{{"supported", is}};
}

} // namespace

const ResourceType userType{.id = "User",
                            .endpoint = "/Users",
                            .schema = "urn:ietf:params:scim:schemas:core:2.0:User",
                            .description = "Talend account",
                            .attributes = userAttributes,
                            .unmapped = unmappedUser};
const ResourceType groupType{.id = "Group",
                             .endpoint = "/Groups",
                             .schema = "urn:ietf:params:scim:schemas:core:2.0:Group",
                             .description = "Group of Talend accounts",
                             .attributes = groupAttributes,
                             .unmapped = unmappedOther};
const ResourceType roleType{.id = "Role",
                            .endpoint = "/Roles",
                            .schema = "urn:talend:params:scim:schemas:core:2.0:Role",
                            .description = "Role with its Talend permissions",
                            .attributes = roleAttributes,
                            .unmapped = unmappedOther};

std::span<const Attribute> commonAttributes()
{
    return shared;
}

const Attribute *attributeNamed(std::span<const Attribute> attributes, std::string_view name)
{
    const auto found = std::ranges::find_if(attributes, [&](const Attribute &one) { return sameName(one.name, name); });
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<AttributeRef> resolve(const ResourceType &type, std::string_view path)
{
    if (path.size() > type.schema.size() && path[type.schema.size()] == ':'
        && sameName(path.substr(0, type.schema.size()), type.schema))
        path.remove_prefix(type.schema.size() + 1);
    const auto dot = path.find('.');
    const std::string_view name = path.substr(0, dot);
    const Attribute *attribute = attributeNamed(type.attributes, name);
    if (!attribute)
        attribute = attributeNamed(shared, name);
    if (!attribute) {
        const auto same = [&](std::string_view one) { return sameName(one, name); };
        return std::ranges::any_of(type.unmapped, same) ? std::optional(AttributeRef()) : std::nullopt;
    }
    if (dot == std::string_view::npos)
        return AttributeRef{attribute};
    const Attribute *sub = attributeNamed(attribute->sub, path.substr(dot + 1));
    return sub ? std::optional(AttributeRef{attribute, sub}) : std::nullopt;
}

std::span<const ResourceType *const> resourceTypes()
{
    static constexpr std::array<const ResourceType *, 3> all{&userType, &groupType, &roleType};
    return all;
}

Value serviceProviderConfig(const std::string &base)
{
    return Value::Object{
        {"schemas", Value::List{"urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"}},
        {"patch", supported(true)},
        {"bulk",
         Value::Object{{"supported", false}, {"maxOperations", std::int64_t(0)}, {"maxPayloadSize", std::int64_t(0)}}},
        {"filter", Value::Object{{"supported", true}, {"maxResults", static_cast<std::int64_t>(mostResults)}}},
        {"changePassword", supported(false)},
        {"sort", supported(true)},
        {"etag", supported(true)},
        {"authenticationSchemes",
         Value::List{Value::Object{{"type", "oauthbearertoken"},
                                   {"name", "OAuth Bearer Token"},
                                   {"description", "Personal access token or service account token"},
                                   {"primary", true}}}},
        {"meta", meta("ServiceProviderConfig", base + "/ServiceProviderConfig")},
    };
}

Value resourceType(const ResourceType &type, const std::string &base)
{
    return Value::Object{
        {"schemas", Value::List{"urn:ietf:params:scim:schemas:core:2.0:ResourceType"}},
        {"id", type.id},
        {"name", type.id},
        {"endpoint", type.endpoint},
        {"description", type.description},
        {"schema", type.schema},
        {"meta", meta("ResourceType", base + "/ResourceTypes/" + std::string(type.id))},
    };
}

Value schema(const ResourceType &type, const std::string &base)
{
    return Value::Object{
        {"schemas", Value::List{"urn:ietf:params:scim:schemas:core:2.0:Schema"}},
        {"id", type.schema},
        {"name", type.id},
        {"description", type.description},
        {"attributes", attributeList(type.attributes)},
        {"meta", meta("Schema", base + "/Schemas/" + std::string(type.schema))},
    };
}

} // namespace tandem::simulator::talend
