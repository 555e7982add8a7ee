// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/samples.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

/// Words to build a sample pair with. Rows get the ids that the rules would mint, so that a pair goes on as it began.
/// Names of roles must exist when they are used. One thread; private to models/wire.
class SampleBuilder
{
public:
    using Names = std::initializer_list<std::string_view>;

    /// A pair whose minted ids follow from `seed`.
    explicit SampleBuilder(std::uint64_t seed, const SampleOptions &options);

    [[nodiscard]] Tenant &tenant() { return m_tenant; }

    // Roles.
    /// Every built-in role that the products offer: the Talend ones on both sides (paired) or on theirs alone.
    void builtInRoles();
    /// A synchronized custom role; `fromTalend`: made on the Talend side (SR-13).
    RoleId role(std::string_view name, std::vector<std::string> qlik, std::vector<std::string> talend,
                bool fromTalend = false);
    /// A custom role of one side, as before initial synchronization.
    RoleId roleOn(Side side, std::string_view name, std::vector<std::string> permissions);
    /// A role that exists on both sides, or on the Qlik side when both have one of this name.
    [[nodiscard]] RoleId roleNamed(std::string_view name, Side side = Side::Qlik) const;

    // People.
    /// An active user with a seat, or one of another status without.
    UserId user(const PersonFields &person, Names roles = {}, UserStatus status = UserStatus::Active);
    /// What remains of a deleted user.
    UserId deletedUser(Instant when);
    /// The Talend account of a user; carries the user's direct Talend-bearing roles unless told otherwise.
    AccountId account(UserId user, AccountCause cause = AccountCause::RoleAssigned);
    /// An account without a Qlik user.
    AccountId stranger(const PersonFields &person, Names roles, UserStatus status = UserStatus::Active);
    /// An account for each user who directly holds a Talend-bearing role, but for those held back and `without`.
    void accountsForHolders(const std::vector<UserId> &without = {});
    GroupId group(std::string_view name, std::initializer_list<UserId> members, Names roles,
                  GroupProvider provider = GroupProvider::Custom);
    GroupId talendGroup(std::string_view name, std::initializer_list<AccountId> members);

    // Things.
    SpaceId space(std::string_view name, SpaceType type, std::optional<UserId> owner,
                  std::vector<SpaceMember> members = {}, Side side = Side::Qlik);
    ContentId content(ContentType type, std::string_view name, std::optional<UserId> owner,
                      std::optional<SpaceId> space = {});
    /// As content(), for what belongs to an app: schedule, alert, subscription, note.
    ContentId contentOf(ContentId app, ContentType type, std::string_view name, std::optional<UserId> owner);
    /// The app reloads with these connections.
    void uses(ContentId app, std::initializer_list<ContentId> connections);

    [[nodiscard]] User &edit(UserId id) { return m_users.at(index(id)); }
    [[nodiscard]] Account &edit(AccountId id) { return m_accounts.at(id.value() - 1); }
    [[nodiscard]] ContentItem &edit(ContentId id) { return m_content.at(id.value() - 1); }
    [[nodiscard]] Role &edit(RoleId id) { return m_roles.at(id.value() - 1); }
    /// Changes what only some content has.
    template<class F>
    void detail(ContentId id, F &&change)
    {
        ContentDetail detail = edit(id).detail();
        change(detail);
        edit(id).setDetail(std::move(detail));
    }
    /// An invitation sent at `sent`, valid as long as the tenant's setting says (JO-05).
    void invite(UserId user, Instant sent);
    /// The account misses this role, or has one too many: what `synchronize` would put right.
    void drift(AccountId account, std::string_view role, bool present);

    /// The pair. The builder is used up.
    [[nodiscard]] PairState build() &&;

private:
    [[nodiscard]] std::size_t index(UserId id) const { return m_userIndex.at(id.value()); }
    [[nodiscard]] std::string key(ObjectType type, std::uint32_t id, Side side = Side::Qlik) const;
    [[nodiscard]] Person person(const PersonFields &fields);
    Role &newRole(std::string_view name, RoleKind kind);

    SampleOptions m_options;
    Tenant m_tenant;
    std::vector<Role> m_roles;
    std::vector<User> m_users;
    std::vector<std::size_t> m_userIndex; ///< row id -> place in m_users
    std::vector<Tombstone> m_tombstones;
    std::vector<Account> m_accounts;
    std::vector<Group> m_groups;
    std::vector<Space> m_spaces;
    std::vector<ContentItem> m_content;
    std::vector<Link> m_links;
    std::vector<Link> m_drift;
    std::uint32_t m_nextUser = 1;
    std::uint32_t m_nextPerson = 1;
};

} // namespace tandem
