// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/permissioncatalogue.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

class QByteArray;

namespace tandem {

/// What a built-in Qlik role lets its holder administer (OW-01 to OW-03, BX-13). All false and empty for others.
struct AdminRights
{
    bool users = false; ///< invite, enable, disable, delete, assign and remove roles
    bool roles = false; ///< create, edit and delete custom roles, edit Default permissions
    bool audit = false; ///< read system events
    std::vector<SpaceType> spaceTypes; ///< change owner of these spaces, change owner and place of their content
};

/// A role that a fresh pair has. Strings are UTF-8.
struct BuiltInRole
{
    std::string name; ///< Qlik: API name, `TenantAdmin`; Talend: display name, `Operator`. Unique on its side
    Side side = Side::Qlik;
    std::string slug; ///< Talend roles only
    LocalizedText label; ///< as the interface shows it; some names stay English in all languages
    LocalizedText description; ///< one sentence
    std::string application; ///< Talend roles only: whose role it is
    bool admin = false; ///< administrator level (Qlik side only)
    bool restrictive = false; ///< takes rights away instead of adding (one Qlik role)
    bool fullUser = false; ///< userEntitlementType "fullUser": promotes a basic user (BX-09)
    /// False: the product withdrew it (Developer); tolerated when read, in no fresh pair, never offered.
    bool offered = true;
    bool editable = false; ///< SR-18: never for Qlik roles; for Talend roles all but Security Administrator
    bool deletable = false; ///< SR-18, as editable
    bool consumesSeat = false; ///< a holder takes a seat of Talend Management Console
    bool consumesStudioSeat = false; ///< a holder takes a seat of Talend Studio
    bool countsAsAdministratorUser = false; ///< a holder counts as administrator user in Talend's licence
    AdminRights rights;
    std::vector<std::string> qlikPermissions; ///< canonical ids as far as known; the products publish few of them
    std::vector<std::string> talendPermissions; ///< canonical ids
    std::vector<std::string> searchWords; ///< further words a search should find it by
};

/// The built-in roles of both products. Immutable; every const function may be called from any thread, and pointers
/// and spans stay valid as long as the catalogue.
class RoleCatalogue
{
public:
    /// Reads the roles in \a json ("tandem-roles/1"). Bad data, also a permission that \a permissions does not know,
    /// is a programming error: ends the process.
    RoleCatalogue(const QByteArray &json, const PermissionCatalogue &permissions);
    RoleCatalogue(const RoleCatalogue &) = delete;
    RoleCatalogue &operator=(const RoleCatalogue &) = delete;

    /// The built-in Qlik roles, also the withdrawn one (BuiltInRole::offered).
    [[nodiscard]] std::span<const BuiltInRole> qlik() const { return m_qlik; }
    [[nodiscard]] std::span<const BuiltInRole> talend() const { return m_talend; }

    /// The built-in role of exactly this name, or nullptr; Qlik roles are looked at first. Case-sensitive, as role
    /// names are at the vendors.
    [[nodiscard]] const BuiltInRole *find(std::string_view name) const;
    [[nodiscard]] const BuiltInRole *find(std::string_view name, Side side) const;

    /// SR-17, SR-18: whether this name can't be given to any other role on either side, because a built-in Qlik role
    /// bears it (also a withdrawn one) or because the API uses it for Default permissions.
    [[nodiscard]] bool isReservedName(std::string_view name) const;

    /// API name under which the Qlik side lists Default permissions among the roles. No role anybody is assigned.
    static constexpr std::string_view DefaultPermissionsName = "UserDefault";

private:
    std::vector<BuiltInRole> m_qlik;
    std::vector<BuiltInRole> m_talend;
    std::vector<std::string> m_reserved;
};

/// The embedded roles, read at the first call. Thread-safe.
[[nodiscard]] const RoleCatalogue &roleCatalogue();

} // namespace tandem
