// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The closed vocabularies of the pair. The words are Qlik's and SCIM's own; `words.h` spells them as text.
namespace tandem {

/// One of the two tenants of the pair: Qlik Cloud, or Talend Cloud (administered in Talend Management Console).
enum class Side : std::uint8_t { Qlik, Talend };

/// ST-01 to ST-03. `Provisioned` is known to the Qlik API only; it shows as invited without an expiry date.
/// Deleted (ST-05) is not a status of a record: a deleted user has no record, only a Tombstone.
enum class UserStatus : std::uint8_t { Active, Invited, Disabled, Provisioned };

/// Where a role comes from. A custom role made on the Talend side is `Custom` with Role::distributed set (SR-13).
enum class RoleKind : std::uint8_t { QlikBuiltIn, TalendBuiltIn, Custom };

/// Why a Talend account exists: no account without a recorded cause (invariant of `check`).
enum class AccountCause : std::uint8_t {
    RoleAssigned, ///< SU-02, SU-03, SR-11: a directly held Talend-bearing role
    InvitedInTalend, ///< SU-06
    InitialSync, ///< SU-17
    Restored, ///< SU-14
    Imported, ///< found there by an import
    Synchronized, ///< SU-18
};

enum class SpaceType : std::uint8_t { Personal, Shared, Managed, Data };

enum class GroupProvider : std::uint8_t { Custom, IdentityProvider };

enum class ContentType : std::uint8_t {
    App,
    Script,
    DataConnection,
    ReloadSchedule,
    Automation,
    AutomationConnection,
    DataFile,
    Note,
    Alert,
    Notification,
    Subscription,
    ApiKey,
    Preparation, ///< Talend side (BX-04)
    Dataset, ///< Talend side (BX-04)
    Count
};

/// What `show content` prints as `state`. Derived by contentState(), never stored.
enum class ContentState : std::uint8_t { Ok, Failing, Disabled, Revoked, CredentialsMissing };

enum class IdpState : std::uint8_t { Configured, Active };

enum class Subscription : std::uint8_t { UserBased, Capacity };

/// Ways to sign in; anonymous visitors are no members (DE-13).
enum class SignInVia : std::uint8_t { QlikAccount, IdentityProvider, Anonymous };

/// Where a held role or a right comes from (BX-10).
enum class Origin : std::uint8_t { Default, Auto, Group, Direct };

/// Severity of one consequence. Danger asks for a deliberate gesture in the window.
enum class Severity : std::uint8_t { Info, Warning, Danger };

/// Kinds of objects that plans, errors and the journal name.
enum class ObjectType : std::uint8_t { User, Account, Role, Group, Space, Content, Permission, Tenant, Email };

} // namespace tandem
