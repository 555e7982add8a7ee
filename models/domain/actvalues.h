// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actcatalogue.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How one value of an act is spelled: read from text, printed back, and named by its type. One overload for each type
/// that a key can have; actcatalogue.cpp walks the keys.
namespace tandem::actvalues {

template<class T>
struct Of
{ };

template<class T>
constexpr bool isOptional = false;
template<class T>
constexpr bool isOptional<std::optional<T>> = true;
template<class T>
constexpr bool isList = false;
template<class T>
constexpr bool isList<std::vector<T>> = true;

/// The word by which `act --list` and BadValue name a type ("user", "yes-no"); models/wording translates them.
std::string_view typeOf(Of<std::string>, std::string_view key);
std::string_view typeOf(Of<std::vector<std::string>>, std::string_view key);
std::string_view typeOf(Of<bool>, std::string_view key);
std::string_view typeOf(Of<std::uint32_t>, std::string_view key);
std::string_view typeOf(Of<std::int64_t>, std::string_view key);
std::string_view typeOf(Of<UserId>, std::string_view key);
std::string_view typeOf(Of<std::vector<UserId>>, std::string_view key);
std::string_view typeOf(Of<AccountId>, std::string_view key);
std::string_view typeOf(Of<RoleId>, std::string_view key);
std::string_view typeOf(Of<std::vector<RoleId>>, std::string_view key);
std::string_view typeOf(Of<GroupId>, std::string_view key);
std::string_view typeOf(Of<SpaceId>, std::string_view key);
std::string_view typeOf(Of<ContentId>, std::string_view key);
std::string_view typeOf(Of<std::vector<ContentId>>, std::string_view key);
std::string_view typeOf(Of<std::vector<acts::OwnedRef>>, std::string_view key);
std::string_view typeOf(Of<SpaceType>, std::string_view key);
std::string_view typeOf(Of<ContentType>, std::string_view key);
std::string_view typeOf(Of<SignInVia>, std::string_view key);
std::string_view typeOf(Of<SpaceRoles>, std::string_view key);

/// What a text is read against, and for which key.
struct Reader
{
    const PairState &state;
    Side side;
    std::string_view key;

    Result<std::string> read(Of<std::string>, std::string_view text) const;
    Result<bool> read(Of<bool>, std::string_view text) const;
    Result<std::uint32_t> read(Of<std::uint32_t>, std::string_view text) const;
    Result<std::int64_t> read(Of<std::int64_t>, std::string_view text) const;
    Result<UserId> read(Of<UserId>, std::string_view text) const;
    Result<AccountId> read(Of<AccountId>, std::string_view text) const;
    Result<RoleId> read(Of<RoleId>, std::string_view text) const;
    Result<GroupId> read(Of<GroupId>, std::string_view text) const;
    Result<SpaceId> read(Of<SpaceId>, std::string_view text) const;
    Result<ContentId> read(Of<ContentId>, std::string_view text) const;
    Result<acts::OwnedRef> read(Of<acts::OwnedRef>, std::string_view text) const;
    Result<SpaceType> read(Of<SpaceType>, std::string_view text) const;
    Result<ContentType> read(Of<ContentType>, std::string_view text) const;
    Result<SignInVia> read(Of<SignInVia>, std::string_view text) const;
    Result<SpaceRoles> read(Of<SpaceRoles>, std::string_view text) const;

    template<class T>
    Result<std::vector<T>> read(Of<std::vector<T>>, std::string_view text) const
    {
        std::vector<T> all;
        for (const std::string &part : parts(text)) {
            auto one = read(Of<T>(), part);
            if (!one)
                return fail(one.error());
            all.push_back(*std::move(one));
        }
        return all;
    }

    /// The entries of a list: parted by commas, trimmed, empty ones left out; `\,` is a comma.
    static std::vector<std::string> parts(std::string_view text);

private:
    [[nodiscard]] Error badValue(std::string_view text, std::string_view expected) const;
};

/// Spells values so that a Reader over the same pair reads them back. Rows are looked up in `first`, then in `second`.
struct Printer
{
    const PairState &first;
    const PairState *second = nullptr;
    std::string_view key = {};

    [[nodiscard]] std::string print(const std::string &text) const { return text; }
    [[nodiscard]] std::string print(bool value) const { return value ? "true" : "false"; }
    [[nodiscard]] std::string print(UserId id) const;
    [[nodiscard]] std::string print(AccountId id) const;
    [[nodiscard]] std::string print(RoleId id) const;
    [[nodiscard]] std::string print(GroupId id) const;
    [[nodiscard]] std::string print(SpaceId id) const;
    [[nodiscard]] std::string print(ContentId id) const;
    [[nodiscard]] std::string print(const acts::OwnedRef &ref) const;
    [[nodiscard]] std::string print(SpaceType type) const;
    [[nodiscard]] std::string print(ContentType type) const;
    [[nodiscard]] std::string print(SignInVia via) const;
    [[nodiscard]] std::string print(SpaceRoles roles) const;
    template<std::integral T>
        requires(sizeof(T) >= 4)
    [[nodiscard]] std::string print(T number) const
    {
        return std::to_string(number);
    }
    template<class T>
    [[nodiscard]] std::string print(const std::vector<T> &all) const
    {
        std::string text;
        for (const T &one : all)
            text.append(text.empty() ? "" : ",").append(escaped(print(one)));
        return text;
    }

    static std::string escaped(std::string text);
};

} // namespace tandem::actvalues
