// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts/key.h"

/// Acts on people: joining, status, entitlements, leaving.
namespace tandem::acts {

/// JO-04 on the Qlik side, SU-06 on the Talend side. Addresses in one text: commas, semicolons, blanks, line breaks
/// part them. What is told of the person beside the address needs a single one. The name is the user's from the
/// beginning; on the Talend side name, title and phone are the account's alone until the first sign-in (SU-06).
struct Invite
{
    static constexpr std::string_view actName = "invite";
    static constexpr auto keys = std::tuple{Key<std::string>{"emails", true},
                                            Key<std::optional<std::vector<RoleId>>>{"roles"},
                                            Key<std::optional<std::string>>{"subject", true},
                                            Key<std::optional<std::string>>{"name", true},
                                            Key<std::optional<std::string>>{"login", true},
                                            Key<std::optional<std::string>>{"title", true},
                                            Key<std::optional<std::string>>{"phone", true}};
    std::string emails;
    std::optional<std::vector<RoleId>> roles = {};
    std::optional<std::string> subject = {}; ///< the record bears it from the beginning (JO-09)
    std::optional<std::string> name = {};
    std::optional<std::string> login = {}; ///< Talend side; unique, whatever its case; without it the address
    std::optional<std::string> title = {}; ///< Talend side
    std::optional<std::string> phone = {}; ///< Talend side
    [[nodiscard]] auto fields() const { return std::tie(emails, roles, subject, name, login, title, phone); }
    friend bool operator==(const Invite &, const Invite &) = default;
};

/// JO-07.
struct ResendInvitation
{
    static constexpr std::string_view actName = "resend-invitation";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const ResendInvitation &, const ResendInvitation &) = default;
};

/// JO-08.
struct DeleteInvitation
{
    static constexpr std::string_view actName = "delete-invitation";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const DeleteInvitation &, const DeleteInvitation &) = default;
};

/// JO-06: the invited person registers, named by record or by the link of the invitation.
struct SignUp
{
    static constexpr std::string_view actName = "sign-up";
    static constexpr auto keys = std::tuple{Key<std::optional<UserId>>{"user"}, Key<std::optional<std::string>>{"link"},
                                            Key<std::optional<std::string>>{"name", true}};
    std::optional<UserId> user = {};
    std::optional<std::string> link = {};
    std::optional<std::string> name = {};
    [[nodiscard]] auto fields() const { return std::tie(user, link, name); }
    friend bool operator==(const SignUp &, const SignUp &) = default;
};

/// JO-09, SU-06, DE-06, DE-07, DE-13: somebody signs in.
struct SignIn
{
    static constexpr std::string_view actName = "sign-in";
    static constexpr auto keys = std::tuple{Key<std::optional<UserId>>{"user"},
                                            Key<std::optional<std::string>>{"email", true},
                                            Key<std::optional<std::string>>{"subject", true},
                                            Key<std::optional<std::string>>{"name", true},
                                            Key<std::optional<SignInVia>>{"via"},
                                            Key<std::optional<ContentId>>{"app"},
                                            Key<std::optional<std::string>>{"code"}};
    std::optional<UserId> user = {};
    std::optional<std::string> email = {};
    std::optional<std::string> subject = {};
    std::optional<std::string> name = {};
    std::optional<SignInVia> via = {};
    std::optional<ContentId> app = {};
    std::optional<std::string> code = {};
    [[nodiscard]] auto fields() const { return std::tie(user, email, subject, name, via, app, code); }
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

/// SU-16; an absent key leaves the field as it is.
struct EditProfile
{
    static constexpr std::string_view actName = "edit-profile";
    static constexpr auto keys =
        std::tuple{Key<UserId>{"user"}, Key<std::optional<std::string>>{"name", true},
                   Key<std::optional<std::string>>{"title", true}, Key<std::optional<std::string>>{"phone", true}};
    UserId user;
    std::optional<std::string> name = {};
    std::optional<std::string> title = {};
    std::optional<std::string> phone = {};
    [[nodiscard]] auto fields() const { return std::tie(user, name, title, phone); }
    friend bool operator==(const EditProfile &, const EditProfile &) = default;
};

/// ST-03, SU-09.
struct EnableUser
{
    static constexpr std::string_view actName = "enable-user";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const EnableUser &, const EnableUser &) = default;
};

/// ST-01, ST-03, SU-09, BX-14.
struct DisableUser
{
    static constexpr std::string_view actName = "disable-user";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const DisableUser &, const DisableUser &) = default;
};

/// DE-01 to DE-14 on the Qlik side, SU-13 on the Talend side.
struct DeleteUser
{
    static constexpr std::string_view actName = "delete-user";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const DeleteUser &, const DeleteUser &) = default;
};

/// BX-03: picks the user an account belongs to.
struct LinkAccount
{
    static constexpr std::string_view actName = "link-account";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}, Key<AccountId>{"account"}};
    UserId user;
    AccountId account;
    [[nodiscard]] auto fields() const { return std::tie(user, account); }
    friend bool operator==(const LinkAccount &, const LinkAccount &) = default;
};

/// EN-01.
struct AssignEntitlement
{
    static constexpr std::string_view actName = "assign-entitlement";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const AssignEntitlement &, const AssignEntitlement &) = default;
};

/// EN-01.
struct RevokeEntitlement
{
    static constexpr std::string_view actName = "revoke-entitlement";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}};
    UserId user;
    [[nodiscard]] auto fields() const { return std::tie(user); }
    friend bool operator==(const RevokeEntitlement &, const RevokeEntitlement &) = default;
};

} // namespace tandem::acts
