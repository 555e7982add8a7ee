// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>

/// What menus, forms and the journal call the acts and their keys, in the present language.
namespace tandem {

enum class ActGroup : unsigned char { Users, Invitations, Roles, Groups, Spaces, Content, Tenant, People };

struct ActLabel
{
    std::string_view name; ///< as in the act catalogue
    ActGroup group;
    const char *label; ///< English, translated when shown
    const char *icon; ///< of the window's set
};

/// Every act, in the order of menus.
std::span<const ActLabel> actLabels();
/// nullptr for a name that is none.
const ActLabel *findActLabel(std::string_view name);

/// "Assign a role"; the name itself for an act of a newer version.
QString actLabel(std::string_view act);
QString actGroupLabel(ActGroup group);
/// "New owner": a key of an act's form.
QString actKeyLabel(std::string_view act, std::string_view key);

} // namespace tandem
