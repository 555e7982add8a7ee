// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to rows: roles of both sides, and which of them are one (SR-17).
#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "domain/words.h"
#include "wire/assembler.h"
#include "wire/linkset.h"

#include <algorithm>
#include <array>

namespace tandem::wire {

namespace {

bool sameName(std::string_view a, std::string_view b)
{
    return trimmed(a) == trimmed(b);
}

} // namespace

void Assembler::completeRole(Role &role)
{
    // What the lists leave open about a built-in role is known.
    const BuiltInRole *known = role.onQlik ? roleCatalogue().find(role.name, Side::Qlik) : nullptr;
    if (known) {
        role.kind = RoleKind::QlikBuiltIn;
        role.fullUser = role.fullUser || known->fullUser;
        if (role.qlik.empty())
            role.qlik = PermissionSet(known->qlikPermissions);
        return;
    }
    if (role.kind == RoleKind::QlikBuiltIn)
        return;
    if (role.onQlik && !m_paired)
        return; // a stranger that happens to bear the name
    if (const BuiltInRole *talend = roleCatalogue().find(role.name, Side::Talend)) {
        role.kind = RoleKind::TalendBuiltIn;
        role.distributed = true;
        if (role.talend.empty())
            role.talend = PermissionSet(talend->talendPermissions);
    }
}

void Assembler::qlikSideRoles()
{
    Keys ids;
    for (Role &role : m_draft.qlikRoles) {
        if (!role.vendorId.empty() && ids.find(role.vendorId)) {
            ++m_draft.repeated;
            continue;
        }
        ids.of(role.vendorId);
        m_draft.mintedIds += role.vendorId.empty() ? 1 : 0;
        Role row(RoleId(static_cast<std::uint32_t>(m_roles.size()) + 1));
        const RoleId id = row.id;
        row = std::move(role);
        row.id = id;
        if (!m_paired) { // a stranger has nothing of the other side
            row.talend = {};
            row.distributed = false;
            if (row.kind == RoleKind::TalendBuiltIn)
                row.kind = RoleKind::Custom;
        }
        m_roles.push_back(std::move(row));
    }
    std::int64_t byMention = 0;
    std::vector<std::string> examples;
    std::uint32_t key = 0;
    const std::size_t listed = m_roles.size();
    for (const Mention &mention : m_draft.qlikRoleMentions.all()) {
        ++key;
        const auto listedRole = std::ranges::find_if(m_roles, [&](const Role &role) {
            return mention.id.empty() ? sameName(role.name, mention.name) : role.vendorId == mention.id;
        });
        if (listedRole != m_roles.end()) {
            at(m_qlikRoleOf, key) = listedRole->id.value();
            continue;
        }
        Role role(RoleId(static_cast<std::uint32_t>(m_roles.size()) + 1));
        role.vendorId = mention.id;
        role.name = mention.name.empty() ? mention.id : mention.name;
        role.kind = mention.builtIn ? RoleKind::QlikBuiltIn : RoleKind::Custom;
        at(m_qlikRoleOf, key) = role.id.value();
        if (examples.size() < 10)
            examples.push_back(role.name);
        ++byMention;
        m_roles.push_back(std::move(role));
    }
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        completeRole(m_roles[i]);
    if (listed > 0 || byMention > 0)
        find(Sentence::FoundRolesByMention, byMention, {}, std::move(examples));
}

RoleId Assembler::addTalendRole(Role role)
{
    if (m_paired) {
        const auto same = std::ranges::find_if(m_roles, [&](const Role &other) {
            return other.onQlik && !other.onTalend && other.kind != RoleKind::QlikBuiltIn
                   && sameName(other.name, role.name);
        });
        if (same != m_roles.end()) { // SR-17
            same->onTalend = true;
            same->talendVendorId = role.talendVendorId;
            if (!same->talend.empty() && same->talend != role.talend && !role.talend.empty())
                find(Sentence::FoundRolesUnited, 1, {}, {same->name});
            same->talend = same->talend.united(role.talend);
            if (same->extra.empty())
                same->extra = role.extra;
            return same->id;
        }
    }
    const RoleId id(static_cast<std::uint32_t>(m_roles.size()) + 1);
    role.id = id;
    role.onQlik = m_paired && !m_draft.sawQlikRoles;
    role.onTalend = true;
    role.distributed = true;
    completeRole(role);
    m_roles.push_back(std::move(role));
    return id;
}

void Assembler::talendSideRoles()
{
    Keys ids;
    std::vector<std::pair<std::string, RoleId>> rows;
    for (Role &role : m_draft.talendRoles) {
        if (!role.talendVendorId.empty() && ids.find(role.talendVendorId)) {
            ++m_draft.repeated;
            continue;
        }
        ids.of(role.talendVendorId);
        m_draft.mintedIds += role.talendVendorId.empty() ? 1 : 0;
        std::string id = role.talendVendorId;
        rows.emplace_back(std::move(id), addTalendRole(std::move(role)));
    }
    std::uint32_t key = 0;
    for (const Mention &mention : m_draft.talendRoleMentions.all()) {
        ++key;
        const auto listed = std::ranges::find_if(rows, [&](const auto &row) {
            return mention.id.empty() ? sameName(m_roles[row.second.value() - 1].name, mention.name)
                                      : row.first == mention.id;
        });
        if (listed != rows.end()) {
            at(m_talendRoleOf, key) = listed->second.value();
            continue;
        }
        Role role(RoleId(0));
        role.talendVendorId = mention.id;
        role.name = mention.name.empty() ? mention.id : mention.name;
        role.onQlik = false;
        const RoleId added = addTalendRole(std::move(role));
        at(m_talendRoleOf, key) = added.value();
        rows.emplace_back(mention.id, added);
    }
}

void Assembler::roles()
{
    qlikSideRoles();
    talendSideRoles();
    for (Role &role : m_roles) {
        // SR-01: a list of the Talend side that was not read cannot tell what is there.
        if (m_paired && !m_draft.sawTalendRoles && role.onQlik && role.kind != RoleKind::QlikBuiltIn)
            role.onTalend = true;
        const auto kind = static_cast<std::uint32_t>(ObjectType::Role);
        if (role.onQlik && role.vendorId.empty())
            role.vendorId = mintQlikId(m_parts.tenant.seed, kind, role.id.value());
        if (role.onTalend && role.talendVendorId.empty())
            role.talendVendorId = mintUuid(m_parts.tenant.seed, kind, role.id.value());
        m_parts.roles.put(role);
    }
}

} // namespace tandem::wire
