// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/person.h"

#include <optional>

namespace tandem {

/// A user record of the Qlik side. The Qlik side lists every user of both sides (SU-01).
struct User
{
    explicit User(UserId id_) : id(id_) { }

    UserId id;
    PackedText<2> keys = {}; ///< 0: the vendor's opaque id; 1: token of the invitation link, empty when none
    Person person = {};
    UserStatus status = UserStatus::Active;
    bool entitlement = false; ///< holds a user entitlement (EN-01)
    bool session = false; ///< signed in now (DE-05)
    bool bot = false; ///< an OAuth client; it has no e-mail address
    bool heldBack = false; ///< deleted in Talend: comes back only by SU-14
    bool idpSubject = false; ///< the subject was given by the tenant's own IdP (JO-09)
    Instant createdAt{0};
    std::optional<Instant> inviteExpiry = {}; ///< of a Pending one invited from the Qlik side (JO-05)

    [[nodiscard]] std::string_view vendorId() const { return keys.at(0); }
    [[nodiscard]] std::string_view inviteLink() const { return keys.at(1); }
    /// ST-02; a provisioned one shows as invited without an expiry date.
    [[nodiscard]] bool isPending() const { return status == UserStatus::Invited || status == UserStatus::Provisioned; }
    friend bool operator==(const User &, const User &) = default;
};

/// A user record of the Talend side ("Talend account"). Its roles are Membership links: by user when it is linked,
/// by account when it is not (an unpaired or ambiguous one).
struct Account
{
    explicit Account(AccountId id_) : id(id_) { }

    AccountId id;
    PackedText<1> keys = {}; ///< 0: the vendor's opaque id (a UUID)
    Person person = {}; ///< subject() is the login; the profile equals the linked user's, once that is known (SU-06)
    UserStatus status = UserStatus::Active;
    AccountCause cause = AccountCause::Imported;
    std::optional<UserId> user = {}; ///< the linked Qlik user (SU-07)
    Instant createdAt{0};

    [[nodiscard]] std::string_view vendorId() const { return keys.at(0); }
    [[nodiscard]] std::string_view login() const { return person.subject(); }
    [[nodiscard]] bool isPending() const { return status == UserStatus::Invited || status == UserStatus::Provisioned; }
    friend bool operator==(const Account &, const Account &) = default;
};

/// What remains of a deleted user (ST-05): the opaque id, and nothing that identifies the person (DE-04).
struct Tombstone
{
    explicit Tombstone(UserId id_) : id(id_) { }

    UserId id;
    PackedText<1> keys = {}; ///< 0: the vendor's opaque id
    Instant deletedAt{0};

    [[nodiscard]] std::string_view vendorId() const { return keys.at(0); }
    friend bool operator==(const Tombstone &, const Tombstone &) = default;
};

} // namespace tandem
