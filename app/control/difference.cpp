// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/difference.h"

#include <algorithm>

namespace tandem::control {

namespace {

/// Calls f(row before or null, row after or null) for each row that differs.
template<class Row, class F>
void forEachDifference(const Table<Row> &before, const Table<Row> &after, F &&f)
{
    const auto old = before.chunks();
    const auto now = after.chunks();
    for (std::size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
        if (i < old.size() && i < now.size() && old[i] == now[i])
            continue;
        const auto *a = i < old.size() && old[i] ? &*old[i] : nullptr;
        const auto *b = i < now.size() && now[i] ? &*now[i] : nullptr;
        for (std::uint32_t row = 0; row < Table<Row>::chunkSize; ++row) {
            const Row *was = a && a->rows[row] ? &*a->rows[row] : nullptr;
            const Row *is = b && b->rows[row] ? &*b->rows[row] : nullptr;
            if ((was || is) && !(was && is && *was == *is))
                f(was, is);
        }
    }
}

/// The three kinds of a table whose rows change as wholes.
struct Kinds
{
    StepKind create;
    StepKind update;
    StepKind remove;
};

class Differences
{
public:
    Differences(const PairState &before, const PairState &after) : m_before(before), m_after(after) { }

    std::vector<Step> take() && { return std::move(m_steps); }

    void people()
    {
        forEachDifference(m_before.users(), m_after.users(), [&](const User *was, const User *is) {
            if (was && is && was->entitlement != is->entitlement)
                add(is->entitlement ? StepKind::AssignEntitlement : StepKind::RevokeEntitlement, Side::Qlik, is->id);
            User rest = was ? *was : *is;
            if (was && is)
                rest.entitlement = is->entitlement;
            if (!was || !is || !(rest == *is))
                whole({StepKind::CreateUser, StepKind::UpdateUser, StepKind::DeleteUser}, Side::Qlik, was, is);
        });
        forEachDifference(m_before.accounts(), m_after.accounts(), [&](const Account *was, const Account *is) {
            const bool linked = was && is && was->user != is->user;
            whole({StepKind::CreateAccount, linked ? StepKind::LinkAccount : StepKind::UpdateAccount,
                   StepKind::DeleteAccount},
                  Side::Talend, was, is);
        });
    }
    void roles()
    {
        forEachDifference(m_before.roles(), m_after.roles(), [&](const Role *was, const Role *is) {
            whole({StepKind::CreateRole, StepKind::UpdateRole, StepKind::DeleteRole},
                  (is ? is : was)->onQlik ? Side::Qlik : Side::Talend, was, is);
        });
        forEachDifference(m_before.groups(), m_after.groups(), [&](const Group *was, const Group *is) {
            whole({StepKind::CreateGroup, StepKind::UpdateGroup, StepKind::DeleteGroup}, (is ? is : was)->side, was,
                  is);
        });
        links<RoleId, UserId>(LinkKind::DirectRole, Side::Qlik);
        links<RoleId, UserId>(LinkKind::TalendRole, Side::Talend);
        links<RoleId, AccountId>(LinkKind::UnlinkedTalendRole, Side::Talend);
        groupLinks<UserId>(LinkKind::GroupUser, Side::Qlik);
        groupLinks<AccountId>(LinkKind::GroupAccount, Side::Talend);
    }
    void things()
    {
        forEachDifference(m_before.spaces(), m_after.spaces(), [&](const Space *was, const Space *is) {
            const Side side = (is ? is : was)->side;
            if (was && is && was->owner != is->owner)
                handedOver(side, is->id, is->owner);
            else
                whole({StepKind::CreateSpace, StepKind::UpdateSpace, StepKind::DeleteSpace}, side, was, is);
        });
        forEachDifference(m_before.content(), m_after.content(), [&](const ContentItem *was, const ContentItem *is) {
            const Side side = (is ? is : was)->side;
            const bool both = was && is;
            if (both && was->owner != is->owner)
                handedOver(side, is->id, is->owner);
            if (both && was->space != is->space)
                add(StepKind::MoveContent, side, is->id,
                    is->space ? std::vector<ObjectRef>{*is->space} : std::vector<ObjectRef>());
            if (!both || (was->owner == is->owner && was->space == is->space))
                whole({StepKind::CreateContent, StepKind::UpdateContent, StepKind::DeleteContent}, side, was, is);
        });
        Tenant settings = m_before.tenant();
        settings.now = m_after.tenant().now;
        if (!(settings == m_after.tenant()))
            add(StepKind::UpdateTenant, Side::Qlik, ObjectRef::tenant());
    }

private:
    void add(StepKind kind, Side side, ObjectRef object, std::vector<ObjectRef> related = {})
    {
        m_steps.push_back({kind, side, std::move(object), std::move(related), {}});
    }
    template<class Row>
    void whole(const Kinds &kinds, Side side, const Row *was, const Row *is)
    {
        add(!was ? kinds.create : !is ? kinds.remove : kinds.update, side, (is ? is : was)->id);
    }
    void handedOver(Side side, ObjectRef object, std::optional<UserId> owner)
    {
        add(StepKind::ChangeOwner, side, std::move(object),
            owner ? std::vector<ObjectRef>{*owner} : std::vector<ObjectRef>());
    }
    template<class F>
    void forEachLink(LinkKind kind, std::uint32_t containers, F &&f)
    {
        for (std::uint32_t container = 1; container < containers; ++container) {
            const SharedBitmap &was = m_before.links(kind, container);
            const SharedBitmap &is = m_after.links(kind, container);
            if (was.sameAs(is))
                continue;
            for (const std::uint32_t member : is.bits() - was.bits())
                f(container, member, true);
            for (const std::uint32_t member : was.bits() - is.bits())
                f(container, member, false);
        }
    }
    template<class Container, class Member>
    void links(LinkKind kind, Side side)
    {
        const std::uint32_t end = std::max(m_before.roles().next(), m_after.roles().next());
        forEachLink(kind, end, [&](std::uint32_t container, std::uint32_t member, bool present) {
            add(present ? StepKind::AssignRole : StepKind::RemoveRole, side, Member(member), {Container(container)});
        });
    }
    template<class Member>
    void groupLinks(LinkKind kind, Side side)
    {
        const std::uint32_t end = std::max(m_before.groups().next(), m_after.groups().next());
        forEachLink(kind, end, [&](std::uint32_t container, std::uint32_t member, bool) {
            add(StepKind::UpdateGroup, side, GroupId(container), {Member(member)});
        });
    }

    const PairState &m_before;
    const PairState &m_after;
    std::vector<Step> m_steps;
};

} // namespace

std::vector<Step> stepsBetween(const PairState &before, const PairState &after)
{
    Differences differences(before, after);
    differences.people();
    differences.roles();
    differences.things();
    return std::move(differences).take();
}

} // namespace tandem::control
