// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/initialroles.h"

#include "domain/rolecatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/rolechecks.h"

#include <set>
#include <string>

namespace tandem::rules {

namespace {

/// Names compare trimmed, case kept (SR-16).
std::string key(const Role &role)
{
    return std::string(trimmed(role.name));
}

/// The names of both sides while roles are brought together.
class Names
{
public:
    explicit Names(const PairState &state)
    {
        state.roles().forEach([&](const Role &role) {
            m_either.insert(key(role));
            if (role.onQlik)
                m_qlik.insert(key(role));
        });
    }
    /// SR-16, SR-18: the Qlik side can't take a role of this name.
    [[nodiscard]] bool clashes(const std::string &name) const
    {
        return m_qlik.contains(name) || roleCatalogue().isReservedName(name);
    }
    /// The name with the smallest number from 1 that makes it free on both sides.
    [[nodiscard]] std::string numbered(const std::string &name) const
    {
        for (int n = 1;; ++n) {
            std::string candidate = name + " " + std::to_string(n);
            if (!m_either.contains(candidate) && !roleCatalogue().isReservedName(candidate))
                return candidate;
        }
    }
    void take(const std::string &name)
    {
        m_either.insert(name);
        m_qlik.insert(name);
    }

private:
    std::set<std::string> m_either;
    std::set<std::string> m_qlik;
};

/// Roles of one side, by id.
std::vector<Role> onlyOn(const PairState &state, Side side)
{
    std::vector<Role> found;
    state.roles().forEach([&](const Role &role) {
        const bool here = side == Side::Qlik ? role.onQlik && !role.onTalend : role.onTalend && !role.onQlik;
        if (here && role.kind != RoleKind::QlikBuiltIn)
            found.push_back(role);
    });
    return found;
}

/// A role that came from Talend appears on the Qlik side (SR-13), under a name that is free there (SR-16).
void bringToQlik(Planner &planner, Role role, Names &names)
{
    const std::string old = key(role);
    if (names.clashes(old)) {
        role.name = names.numbered(old);
        planner.step(StepKind::UpdateRole, Side::Talend, role.id, {role});
        planner.say(RuleId::SR_16, Severity::Warning, Sentence::RoleNumbered, {role.id}, {old, role.name});
    }
    names.take(key(role));
    role.onQlik = true;
    role.distributed = true;
    if (role.vendorId.empty())
        role.vendorId = planner.qlikKey(ObjectType::Role, role.id.value());
    planner.step(StepKind::CreateRole, Side::Qlik, role.id, {role});
}

} // namespace

Verdict pairRoles(Planner &planner)
{
    const std::vector<Role> fromTalend = onlyOn(planner.state(), Side::Talend);
    const std::vector<Role> fromQlik = onlyOn(planner.state(), Side::Qlik);
    std::int64_t custom = customRoles(planner.state());
    std::vector<ObjectRef> arriving;
    for (const Role &role : fromTalend) {
        arriving.emplace_back(role.id);
        custom += role.kind == RoleKind::Custom ? 1 : 0;
    }
    if (custom > customRoleLimit && custom > customRoles(planner.state()))
        return refuse(RuleId::BX_12, std::move(arriving), {Sentence::InitialRolesOverLimit, {customRoleLimit}, custom},
                      {Sentence::RoleLimitNext});

    Names names(planner.state());
    for (const Role &role : fromTalend)
        bringToQlik(planner, role, names);
    planner.say(RuleId::SR_13, Severity::Info, Sentence::InitialRolesFromTalend, std::move(arriving));

    std::vector<ObjectRef> leaving;
    for (Role role : fromQlik) {
        role.onTalend = true;
        if (role.talendVendorId.empty())
            role.talendVendorId = planner.talendKey(ObjectType::Role, role.id.value());
        planner.step(StepKind::CreateRole, Side::Talend, role.id, {role});
        leaving.emplace_back(role.id);
    }
    planner.say(RuleId::SR_01, Severity::Info, Sentence::InitialRolesFromQlik, std::move(leaving));
    return {};
}

} // namespace tandem::rules
