// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actvalues.h"

#include "domain/text.h"
#include "domain/words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tandem::actvalues {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

/// Space roles also in Talend's words, and without regard to case.
std::optional<SpaceRole> spaceRoleFrom(std::string_view word)
{
    static constexpr std::array all{SpaceRole::Facilitator,   SpaceRole::Producer,     SpaceRole::Codeveloper,
                                    SpaceRole::Consumer,      SpaceRole::DataConsumer, SpaceRole::DataPreview,
                                    SpaceRole::Contributor,   SpaceRole::Publisher,    SpaceRole::Operator,
                                    SpaceRole::BasicConsumer, SpaceRole::TalendViewer, SpaceRole::TalendAuthor,
                                    SpaceRole::TalendManage};
    const std::string wanted = lower(word);
    for (const SpaceRole role : all) {
        if (lower(toWord(role)) == wanted)
            return role;
    }
    if (wanted == "publish")
        return SpaceRole::Publisher;
    if (wanted == "execute")
        return SpaceRole::Operator;
    return std::nullopt;
}

template<class T>
std::optional<T> numberFrom(std::string_view text)
{
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The plain id when it reads back to the same row, else with the prefix that forces it.
template<class IdType, class Find>
std::string safely(IdType id, std::string_view vendorId, Find &&find)
{
    if (vendorId.empty())
        return std::to_string(id.value());
    const auto found = find(vendorId);
    return (found && *found == id ? "" : "id:") + std::string(vendorId);
}

template<class Row>
const Row *rowIn(const Printer &printer, const Table<Row> &(PairState::*table)() const, decltype(Row::id) id)
{
    if (const Row *row = (printer.first.*table)().find(id))
        return row;
    return printer.second ? (printer.second->*table)().find(id) : nullptr;
}

} // namespace

std::string_view typeOf(Of<std::string>, std::string_view key)
{
    return key == "emails" ? "emails" : key == "email" ? "email" : "text";
}

std::string_view typeOf(Of<std::vector<std::string>>, std::string_view)
{
    return "permissions";
}

std::string_view typeOf(Of<bool>, std::string_view)
{
    return "yes-no";
}

std::string_view typeOf(Of<std::uint32_t>, std::string_view)
{
    return "number";
}

std::string_view typeOf(Of<std::int64_t>, std::string_view)
{
    return "number";
}

std::string_view typeOf(Of<UserId>, std::string_view)
{
    return "user";
}

std::string_view typeOf(Of<std::vector<UserId>>, std::string_view)
{
    return "users";
}

std::string_view typeOf(Of<AccountId>, std::string_view)
{
    return "account";
}

std::string_view typeOf(Of<RoleId>, std::string_view)
{
    return "role";
}

std::string_view typeOf(Of<std::vector<RoleId>>, std::string_view)
{
    return "roles";
}

std::string_view typeOf(Of<GroupId>, std::string_view)
{
    return "group";
}

std::string_view typeOf(Of<SpaceId>, std::string_view)
{
    return "space";
}

std::string_view typeOf(Of<ContentId>, std::string_view key)
{
    return key == "app" ? "app" : key == "schedule" ? "schedule" : key == "key" ? "api-key" : "item";
}

std::string_view typeOf(Of<std::vector<ContentId>>, std::string_view key)
{
    return key == "uses" ? "data-connections" : "items";
}

std::string_view typeOf(Of<std::vector<acts::OwnedRef>>, std::string_view)
{
    return "items-or-spaces";
}

std::string_view typeOf(Of<SpaceType>, std::string_view)
{
    return "space-type";
}

std::string_view typeOf(Of<ContentType>, std::string_view)
{
    return "content-type";
}

std::string_view typeOf(Of<SignInVia>, std::string_view)
{
    return "sign-in-via";
}

std::string_view typeOf(Of<SpaceRoles>, std::string_view)
{
    return "space-roles";
}

Error Reader::badValue(std::string_view text, std::string_view expected) const
{
    return {.code = ErrorCode::BadValue,
            .args = {std::string(key), std::string(text), std::string(expected)},
            .field = std::string(key)};
}

Result<std::string> Reader::read(Of<std::string>, std::string_view text) const
{
    return std::string(text);
}

Result<bool> Reader::read(Of<bool> type, std::string_view text) const
{
    const std::string word = lower(trimmed(text));
    if (word == "true" || word == "yes" || word == "on" || word == "1")
        return true;
    if (word == "false" || word == "no" || word == "off" || word == "0")
        return false;
    return fail(badValue(text, typeOf(type, key)));
}

Result<std::uint32_t> Reader::read(Of<std::uint32_t> type, std::string_view text) const
{
    if (const auto number = numberFrom<std::uint32_t>(trimmed(text)))
        return *number;
    return fail(badValue(text, typeOf(type, key)));
}

Result<std::int64_t> Reader::read(Of<std::int64_t> type, std::string_view text) const
{
    if (const auto number = numberFrom<std::int64_t>(trimmed(text)); number && *number >= 0)
        return *number;
    return fail(badValue(text, typeOf(type, key)));
}

Result<UserId> Reader::read(Of<UserId>, std::string_view text) const
{
    // What a deleted user owned is still named by the id (DE-09).
    return key == "owned-by" ? findOwner(state, text, key) : findUser(state, text, key);
}

Result<AccountId> Reader::read(Of<AccountId>, std::string_view text) const
{
    return findAccount(state, text, key);
}

Result<RoleId> Reader::read(Of<RoleId>, std::string_view text) const
{
    return findRole(state, text, key, side);
}

Result<GroupId> Reader::read(Of<GroupId>, std::string_view text) const
{
    return findGroup(state, text, key, side);
}

Result<SpaceId> Reader::read(Of<SpaceId>, std::string_view text) const
{
    return findSpace(state, text, key, side);
}

Result<ContentId> Reader::read(Of<ContentId>, std::string_view text) const
{
    return findContent(state, text, key, side);
}

Result<acts::OwnedRef> Reader::read(Of<acts::OwnedRef>, std::string_view text) const
{
    return findOwned(state, text, key, side);
}

Result<SpaceType> Reader::read(Of<SpaceType> type, std::string_view text) const
{
    if (const auto value = fromWord<SpaceType>(trimmed(text)); value && *value != SpaceType::Personal)
        return *value;
    return fail(badValue(text, typeOf(type, key)));
}

Result<ContentType> Reader::read(Of<ContentType> type, std::string_view text) const
{
    if (const auto value = fromWord<ContentType>(trimmed(text)))
        return *value;
    return fail(badValue(text, typeOf(type, key)));
}

Result<SignInVia> Reader::read(Of<SignInVia> type, std::string_view text) const
{
    if (const auto value = fromWord<SignInVia>(trimmed(text)))
        return *value;
    return fail(badValue(text, typeOf(type, key)));
}

Result<SpaceRoles> Reader::read(Of<SpaceRoles> type, std::string_view text) const
{
    unsigned roles = 0;
    for (const std::string &part : parts(text)) {
        const auto role = spaceRoleFrom(part);
        if (!role)
            return fail(badValue(part, typeOf(type, key)));
        roles |= static_cast<unsigned>(*role);
    }
    return static_cast<SpaceRoles>(roles);
}

std::vector<std::string> Reader::parts(std::string_view text)
{
    std::vector<std::string> all;
    std::string part;
    const auto end = [&] {
        if (const auto whole = trimmed(part); !whole.empty())
            all.emplace_back(whole);
        part.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == ',')
            part += text[++i];
        else if (text[i] == ',')
            end();
        else
            part += text[i];
    }
    end();
    return all;
}

std::string Printer::print(UserId id) const
{
    const auto find = [&](std::string_view text) { return findOwner(first, text, key); };
    if (const User *user = rowIn(*this, &PairState::users, id))
        return safely(id, user->vendorId(), find);
    const Tombstone *dead = rowIn(*this, &PairState::tombstones, id);
    return safely(id, dead ? dead->vendorId() : std::string_view(), find);
}

std::string Printer::print(AccountId id) const
{
    const Account *row = rowIn(*this, &PairState::accounts, id);
    return safely(id, row ? row->vendorId() : std::string_view(),
                  [&](std::string_view text) { return findAccount(first, text, key); });
}

std::string Printer::print(RoleId id) const
{
    const Role *row = rowIn(*this, &PairState::roles, id);
    const std::string vendorId = !row ? std::string() : row->vendorId.empty() ? row->talendVendorId : row->vendorId;
    return safely(id, vendorId, [&](std::string_view text) { return findRole(first, text, key); });
}

std::string Printer::print(GroupId id) const
{
    const Group *row = rowIn(*this, &PairState::groups, id);
    return safely(id, row ? std::string_view(row->vendorId) : std::string_view(),
                  [&](std::string_view text) { return findGroup(first, text, key); });
}

std::string Printer::print(SpaceId id) const
{
    const Space *row = rowIn(*this, &PairState::spaces, id);
    return safely(id, row ? row->vendorId() : std::string_view(),
                  [&](std::string_view text) { return findSpace(first, text, key); });
}

std::string Printer::print(ContentId id) const
{
    const ContentItem *row = rowIn(*this, &PairState::content, id);
    return safely(id, row ? row->vendorId() : std::string_view(),
                  [&](std::string_view text) { return findContent(first, text, key); });
}

std::string Printer::print(const acts::OwnedRef &ref) const
{
    return std::visit([&](auto id) { return print(id); }, ref);
}

std::string Printer::print(SpaceType type) const
{
    return std::string(toWord(type));
}

std::string Printer::print(ContentType type) const
{
    return std::string(toWord(type));
}

std::string Printer::print(SignInVia via) const
{
    return std::string(toWord(via));
}

std::string Printer::print(SpaceRoles roles) const
{
    std::string text;
    for (const std::string_view word : toWords(roles))
        text.append(text.empty() ? "" : ",").append(word);
    return text;
}

std::string Printer::escaped(std::string text)
{
    for (std::size_t at = text.find(','); at != std::string::npos; at = text.find(',', at + 2))
        text.insert(at, 1, '\\');
    return text;
}

} // namespace tandem::actvalues
