// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: tables first, then every index that follows from them.
#include "domain/pairstate.h"
#include "domain/text.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <tuple>

namespace tandem {

/// Index changes of one batch, merged once at its end.
struct PairState::Edits
{
    std::array<MultiIndex::Edits, IndexCount> index;
    std::vector<std::uint32_t> emails; ///< hashes whose bearers must be counted again
};

void PairState::put(std::span<const Change> changes, Edits &edits)
{
    for (const Change &change : changes)
        std::visit([&](const auto &row) { put(row, edits); }, change);
}

void PairState::apply(std::span<const Change> changes)
{
    Edits edits;
    put(changes, edits);
    for (std::size_t i = 0; i < IndexCount; ++i)
        m_index[i].merge(edits.index[i]);
    recheckEmails(std::move(edits.emails));
}

void PairState::applyAhead(std::span<const std::span<const Change>> batches)
{
    Edits edits;
    for (const std::span<const Change> changes : batches)
        put(changes, edits);
    for (std::size_t i = 0; i < IndexCount; ++i)
        m_index[i].mergeLater(edits.index[i]);
    recheckEmails(std::move(edits.emails));
}

void PairState::settle()
{
    for (MultiIndex &index : m_index)
        index.settle();
}

/// BX-03: who bears an address that another Qlik user bears too.
void PairState::recheckEmails(std::vector<std::uint32_t> hashes)
{
    std::ranges::sort(hashes);
    const auto repeated = std::ranges::unique(hashes);
    hashes.erase(repeated.begin(), repeated.end());
    for (const std::uint32_t hash : hashes) {
        const auto ids = m_index[UserEmail].values<UserId>(hash);
        if (ids.size() == 1) {
            m_ambiguousEmail.set(ids.front().value(), false);
            continue;
        }
        std::vector<std::string> emails;
        for (const UserId id : ids)
            emails.push_back(normalizedEmail(m_users.at(id).person.email()));
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_ambiguousEmail.set(ids[i].value(), std::ranges::count(emails, emails[i]) > 1);
    }
}

void PairState::unindex(const User &row, Edits &edits)
{
    const std::uint32_t id = row.id.value();
    if (const std::string email = normalizedEmail(row.person.email()); !email.empty()) {
        edits.index[UserEmail].remove(hash32(email), id);
        edits.emails.push_back(hash32(email));
        m_ambiguousEmail.set(id, false);
    }
    if (!row.person.subject().empty())
        edits.index[UserSubject].remove(hash32(row.person.subject()), id);
    edits.index[UserKey].remove(hash32(row.vendorId()), id);
}

void PairState::put(const User &row, Edits &edits)
{
    const std::uint32_t id = row.id.value();
    const User *old = m_users.find(row.id);
    // An act mostly touches flags only: the texts' indexes stay as they are then.
    const bool sameTexts = old && old->person == row.person && old->keys == row.keys;
    if (old && !sameTexts)
        unindex(*old, edits);
    if (!sameTexts) {
        if (const std::string email = normalizedEmail(row.person.email()); !email.empty()) {
            edits.index[UserEmail].add(hash32(email), id);
            edits.emails.push_back(hash32(email));
        }
        if (!row.person.subject().empty())
            edits.index[UserSubject].add(hash32(row.person.subject()), id);
        edits.index[UserKey].add(hash32(row.vendorId()), id);
        if (row.person.id())
            m_nextPerson = std::max(m_nextPerson, row.person.id()->value() + 1);
    }
    for (std::size_t s = 0; s < m_userStatus.size(); ++s)
        m_userStatus[s].set(id, s == slot(row.status));
    m_heldBack.set(id, row.heldBack);
    m_seats.set(id, row.entitlement);
    m_users.put(row);
}

void PairState::unindex(const Account &row, Edits &edits)
{
    const std::uint32_t id = row.id.value();
    if (const std::string email = normalizedEmail(row.person.email()); !email.empty())
        edits.index[AccountEmail].remove(hash32(email), id);
    if (!row.login().empty())
        edits.index[AccountLogin].remove(hash32(row.login()), id);
    edits.index[AccountKey].remove(hash32(row.vendorId()), id);
    if (row.user) {
        edits.index[AccountByUser].remove(row.user->value(), id);
        m_linked.set(row.user->value(), false);
        for (SharedBitmap &bits : m_accountStatus)
            bits.set(row.user->value(), false);
    }
}

void PairState::put(const Account &row, Edits &edits)
{
    const std::uint32_t id = row.id.value();
    if (const Account *old = m_accounts.find(row.id))
        unindex(*old, edits);
    if (const std::string email = normalizedEmail(row.person.email()); !email.empty())
        edits.index[AccountEmail].add(hash32(email), id);
    if (!row.login().empty())
        edits.index[AccountLogin].add(hash32(row.login()), id);
    edits.index[AccountKey].add(hash32(row.vendorId()), id);
    if (row.user) {
        edits.index[AccountByUser].add(row.user->value(), id);
        m_linked.set(row.user->value(), true);
        for (std::size_t s = 0; s < m_accountStatus.size(); ++s)
            m_accountStatus[s].set(row.user->value(), s == slot(row.status));
    }
    if (row.person.id())
        m_nextPerson = std::max(m_nextPerson, row.person.id()->value() + 1);
    m_accounts.put(row);
}

void PairState::put(const Tombstone &row, Edits &edits)
{
    if (const Tombstone *old = m_tombstones.find(row.id))
        edits.index[TombstoneKey].remove(hash32(old->vendorId()), row.id.value());
    edits.index[TombstoneKey].add(hash32(row.vendorId()), row.id.value());
    m_users.reserveIds(row.id.value() + 1);
    m_tombstones.put(row);
}

void PairState::put(const Role &row, Edits &)
{
    m_roles.put(row);
}

void PairState::put(const Group &row, Edits &)
{
    m_groups.put(row);
}

void PairState::unindex(const Space &row, Edits &edits)
{
    edits.index[SpaceKey].remove(hash32(row.vendorId()), row.id.value());
    if (row.owner)
        edits.index[SpacesByOwner].remove(row.owner->value(), row.id.value());
    for (const UserId user : usersIn(row))
        edits.index[SpacesByMember].remove(user.value(), row.id.value());
}

void PairState::put(const Space &row, Edits &edits)
{
    if (const Space *old = m_spaces.find(row.id))
        unindex(*old, edits);
    edits.index[SpaceKey].add(hash32(row.vendorId()), row.id.value());
    if (row.owner)
        edits.index[SpacesByOwner].add(row.owner->value(), row.id.value());
    for (const UserId user : usersIn(row))
        edits.index[SpacesByMember].add(user.value(), row.id.value());
    m_spaces.put(row);
}

void PairState::unindex(const ContentItem &row, Edits &edits)
{
    const std::uint32_t id = row.id.value();
    edits.index[ContentKey].remove(hash32(row.vendorId()), id);
    if (row.owner)
        edits.index[ByOwner].remove(row.owner->value(), id);
    if (row.space)
        edits.index[BySpace].remove(row.space->value(), id);
    if (row.detail().app)
        edits.index[ByApp].remove(row.detail().app->value(), id);
    for (const ContentId used : row.detail().uses)
        edits.index[ByConnection].remove(used.value(), id);
}

void PairState::put(const ContentItem &row, Edits &edits)
{
    const std::uint32_t id = row.id.value();
    if (const ContentItem *old = m_content.find(row.id))
        unindex(*old, edits);
    edits.index[ContentKey].add(hash32(row.vendorId()), id);
    if (row.owner)
        edits.index[ByOwner].add(row.owner->value(), id);
    if (row.space)
        edits.index[BySpace].add(row.space->value(), id);
    if (row.detail().app)
        edits.index[ByApp].add(row.detail().app->value(), id);
    for (const ContentId used : row.detail().uses)
        edits.index[ByConnection].add(used.value(), id);
    m_content.put(row);
}

void PairState::put(const Tenant &row, Edits &)
{
    m_tenant = row;
}

void PairState::put(const Drop &drop, Edits &edits)
{
    switch (drop.table) {
    case TableId::Users:
        if (const User *row = m_users.find(UserId(drop.id))) {
            unindex(*row, edits);
            for (SharedBitmap &bits : m_userStatus)
                bits.set(drop.id, false);
            m_heldBack.set(drop.id, false);
            m_seats.set(drop.id, false);
            m_users.drop(UserId(drop.id));
        }
        return;
    case TableId::Accounts:
        if (const Account *row = m_accounts.find(AccountId(drop.id))) {
            unindex(*row, edits);
            m_accounts.drop(AccountId(drop.id));
        }
        return;
    case TableId::Tombstones:
        if (const Tombstone *row = m_tombstones.find(UserId(drop.id))) {
            edits.index[TombstoneKey].remove(hash32(row->vendorId()), drop.id);
            m_tombstones.drop(UserId(drop.id));
        }
        return;
    case TableId::Roles:
        return m_roles.drop(RoleId(drop.id));
    case TableId::Groups:
        return m_groups.drop(GroupId(drop.id));
    case TableId::Spaces:
        if (const Space *row = m_spaces.find(SpaceId(drop.id))) {
            unindex(*row, edits);
            m_spaces.drop(SpaceId(drop.id));
        }
        return;
    case TableId::Content:
        if (const ContentItem *row = m_content.find(ContentId(drop.id))) {
            unindex(*row, edits);
            m_content.drop(ContentId(drop.id));
        }
        return;
    case TableId::Count:
        return;
    }
}

void PairState::put(const Link &link, Edits &)
{
    m_links[static_cast<std::size_t>(link.kind)].set(link.container, link.member, link.present);
}

namespace {

/// Names what a change touches: table or membership, row or container, member.
using ObjectKey = std::tuple<int, std::uint32_t, std::uint32_t>;

ObjectKey objectKey(const Change &change)
{
    struct Visitor
    {
        static ObjectKey row(TableId table, std::uint32_t id) { return {static_cast<int>(table), id, 0}; }
        ObjectKey operator()(const User &r) const { return row(TableId::Users, r.id.value()); }
        ObjectKey operator()(const Account &r) const { return row(TableId::Accounts, r.id.value()); }
        ObjectKey operator()(const Tombstone &r) const { return row(TableId::Tombstones, r.id.value()); }
        ObjectKey operator()(const Role &r) const { return row(TableId::Roles, r.id.value()); }
        ObjectKey operator()(const Group &r) const { return row(TableId::Groups, r.id.value()); }
        ObjectKey operator()(const Space &r) const { return row(TableId::Spaces, r.id.value()); }
        ObjectKey operator()(const ContentItem &r) const { return row(TableId::Content, r.id.value()); }
        ObjectKey operator()(const Tenant &) const { return row(TableId::Count, 0); }
        ObjectKey operator()(const Drop &d) const { return row(d.table, d.id); }
        ObjectKey operator()(const Link &l) const { return {100 + static_cast<int>(l.kind), l.container, l.member}; }
    };
    return std::visit(Visitor{}, change);
}

template<class Row>
Change rowBefore(const Table<Row> &table, TableId id, typename Table<Row>::Key key)
{
    const Row *row = table.find(key);
    return row ? Change(*row) : Change(Drop{id, key.value()});
}

} // namespace

Changes PairState::inverseOf(std::span<const Change> changes) const
{
    // What an object was before the first change that touches it is what it must become again; rows are independent of
    // one another, so each object is turned round once, in any order.
    struct Visitor
    {
        const PairState &s;
        Change operator()(const User &r) const { return rowBefore(s.m_users, TableId::Users, r.id); }
        Change operator()(const Account &r) const { return rowBefore(s.m_accounts, TableId::Accounts, r.id); }
        Change operator()(const Tombstone &r) const { return rowBefore(s.m_tombstones, TableId::Tombstones, r.id); }
        Change operator()(const Role &r) const { return rowBefore(s.m_roles, TableId::Roles, r.id); }
        Change operator()(const Group &r) const { return rowBefore(s.m_groups, TableId::Groups, r.id); }
        Change operator()(const Space &r) const { return rowBefore(s.m_spaces, TableId::Spaces, r.id); }
        Change operator()(const ContentItem &r) const { return rowBefore(s.m_content, TableId::Content, r.id); }
        Change operator()(const Tenant &) const { return s.m_tenant; }
        Change operator()(const Link &l) const
        {
            return Link{l.kind, l.container, l.member, s.links(l.kind, l.container).contains(l.member)};
        }
        Change operator()(const Drop &d) const
        {
            switch (d.table) {
            case TableId::Users:
                return rowBefore(s.m_users, d.table, UserId(d.id));
            case TableId::Accounts:
                return rowBefore(s.m_accounts, d.table, AccountId(d.id));
            case TableId::Tombstones:
                return rowBefore(s.m_tombstones, d.table, UserId(d.id));
            case TableId::Roles:
                return rowBefore(s.m_roles, d.table, RoleId(d.id));
            case TableId::Groups:
                return rowBefore(s.m_groups, d.table, GroupId(d.id));
            case TableId::Spaces:
                return rowBefore(s.m_spaces, d.table, SpaceId(d.id));
            case TableId::Content:
            case TableId::Count:
                break;
            }
            return rowBefore(s.m_content, d.table, ContentId(d.id));
        }
    };
    std::set<ObjectKey> seen;
    Changes inverse;
    inverse.reserve(changes.size());
    for (const Change &change : changes | std::views::reverse) {
        if (seen.insert(objectKey(change)).second)
            inverse.push_back(std::visit(Visitor{*this}, change));
    }
    return inverse;
}

namespace {

template<class Row>
bool sameRows(const Table<Row> &a, const Table<Row> &b)
{
    if (a.size() != b.size())
        return false;
    const auto left = a.chunks();
    const auto right = b.chunks();
    const std::size_t end = std::min(left.size(), right.size());
    for (std::size_t i = left.nextDifference(right, 0); i < end; i = left.nextDifference(right, i + 1)) {
        for (std::uint32_t r = 0; r < Table<Row>::chunkSize; ++r) {
            static const std::optional<Row> none;
            if ((left[i] ? left[i]->rows[r] : none) != (right[i] ? right[i]->rows[r] : none))
                return false;
        }
    }
    return true; // equal sizes: what lies beyond the shorter one is empty, or a difference was found above
}

} // namespace

bool PairState::sameContent(const PairState &other) const
{
    for (std::size_t kind = 0; kind < m_links.size(); ++kind) {
        const std::uint32_t end = std::max(m_links[kind].end(), other.m_links[kind].end());
        for (std::uint32_t i = 0; i < end; ++i) {
            if (m_links[kind].of(i) != other.m_links[kind].of(i))
                return false;
        }
    }
    return sameRows(m_users, other.m_users) && sameRows(m_accounts, other.m_accounts)
           && sameRows(m_tombstones, other.m_tombstones) && sameRows(m_roles, other.m_roles)
           && sameRows(m_groups, other.m_groups) && sameRows(m_spaces, other.m_spaces)
           && sameRows(m_content, other.m_content) && m_tenant == other.m_tenant;
}

} // namespace tandem
