// SPDX-License-Identifier: GPL-3.0-or-later
// What must always hold, and what an import may bring but no act may add.
#include "rules/check.h"

#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/authority.h"
#include "rules/holders.h"
#include "rules/places.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace tandem::rules {

namespace {

class Checker
{
public:
    explicit Checker(const PairState &state) : m_state(state) { }

    std::vector<Finding> findings() &&
    {
        accounts();
        memberships();
        spaces();
        content();
        tenant();
        drift();
        people();
        std::ranges::stable_sort(m_found, {}, [](const Finding &f) { return std::tuple(!f.structural, f.rule); });
        return std::move(m_found);
    }

private:
    void add(RuleId rule, bool structural, Sentence sentence, std::vector<ObjectRef> objects)
    {
        const auto n = static_cast<std::int64_t>(objects.size());
        if (n > 0)
            m_found.push_back({rule, structural, {sentence, {}, n}, std::move(objects)});
    }
    void broken(RuleId rule, Sentence sentence, std::vector<ObjectRef> objects)
    {
        add(rule, true, sentence, std::move(objects));
    }
    void unfit(RuleId rule, Sentence sentence, std::vector<ObjectRef> objects)
    {
        add(rule, false, sentence, std::move(objects));
    }
    [[nodiscard]] bool isKnown(const std::optional<UserId> &owner) const
    {
        return !owner || m_state.users().contains(*owner) || m_state.tombstones().contains(*owner);
    }

    void accounts();
    void memberships();
    void spaces();
    void content();
    void tenant();
    void drift();
    void people();

    const PairState &m_state;
    std::vector<Finding> m_found;
};

bool sameEmail(std::string_view a, std::string_view b)
{
    return a == b || normalizedEmail(a) == normalizedEmail(b);
}

/// SU-16: an account that tells something else about the person; one that tells nothing is merely an import's.
bool profileDiffers(const Person &account, const Person &user)
{
    const auto differs = [](std::string_view a, std::string_view b) { return !a.empty() && a != b; };
    return differs(account.name(), user.name()) || differs(account.title(), user.title())
           || differs(account.phone(), user.phone());
}

/// SU-07: every account is linked to exactly one user of the same e-mail address.
void Checker::accounts()
{
    std::vector<ObjectRef> ofNobody;
    std::vector<ObjectRef> shared;
    std::vector<ObjectRef> otherEmail;
    std::vector<ObjectRef> unlinked;
    std::vector<ObjectRef> otherProfile;
    m_state.accounts().forEach([&](const Account &account) {
        if (!account.user) {
            unlinked.emplace_back(account.id);
            return;
        }
        const User *user = m_state.users().find(*account.user);
        if (!user) {
            ofNobody.emplace_back(account.id);
            return;
        }
        if (const Account *first = m_state.accountOf(user->id); !first || first->id != account.id)
            shared.emplace_back(account.id);
        if (!sameEmail(account.person.email(), user->person.email()))
            otherEmail.emplace_back(account.id);
        const bool knownInTalendOnly = user->isPending() && user->person.name().empty(); // SU-06
        if (!knownInTalendOnly && profileDiffers(account.person, user->person))
            otherProfile.emplace_back(account.id);
    });
    broken(RuleId::SU_07, Sentence::CheckAccountOfNobody, std::move(ofNobody));
    broken(RuleId::SU_07, Sentence::CheckAccountsShareUser, std::move(shared));
    broken(RuleId::SU_07, Sentence::CheckAccountEmailDiffers, std::move(otherEmail));
    if (m_state.tenant().paired)
        unfit(RuleId::SU_07, Sentence::CheckAccountUnlinked, std::move(unlinked));
    unfit(RuleId::SU_16, Sentence::CheckProfileDiffers, std::move(otherProfile));
    broken(RuleId::SU_13, Sentence::CheckHeldBackHasAccount,
           userObjects(m_state.heldBack().bits() & m_state.linked().bits()));
}

/// Links point at rows that exist, on both ends.
void Checker::memberships()
{
    const Roaring users = everyone(m_state);
    Roaring linked;
    Roaring unlinked;
    m_state.accounts().forEach(
        [&](const Account &account) { (account.user ? linked : unlinked).add(account.id.value()); });
    std::vector<ObjectRef> dangling;
    for (std::uint32_t id = 1; id < m_state.nextId(TableId::Roles); ++id) {
        const bool there = m_state.roles().contains(RoleId(id));
        const auto fits = [&](LinkKind kind, const Roaring &allowed) {
            const Roaring &members = m_state.links(kind, id).bits();
            return there ? members.isSubset(allowed) : members.isEmpty();
        };
        if (!fits(LinkKind::DirectRole, users) || !fits(LinkKind::TalendRole, m_state.linked().bits())
            || !fits(LinkKind::UnlinkedTalendRole, unlinked))
            dangling.emplace_back(RoleId(id));
    }
    const Roaring anyAccount = linked | unlinked;
    for (std::uint32_t id = 1; id < m_state.nextId(TableId::Groups); ++id) {
        const Group *group = m_state.groups().find(GroupId(id));
        const auto fits = [&](LinkKind kind, Side side, const Roaring &allowed) {
            const Roaring &members = m_state.links(kind, id).bits();
            return group && group->side == side ? members.isSubset(allowed) : members.isEmpty();
        };
        if (!fits(LinkKind::GroupUser, Side::Qlik, users) || !fits(LinkKind::GroupAccount, Side::Talend, anyAccount))
            dangling.emplace_back(GroupId(id));
    }
    broken(RuleId::SU_08, Sentence::CheckMembersUnknown, std::move(dangling));

    std::vector<ObjectRef> groups;
    m_state.groups().forEach([&](const Group &group) {
        const bool known = std::ranges::all_of(group.roles, [&](RoleId id) { return m_state.roles().contains(id); });
        if (!known)
            groups.emplace_back(group.id);
    });
    broken(RuleId::SR_09, Sentence::CheckGroupRoleGone, std::move(groups));
}

void Checker::spaces()
{
    std::vector<ObjectRef> ownerUnknown;
    std::vector<ObjectRef> memberUnknown;
    std::vector<ObjectRef> sameName;
    std::map<std::pair<Side, std::string_view>, int> names;
    m_state.spaces().forEach([&](const Space &space) { ++names[{space.side, trimmed(space.name())}]; });
    m_state.spaces().forEach([&](const Space &space) {
        if (!isKnown(space.owner))
            ownerUnknown.emplace_back(space.id);
        const bool known = std::ranges::all_of(space.members, [&](const SpaceMember &member) {
            const UserId *user = std::get_if<UserId>(&member.who);
            return member.roles != 0
                   && (user ? m_state.users().contains(*user)
                            : m_state.groups().contains(std::get<GroupId>(member.who)));
        });
        if (!known)
            memberUnknown.emplace_back(space.id);
        if (names[{space.side, trimmed(space.name())}] > 1)
            sameName.emplace_back(space.id);
    });
    broken(RuleId::DE_09, Sentence::CheckSpaceOwnerUnknown, std::move(ownerUnknown));
    broken(RuleId::BX_13, Sentence::CheckSpaceMemberUnknown, std::move(memberUnknown));
    unfit(RuleId::BX_12, Sentence::CheckSpaceNameTwice, std::move(sameName));
}

void Checker::content()
{
    std::vector<ObjectRef> placeless;
    std::vector<ObjectRef> ownerUnknown;
    std::vector<ObjectRef> appGone;
    std::vector<ObjectRef> connectionGone;
    std::vector<ObjectRef> keys;
    std::vector<ObjectRef> alerts;
    std::vector<ObjectRef> talendless;
    m_state.content().forEach([&](const ContentItem &item) {
        const Space *space = m_state.spaces().find(item.space);
        if (item.space && (!space || space->side != item.side))
            placeless.emplace_back(item.id);
        if (!isKnown(item.owner))
            ownerUnknown.emplace_back(item.id);
        const bool ownerDeleted = item.owner && m_state.tombstones().contains(*item.owner);
        if (ownerDeleted && item.type == ContentType::ApiKey && !item.revoked)
            keys.emplace_back(item.id);
        if (ownerDeleted && (item.type == ContentType::Alert || item.type == ContentType::Notification))
            alerts.emplace_back(item.id);
        if (item.side == Side::Talend && !item.space && item.owner && !m_state.accountOf(*item.owner))
            talendless.emplace_back(item.id);
        if (!item.more)
            return;
        if (item.detail().app && !m_state.content().contains(*item.detail().app))
            appGone.emplace_back(item.id);
        if (std::ranges::any_of(item.detail().uses, [&](ContentId id) { return !m_state.content().contains(id); }))
            connectionGone.emplace_back(item.id);
    });
    broken(RuleId::BX_06, Sentence::CheckItemPlaceUnknown, std::move(placeless));
    broken(RuleId::DE_09, Sentence::CheckItemOwnerUnknown, std::move(ownerUnknown));
    broken(RuleId::OW_06, Sentence::CheckAppGone, std::move(appGone));
    broken(RuleId::BX_05, Sentence::CheckConnectionGone, std::move(connectionGone));
    unfit(RuleId::DE_08, Sentence::CheckKeyOfDeleted, std::move(keys));
    unfit(RuleId::DE_11, Sentence::CheckAlertOfDeleted, std::move(alerts));
    unfit(RuleId::BX_04, Sentence::CheckTalendItemsWithoutAccount, std::move(talendless));
}

void Checker::tenant()
{
    const Tenant &tenant = m_state.tenant();
    if (tenant.serviceAccountOwner && !m_state.users().contains(*tenant.serviceAccountOwner))
        broken(RuleId::BX_02, Sentence::CheckServiceOwnerUnknown, {*tenant.serviceAccountOwner});
    std::vector<ObjectRef> gone;
    for (const RoleId role : tenant.autoAssign) {
        if (!m_state.roles().contains(role))
            gone.emplace_back(role);
    }
    broken(RuleId::SR_07, Sentence::CheckAutoAssignGone, std::move(gone));
    if (tenant.entitlements && m_state.seatsUsed() > *tenant.entitlements)
        m_found.push_back({RuleId::EN_01,
                           false,
                           {Sentence::CheckSeatsExceeded,
                            {std::int64_t(*tenant.entitlements)},
                            static_cast<std::int64_t>(m_state.seatsUsed())},
                           userObjects(m_state.entitled().bits())});
    if (m_state.talendUsed() > tenant.talendLimit)
        m_found.push_back({RuleId::SR_12,
                           false,
                           {Sentence::CheckTalendLimit,
                            {std::int64_t(tenant.talendLimit)},
                            static_cast<std::int64_t>(m_state.talendUsed())},
                           {ObjectRef::tenant()}});
    if (activeTenantAdmins(m_state).empty())
        unfit(RuleId::BX_01, Sentence::CheckNoTenantAdmin, {ObjectRef::tenant()});
}

/// What `compare` counts and `synchronize` mends, as far as it can.
void Checker::drift()
{
    if (!m_state.tenant().paired)
        return; // two strangers owe each other nothing
    const Roaring &linked = m_state.linked().bits();
    Roaring entitled;
    Roaring lacking;
    Roaring surplus;
    std::vector<ObjectRef> oneSided;
    std::vector<ObjectRef> qlikInTalend;
    m_state.roles().forEach([&](const Role &role) {
        const Roaring &direct = m_state.directMembers(role.id).bits();
        const Roaring &carried = m_state.talendMembers(role.id).bits();
        const Roaring wanted = role.isTalendBearing() ? direct : Roaring();
        entitled |= wanted;
        lacking |= (wanted & linked) - carried;
        surplus |= carried - wanted;
        if (role.kind == RoleKind::QlikBuiltIn && role.onTalend)
            qlikInTalend.emplace_back(role.id);
        if (role.kind != RoleKind::QlikBuiltIn && !role.isSynchronized())
            oneSided.emplace_back(role.id);
    });
    Roaring sameStatus;
    for (const UserStatus status : {UserStatus::Active, UserStatus::Invited, UserStatus::Disabled})
        sameStatus |= m_state.usersWith(status).bits() & m_state.accountsWith(status).bits();
    const Roaring missing = entitled - linked - m_state.heldBack().bits() - m_state.ambiguousEmail().bits();
    unfit(RuleId::SU_02, Sentence::CheckAccountMissing, userObjects(missing));
    unfit(RuleId::SU_08, Sentence::CheckRolesLacking, userObjects(lacking));
    unfit(RuleId::SU_08, Sentence::CheckRolesSurplus, userObjects(surplus));
    unfit(RuleId::SU_09, Sentence::CheckStatusDiffers, userObjects(linked - sameStatus));
    unfit(RuleId::SR_01, Sentence::CheckRoleOnOneSide, std::move(oneSided));
    unfit(RuleId::SR_06, Sentence::CheckQlikRoleInTalend, std::move(qlikInTalend));
}

void Checker::people()
{
    unfit(RuleId::BX_03, Sentence::CheckEmailTwice, userObjects(m_state.ambiguousEmail().bits()));
    std::vector<ObjectRef> revenants;
    m_state.tombstones().forEach([&](const Tombstone &tombstone) {
        if (m_state.users().contains(tombstone.id))
            revenants.emplace_back(tombstone.id);
    });
    broken(RuleId::ST_05, Sentence::CheckDeletedUserLives, std::move(revenants));
}

} // namespace

std::vector<Finding> check(const PairState &state)
{
    return Checker(state).findings();
}

} // namespace tandem::rules
