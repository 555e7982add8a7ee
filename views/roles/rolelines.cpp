// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roles/rolelines.h"

#include "items/display.h"
#include "items/rolesmodel.h"
#include "wording/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::uint32_t listedHolders = 50;

struct RoleLines
{
    Q_DECLARE_TR_FUNCTIONS(RoleLines)

public:
    const PairState &state;
    const Role &role;
    Lens lens;
    std::vector<Line> lines = {};

    void field(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            lines.push_back({.text = label, .detail = value});
    }
    void addFacts()
    {
        lines.push_back({.text = display::roleName(role), .heading = true});
        field(tr("Kind", "of a role"), display::text(role.kind));
        field(tr("Label", "of a role"), display::roleLabel(role));
        field(tr("Description"), display::fromUtf8(role.description));
        lines.push_back({.text = display::text(Side::Qlik),
                         .detail = tr("%Ln permission(s)", nullptr, static_cast<int>(role.qlik.size())),
                         .tip = wording::ruleSentence(RuleId::SR_03),
                         .side = Side::Qlik,
                         .sideState = role.onQlik ? SideState::There : SideState::Absent});
        const bool hidden = lens == Lens::Talend && !role.onTalend;
        lines.push_back({.text = display::text(Side::Talend),
                         .detail = tr("%Ln permission(s)", nullptr, static_cast<int>(role.talend.size())),
                         .tip = wording::ruleSentence(role.onTalend ? RuleId::SR_01 : RuleId::SR_06),
                         .side = Side::Talend,
                         .sideState = hidden          ? SideState::Unseen
                                      : role.onTalend ? SideState::There
                                                      : SideState::Absent,
                         .rule = role.onTalend ? RuleId::SR_01 : RuleId::SR_06});
        if (role.kind == RoleKind::QlikBuiltIn)
            lines.push_back(
                {.text = tr("Can't be changed"), .detail = wording::ruleTitle(RuleId::SR_18), .rule = RuleId::SR_18});
        field(tr("ID in Qlik Cloud"), display::fromUtf8(role.vendorId));
        field(tr("ID in Talend"), display::fromUtf8(role.talendVendorId));
    }
    void addHolders()
    {
        const RoleMembers members = roleMembers(state, role.id);
        lines.push_back({.text = tr("Held"), .heading = true});
        lines.push_back({.text = tr("Directly"),
                         .tip = tr("Opens the list of them"),
                         .object = ObjectRef(role.id),
                         .count = static_cast<std::int64_t>(members.direct)});
        state.groups().forEach([&](const Group &group) {
            if (group.side == Side::Qlik && std::ranges::binary_search(group.roles, role.id)) {
                lines.push_back({.text = tr("Through group %1").arg(display::fromUtf8(group.name)),
                                 .tip = wording::ruleSentence(RuleId::SR_07),
                                 .object = ObjectRef(group.id),
                                 .count = static_cast<std::int64_t>(state.groupMembers(group.id).count())});
            }
        });
        if (members.automatic > 0) {
            lines.push_back({.text = tr("By auto-assign, everybody"),
                             .tip = wording::ruleSentence(RuleId::SR_07),
                             .count = static_cast<std::int64_t>(members.automatic),
                             .rule = RuleId::SR_07});
        }
        if (role.onTalend && lens != Lens::Qlik) {
            lines.push_back({.text = tr("In Talend"),
                             .count = static_cast<std::int64_t>(state.talendMembers(role.id).count()),
                             .rule = RuleId::SU_08});
        }
        lines.push_back({.text = tr("Direct holders"), .heading = true});
        std::uint32_t listed = 0;
        for (const std::uint32_t id : state.directMembers(role.id).bits()) {
            if (++listed > listedHolders)
                break;
            if (const User *user = state.users().find(UserId(id)))
                lines.push_back({.text = display::personName(user->person, user->vendorId()),
                                 .detail = display::personDetail(user->person),
                                 .object = ObjectRef(UserId(id))});
        }
        if (members.direct > listedHolders)
            lines.push_back({.text = tr("All of them"),
                             .object = ObjectRef(role.id),
                             .count = static_cast<std::int64_t>(members.direct)});
        if (members.direct == 0)
            lines.push_back({.text = tr("Nobody holds it directly.")});
    }
};

} // namespace

std::vector<Line> roleOverview(const PairState &state, RoleId id, Lens lens)
{
    const Role *role = state.roles().find(id);
    if (!role)
        return {};
    RoleLines made{state, *role, lens};
    made.addFacts();
    made.addHolders();
    return std::move(made.lines);
}

} // namespace tandem
