// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts/key.h"

/// Acts on roles, their holders, and groups.
namespace tandem::acts {

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

/// BX-12, SU-11: a custom group.
struct RenameGroup
{
    static constexpr std::string_view actName = "rename-group";
    static constexpr auto keys = std::tuple{Key<GroupId>{"group"}, Key<std::string>{"name"}};
    GroupId group;
    std::string name;
    [[nodiscard]] auto fields() const { return std::tie(group, name); }
    friend bool operator==(const RenameGroup &, const RenameGroup &) = default;
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

} // namespace tandem::acts
