// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/pairstate.h"
#include "domain/plan.h"
#include "domain/result.h"
#include "domain/ruleid.h"

#include <optional>
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
    std::string_view type; ///< "user", "users", "role", "text", "yes-no" …; see expectedOf() in actvalues.h
    bool required = false;
    bool personal = false; ///< its value never reaches the journal
};

/// What an act may do and by which rules: every plan of it has steps and rules out of these. Tests hold them to it.
struct ActFacts
{
    std::vector<StepKind> steps;
    std::vector<RuleId> rules;
};

struct ActInfo
{
    std::string_view name;
    std::vector<KeyInfo> keys;
    ActFacts facts;
};

/// All acts in the order of ActBody.
std::span<const ActInfo> allActs();
/// nullptr for a name that is none.
const ActInfo *findAct(std::string_view name);
std::string_view actName(const ActBody &body);

/// Reads `NAME key=value …` (each split at the first `=`) against a state: `user`, `to`, `owner` take an e-mail, id or
/// subject (`email:…`, `id:…`, `subject:…` force one), `role`, `space`, `group`, `app` a name or id; lists are parted
/// by commas, a literal comma is `\,`. Where a name is borne on both sides, the one of `side` is meant. Errors:
/// UnknownAct, UnknownKey, MissingKey, BadValue, UnknownUser …, AmbiguousName.
Result<ActBody> parseAct(std::string_view name, std::span<const std::string> keyValues, const PairState &state,
                         Side side = Side::Qlik);

/// Key -> value texts that parseAct() reads back to the same act; absent optional keys are left out. An object that
/// `state` lacks is looked up in `second`.
std::vector<std::pair<std::string, std::string>> actArguments(const ActBody &body, const PairState &state,
                                                              const PairState *second = nullptr);
/// The same without personal values, secrets and free text: the ids, words and numbers that the journal may keep.
std::vector<std::pair<std::string, std::string>> journalArguments(const ActBody &body, const PairState &state);

// Look-ups by text, shared with options like --as, --user, --owner. `key` is what the error names. A literal name goes
// before a prefix; `id:` and `name:` force one where it is no user. Namesakes in AmbiguousName are told apart by
// subject and id (UL-04); its args are key, value, candidates.
Result<UserId> findUser(const PairState &state, std::string_view text, std::string_view key);
/// As findUser(), and also by the opaque id of a deleted user (DE-09).
Result<UserId> findOwner(const PairState &state, std::string_view text, std::string_view key);
Result<AccountId> findAccount(const PairState &state, std::string_view text, std::string_view key);
Result<RoleId> findRole(const PairState &state, std::string_view text, std::string_view key,
                        std::optional<Side> side = {});
Result<GroupId> findGroup(const PairState &state, std::string_view text, std::string_view key,
                          std::optional<Side> side = {});
Result<SpaceId> findSpace(const PairState &state, std::string_view text, std::string_view key,
                          std::optional<Side> side = {});
/// The keys `app`, `schedule`, `key` and `uses` look among content of their kind only.
Result<ContentId> findContent(const PairState &state, std::string_view text, std::string_view key,
                              std::optional<Side> side = {});
Result<acts::OwnedRef> findOwned(const PairState &state, std::string_view text, std::string_view key,
                                 std::optional<Side> side = {});

} // namespace tandem
