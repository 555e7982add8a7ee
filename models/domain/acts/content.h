// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/acts/key.h"

/// Acts on spaces and what lies in them.
namespace tandem::acts {

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

} // namespace tandem::acts
