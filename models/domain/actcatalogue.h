// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/pairstate.h"
#include "domain/result.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The acts by name: what keys they take, and how text becomes an Act and back (design: section 5).
namespace tandem {

/// One key of an act as `act --list` tells it.
struct KeyInfo
{
    std::string_view name;
    std::string_view type; ///< "user", "users", "role", "text", "yes/no" …
    bool required = false;
    bool personal = false; ///< its value never reaches the journal
};

struct ActInfo
{
    std::string_view name;
    std::vector<KeyInfo> keys;
};

/// All acts in the order of ActBody.
std::span<const ActInfo> allActs();
std::string_view actName(const ActBody &body);

/// Reads `NAME key=value …` (each split at the first `=`) against a state: `user`, `to`, `owner` take an e-mail, id or
/// subject (`email:…`, `id:…`, `subject:…` force one), `role`, `space`, `group`, `app` a name or id; lists are parted by
/// commas, a literal comma is `\,`. Errors: UnknownAct, UnknownKey, MissingKey, BadValue, UnknownUser …, AmbiguousName.
Result<ActBody> parseAct(std::string_view name, std::span<const std::string> keyValues, const PairState &state);

/// Key -> value texts that parseAct() reads back to the same act; absent optional keys are left out.
std::vector<std::pair<std::string, std::string>> actArguments(const ActBody &body, const PairState &state);
/// The same without personal values and without names: what the journal may keep.
std::vector<std::pair<std::string, std::string>> journalArguments(const ActBody &body, const PairState &state);

// Look-ups by text, shared with options like --as, --user, --owner.
Result<UserId> findUser(const PairState &state, std::string_view text, std::string_view key);
Result<RoleId> findRole(const PairState &state, std::string_view text, std::string_view key);
Result<GroupId> findGroup(const PairState &state, std::string_view text, std::string_view key);
Result<SpaceId> findSpace(const PairState &state, std::string_view text, std::string_view key);
Result<ContentId> findContent(const PairState &state, std::string_view text, std::string_view key);

} // namespace tandem
