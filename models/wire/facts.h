// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "wire/jsonfields.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Rows as named facts, in which other rows stand by the vendors' ids: what tandem.json is made of. Each fact is a
/// piece of JSON; equal pieces mean equal facts. Private to models/wire.
namespace tandem::wire {

using Facts = std::vector<std::pair<std::string_view, std::string>>;

/// Names of rows that hold across an export and an import of it.
[[nodiscard]] std::string keyOf(const User &row);
[[nodiscard]] std::string keyOf(const Account &row);
[[nodiscard]] std::string keyOf(const Role &row);
[[nodiscard]] std::string keyOf(const Group &row);
[[nodiscard]] std::string keyOf(const Space &row);
[[nodiscard]] std::string keyOf(const ContentItem &row);

[[nodiscard]] Facts factsOf(const PairState &state, const User &row);
[[nodiscard]] Facts factsOf(const PairState &state, const Account &row);
[[nodiscard]] Facts factsOf(const PairState &state, const Role &row);
[[nodiscard]] Facts factsOf(const PairState &state, const Group &row);
[[nodiscard]] Facts factsOf(const PairState &state, const Space &row);
[[nodiscard]] Facts factsOf(const PairState &state, const ContentItem &row);
[[nodiscard]] Facts factsOf(const PairState &state, const Tenant &row);

/// Rows by their keys, for facts that name others. Users and tombstones share `user`.
struct FactNames
{
    std::function<std::optional<UserId>(std::string_view)> user;
    std::function<std::optional<RoleId>(std::string_view)> role;
    std::function<std::optional<GroupId>(std::string_view)> group;
    std::function<std::optional<SpaceId>(std::string_view)> space;
    std::function<std::optional<ContentId>(std::string_view)> content;
    std::function<PersonId()> newPerson;
};

/// Sets the facts that `object` names; others stay. What is wrong is remembered in `in`.
void setFacts(User &row, JsonFields &in, JsonObject object, const FactNames &names);
void setFacts(Account &row, JsonFields &in, JsonObject object, const FactNames &names);
void setFacts(Role &row, JsonFields &in, JsonObject object, const FactNames &names);
void setFacts(Group &row, JsonFields &in, JsonObject object, const FactNames &names);
void setFacts(Space &row, JsonFields &in, JsonObject object, const FactNames &names);
void setFacts(ContentItem &row, JsonFields &in, JsonObject object, const FactNames &names);
void setFacts(Tenant &row, JsonFields &in, JsonObject object, const FactNames &names);

} // namespace tandem::wire
