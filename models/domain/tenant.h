// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tandem {

/// The tenant's identity provider (JO-02, JO-03).
struct IdentityProvider
{
    std::string name;
    IdpState state = IdpState::Configured;
    friend bool operator==(const IdentityProvider &, const IdentityProvider &) = default;
};

/// What the simulated IdP answers about one person, if not its default "known" (JO-09). The person is named by a keyed
/// hash of e-mail or subject, so that nothing personal stands here (DE-04).
struct IdpPerson
{
    std::uint64_t emailHash = 0;
    std::uint64_t subjectHash = 0;
    bool known = true;
    friend bool operator==(const IdpPerson &, const IdpPerson &) = default;
};

/// Settings and counters of the pair: one record.
struct Tenant
{
    bool paired = true; ///< false before `initial-sync`
    std::optional<UserId> serviceAccountOwner = {}; ///< JO-01
    std::optional<std::uint32_t> entitlements = {}; ///< seats in total; nullopt: no licence data, unlimited
    std::uint32_t talendLimit = 999; ///< SR-12
    std::uint32_t inviteDays = 7; ///< JO-05
    bool licenceAutoAssign = true; ///< EN-02
    Subscription subscription = Subscription::UserBased;
    std::optional<IdentityProvider> idp = {};
    std::vector<IdpPerson> idpPersons = {};
    std::vector<RoleId> autoAssign = {}; ///< roles of the group Everyone (BX-10); sorted
    std::vector<std::string> defaultPermissions = {}; ///< Qlik permission ids everybody has; sorted
    std::uint64_t seed = 1; ///< of minted vendor ids and links
    std::string qlikTenantId = {};
    Instant now{rehearsalStart}; ///< rehearsal time
    friend bool operator==(const Tenant &, const Tenant &) = default;
};

} // namespace tandem
