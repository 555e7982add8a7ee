// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts/key.h"

/// Acts on the pair as a whole: its synchronization, settings and clock.
namespace tandem::acts {

/// EN-02.
struct SetLicenceAutoAssign
{
    static constexpr std::string_view actName = "set-licence-auto-assign";
    static constexpr auto keys = std::tuple{Key<bool>{"enabled"}};
    bool enabled;
    [[nodiscard]] auto fields() const { return std::tie(enabled); }
    friend bool operator==(const SetLicenceAutoAssign &, const SetLicenceAutoAssign &) = default;
};

/// JO-05.
struct SetInviteDays
{
    static constexpr std::string_view actName = "set-invite-days";
    static constexpr auto keys = std::tuple{Key<std::uint32_t>{"days"}};
    std::uint32_t days;
    [[nodiscard]] auto fields() const { return std::tie(days); }
    friend bool operator==(const SetInviteDays &, const SetInviteDays &) = default;
};

/// SU-17, SR-16: pairs two strangers.
struct InitialSync
{
    static constexpr std::string_view actName = "initial-sync";
    static constexpr auto keys = std::tuple<>{};
    [[nodiscard]] auto fields() const { return std::tie(); }
    friend bool operator==(const InitialSync &, const InitialSync &) = default;
};

/// SU-18: carries out what `compare` shows, for all or for one user.
struct Synchronize
{
    static constexpr std::string_view actName = "synchronize";
    static constexpr auto keys = std::tuple{Key<std::optional<UserId>>{"user"}};
    std::optional<UserId> user = {};
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const Synchronize &, const Synchronize &) = default;
};

/// JO-03.
struct ConfigureIdp
{
    static constexpr std::string_view actName = "configure-idp";
    static constexpr auto keys = std::tuple{Key<std::string>{"name"}};
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(name); }
    friend bool operator==(const ConfigureIdp &, const ConfigureIdp &) = default;
};

/// JO-03.
struct ActivateIdp
{
    static constexpr std::string_view actName = "activate-idp";
    static constexpr auto keys = std::tuple{Key<std::string>{"name"}};
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(name); }
    friend bool operator==(const ActivateIdp &, const ActivateIdp &) = default;
};

/// JO-02.
struct DeactivateIdp
{
    static constexpr std::string_view actName = "deactivate-idp";
    static constexpr auto keys = std::tuple{Key<std::string>{"name"}};
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(name); }
    friend bool operator==(const DeactivateIdp &, const DeactivateIdp &) = default;
};

/// JO-09: what the simulated identity provider answers about a person.
struct SetIdpPerson
{
    static constexpr std::string_view actName = "idp-person";
    static constexpr auto keys =
        std::tuple{Key<std::optional<std::string>>{"email", true}, Key<std::optional<std::string>>{"subject", true},
                   Key<std::optional<std::string>>{"name", true}, Key<std::optional<bool>>{"known"}};
    std::optional<std::string> email = {};
    std::optional<std::string> subject = {};
    std::optional<std::string> name = {};
    std::optional<bool> known = {};
    [[nodiscard]] auto fields() const { return std::tie(email, subject, name, known); }
    friend bool operator==(const SetIdpPerson &, const SetIdpPerson &) = default;
};

/// Rehearsal time moves on; due schedules and expiries happen. The verb `clock` makes it.
struct AdvanceClock
{
    static constexpr std::string_view actName = "advance-clock";
    static constexpr auto keys = std::tuple{Key<std::int64_t>{"milliseconds"}};
    std::int64_t milliseconds;
    [[nodiscard]] auto fields() const { return std::tie(milliseconds); }
    friend bool operator==(const AdvanceClock &, const AdvanceClock &) = default;
};

} // namespace tandem::acts
