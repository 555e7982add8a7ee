// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

/// A sorted set of permission ids of one side. Unknown ids from imports are kept as they are.
class PermissionSet
{
public:
    PermissionSet() = default;
    explicit PermissionSet(std::vector<std::string> ids);

    [[nodiscard]] bool contains(std::string_view id) const;
    [[nodiscard]] bool empty() const { return m_ids.empty(); }
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] auto begin() const { return m_ids.begin(); }
    [[nodiscard]] auto end() const { return m_ids.end(); }
    [[nodiscard]] const std::vector<std::string> &ids() const { return m_ids; }
    [[nodiscard]] PermissionSet united(const PermissionSet &other) const;
    [[nodiscard]] PermissionSet without(const PermissionSet &other) const;
    friend bool operator==(const PermissionSet &, const PermissionSet &) = default;

private:
    std::vector<std::string> m_ids;
};

/// A role of the pair. A synchronized role is one record that exists on both sides (SR-01, SR-05); before the initial
/// synchronization, and for built-in Qlik roles always (SR-06), it exists on one side only.
struct Role
{
    explicit Role(RoleId id_) : id(id_) { }

    RoleId id;
    std::string vendorId = {}; ///< id on the Qlik side; empty when it is not there
    std::string talendVendorId = {}; ///< id on the Talend side; empty when it is not there
    std::string name = {};
    std::string description = {};
    RoleKind kind = RoleKind::Custom;
    bool distributed = false; ///< came from Talend: label "Role distributed from Talend" on the Qlik side (SR-13)
    bool fullUser = false; ///< userEntitlementType fullUser (BX-09)
    bool onQlik = true;
    bool onTalend = false;
    PermissionSet qlik = {};
    PermissionSet talend = {};
    std::string extra = {}; ///< JSON object of unknown imported fields

    /// Talend-bearing: a built-in Talend role, or a custom role that holds at least one Talend permission.
    [[nodiscard]] bool isTalendBearing() const { return kind == RoleKind::TalendBuiltIn || !talend.empty(); }
    [[nodiscard]] bool isSynchronized() const { return onQlik && onTalend; }
    friend bool operator==(const Role &, const Role &) = default;
};

/// A group of one side; groups are never synchronized (SU-11). Members are Membership links.
struct Group
{
    explicit Group(GroupId id_) : id(id_) { }

    GroupId id;
    std::string vendorId = {};
    std::string name = {};
    Side side = Side::Qlik;
    GroupProvider provider = GroupProvider::Custom;
    std::vector<RoleId> roles = {}; ///< sorted; at most 100 (BX-12)
    std::string extra = {}; ///< JSON object of unknown imported fields

    friend bool operator==(const Group &, const Group &) = default;
};

} // namespace tandem
