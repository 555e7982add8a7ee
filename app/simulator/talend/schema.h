// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/talend/value.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What the SCIM service's resources are made of (RFC 7643): User, Group and Talend's own Role. The tables say what is
/// announced by discovery, and the same tables decide what a filter, a path or a body may name.
namespace tandem::simulator::talend {

enum class AttributeType : std::uint8_t { String, Boolean, DateTime, Reference, Complex };
enum class Mutability : std::uint8_t { ReadOnly, ReadWrite, Immutable, WriteOnly };
enum class Returned : std::uint8_t { Always, Never, Default };

struct Attribute
{
    std::string_view name;
    std::string_view description;
    AttributeType type = AttributeType::String;
    bool multiValued = false;
    bool required = false;
    bool caseExact = false;
    Mutability mutability = Mutability::ReadWrite;
    Returned returned = Returned::Default;
    bool unique = false; ///< within the server
    std::span<const Attribute> sub = {}; ///< of a complex one
    std::string_view refersTo = {}; ///< of a reference: the resource type, or "external"
};

struct ResourceType
{
    std::string_view id; ///< "User"
    std::string_view endpoint; ///< "/Users"
    std::string_view schema; ///< its URN
    std::string_view description;
    std::span<const Attribute> attributes; ///< without the common ones
    /// Names of RFC 7643 that Talend declares and drops: a filter may name them and finds nothing.
    std::span<const std::string_view> unmapped = {};
};

extern const ResourceType userType;
extern const ResourceType groupType;
extern const ResourceType roleType; ///< a custom resource type; clients learn its URN here

/// The attribute a path names, and its sub-attribute if it names one; both null for an unmapped one.
struct AttributeRef
{
    const Attribute *attribute = nullptr;
    const Attribute *sub = nullptr;
};

/// Resolves "userName", "name.familyName", "urn:…:User:active", in any case; common attributes (id, externalId, meta,
/// schemas) belong to every type. nullopt: there is no such attribute.
std::optional<AttributeRef> resolve(const ResourceType &type, std::string_view path);
/// The attribute of this plain name among `attributes`, or null.
const Attribute *attributeNamed(std::span<const Attribute> attributes, std::string_view name);
/// id, externalId, schemas and meta.
std::span<const Attribute> commonAttributes();

// Discovery (RFC 7644, section 4). `base` is the address of the service: "http://…/scim/v2".
inline constexpr std::size_t mostResults = 999; ///< on one page: filter.maxResults
Value serviceProviderConfig(const std::string &base);
Value resourceType(const ResourceType &type, const std::string &base);
Value schema(const ResourceType &type, const std::string &base);
std::span<const ResourceType *const> resourceTypes();

} // namespace tandem::simulator::talend
