// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomact.h"

#include "domain/text.h"
#include <algorithm>
#include <functional>

namespace tandem::property {

/// A stream of small numbers made from the dice, and the pair they choose from.
class Chooser
{
public:
    Chooser(const Dice &dice, const PairState &pair_) : pair(pair_), m_dice(dice) { }

    std::uint32_t below(std::size_t n)
    {
        std::uint64_t x = (std::uint64_t(m_dice.second) << 16) + ++m_next;
        x = (x ^ (x >> 31)) * 0x9E3779B97F4A7C15ULL;
        x = (x ^ (x >> 29)) * 0xBF58476D1CE4E5B9ULL;
        return n == 0 ? 0 : static_cast<std::uint32_t>((x >> 32) % n);
    }
    bool chance(std::uint32_t percent) { return below(100) >= 100 - percent; }

    /// Any row that fits; when none does, any row.
    template<class Row>
    auto row(const Table<Row> &table, const std::function<bool(const Row &)> &fits) -> typename Table<Row>::Key
    {
        std::vector<typename Table<Row>::Key> all;
        std::vector<typename Table<Row>::Key> fitting;
        table.forEach([&](const Row &r) {
            all.push_back(r.id);
            if (fits(r))
                fitting.push_back(r.id);
        });
        const auto &from = fitting.empty() ? all : fitting;
        return from.empty() ? typename Table<Row>::Key(1) : from[below(from.size())];
    }
    UserId user()
    {
        if (chance(4)) // somebody deleted meanwhile, or nobody
            return UserId(1 + below(pair.nextId(TableId::Users)));
        return row<User>(pair.users(), [](const User &) { return true; });
    }
    UserId user(UserStatus status)
    {
        return row<User>(pair.users(), [&](const User &u) { return u.status == status; });
    }
    std::vector<UserId> users()
    {
        std::vector<UserId> result{user()};
        while (result.size() < 4 && chance(25)) {
            const UserId next = user();
            if (std::find(result.begin(), result.end(), next) == result.end())
                result.push_back(next);
        }
        return result;
    }
    RoleId role()
    {
        if (chance(1)) // deleted meanwhile
            return RoleId(1 + below(pair.nextId(TableId::Roles)));
        return row<Role>(pair.roles(), [](const Role &) { return true; });
    }
    RoleId bearing()
    {
        return row<Role>(pair.roles(), [](const Role &r) { return r.isTalendBearing(); });
    }
    /// A custom role with something that the Talend side does not show.
    RoleId hiding()
    {
        return row<Role>(pair.roles(), [](const Role &r) { return r.kind == RoleKind::Custom && !r.qlik.empty(); });
    }
    RoleId custom()
    {
        return row<Role>(pair.roles(), [](const Role &r) { return r.kind == RoleKind::Custom; });
    }
    GroupId group()
    {
        if (chance(8))
            return GroupId(1 + below(pair.nextId(TableId::Groups) + 6));
        return row<Group>(pair.groups(), [](const Group &) { return true; });
    }
    SpaceId space()
    {
        if (chance(2))
            return SpaceId(1 + below(pair.nextId(TableId::Spaces)));
        return row<Space>(pair.spaces(), [](const Space &) { return true; });
    }
    ContentId item()
    {
        if (chance(2))
            return ContentId(1 + below(pair.nextId(TableId::Content)));
        return row<ContentItem>(pair.content(), [](const ContentItem &) { return true; });
    }
    ContentId item(ContentType type)
    {
        return row<ContentItem>(pair.content(), [&](const ContentItem &c) { return c.type == type; });
    }
    /// Who administers some kinds of spaces only.
    UserId partialAdmin()
    {
        return row<User>(pair.users(), [&](const User &u) {
            bool some = false;
            pair.roles().forEach([&](const Role &r) {
                const bool partial =
                    r.kind == RoleKind::QlikBuiltIn && (r.name == "AnalyticsAdmin" || r.name == "DataAdmin");
                some = some || (partial && pair.directMembers(r.id).contains(u.id.value()));
            });
            return some && u.status == UserStatus::Active;
        });
    }
    /// Who administers users or roles on the Talend side without being a tenant administrator.
    UserId talendAdmin()
    {
        return row<User>(pair.users(), [&](const User &u) {
            bool some = false;
            pair.roles().forEach([&](const Role &r) {
                const bool manages =
                    r.talend.contains("TMC_USER_MANAGEMENT") || r.talend.contains("TMC_ROLE_MANAGEMENT");
                some = some || (manages && pair.talendMembers(r.id).contains(u.id.value()));
            });
            return some && u.status == UserStatus::Active;
        });
    }
    template<class T>
    const T &any(const std::vector<T> &values)
    {
        return values[below(values.size())];
    }
    RoleId builtIn(std::string_view name)
    {
        return row<Role>(pair.roles(),
                         [&](const Role &r) { return r.kind == RoleKind::QlikBuiltIn && r.name == name; });
    }
    /// Something in a space of one of these types.
    ContentId itemIn(const std::vector<SpaceType> &types)
    {
        return row<ContentItem>(pair.content(), [&](const ContentItem &c) {
            const Space *where = pair.spaces().find(c.space);
            return where && std::ranges::find(types, where->type) != types.end();
        });
    }
    std::string email()
    {
        const std::uint32_t dice = below(100);
        if (dice < 60)
            return "New" + std::to_string(below(30)) + "@firm.example";
        if (dice < 80)
            return std::string(pair.users().at(user(UserStatus::Active)).person.email());
        if (dice < 90)
            return std::string(pair.users().at(user(UserStatus::Invited)).person.email());
        return any<std::string>({"nobody", "two@at@firm.example", "x@y", "@firm.example"});
    }
    std::string emails()
    {
        std::string list = email();
        while (list.size() < 90 && chance(30))
            list += any<std::string>({",", " ", "; ", "\n"}) + email();
        return list;
    }
    std::vector<std::string> permissions()
    {
        static const std::vector<std::string> pool{
            "TMC_OPERATOR", "TMC_ENGINE_USE", "CONNECTION_READ",   "TMC_USER_MANAGEMENT", "classic_talend.tmc_operator",
            "app.share",    "notes",          "genericlink:all",   "TMC_ROLE_MANAGEMENT", "apps:manage",
            "TMC_OPERATOR", "admin.users",    "no.such.permission"};
        std::vector<std::string> result{any(pool)};
        while (result.size() < 3 && chance(30))
            result.push_back(any(pool));
        return result;
    }
    std::string roleName()
    {
        static const std::vector<std::string> pool{
            "Plain", "Mixed",  "Engines", "TenantAdmin", "Operator",
            "Night", "Bare",   "Day",     " Spare ",     "Security Administrator",
            "Dusk",  "Dawn 1", "Noon",    "Developer",   "Managers"};
        return any(pool);
    }

    const PairState &pair;

private:
    Dice m_dice;
    std::uint32_t m_next = 0;
};

using Make = std::function<ActBody(Chooser &)>;

/// Who does acts of a kind.
enum class Who {
    Anybody, ///< mostly an administrator, sometimes anybody, rarely Tandem itself
    Partial, ///< an administrator of some kinds of spaces
    Tandem, ///< Tandem itself
};

struct Kind
{
    std::uint32_t weight;
    Make make;
    bool onTalendToo = true;
    Who who = Who::Anybody;
    bool onTalendOnly = false;
};

/// Situations that hardly come up by themselves.
std::vector<Kind> rareKinds();

} // namespace tandem::property
