// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class QByteArray;

namespace tandem {

/// One text in the three languages of the console, UTF-8, never empty.
struct LocalizedText
{
    std::string en;
    std::string fr;
    std::string sv;

    /// The text for \a language ("fr", "sv", also "fr_CA", "sv-SE"); English for every other.
    [[nodiscard]] const std::string &in(std::string_view language) const;
};

/// One permission of either product. Strings are UTF-8.
struct PermissionInfo
{
    std::string id; ///< canonical: Qlik's scope; Talend's id where known, else the slug
    Side side = Side::Qlik; ///< whose permission it is: PermissionSet Role::qlik or Role::talend
    std::string scope; ///< name in `assignedScopes` on the Qlik side; empty when the Qlik side has no name for it
    std::string slug; ///< Talend permissions only: readable name, accepted as input
    std::string parent; ///< id of the permission that contains this one, or empty; roles do not store both
    std::string section; ///< English heading of the editor's section, see sections(); SR-14
    std::string group; ///< English heading below the section, see groups(); Talend: "Application / Group"
    std::string application; ///< Talend permissions only: the application as Talend names it
    bool customRole = false; ///< may be put into a custom role (BX-15)
    bool defaultPermission = false; ///< may be set in Default permissions
    bool admin = false; ///< administrator level (Qlik side only)
    bool consumesSeat = false; ///< a holder takes a seat of Talend Management Console
    bool countsAsAdministratorUser = false; ///< a holder counts as administrator user in Talend's licence
    bool retired = false; ///< the product no longer offers it: tolerated when read, not offered
    std::string labelEn;
    std::string labelFr;
    std::string labelSv;
    std::string qlikLabel; ///< Talend permissions with a scope: the English label shown on the Qlik side
    std::vector<std::string> aliases; ///< other ids accepted as input: slug, scope of a Talend permission

    /// The label for \a language, English when there is none (see LocalizedText::in).
    [[nodiscard]] const std::string &label(std::string_view language) const;
};

/// The one merged permission table of the pair. Immutable; every const function may be called from any thread, and
/// pointers and spans stay valid as long as the catalogue. The set changes at the vendors every few weeks: an id that
/// is not found is data to be kept as it is, not an error, except where a rule says so (BX-15).
class PermissionCatalogue
{
public:
    /// Reads the table in \a json ("tandem-permissions/1"). Bad data is a programming error: ends the process.
    explicit PermissionCatalogue(const QByteArray &json);
    PermissionCatalogue(const PermissionCatalogue &) = delete;
    PermissionCatalogue &operator=(const PermissionCatalogue &) = delete;

    /// The permission with this id, scope or slug, or nullptr. Exact spelling first, then without regard to the case
    /// of ASCII letters.
    [[nodiscard]] const PermissionInfo *find(std::string_view idOrAlias) const;

    /// As find(), but nullptr when the permission belongs to the other side.
    [[nodiscard]] const PermissionInfo *find(std::string_view idOrAlias, Side side) const;

    /// The id under which a role keeps this permission of \a side. Unknown ids, and ids of the other side, come back
    /// unchanged: imports keep them and show them by their raw name.
    [[nodiscard]] std::string canonicalId(std::string_view idOrAlias, Side side) const;

    /// BX-15: whether it may be put into a custom role. False for unknown ones, `admin.users` and `admin.spaces`.
    [[nodiscard]] bool mayBeInCustomRole(std::string_view idOrAlias) const;

    /// Every permission in the order of display: by section, then by group.
    [[nodiscard]] std::span<const PermissionInfo> all() const { return m_permissions; }

    /// The headings in the order of display; their English text is the key used in PermissionInfo.
    [[nodiscard]] std::span<const LocalizedText> sections() const { return m_sections; }
    [[nodiscard]] std::span<const LocalizedText> groups() const { return m_groups; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Index = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;

    void readPermissions(const QByteArray &json);
    void index(std::string_view key, std::size_t row);

    std::vector<LocalizedText> m_sections;
    std::vector<LocalizedText> m_groups;
    std::vector<PermissionInfo> m_permissions;
    Index m_exact; ///< id or alias -> row
    Index m_folded; ///< the same in lower case
};

/// The embedded table, read at the first call. Thread-safe.
[[nodiscard]] const PermissionCatalogue &permissionCatalogue();

} // namespace tandem
