// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/actlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

using enum ActGroup;

constexpr auto labels = std::to_array<ActLabel>({
    {"assign-role", Users, QT_TRANSLATE_NOOP("ActLabel", "Assign a role"), "role-add"},
    {"remove-role", Users, QT_TRANSLATE_NOOP("ActLabel", "Remove a role"), "role"},
    {"enable-user", Users, QT_TRANSLATE_NOOP("ActLabel", "Enable user"), "power"},
    {"disable-user", Users, QT_TRANSLATE_NOOP("ActLabel", "Disable user"), "user-off"},
    {"delete-user", Users, QT_TRANSLATE_NOOP("ActLabel", "Delete user"), "trash"},
    {"edit-profile", Users, QT_TRANSLATE_NOOP("ActLabel", "Edit profile"), "pencil"},
    {"link-account", Users, QT_TRANSLATE_NOOP("ActLabel", "Link Talend account"), "link"},
    {"assign-entitlement", Users, QT_TRANSLATE_NOOP("ActLabel", "Assign entitlement"), "seat"},
    {"revoke-entitlement", Users, QT_TRANSLATE_NOOP("ActLabel", "Revoke entitlement"), "seat"},
    {"create-api-key", Users, QT_TRANSLATE_NOOP("ActLabel", "Create API key"), "key"},
    {"revoke-api-key", Users, QT_TRANSLATE_NOOP("ActLabel", "Revoke API key"), "key"},
    {"invite", Invitations, QT_TRANSLATE_NOOP("ActLabel", "Invite users"), "user-add"},
    {"resend-invitation", Invitations, QT_TRANSLATE_NOOP("ActLabel", "Resend invitation"), "mail"},
    {"delete-invitation", Invitations, QT_TRANSLATE_NOOP("ActLabel", "Delete invitation"), "trash"},
    {"set-invite-days", Invitations, QT_TRANSLATE_NOOP("ActLabel", "Set how long invitations last"), "clock"},
    {"create-role", Roles, QT_TRANSLATE_NOOP("ActLabel", "Create role"), "role-add"},
    {"rename-role", Roles, QT_TRANSLATE_NOOP("ActLabel", "Rename role"), "pencil"},
    {"delete-role", Roles, QT_TRANSLATE_NOOP("ActLabel", "Delete role"), "trash"},
    {"add-permissions", Roles, QT_TRANSLATE_NOOP("ActLabel", "Add permissions to a role"), "plus"},
    {"remove-permissions", Roles, QT_TRANSLATE_NOOP("ActLabel", "Remove permissions from a role"), "minus"},
    {"set-auto-assign", Roles, QT_TRANSLATE_NOOP("ActLabel", "Set auto-assign of a role"), "roles"},
    {"set-default-permissions", Roles, QT_TRANSLATE_NOOP("ActLabel", "Set default permissions"), "lock"},
    {"create-group", Groups, QT_TRANSLATE_NOOP("ActLabel", "Create group"), "group"},
    {"rename-group", Groups, QT_TRANSLATE_NOOP("ActLabel", "Rename group"), "pencil"},
    {"delete-group", Groups, QT_TRANSLATE_NOOP("ActLabel", "Delete group"), "trash"},
    {"add-to-group", Groups, QT_TRANSLATE_NOOP("ActLabel", "Add users to a group"), "user-add"},
    {"remove-from-group", Groups, QT_TRANSLATE_NOOP("ActLabel", "Remove users from a group"), "user-remove"},
    {"assign-group-role", Groups, QT_TRANSLATE_NOOP("ActLabel", "Assign a role to a group"), "role-add"},
    {"remove-group-role", Groups, QT_TRANSLATE_NOOP("ActLabel", "Remove a role from a group"), "role"},
    {"create-space", Spaces, QT_TRANSLATE_NOOP("ActLabel", "Create space"), "plus"},
    {"rename-space", Spaces, QT_TRANSLATE_NOOP("ActLabel", "Rename space"), "pencil"},
    {"delete-space", Spaces, QT_TRANSLATE_NOOP("ActLabel", "Delete space"), "trash"},
    {"set-space-role", Spaces, QT_TRANSLATE_NOOP("ActLabel", "Set roles in a space"), "users"},
    {"change-owner", Content, QT_TRANSLATE_NOOP("ActLabel", "Change owner"), "owner"},
    {"move-content", Content, QT_TRANSLATE_NOOP("ActLabel", "Move to another space"), "move"},
    {"create-content", Content, QT_TRANSLATE_NOOP("ActLabel", "Create content"), "plus"},
    {"delete-content", Content, QT_TRANSLATE_NOOP("ActLabel", "Delete content"), "trash"},
    {"supply-credentials", Content, QT_TRANSLATE_NOOP("ActLabel", "Supply credentials"), "lock"},
    {"set-enabled", Content, QT_TRANSLATE_NOOP("ActLabel", "Switch on or off"), "power"},
    {"replace-schedule", Content, QT_TRANSLATE_NOOP("ActLabel", "Replace reload schedule"), "schedule"},
    {"run-schedule", Content, QT_TRANSLATE_NOOP("ActLabel", "Run reload schedule now"), "play"},
    {"set-anonymous-access", Content, QT_TRANSLATE_NOOP("ActLabel", "Set anonymous access of an app"), "globe"},
    {"reset-anonymous-code", Content, QT_TRANSLATE_NOOP("ActLabel", "Reset anonymous access code"), "sync"},
    {"synchronize", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Synchronize the two sides"), "sync"},
    {"initial-sync", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Initial synchronization"), "link"},
    {"configure-idp", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Configure identity provider"), "settings"},
    {"activate-idp", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Activate identity provider"), "power"},
    {"deactivate-idp", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Deactivate identity provider"), "power"},
    {"set-licence-auto-assign", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Set licence auto-assignment"), "seat"},
    {"advance-clock", Tenant, QT_TRANSLATE_NOOP("ActLabel", "Advance the rehearsal clock"), "clock"},
    {"sign-up", People, QT_TRANSLATE_NOOP("ActLabel", "An invited person signs up"), "user-add"},
    {"sign-in", People, QT_TRANSLATE_NOOP("ActLabel", "A person signs in"), "user"},
    {"idp-person", People, QT_TRANSLATE_NOOP("ActLabel", "Set what the identity provider knows"), "user"},
});

struct KeyLabel
{
    std::string_view key;
    const char *label;
    std::string_view act = {}; ///< where the key means something of its own
};

constexpr auto keyLabels = std::to_array<KeyLabel>({
    {"name", QT_TRANSLATE_NOOP("ActKey", "New name"), "rename-role"},
    {"name", QT_TRANSLATE_NOOP("ActKey", "New name"), "rename-space"},
    {"name", QT_TRANSLATE_NOOP("ActKey", "New name"), "rename-group"},
    {"user", QT_TRANSLATE_NOOP("ActKey", "Only this user"), "synchronize"},
    {"owner", QT_TRANSLATE_NOOP("ActKey", "New owner"), "replace-schedule"},
    {"space", QT_TRANSLATE_NOOP("ActKey", "Target space"), "move-content"},
    {"roles", QT_TRANSLATE_NOOP("ActKey", "Roles in the space"), "set-space-role"},
    {"type", QT_TRANSLATE_NOOP("ActKey", "Kind of space"), "create-space"},
    {"emails", QT_TRANSLATE_NOOP("ActKey", "E-mail addresses")},
    {"roles", QT_TRANSLATE_NOOP("ActKey", "Roles")},
    {"user", QT_TRANSLATE_NOOP("ActKey", "User")},
    {"link", QT_TRANSLATE_NOOP("ActKey", "Invitation link")},
    {"name", QT_TRANSLATE_NOOP("ActKey", "Name")},
    {"email", QT_TRANSLATE_NOOP("ActKey", "E-mail")},
    {"subject", QT_TRANSLATE_NOOP("ActKey", "IdP subject")},
    {"login", QT_TRANSLATE_NOOP("ActKey", "Login in Talend Cloud")},
    {"via", QT_TRANSLATE_NOOP("ActKey", "Signs in through")},
    {"app", QT_TRANSLATE_NOOP("ActKey", "App")},
    {"code", QT_TRANSLATE_NOOP("ActKey", "Access code")},
    {"title", QT_TRANSLATE_NOOP("ActKey", "Job title")},
    {"phone", QT_TRANSLATE_NOOP("ActKey", "Phone")},
    {"role", QT_TRANSLATE_NOOP("ActKey", "Role")},
    {"account", QT_TRANSLATE_NOOP("ActKey", "Talend account")},
    {"permissions", QT_TRANSLATE_NOOP("ActKey", "Permissions")},
    {"only-if-unheld", QT_TRANSLATE_NOOP("ActKey", "Only if nobody holds it")},
    {"group", QT_TRANSLATE_NOOP("ActKey", "Group")},
    {"enabled", QT_TRANSLATE_NOOP("ActKey", "Switched on")},
    {"days", QT_TRANSLATE_NOOP("ActKey", "Days")},
    {"known", QT_TRANSLATE_NOOP("ActKey", "Known to the identity provider")},
    {"type", QT_TRANSLATE_NOOP("ActKey", "Kind")},
    {"owner", QT_TRANSLATE_NOOP("ActKey", "Owner")},
    {"space", QT_TRANSLATE_NOOP("ActKey", "Space")},
    {"uses", QT_TRANSLATE_NOOP("ActKey", "Uses data connections")},
    {"published", QT_TRANSLATE_NOOP("ActKey", "Published")},
    {"item", QT_TRANSLATE_NOOP("ActKey", "Item")},
    {"items", QT_TRANSLATE_NOOP("ActKey", "Items")},
    {"owned-by", QT_TRANSLATE_NOOP("ActKey", "Everything owned by")},
    {"to", QT_TRANSLATE_NOOP("ActKey", "New owner")},
    {"schedule", QT_TRANSLATE_NOOP("ActKey", "Reload schedule")},
    {"key", QT_TRANSLATE_NOOP("ActKey", "API key")},
    {"milliseconds", QT_TRANSLATE_NOOP("ActKey", "Time to pass")},
});

} // namespace

std::span<const ActLabel> actLabels()
{
    return labels;
}

const ActLabel *findActLabel(std::string_view name)
{
    const auto found = std::ranges::find(labels, name, &ActLabel::name);
    return found == labels.end() ? nullptr : &*found;
}

QString actLabel(std::string_view act)
{
    if (const ActLabel *label = findActLabel(act))
        return QCoreApplication::translate("ActLabel", label->label);
    if (act == "import")
        return QCoreApplication::translate("ActLabel", "Import");
    return QString::fromUtf8(act.data(), static_cast<qsizetype>(act.size()));
}

QString actGroupLabel(ActGroup group)
{
    switch (group) {
    case Users:
        return QCoreApplication::translate("ActGroup", "Users");
    case Invitations:
        return QCoreApplication::translate("ActGroup", "Invitations");
    case Roles:
        return QCoreApplication::translate("ActGroup", "Roles and permissions");
    case Groups:
        return QCoreApplication::translate("ActGroup", "Groups");
    case Spaces:
        return QCoreApplication::translate("ActGroup", "Spaces");
    case Content:
        return QCoreApplication::translate("ActGroup", "Content");
    case Tenant:
        return QCoreApplication::translate("ActGroup", "Tenant");
    case People:
        return QCoreApplication::translate("ActGroup", "What people do themselves");
    }
    return {};
}

QString actKeyLabel(std::string_view act, std::string_view key)
{
    for (const std::string_view wanted : {act, std::string_view()}) {
        for (const KeyLabel &label : keyLabels) {
            if (label.key == key && label.act == wanted)
                return QCoreApplication::translate("ActKey", label.label);
        }
    }
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace tandem
