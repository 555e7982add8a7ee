// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/changeset.h"

#include <algorithm>

namespace tandem {

namespace {

bool sameSettings(Tenant a, const Tenant &b)
{
    a.now = b.now;
    return a == b;
}

/// Gathers what is touched; sorted and made unique at the end.
class Collector
{
public:
    Collector(const PairState &before, const PairState &after) : m_before(before), m_after(after) { }

    void operator()(const User &row) { m_set.users.push_back(row.id); }
    void operator()(const Account &row) { account(row.id); }
    void operator()(const Tombstone &row) { m_set.users.push_back(row.id); }
    void operator()(const Role &row) { m_set.roles.push_back(row.id); }
    void operator()(const Group &row) { group(row.id); }
    void operator()(const Space &row) { m_set.spaces.push_back(row.id); }
    void operator()(const ContentItem &row) { m_set.content.push_back(row.id); }
    void operator()(const Tenant &) { m_set.tenant = !sameSettings(m_before.tenant(), m_after.tenant()); }
    void operator()(const Drop &drop)
    {
        switch (drop.table) {
        case TableId::Users:
        case TableId::Tombstones:
            return m_set.users.push_back(UserId(drop.id));
        case TableId::Accounts:
            return account(AccountId(drop.id));
        case TableId::Roles:
            return m_set.roles.push_back(RoleId(drop.id));
        case TableId::Groups:
            return group(GroupId(drop.id));
        case TableId::Spaces:
            return m_set.spaces.push_back(SpaceId(drop.id));
        case TableId::Content:
            return m_set.content.push_back(ContentId(drop.id));
        case TableId::Count:
            return;
        }
    }
    void operator()(const Link &link)
    {
        switch (link.kind) {
        case LinkKind::DirectRole:
            m_set.roles.emplace_back(link.container);
            m_set.users.emplace_back(link.member);
            return;
        case LinkKind::TalendRole:
            m_set.roles.emplace_back(link.container);
            m_set.users.emplace_back(link.member);
            accountOf(UserId(link.member));
            return;
        case LinkKind::UnlinkedTalendRole:
            m_set.roles.emplace_back(link.container);
            m_set.accounts.emplace_back(link.member);
            return;
        case LinkKind::GroupUser:
            m_set.users.emplace_back(link.member);
            group(GroupId(link.container));
            return;
        case LinkKind::GroupAccount:
            m_set.accounts.emplace_back(link.member);
            m_set.groups.emplace_back(link.container);
            return;
        case LinkKind::Count:
            return;
        }
    }

    ChangeSet take()
    {
        const auto tidy = [](auto &ids) {
            std::ranges::sort(ids);
            const auto repeated = std::ranges::unique(ids);
            ids.erase(repeated.begin(), repeated.end());
        };
        tidy(m_set.users);
        tidy(m_set.accounts);
        tidy(m_set.roles);
        tidy(m_set.groups);
        tidy(m_set.spaces);
        tidy(m_set.content);
        return std::move(m_set);
    }

private:
    /// An account shows in its user's row, on both ends of a link that moves.
    void account(AccountId id)
    {
        m_set.accounts.push_back(id);
        for (const PairState *state : {&m_before, &m_after}) {
            const Account *row = state->accounts().find(id);
            if (row && row->user)
                m_set.users.push_back(*row->user);
        }
    }
    void accountOf(UserId user)
    {
        for (const PairState *state : {&m_before, &m_after}) {
            if (const Account *row = state->accountOf(user))
                m_set.accounts.push_back(row->id);
        }
    }
    /// A group's members and roles count among the members of its roles.
    void group(GroupId id)
    {
        m_set.groups.push_back(id);
        for (const PairState *state : {&m_before, &m_after}) {
            if (const Group *row = state->groups().find(id))
                m_set.roles.insert(m_set.roles.end(), row->roles.begin(), row->roles.end());
        }
    }

    const PairState &m_before;
    const PairState &m_after;
    ChangeSet m_set;
};

} // namespace

ChangeSet changeSetOf(std::span<const Change> changes, const PairState &before, const PairState &after)
{
    Collector collector(before, after);
    for (const Change &change : changes)
        std::visit(collector, change);
    return collector.take();
}

} // namespace tandem
