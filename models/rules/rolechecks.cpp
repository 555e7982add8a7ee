// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rolechecks.h"

#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "rules/targets.h"

#include <algorithm>

namespace tandem::rules {

namespace {

constexpr std::size_t longestName = 256;

/// Characters, not bytes: every UTF-8 byte that begins one.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Why a permission can't be given, in the order in which reasons are told.
enum class Fault { None, Unknown, NotForCustomRoles, OtherSide };

Fault faultOf(const PermissionInfo *info, Side side)
{
    if (!info)
        return Fault::Unknown;
    if (side == Side::Talend && info->side == Side::Qlik)
        return Fault::OtherSide;
    return info->customRole ? Fault::None : Fault::NotForCustomRoles;
}

/// BX-15: the offenders, told by their common reason, else as a mixture.
class Offenders
{
public:
    void add(Fault fault, const std::string &id)
    {
        m_mixed = m_mixed || (!m_objects.empty() && fault != m_fault);
        m_fault = fault;
        m_objects.push_back(ObjectRef::permission(id));
    }
    [[nodiscard]] bool empty() const { return m_objects.empty(); }
    [[nodiscard]] std::unexpected<Refusal> refusal() &&
    {
        const auto count = static_cast<std::int64_t>(m_objects.size());
        const auto [text, next] =
            m_mixed ? std::pair(Sentence::PermissionsMixed, Sentence::PermissionsMixedNext) : sentences();
        return refuse(RuleId::BX_15, std::move(m_objects), {text, {}, count}, {next});
    }

private:
    [[nodiscard]] std::pair<Sentence, Sentence> sentences() const
    {
        switch (m_fault) {
        case Fault::NotForCustomRoles:
            return {Sentence::PermissionsNotAssignable, Sentence::PermissionsNotAssignableNext};
        case Fault::OtherSide:
            return {Sentence::PermissionsOfOtherSide, Sentence::PermissionsOfOtherSideNext};
        case Fault::None:
        case Fault::Unknown:
            break;
        }
        return {Sentence::PermissionsUnknown, Sentence::PermissionsUnknownNext};
    }
    Fault m_fault = Fault::None;
    bool m_mixed = false;
    std::vector<ObjectRef> m_objects;
};

/// Collects ids by side.
class Collected
{
public:
    void add(Side side, std::string id) { (side == Side::Qlik ? m_qlik : m_talend).push_back(std::move(id)); }
    [[nodiscard]] PermissionPair pair() &&
    {
        return {PermissionSet(std::move(m_qlik)), PermissionSet(std::move(m_talend))};
    }

private:
    std::vector<std::string> m_qlik;
    std::vector<std::string> m_talend;
};

} // namespace

bool isSecurityAdministrator(const Role &role)
{
    static constexpr std::string_view name = "Security Administrator";
    if (role.kind != RoleKind::TalendBuiltIn || !role.name.starts_with(name))
        return false;
    std::string_view rest = std::string_view(role.name).substr(name.size());
    if (rest.empty())
        return true;
    rest.remove_prefix(1);
    return role.name[name.size()] == ' ' && !rest.empty()
           && std::ranges::all_of(rest, [](char c) { return c >= '0' && c <= '9'; });
}

Side origin(const Role &role)
{
    const bool fromTalend = role.distributed || role.kind == RoleKind::TalendBuiltIn || !role.onQlik;
    return fromTalend ? Side::Talend : Side::Qlik;
}

std::int64_t customRoles(const PairState &state)
{
    std::int64_t count = 0;
    state.roles().forEach([&](const Role &role) { count += role.kind == RoleKind::Custom && role.onQlik ? 1 : 0; });
    return count;
}

Verdict requireEditableRole(const Planner &planner, RoleId id)
{
    // SR-18 comes before SR-20: on either side a built-in Qlik role is refused for what it is.
    const Role *role = planner.state().roles().find(id);
    if (role && role->kind == RoleKind::QlikBuiltIn)
        return refuse(RuleId::SR_18, {id}, {Sentence::RoleBuiltIn, {ObjectRef(id)}}, {Sentence::RoleBuiltInNext});
    if (role && isSecurityAdministrator(*role))
        return refuse(RuleId::SR_18, {id}, {Sentence::RoleSecurityAdministrator, {ObjectRef(id)}},
                      {Sentence::RoleBuiltInNext});
    return requireRole(planner, id);
}

Verdict requireRoleName(std::string_view name, const PairState &state)
{
    name = trimmed(name);
    if (name.empty() || characters(name) > longestName)
        return refuse(RuleId::BX_12, {ObjectRef(ObjectType::Role, std::string(name))},
                      {Sentence::RoleNameLength, {std::int64_t(longestName)}}, {Sentence::RoleNameLengthNext});
    const auto bearers = state.rolesByName(name);
    const bool builtIn =
        std::ranges::any_of(bearers, [&](RoleId id) { return state.roles().at(id).kind == RoleKind::QlikBuiltIn; });
    if (builtIn || roleCatalogue().isReservedName(name))
        return refuse(RuleId::SR_18, {ObjectRef(ObjectType::Role, std::string(name))},
                      {Sentence::RoleNameReserved, {std::string(name)}}, {Sentence::RoleNameReservedNext});
    return {};
}

Verdict requireRoomForRole(const Planner &planner)
{
    if (customRoles(planner.state()) < customRoleLimit)
        return {};
    return refuse(RuleId::BX_12, {ObjectRef::tenant()}, {Sentence::RoleLimit, {}, customRoleLimit},
                  {Sentence::RoleLimitNext});
}

std::expected<std::optional<RoleId>, Refusal> roleToLink(const Planner &planner, std::string_view name)
{
    const PairState &state = planner.state();
    const auto bearers = state.rolesByName(name);
    for (const RoleId id : bearers) {
        if (origin(state.roles().at(id)) == planner.side())
            return refuse(RuleId::BX_12, {id}, {Sentence::RoleNameTaken, {std::string(trimmed(name))}},
                          {Sentence::RoleNameNext});
    }
    // Before the initial synchronization the sides do not know each other's roles: SR-16 settles their names then.
    if (bearers.empty() || !state.tenant().paired)
        return std::nullopt;
    return bearers.front();
}

std::vector<ObjectRef> PermissionPair::objects() const
{
    std::vector<ObjectRef> result;
    for (const std::string &id : qlik)
        result.push_back(ObjectRef::permission(id));
    for (const std::string &id : talend)
        result.push_back(ObjectRef::permission(id));
    return result;
}

std::expected<PermissionPair, Refusal> readPermissions(std::span<const std::string> ids, Side side)
{
    Offenders offenders;
    Collected collected;
    for (const std::string &id : ids) {
        const PermissionInfo *info = permissionCatalogue().find(trimmed(id));
        if (const Fault fault = faultOf(info, side); fault != Fault::None)
            offenders.add(fault, info ? info->id : id);
        else
            collected.add(info->side, info->id);
    }
    if (!offenders.empty())
        return std::move(offenders).refusal();
    return std::move(collected).pair();
}

std::expected<PermissionPair, Refusal> readHeldPermissions(std::span<const std::string> ids, Side side,
                                                           const Role &role)
{
    Offenders offenders;
    Collected collected;
    for (const std::string &given : ids) {
        const PermissionInfo *info = permissionCatalogue().find(trimmed(given));
        const std::string id = info ? info->id : std::string(trimmed(given));
        // What an import left in the role may always be taken from it, whatever the catalogue says.
        if (side == Side::Qlik && role.qlik.contains(id))
            collected.add(Side::Qlik, id);
        else if (role.talend.contains(id))
            collected.add(Side::Talend, id);
        else if (const Fault fault = faultOf(info, side); fault == Fault::Unknown || fault == Fault::OtherSide)
            offenders.add(fault, id);
    }
    if (!offenders.empty())
        return std::move(offenders).refusal();
    return std::move(collected).pair();
}

} // namespace tandem::rules
