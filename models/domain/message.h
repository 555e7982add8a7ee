// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tandem {

/// Which sentence; the enumerators stand in domain/sentence.h, so that a new one does not concern who only hands
/// messages on.
enum class Sentence : std::uint16_t;

/// Names one object of the pair by table and row. Its name is looked up when it is shown: in the plan's state before,
/// else in the one after. `text` is set only for what has no row: an e-mail address, a permission id, a new name.
struct ObjectRef
{
    ObjectType type;
    std::uint32_t id = 0;
    std::string text = {};

    ObjectRef(UserId user) : type(ObjectType::User), id(user.value()) { }
    ObjectRef(AccountId account) : type(ObjectType::Account), id(account.value()) { }
    ObjectRef(RoleId role) : type(ObjectType::Role), id(role.value()) { }
    ObjectRef(GroupId group) : type(ObjectType::Group), id(group.value()) { }
    ObjectRef(SpaceId space) : type(ObjectType::Space), id(space.value()) { }
    ObjectRef(ContentId item) : type(ObjectType::Content), id(item.value()) { }
    ObjectRef(ObjectType type_, std::string text_) : type(type_), text(std::move(text_)) { }
    static ObjectRef tenant() { return {ObjectType::Tenant, {}}; }
    static ObjectRef permission(std::string id) { return {ObjectType::Permission, std::move(id)}; }
    static ObjectRef email(std::string address) { return {ObjectType::Email, std::move(address)}; }
    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
};

/// An argument of a sentence: a number (printed by the reader's locale), a text as it is, an object, a date.
using Argument = std::variant<std::int64_t, std::string, ObjectRef, Instant>;

/// A sentence not yet in any language. `n` chooses the plural form and is printed where the sentence has %n.
struct Message
{
    Sentence id;
    std::vector<Argument> args = {};
    std::int64_t n = 0;
    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace tandem
