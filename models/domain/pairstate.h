// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bitmaps.h"
#include "domain/change.h"
#include "domain/multiindex.h"
#include "domain/table.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tandem {

/// Everything known of the pair at one revision. A value: copying costs some pointers, writing into a copy copies the
/// chunks it touches (design: section 3), so a what-if is a copy and a reader never locks. The only way to write is
/// apply(); derived indexes follow by themselves. A published revision is held as shared_ptr<const PairState>.
/// Thread-safe as int is: distinct copies on distinct threads, one copy not written while read.
class PairState
{
public:
    // Tables.
    [[nodiscard]] const Table<User> &users() const { return m_users; }
    [[nodiscard]] const Table<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const Table<Tombstone> &tombstones() const { return m_tombstones; }
    [[nodiscard]] const Table<Role> &roles() const { return m_roles; }
    [[nodiscard]] const Table<Group> &groups() const { return m_groups; }
    [[nodiscard]] const Table<Space> &spaces() const { return m_spaces; }
    [[nodiscard]] const Table<ContentItem> &content() const { return m_content; }
    [[nodiscard]] const Tenant &tenant() const { return m_tenant; }

    // Memberships, as bitmaps of row ids.
    [[nodiscard]] const SharedBitmap &links(LinkKind kind, std::uint32_t container) const
    {
        return m_links[static_cast<std::size_t>(kind)].of(container);
    }
    /// One more than the largest container of this kind that ever had members.
    [[nodiscard]] std::uint32_t linkContainers(LinkKind kind) const
    {
        return m_links[static_cast<std::size_t>(kind)].end();
    }
    [[nodiscard]] const SharedBitmap &directMembers(RoleId role) const
    {
        return links(LinkKind::DirectRole, role.value());
    }
    [[nodiscard]] const SharedBitmap &talendMembers(RoleId role) const
    {
        return links(LinkKind::TalendRole, role.value());
    }
    [[nodiscard]] const SharedBitmap &groupMembers(GroupId group) const
    {
        return links(LinkKind::GroupUser, group.value());
    }

    // Sets of users, kept while rows are written.
    /// Users of a status; Provisioned counts as Invited.
    [[nodiscard]] const SharedBitmap &usersWith(UserStatus status) const { return m_userStatus[slot(status)]; }
    /// Users whose linked Talend account has this status.
    [[nodiscard]] const SharedBitmap &accountsWith(UserStatus status) const { return m_accountStatus[slot(status)]; }
    [[nodiscard]] const SharedBitmap &linked() const { return m_linked; } ///< users with a Talend account
    [[nodiscard]] const SharedBitmap &heldBack() const { return m_heldBack; } ///< SU-14
    [[nodiscard]] const SharedBitmap &entitled() const { return m_seats; } ///< users who hold an entitlement
    /// Users whose e-mail address another Qlik user bears too (BX-03).
    [[nodiscard]] const SharedBitmap &ambiguousEmail() const { return m_ambiguousEmail; }

    // Look-ups.
    [[nodiscard]] const Account *accountOf(UserId user) const;
    /// Users with this e-mail address, compared as SU-07 says; ascending ids.
    [[nodiscard]] std::vector<UserId> usersByEmail(std::string_view email) const;
    [[nodiscard]] std::vector<AccountId> accountsByEmail(std::string_view email) const;
    /// Exact subject (Qlik) or login (Talend).
    [[nodiscard]] std::vector<UserId> usersBySubject(std::string_view subject) const;
    [[nodiscard]] std::vector<AccountId> accountsByLogin(std::string_view login) const;
    [[nodiscard]] std::optional<UserId> userByVendorId(std::string_view id) const;
    [[nodiscard]] std::optional<UserId> tombstoneByVendorId(std::string_view id) const;
    [[nodiscard]] std::optional<AccountId> accountByVendorId(std::string_view id) const;
    [[nodiscard]] std::optional<SpaceId> spaceByVendorId(std::string_view id) const;
    [[nodiscard]] std::optional<ContentId> contentByVendorId(std::string_view id) const;
    [[nodiscard]] std::optional<RoleId> roleByVendorId(std::string_view id) const; ///< of either side
    [[nodiscard]] std::optional<GroupId> groupByVendorId(std::string_view id) const;
    /// Roles of this exact name (trimmed, case kept), ascending ids: more than one only before initial synchronization.
    [[nodiscard]] std::vector<RoleId> rolesByName(std::string_view name) const;
    [[nodiscard]] std::vector<GroupId> groupsByName(std::string_view name) const;
    [[nodiscard]] std::vector<SpaceId> spacesByName(std::string_view name) const;

    /// Roles given to this very user on the Qlik side.
    [[nodiscard]] std::vector<RoleId> directRoles(UserId user) const;
    /// Roles the account carries on the Talend side.
    [[nodiscard]] std::vector<RoleId> talendRoles(const Account &account) const;
    [[nodiscard]] std::vector<GroupId> groupsOf(UserId user) const;
    /// True when the user directly holds a Talend-bearing role (SU-02).
    [[nodiscard]] bool holdsTalendRole(UserId user) const;

    [[nodiscard]] std::vector<ContentId> contentOwnedBy(UserId owner) const;
    [[nodiscard]] std::vector<SpaceId> spacesOwnedBy(UserId owner) const;
    /// Spaces in which the user has a role of his own.
    [[nodiscard]] std::vector<SpaceId> spacesWithMember(UserId user) const;
    [[nodiscard]] std::vector<ContentId> contentIn(SpaceId space) const;
    /// Schedules, alerts, subscriptions, notes of an app.
    [[nodiscard]] std::vector<ContentId> dependentsOf(ContentId app) const;
    /// Apps and scripts that reload with this connection.
    [[nodiscard]] std::vector<ContentId> usersOfConnection(ContentId connection) const;
    [[nodiscard]] std::size_t countOwnedBy(UserId owner) const; ///< content and spaces

    [[nodiscard]] std::uint64_t seatsUsed() const { return m_seats.count(); }
    /// Free entitlements; nullopt when they are unlimited. Never negative.
    [[nodiscard]] std::optional<std::uint64_t> seatsFree() const;
    [[nodiscard]] std::uint64_t talendUsed() const { return m_accounts.size(); }

    // What follows from the rows, for a store that keeps it beside them, so that opening need not look at every row.
    /// Sets of users: three by status, three by their account's, linked, held back, entitled, ambiguous e-mail.
    static constexpr std::size_t setCount = 10;
    [[nodiscard]] const SharedBitmap &set(std::size_t number) const;
    static constexpr std::size_t indexCount = 16;
    /// False for an index that is made from the rows when it is needed: one of personal texts is never written (DE-04),
    /// one of the few spaces need not be.
    static bool isKept(std::size_t number);
    [[nodiscard]] const MultiIndex *keptIndex(std::size_t number) const
    {
        return isKept(number) ? &m_index[number] : nullptr;
    }
    /// Makes the indexes that were left for later, so that no act has to wait for them. Any thread.
    void makeIndexes() const;
    struct Derived
    {
        std::array<SharedBitmap, setCount> sets = {};
        /// The kept ones; bits of a key that share a chunk as PairState has them.
        std::array<std::optional<MultiIndex>, indexCount> indexes = {};
    };
    /// An empty index of this number, to be filled for Derived.
    static MultiIndex emptyIndex(std::size_t number);

    /// A whole state read from elsewhere: tables and memberships; the indexes are made here, on several threads, unless
    /// they come along.
    struct Parts
    {
        Table<User> users = {};
        Table<Account> accounts = {};
        Table<Tombstone> tombstones = {};
        Table<Role> roles = {};
        Table<Group> groups = {};
        Table<Space> spaces = {};
        Table<ContentItem> content = {};
        Tenant tenant = {};
        std::array<BitmapTable, static_cast<std::size_t>(LinkKind::Count)> links = {};
        std::optional<Derived> derived = {};
    };
    static PairState assembled(Parts parts);

    /// Carries out decided changes, in order, and keeps every index.
    void apply(std::span<const Change> changes);
    /// The same with batches of changes on a working copy: look-ups follow when they are next asked.
    void applyAhead(std::span<const std::span<const Change>> batches);
    /// Brings up to date the look-ups that applyAhead() left behind. For every state that is published: the store
    /// relies on a chunk of a look-up being read before the file says otherwise.
    void settle();
    /// The changes that lead from the state after `changes` back to this state (which is before them), in order.
    [[nodiscard]] Changes inverseOf(std::span<const Change> changes) const;
    /// The smallest row id of a table, and of persons, that was never used.
    [[nodiscard]] std::uint32_t nextId(TableId table) const;
    [[nodiscard]] std::uint32_t nextPersonId() const { return m_nextPerson; }
    /// Counters only grow: raises them, e.g. to what the store has kept.
    void reserveIds(TableId table, std::uint32_t next);
    void reservePersonIds(std::uint32_t next) { m_nextPerson = std::max(m_nextPerson, next); }

    /// Same visible content: every row and membership; counters and indexes apart.
    [[nodiscard]] bool sameContent(const PairState &other) const;

private:
    struct Edits;
    static std::size_t slot(UserStatus status);
    void put(const User &row, Edits &edits);
    void put(const Account &row, Edits &edits);
    void put(const Tombstone &row, Edits &edits);
    void put(const Role &row, Edits &edits);
    void put(const Group &row, Edits &edits);
    void put(const Space &row, Edits &edits);
    void put(const ContentItem &row, Edits &edits);
    void put(const Tenant &row, Edits &edits);
    void put(const Drop &drop, Edits &edits);
    void put(const Link &link, Edits &edits);
    void unindex(const User &row, Edits &edits);
    void unindex(const Account &row, Edits &edits);
    void unindex(const Space &row, Edits &edits);
    void unindex(const ContentItem &row, Edits &edits);
    void put(std::span<const Change> changes, Edits &edits);
    void recheckEmails(std::vector<std::uint32_t> hashes);
    void adopt(Derived derived);
    void indexUsers();
    void indexAccounts();
    void indexSpaces();
    void indexContent();

    Table<User> m_users;
    Table<Account> m_accounts;
    Table<Tombstone> m_tombstones;
    Table<Role> m_roles;
    Table<Group> m_groups;
    Table<Space> m_spaces;
    Table<ContentItem> m_content;
    Tenant m_tenant;
    std::array<BitmapTable, static_cast<std::size_t>(LinkKind::Count)> m_links;
    std::uint32_t m_nextPerson = 1;

    std::array<SharedBitmap, 3> m_userStatus;
    std::array<SharedBitmap, 3> m_accountStatus;
    SharedBitmap m_linked;
    SharedBitmap m_heldBack;
    SharedBitmap m_seats;
    SharedBitmap m_ambiguousEmail;

    enum IndexId : std::size_t {
        ByOwner,
        SpacesByOwner,
        BySpace,
        ByApp,
        ByConnection,
        AccountByUser,
        UserEmail,
        UserSubject,
        UserKey,
        AccountEmail,
        AccountLogin,
        AccountKey,
        TombstoneKey,
        SpaceKey,
        ContentKey,
        SpacesByMember,
        IndexCount
    };
    static_assert(IndexCount == indexCount);
    std::array<MultiIndex, IndexCount> m_index{MultiIndex(8),  MultiIndex(8),  MultiIndex(8),  MultiIndex(8),
                                               MultiIndex(8),  MultiIndex(8),  MultiIndex(22), MultiIndex(22),
                                               MultiIndex(22), MultiIndex(22), MultiIndex(22), MultiIndex(22),
                                               MultiIndex(22), MultiIndex(22), MultiIndex(22), MultiIndex(8)};
};

} // namespace tandem
