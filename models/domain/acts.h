// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/space.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

/// The acts, one struct each: its name on the command line, its keys there, and its fields in the order of the keys.
/// `keys` and `fields()` let actcatalogue.h read and print any act without knowing it; an optional field may be absent.
namespace tandem::acts {

/// A thing with an owner: a space or a content item.
using OwnedRef = std::variant<SpaceId, ContentId>;

/// One key of an act. Values of a personal key never reach the journal (DE-04).
template<class T>
struct Key
{
    using Type = T;
    std::string_view name;
    bool personal = false;
};

/// JO-04 on the Qlik side, SU-06 on the Talend side. Addresses in one text: commas, semicolons, blanks, line breaks
/// part them.
struct Invite
{
    static constexpr std::string_view actName = "invite";
    static constexpr auto keys =
        std::tuple{Key<std::string>{"emails", true}, Key<std::optional<std::vector<RoleId>>>{"roles"}};
    std::string emails;
    std::optional<std::vector<RoleId>> roles = {};
    [[nodiscard]] auto fields() const { return std::tie(emails, roles); }
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

/// SU-02, SU-03, SU-08, SU-14, SR-04: one user or a list, one plan.
struct AssignRole
{
    static constexpr std::string_view actName = "assign-role";
    static constexpr auto keys = std::tuple{Key<std::vector<UserId>>{"user"}, Key<RoleId>{"role"}};
    std::vector<UserId> users;
    RoleId role;
    [[nodiscard]] auto fields() const { return std::tie(users, role); }
    friend bool operator==(const AssignRole &, const AssignRole &) = default;
};

/// SU-05, SU-08.
struct RemoveRole
{
    static constexpr std::string_view actName = "remove-role";
    static constexpr auto keys = std::tuple{Key<std::vector<UserId>>{"user"}, Key<RoleId>{"role"}};
    std::vector<UserId> users;
    RoleId role;
    [[nodiscard]] auto fields() const { return std::tie(users, role); }
    friend bool operator==(const RemoveRole &, const RemoveRole &) = default;
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

/// SR-15, SR-17, BX-12, BX-15.
struct CreateRole
{
    static constexpr std::string_view actName = "create-role";
    static constexpr auto keys =
        std::tuple{Key<std::string>{"name"}, Key<std::optional<std::vector<std::string>>>{"permissions"}};
    std::string name;
    std::optional<std::vector<std::string>> permissions = {};
    [[nodiscard]] auto fields() const { return std::tie(name, permissions); }
    friend bool operator==(const CreateRole &, const CreateRole &) = default;
};

/// SR-08, SR-18.
struct RenameRole
{
    static constexpr std::string_view actName = "rename-role";
    static constexpr auto keys = std::tuple{Key<RoleId>{"role"}, Key<std::string>{"name"}};
    RoleId role;
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(role, name); }
    friend bool operator==(const RenameRole &, const RenameRole &) = default;
};

/// SR-09, SR-10, SR-18; `onlyIfUnheld` refuses when somebody holds it, as the REST call does.
struct DeleteRole
{
    static constexpr std::string_view actName = "delete-role";
    static constexpr auto keys = std::tuple{Key<RoleId>{"role"}, Key<std::optional<bool>>{"only-if-unheld"}};
    RoleId role;
    std::optional<bool> onlyIfUnheld = {};
    [[nodiscard]] auto fields() const { return std::tie(role, onlyIfUnheld); }
    friend bool operator==(const DeleteRole &, const DeleteRole &) = default;
};

/// SR-08, SR-11, SR-14, BX-15.
struct AddPermissions
{
    static constexpr std::string_view actName = "add-permissions";
    static constexpr auto keys = std::tuple{Key<RoleId>{"role"}, Key<std::vector<std::string>>{"permissions"}};
    RoleId role;
    std::vector<std::string> permissions;
    [[nodiscard]] auto fields() const { return std::tie(role, permissions); }
    friend bool operator==(const AddPermissions &, const AddPermissions &) = default;
};

/// SR-08, SU-05, SU-08.
struct RemovePermissions
{
    static constexpr std::string_view actName = "remove-permissions";
    static constexpr auto keys = std::tuple{Key<RoleId>{"role"}, Key<std::vector<std::string>>{"permissions"}};
    RoleId role;
    std::vector<std::string> permissions;
    [[nodiscard]] auto fields() const { return std::tie(role, permissions); }
    friend bool operator==(const RemovePermissions &, const RemovePermissions &) = default;
};

/// SU-11.
struct CreateGroup
{
    static constexpr std::string_view actName = "create-group";
    static constexpr auto keys = std::tuple{Key<std::string>{"name"}};
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(name); }
    friend bool operator==(const CreateGroup &, const CreateGroup &) = default;
};

/// A custom group, empty.
struct DeleteGroup
{
    static constexpr std::string_view actName = "delete-group";
    static constexpr auto keys = std::tuple{Key<GroupId>{"group"}};
    GroupId group;
    [[nodiscard]] auto fields() const { return std::tie(group); }
    friend bool operator==(const DeleteGroup &, const DeleteGroup &) = default;
};

/// SU-04, SU-11.
struct AddToGroup
{
    static constexpr std::string_view actName = "add-to-group";
    static constexpr auto keys = std::tuple{Key<GroupId>{"group"}, Key<std::vector<UserId>>{"user"}};
    GroupId group;
    std::vector<UserId> users;
    [[nodiscard]] auto fields() const { return std::tie(group, users); }
    friend bool operator==(const AddToGroup &, const AddToGroup &) = default;
};

/// SU-11.
struct RemoveFromGroup
{
    static constexpr std::string_view actName = "remove-from-group";
    static constexpr auto keys = std::tuple{Key<GroupId>{"group"}, Key<std::vector<UserId>>{"user"}};
    GroupId group;
    std::vector<UserId> users;
    [[nodiscard]] auto fields() const { return std::tie(group, users); }
    friend bool operator==(const RemoveFromGroup &, const RemoveFromGroup &) = default;
};

/// SU-04, SR-07, BX-12.
struct AssignGroupRole
{
    static constexpr std::string_view actName = "assign-group-role";
    static constexpr auto keys = std::tuple{Key<GroupId>{"group"}, Key<RoleId>{"role"}};
    GroupId group;
    RoleId role;
    [[nodiscard]] auto fields() const { return std::tie(group, role); }
    friend bool operator==(const AssignGroupRole &, const AssignGroupRole &) = default;
};

/// SR-07.
struct RemoveGroupRole
{
    static constexpr std::string_view actName = "remove-group-role";
    static constexpr auto keys = std::tuple{Key<GroupId>{"group"}, Key<RoleId>{"role"}};
    GroupId group;
    RoleId role;
    [[nodiscard]] auto fields() const { return std::tie(group, role); }
    friend bool operator==(const RemoveGroupRole &, const RemoveGroupRole &) = default;
};

/// SU-04, SR-07: gives a role to the group Everyone, or takes it.
struct SetAutoAssign
{
    static constexpr std::string_view actName = "set-auto-assign";
    static constexpr auto keys = std::tuple{Key<RoleId>{"role"}, Key<bool>{"enabled"}};
    RoleId role;
    bool enabled;
    [[nodiscard]] auto fields() const { return std::tie(role, enabled); }
    friend bool operator==(const SetAutoAssign &, const SetAutoAssign &) = default;
};

/// BX-10: replaces the permissions everybody has.
struct SetDefaultPermissions
{
    static constexpr std::string_view actName = "set-default-permissions";
    static constexpr auto keys = std::tuple{Key<std::vector<std::string>>{"permissions"}};
    std::vector<std::string> permissions;
    [[nodiscard]] auto fields() const { return std::tie(permissions); }
    friend bool operator==(const SetDefaultPermissions &, const SetDefaultPermissions &) = default;
};

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

/// BX-12.
struct CreateSpace
{
    static constexpr std::string_view actName = "create-space";
    static constexpr auto keys = std::tuple{Key<std::string>{"name"}, Key<std::optional<SpaceType>>{"type"},
                                            Key<std::optional<UserId>>{"owner"}};
    std::string name;
    std::optional<SpaceType> type = {};
    std::optional<UserId> owner = {};
    [[nodiscard]] auto fields() const { return std::tie(name, type, owner); }
    friend bool operator==(const CreateSpace &, const CreateSpace &) = default;
};

/// BX-12.
struct RenameSpace
{
    static constexpr std::string_view actName = "rename-space";
    static constexpr auto keys = std::tuple{Key<SpaceId>{"space"}, Key<std::string>{"name"}};
    SpaceId space;
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(space, name); }
    friend bool operator==(const RenameSpace &, const RenameSpace &) = default;
};

/// Refused as long as it has content.
struct DeleteSpace
{
    static constexpr std::string_view actName = "delete-space";
    static constexpr auto keys = std::tuple{Key<SpaceId>{"space"}};
    SpaceId space;
    [[nodiscard]] auto fields() const { return std::tie(space); }
    friend bool operator==(const DeleteSpace &, const DeleteSpace &) = default;
};

/// Replaces the roles of one member; none = out of the space.
struct SetSpaceRole
{
    static constexpr std::string_view actName = "set-space-role";
    static constexpr auto keys =
        std::tuple{Key<SpaceId>{"space"}, Key<std::optional<UserId>>{"user"}, Key<std::optional<GroupId>>{"group"},
                   Key<std::optional<SpaceRoles>>{"roles"}};
    SpaceId space;
    std::optional<UserId> user = {};
    std::optional<GroupId> group = {};
    std::optional<SpaceRoles> roles = {};
    [[nodiscard]] auto fields() const { return std::tie(space, user, group, roles); }
    friend bool operator==(const SetSpaceRole &, const SetSpaceRole &) = default;
};

/// Without a space: in the owner's personal space.
struct CreateContent
{
    static constexpr std::string_view actName = "create-content";
    static constexpr auto keys = std::tuple{Key<std::string>{"name"},
                                            Key<ContentType>{"type"},
                                            Key<std::optional<SpaceId>>{"space"},
                                            Key<std::optional<UserId>>{"owner"},
                                            Key<std::optional<ContentId>>{"app"},
                                            Key<std::optional<std::vector<ContentId>>>{"uses"},
                                            Key<std::optional<bool>>{"published"}};
    std::string name;
    ContentType type;
    std::optional<SpaceId> space = {};
    std::optional<UserId> owner = {};
    std::optional<ContentId> app = {};
    std::optional<std::vector<ContentId>> uses = {};
    std::optional<bool> published = {};
    [[nodiscard]] auto fields() const { return std::tie(name, type, space, owner, app, uses, published); }
    friend bool operator==(const CreateContent &, const CreateContent &) = default;
};

/// With what hangs on it.
struct DeleteContent
{
    static constexpr std::string_view actName = "delete-content";
    static constexpr auto keys = std::tuple{Key<ContentId>{"item"}};
    ContentId item;
    [[nodiscard]] auto fields() const { return std::tie(item); }
    friend bool operator==(const DeleteContent &, const DeleteContent &) = default;
};

/// OW-01 to OW-07, BX-05 to BX-07: of these items, or of all that somebody (also a deleted user) owns.
struct ChangeOwner
{
    static constexpr std::string_view actName = "change-owner";
    static constexpr auto keys = std::tuple{Key<std::optional<std::vector<OwnedRef>>>{"items"},
                                            Key<std::optional<UserId>>{"owned-by"}, Key<UserId>{"to"}};
    std::optional<std::vector<OwnedRef>> items = {};
    std::optional<UserId> ownedBy = {};
    UserId to;
    [[nodiscard]] auto fields() const { return std::tie(items, ownedBy, to); }
    friend bool operator==(const ChangeOwner &, const ChangeOwner &) = default;
};

/// OW-01 to OW-03, OW-07, BX-06; without a space: to the owner's personal space.
struct MoveContent
{
    static constexpr std::string_view actName = "move-content";
    static constexpr auto keys = std::tuple{Key<std::vector<ContentId>>{"items"}, Key<std::optional<SpaceId>>{"space"}};
    std::vector<ContentId> items;
    std::optional<SpaceId> space = {};
    [[nodiscard]] auto fields() const { return std::tie(items, space); }
    friend bool operator==(const MoveContent &, const MoveContent &) = default;
};

/// BX-05: the owner types them again.
struct SupplyCredentials
{
    static constexpr std::string_view actName = "supply-credentials";
    static constexpr auto keys = std::tuple{Key<ContentId>{"item"}};
    ContentId item;
    [[nodiscard]] auto fields() const { return std::tie(item); }
    friend bool operator==(const SupplyCredentials &, const SupplyCredentials &) = default;
};

/// A schedule, alert or subscription is switched on or off.
struct SetEnabled
{
    static constexpr std::string_view actName = "set-enabled";
    static constexpr auto keys = std::tuple{Key<ContentId>{"item"}, Key<bool>{"enabled"}};
    ContentId item;
    bool enabled;
    [[nodiscard]] auto fields() const { return std::tie(item, enabled); }
    friend bool operator==(const SetEnabled &, const SetEnabled &) = default;
};

/// OW-06, DE-10: a new schedule takes the place of this one.
struct ReplaceSchedule
{
    static constexpr std::string_view actName = "replace-schedule";
    static constexpr auto keys = std::tuple{Key<ContentId>{"schedule"}, Key<std::optional<UserId>>{"owner"}};
    ContentId schedule;
    std::optional<UserId> owner = {};
    [[nodiscard]] auto fields() const { return std::tie(schedule, owner); }
    friend bool operator==(const ReplaceSchedule &, const ReplaceSchedule &) = default;
};

/// DE-10: a failing run is refused.
struct RunSchedule
{
    static constexpr std::string_view actName = "run-schedule";
    static constexpr auto keys = std::tuple{Key<ContentId>{"schedule"}};
    ContentId schedule;
    [[nodiscard]] auto fields() const { return std::tie(schedule); }
    friend bool operator==(const RunSchedule &, const RunSchedule &) = default;
};

/// DE-13.
struct SetAnonymousAccess
{
    static constexpr std::string_view actName = "set-anonymous-access";
    static constexpr auto keys = std::tuple{Key<ContentId>{"app"}, Key<bool>{"enabled"}};
    ContentId app;
    bool enabled;
    [[nodiscard]] auto fields() const { return std::tie(app, enabled); }
    friend bool operator==(const SetAnonymousAccess &, const SetAnonymousAccess &) = default;
};

/// DE-13.
struct ResetAnonymousCode
{
    static constexpr std::string_view actName = "reset-anonymous-code";
    static constexpr auto keys = std::tuple{Key<ContentId>{"app"}};
    ContentId app;
    [[nodiscard]] auto fields() const { return std::tie(app); }
    friend bool operator==(const ResetAnonymousCode &, const ResetAnonymousCode &) = default;
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

/// DE-08.
struct CreateApiKey
{
    static constexpr std::string_view actName = "create-api-key";
    static constexpr auto keys = std::tuple{Key<UserId>{"user"}, Key<std::optional<std::string>>{"name"}};
    UserId user;
    std::optional<std::string> name = {};
    [[nodiscard]] auto fields() const { return std::tie(user, name); }
    friend bool operator==(const CreateApiKey &, const CreateApiKey &) = default;
};

/// DE-08.
struct RevokeApiKey
{
    static constexpr std::string_view actName = "revoke-api-key";
    static constexpr auto keys = std::tuple{Key<ContentId>{"key"}};
    ContentId key;
    [[nodiscard]] auto fields() const { return std::tie(key); }
    friend bool operator==(const RevokeApiKey &, const RevokeApiKey &) = default;
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
