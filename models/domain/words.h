// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/error.h"
#include "domain/plan.h"
#include "domain/space.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The fixed spellings of the vocabularies: what the command line, JSON and REST read and write. Never translated.
/// fromWord<T>() answers nullopt for a word that is none.
namespace tandem {

std::string_view toWord(Side side); // "qlik", "talend"
std::string_view toWord(UserStatus status); // "active", "invited" (also Provisioned), "disabled"
std::string_view toWord(RoleKind kind); // "qlik-built-in", "talend-built-in", "custom"
std::string_view toWord(SpaceType type);
std::string_view toWord(GroupProvider provider); // "custom", "idp"
std::string_view toWord(ContentType type); // "app", "data-connection", "reload-schedule" …
std::string_view toWord(ContentState state); // "ok", "failing", "disabled", "revoked", "credentials-missing"
std::string_view toWord(IdpState state); // "configured", "active"
std::string_view toWord(Subscription subscription); // "user-based", "capacity"
std::string_view toWord(SignInVia via); // "qlik-account", "idp", "anonymous"
std::string_view toWord(Origin origin); // "default", "auto", "group", "direct"
std::string_view toWord(Severity severity); // "info", "warning", "danger"
std::string_view toWord(ObjectType type); // "user", "account", "role" …
std::string_view toWord(StepKind kind); // "create-user", "assign-role" …
std::string_view toWord(ErrorCode code); // "unknown-user" …
std::string_view toWord(AccountCause cause);
std::string_view toWord(SpaceRole role); // API names: "facilitator", "producer" …; Talend's: "VIEW", "AUTHOR" …

/// Names of the set bits, in the order of the enumeration.
std::vector<std::string_view> toWords(SpaceRoles roles);

template<class T>
std::optional<T> fromWord(std::string_view word) = delete;
template<>
std::optional<Side> fromWord<Side>(std::string_view word);
template<>
std::optional<UserStatus> fromWord<UserStatus>(std::string_view word); // also "pending", "provisioned"
template<>
std::optional<RoleKind> fromWord<RoleKind>(std::string_view word); // also CSV's "builtin_talend", "builtin_qlik"
template<>
std::optional<SpaceType> fromWord<SpaceType>(std::string_view word);
template<>
std::optional<ContentType> fromWord<ContentType>(std::string_view word); // also "dataconnection", "reloadschedule"
template<>
std::optional<Subscription> fromWord<Subscription>(std::string_view word);
template<>
std::optional<SignInVia> fromWord<SignInVia>(std::string_view word);
template<>
std::optional<SpaceRole> fromWord<SpaceRole>(std::string_view word);
template<>
std::optional<IdpState> fromWord<IdpState>(std::string_view word);
template<>
std::optional<AccountCause> fromWord<AccountCause>(std::string_view word);

} // namespace tandem
