// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "domain/role.h"
#include "domain/space.h"
#include "domain/tenant.h"
#include "domain/user.h"

#include <variant>
#include <vector>

namespace tandem {

/// Tables whose rows a Drop can name.
enum class TableId : std::uint8_t { Users, Accounts, Tombstones, Roles, Groups, Spaces, Content, Count };

/// A row goes.
struct Drop
{
    TableId table;
    std::uint32_t id;
    friend bool operator==(const Drop &, const Drop &) = default;
};

/// Membership tables: container -> member.
enum class LinkKind : std::uint8_t {
    DirectRole, ///< role -> user, assigned directly on the Qlik side (BX-10)
    TalendRole, ///< role -> user whose linked Talend account carries it
    UnlinkedTalendRole, ///< role -> Talend account without a linked user
    GroupUser, ///< Qlik group -> user
    GroupAccount, ///< Talend group -> account
    Count
};

/// A membership begins (present) or ends.
struct Link
{
    LinkKind kind;
    std::uint32_t container;
    std::uint32_t member;
    bool present;
    friend bool operator==(const Link &, const Link &) = default;
};

/// One decided change of the state. A row alternative means: this row is now so (created or replaced).
/// Changes are values without any decision in them; PairState::apply carries them out, inverseOf() turns them round.
using Change = std::variant<User, Account, Tombstone, Role, Group, Space, ContentItem, Tenant, Drop, Link>;
using Changes = std::vector<Change>;

} // namespace tandem
