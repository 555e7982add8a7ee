// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace tandem {

/// A row number of one table of the workspace: minted by a counter from 1 upwards, never reused. The vendor's own text
/// id stands once beside it, in the row. There is no default-constructed id; "none" is std::optional.
template<class Tag>
class Id
{
public:
    explicit constexpr Id(std::uint32_t value) : m_value(value) { }
    [[nodiscard]] constexpr std::uint32_t value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::uint32_t m_value;
};

using UserId = Id<struct UserTag>;
using AccountId = Id<struct AccountTag>;
using RoleId = Id<struct RoleTag>;
using GroupId = Id<struct GroupTag>;
using SpaceId = Id<struct SpaceTag>;
using ContentId = Id<struct ContentTag>;
/// Row of the append-only table of personal data (DE-04); see models/store.
using PersonId = Id<struct PersonTag>;

using Revision = std::uint64_t;

} // namespace tandem

template<class Tag>
struct std::hash<tandem::Id<Tag>>
{
    std::size_t operator()(tandem::Id<Tag> id) const noexcept { return std::hash<std::uint32_t>()(id.value()); }
};
