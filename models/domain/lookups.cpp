// SPDX-License-Identifier: GPL-3.0-or-later
// Objects by what somebody types: id, name, e-mail, subject.
#include "domain/actcatalogue.h"
#include "domain/text.h"
#include "domain/words.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t maxCandidates = 10;

/// `id:x` -> x when the text has that prefix.
std::optional<std::string_view> after(std::string_view prefix, std::string_view text)
{
    return text.starts_with(prefix) ? std::optional(text.substr(prefix.size())) : std::nullopt;
}

template<class T>
void addUnique(std::vector<T> &all, const std::vector<T> &more)
{
    for (const T &one : more) {
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    }
}

template<class T>
void addUnique(std::vector<T> &all, const std::optional<T> &one)
{
    if (one)
        addUnique(all, std::vector{*one});
}

/// UL-04: name, then what tells namesakes apart.
std::string described(const Person &person, std::string_view subjectWord, std::string_view id)
{
    std::string text(person.name().empty() ? person.email() : person.name());
    if (!person.subject().empty())
        text.append(text.empty() ? "" : " ").append(subjectWord).append(":").append(person.subject());
    return text.append(text.empty() ? "id:" : " id:").append(id);
}

std::string described(const PairState &state, UserId id)
{
    const User &row = state.users().at(id);
    return described(row.person, "subject", row.vendorId());
}

std::string described(const PairState &state, AccountId id)
{
    const Account &row = state.accounts().at(id);
    return described(row.person, "subject", row.vendorId());
}

std::string described(const PairState &state, RoleId id)
{
    const Role &row = state.roles().at(id);
    return row.name + " id:" + (row.vendorId.empty() ? row.talendVendorId : row.vendorId);
}

std::string described(const PairState &state, GroupId id)
{
    const Group &row = state.groups().at(id);
    return row.name + " id:" + row.vendorId;
}

std::string described(const PairState &state, SpaceId id)
{
    const Space &row = state.spaces().at(id);
    return std::string(row.name()).append(" (").append(toWord(row.type)).append(") id:").append(row.vendorId());
}

std::string described(const PairState &state, ContentId id)
{
    const ContentItem &row = state.content().at(id);
    return std::string(row.name()).append(" (").append(toWord(row.type)).append(") id:").append(row.vendorId());
}

std::string described(const PairState &state, const acts::OwnedRef &ref)
{
    return std::visit([&](auto id) { return described(state, id); }, ref);
}

/// The one that was found, or why there is not exactly one.
template<class T>
Result<T> single(const PairState &state, const std::vector<T> &found, ErrorCode unknown, std::string_view text,
                 std::string_view key)
{
    if (found.size() == 1)
        return found.front();
    std::string field(key);
    if (found.empty())
        return fail({.code = unknown, .args = {field, std::string(text)}, .field = field});
    std::string candidates;
    for (std::size_t i = 0; i < std::min(found.size(), maxCandidates); ++i)
        candidates.append(i ? "; " : "").append(described(state, found[i]));
    if (found.size() > maxCandidates)
        candidates += "; …";
    return fail({.code = ErrorCode::AmbiguousName, .args = {field, std::string(text), candidates}, .field = field});
}

/// Of several, those of the side that is acted on, if there are any.
template<class T, class OnSide>
void prefer(std::vector<T> &found, std::optional<Side> side, OnSide &&onSide)
{
    if (!side || found.size() < 2)
        return;
    std::vector<T> there;
    std::ranges::copy_if(found, std::back_inserter(there), [&](T id) { return onSide(id, *side); });
    if (!there.empty())
        found = std::move(there);
}

/// By id and by literal name; when neither fits, by what stands after `id:` or `name:`.
template<class T, class ById, class ByName>
std::vector<T> byIdOrName(std::string_view text, ById &&byId, ByName &&byName)
{
    std::vector<T> found;
    addUnique(found, std::optional<T>(byId(text)));
    if (found.empty())
        addUnique(found, std::vector<T>(byName(text)));
    if (found.empty()) {
        if (const auto id = after("id:", text))
            addUnique(found, std::optional<T>(byId(*id)));
        else if (const auto name = after("name:", text))
            addUnique(found, std::vector<T>(byName(*name)));
    }
    return found;
}

/// The kind of content that a key means; none for any.
std::optional<ContentType> kindFor(std::string_view key)
{
    if (key == "app")
        return ContentType::App;
    if (key == "schedule")
        return ContentType::ReloadSchedule;
    if (key == "key")
        return ContentType::ApiKey;
    if (key == "uses")
        return ContentType::DataConnection;
    return std::nullopt;
}

std::vector<ContentId> contentByName(const PairState &state, std::string_view name, std::optional<ContentType> kind)
{
    std::vector<ContentId> found;
    name = trimmed(name);
    state.content().forEach([&](const ContentItem &row) {
        if ((!kind || row.type == *kind) && trimmed(row.name()) == name)
            found.push_back(row.id);
    });
    return found;
}

std::vector<UserId> usersNamed(const PairState &state, std::string_view text)
{
    std::vector<UserId> found;
    if (const auto email = after("email:", text))
        return state.usersByEmail(*email);
    if (const auto subject = after("subject:", text))
        return state.usersBySubject(*subject);
    if (const auto id = after("id:", text)) {
        addUnique(found, state.userByVendorId(*id));
        return found;
    }
    addUnique(found, state.userByVendorId(text));
    addUnique(found, state.usersByEmail(text));
    addUnique(found, state.usersBySubject(text));
    return found;
}

std::optional<UserId> tombstoneNamed(const PairState &state, std::string_view text)
{
    return state.tombstoneByVendorId(after("id:", text).value_or(text));
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

} // namespace

Result<UserId> findUser(const PairState &state, std::string_view text, std::string_view key)
{
    text = trimmed(text);
    const auto found = isBlank(text) ? std::vector<UserId>() : usersNamed(state, text);
    auto user = single(state, found, ErrorCode::UnknownUser, text, key);
    if (!user && found.empty() && tombstoneNamed(state, text))
        user.error().args.emplace_back("deleted"); // ST-05: told apart from a slip of the pen
    return user;
}

Result<UserId> findOwner(const PairState &state, std::string_view text, std::string_view key)
{
    auto user = findUser(state, text, key);
    if (!user && user.error().code == ErrorCode::UnknownUser) {
        if (const auto dead = tombstoneNamed(state, trimmed(text)))
            return *dead;
    }
    return user;
}

Result<AccountId> findAccount(const PairState &state, std::string_view text, std::string_view key)
{
    text = trimmed(text);
    std::vector<AccountId> found;
    if (const auto email = after("email:", text)) {
        found = state.accountsByEmail(*email);
    } else if (const auto login = after("subject:", text)) {
        found = state.accountsByLogin(*login);
    } else if (const auto id = after("id:", text)) {
        addUnique(found, state.accountByVendorId(*id));
    } else if (!text.empty()) {
        addUnique(found, state.accountByVendorId(text));
        addUnique(found, state.accountsByEmail(text));
        addUnique(found, state.accountsByLogin(text));
    }
    return single(state, found, ErrorCode::UnknownAccount, text, key);
}

Result<RoleId> findRole(const PairState &state, std::string_view text, std::string_view key, std::optional<Side> side)
{
    auto found = byIdOrName<RoleId>(
        text, [&](std::string_view id) { return state.roleByVendorId(id); },
        [&](std::string_view name) { return isBlank(name) ? std::vector<RoleId>() : state.rolesByName(name); });
    prefer(found, side, [&](RoleId id, Side wanted) {
        const Role &role = state.roles().at(id);
        return wanted == Side::Qlik ? role.onQlik : role.onTalend;
    });
    return single(state, found, ErrorCode::UnknownRole, text, key);
}

Result<GroupId> findGroup(const PairState &state, std::string_view text, std::string_view key, std::optional<Side> side)
{
    auto found = byIdOrName<GroupId>(
        text, [&](std::string_view id) { return state.groupByVendorId(id); },
        [&](std::string_view name) { return isBlank(name) ? std::vector<GroupId>() : state.groupsByName(name); });
    prefer(found, side, [&](GroupId id, Side wanted) { return state.groups().at(id).side == wanted; });
    return single(state, found, ErrorCode::UnknownGroup, text, key);
}

Result<SpaceId> findSpace(const PairState &state, std::string_view text, std::string_view key, std::optional<Side> side)
{
    auto found = byIdOrName<SpaceId>(
        text, [&](std::string_view id) { return state.spaceByVendorId(id); },
        [&](std::string_view name) { return isBlank(name) ? std::vector<SpaceId>() : state.spacesByName(name); });
    prefer(found, side, [&](SpaceId id, Side wanted) { return state.spaces().at(id).side == wanted; });
    return single(state, found, ErrorCode::UnknownSpace, text, key);
}

Result<ContentId> findContent(const PairState &state, std::string_view text, std::string_view key,
                              std::optional<Side> side)
{
    auto found = byIdOrName<ContentId>(
        text, [&](std::string_view id) { return state.contentByVendorId(id); },
        [&](std::string_view name) {
            return isBlank(name) ? std::vector<ContentId>() : contentByName(state, name, kindFor(key));
        });
    prefer(found, side, [&](ContentId id, Side wanted) { return state.content().at(id).side == wanted; });
    return single(state, found, ErrorCode::UnknownContent, text, key);
}

Result<acts::OwnedRef> findOwned(const PairState &state, std::string_view text, std::string_view key,
                                 std::optional<Side> side)
{
    const auto byId = [&](std::string_view id) -> std::optional<acts::OwnedRef> {
        if (const auto content = state.contentByVendorId(id))
            return *content;
        if (const auto space = state.spaceByVendorId(id))
            return *space;
        return std::nullopt;
    };
    const auto byName = [&](std::string_view name) {
        std::vector<acts::OwnedRef> all;
        if (isBlank(name))
            return all;
        std::ranges::copy(contentByName(state, name, std::nullopt), std::back_inserter(all));
        std::ranges::copy(state.spacesByName(name), std::back_inserter(all));
        return all;
    };
    auto found = byIdOrName<acts::OwnedRef>(text, byId, byName);
    prefer(found, side, [&](const acts::OwnedRef &ref, Side wanted) {
        if (const auto *content = std::get_if<ContentId>(&ref))
            return state.content().at(*content).side == wanted;
        return state.spaces().at(std::get<SpaceId>(ref)).side == wanted;
    });
    return single(state, found, ErrorCode::UnknownContent, text, key);
}

} // namespace tandem
