// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userlines.h"

#include "items/actlabels.h"
#include "items/display.h"
#include "items/fold.h"
#include "items/userlists.h"
#include "rules/rights.h"
#include "wording/rulewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace tandem {

namespace {

struct UserLines
{
    Q_DECLARE_TR_FUNCTIONS(UserLines)

public:
    const PairState &state;
    const User &user;
    Lens lens;
    std::vector<Line> lines = {};

    void heading(const QString &text, std::optional<std::int64_t> count = {})
    {
        lines.push_back({.text = text, .count = count, .heading = true});
    }
    void field(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            lines.push_back({.text = label, .detail = value});
    }
    void addSides()
    {
        lines.push_back({.text = display::text(Side::Qlik),
                         .detail = display::text(qlikState(user)),
                         .tip = wording::ruleSentence(qlikReason(user)),
                         .side = Side::Qlik,
                         .sideState = qlikState(user)});
        const SideState there = lens == Lens::Qlik ? SideState::Unseen : talendState(state, user.id);
        const RuleId why = lens == Lens::Qlik ? RuleId::SR_03 : talendReason(state, user.id);
        lines.push_back({.text = display::text(Side::Talend),
                         .detail = display::text(there),
                         .tip = wording::ruleSentence(why),
                         .side = Side::Talend,
                         .sideState = there,
                         .rule = why});
        lines.push_back({.text = tr("Why", "somebody is in Talend, or is not"),
                         .detail = wording::ruleTitle(why),
                         .tip = wording::ruleSentence(why),
                         .rule = why});
        if (state.tenant().serviceAccountOwner == user.id) {
            lines.push_back({.text = tr("Service account owner"),
                             .tip = wording::ruleSentence(RuleId::BX_02),
                             .severity = Severity::Info,
                             .rule = RuleId::BX_02});
        }
    }
    void addFields()
    {
        using display::fromUtf8;
        field(tr("E-mail"), fromUtf8(user.person.email()));
        field(tr("IdP subject"), fromUtf8(user.person.subject()));
        field(tr("User ID"), fromUtf8(user.vendorId()));
        field(tr("Job title"), fromUtf8(user.person.title()));
        field(tr("Phone"), fromUtf8(user.person.phone()));
        field(tr("Entitlement"), user.entitlement ? tr("holds one", "an entitlement") : tr("none", "an entitlement"));
        field(tr("Signed in"), user.session ? tr("now", "signed in") : tr("no", "signed in"));
        field(tr("Since", "a user record exists"), display::relativeTime(user.createdAt, state.tenant().now));
        if (user.inviteExpiry)
            field(tr("Invitation expires"), display::relativeTime(*user.inviteExpiry, state.tenant().now));
    }
    QString originText(Origin origin, std::optional<GroupId> via) const
    {
        const Group *group = via ? state.groups().find(*via) : nullptr;
        return group ? tr("group %1", "origin of a role").arg(display::fromUtf8(group->name)) : display::text(origin);
    }
    void addRoles()
    {
        const auto held = rules::heldRoles(state, user.id);
        std::map<RoleId, int> times;
        for (const rules::RoleOrigin &each : held)
            ++times[each.role];
        heading(tr("Roles"), static_cast<std::int64_t>(times.size()));
        for (const rules::RoleOrigin &each : held) {
            const Role *role = state.roles().find(each.role);
            if (!role)
                continue;
            QString detail = originText(each.origin, each.via);
            if (times[each.role] > 1)
                detail = tr("%1, held more than once", "origin of a role").arg(detail);
            if (each.origin != Origin::Direct && role->isTalendBearing())
                detail = tr("%1, not synchronized", "origin of a role").arg(detail);
            lines.push_back({.text = display::roleName(*role),
                             .detail = detail,
                             .object = ObjectRef(each.role),
                             .unseen = lens == Lens::Talend && !role->isTalendBearing()});
        }
        if (held.empty())
            lines.push_back({.text = tr("No role"), .unseen = false});
    }
    void addTalendRoles()
    {
        const Account *account = lens == Lens::Qlik ? nullptr : state.accountOf(user.id);
        if (!account)
            return;
        const auto roles = state.talendRoles(*account);
        heading(tr("Talend account"), static_cast<std::int64_t>(roles.size()));
        field(tr("Login"), display::fromUtf8(account->login()));
        for (const RoleId id : roles) {
            if (const Role *role = state.roles().find(id)) {
                lines.push_back({.text = display::roleName(*role),
                                 .detail = display::roleLabel(*role),
                                 .object = ObjectRef(id),
                                 .side = Side::Talend,
                                 .sideState = SideState::There});
            }
        }
    }
    void addGroups()
    {
        const auto groups = state.groupsOf(user.id);
        if (groups.empty())
            return;
        heading(tr("Groups"), static_cast<std::int64_t>(groups.size()));
        for (const GroupId id : groups) {
            if (const Group *group = state.groups().find(id))
                lines.push_back({.text = display::fromUtf8(group->name), .object = ObjectRef(id)});
        }
    }
    void addOwned()
    {
        const auto spaces = state.spacesOwnedBy(user.id);
        std::array<std::int64_t, static_cast<std::size_t>(ContentType::Count)> counts{};
        for (const ContentId id : state.contentOwnedBy(user.id)) {
            if (const ContentItem *item = state.content().find(id))
                ++counts[static_cast<std::size_t>(item->type)];
        }
        heading(tr("Owns"), static_cast<std::int64_t>(state.countOwnedBy(user.id)));
        constexpr int listed = 20;
        for (std::size_t i = 0; i < std::min<std::size_t>(spaces.size(), listed); ++i) {
            if (const Space *space = state.spaces().find(spaces[i]))
                lines.push_back({.text = display::fromUtf8(space->name()),
                                 .detail = display::text(space->type),
                                 .object = ObjectRef(spaces[i])});
        }
        if (spaces.size() > listed)
            field(tr("More spaces"), display::number(static_cast<std::int64_t>(spaces.size()) - listed));
        for (std::size_t type = 0; type < counts.size(); ++type) {
            if (counts[type] == 0)
                continue;
            lines.push_back({.text = display::text(static_cast<ContentType>(type)),
                             .object = ObjectRef(user.id),
                             .count = counts[type],
                             .content = static_cast<ContentType>(type)});
        }
    }
    /// Where a right comes from, a line each under it: the role, which opens, and how it is held (BX-10).
    void addOrigins(const std::vector<rules::RightOrigin> &origins)
    {
        for (const rules::RightOrigin &each : origins) {
            const Role *role = each.role ? state.roles().find(*each.role) : nullptr;
            const QString from = originText(each.origin, each.group);
            if (role)
                lines.push_back({.text = display::roleName(*role), .detail = from, .object = ObjectRef(*each.role)});
            else
                lines.push_back({.text = from, .tip = wording::ruleSentence(RuleId::BX_10), .rule = RuleId::BX_10});
        }
    }
};

} // namespace

std::vector<Line> userOverview(const PairState &state, UserId id, Lens lens)
{
    const User *user = state.users().find(id);
    if (!user)
        return {};
    UserLines made{state, *user, lens};
    made.addSides();
    made.addRoles();
    made.addTalendRoles();
    made.addGroups();
    made.addOwned();
    made.heading(UserLines::tr("Profile"));
    made.addFields();
    return std::move(made.lines);
}

std::vector<Line> userRights(const PairState &state, UserId id, Lens lens, const QString &filter)
{
    const User *user = state.users().find(id);
    if (!user)
        return {};
    UserLines made{state, *user, lens};
    const SearchPattern pattern(filter.toStdString());
    std::optional<Side> side;
    for (const rules::Right &right : rules::rightsOf(state, id)) {
        const QString label = display::permission(right.permission, right.side);
        if (!pattern.isEmpty() && !pattern.isIn(label.toStdString()) && !pattern.isIn(right.permission))
            continue;
        if (side != right.side)
            made.heading(display::text(right.side));
        side = right.side;
        const bool unseen =
            (lens == Lens::Talend && right.side == Side::Qlik) || (lens == Lens::Qlik && right.side == Side::Talend);
        made.lines.push_back({.text = label,
                              .tip = QStringLiteral("%1\n%2").arg(label, display::fromUtf8(right.permission)),
                              .side = right.side,
                              .sideState = SideState::There,
                              .unseen = unseen});
        made.addOrigins(right.origins);
    }
    return std::move(made.lines);
}

std::vector<Line> journalLines(const PairState &state, const std::vector<JournalEntry> &entries)
{
    std::vector<Line> lines;
    for (const JournalEntry &entry : entries) {
        const QString actor = entry.actor ? wording::name(ObjectRef(*entry.actor), {&state, nullptr})
                                          : UserLines::tr("Tandem itself", "who acted");
        lines.push_back(
            {.text = actLabel(entry.act),
             .detail = QStringLiteral("%1 · %2").arg(display::relativeTime(entry.time, state.tenant().now), actor),
             .tip = display::exactTime(entry.time)});
    }
    return lines;
}

} // namespace tandem
