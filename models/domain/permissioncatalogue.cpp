// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissioncatalogue.h"

#include "domain/cataloguejson.h"

#include <algorithm>

namespace tandem {

namespace {

std::string folded(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

bool isLanguage(std::string_view tag, std::string_view language)
{
    return tag.starts_with(language)
           && (tag.size() == language.size() || tag[language.size()] == '_' || tag[language.size()] == '-');
}

const std::string &pick(std::string_view language, const std::string &en, const std::string &fr, const std::string &sv)
{
    if (isLanguage(language, "fr"))
        return fr;
    return isLanguage(language, "sv") ? sv : en;
}

PermissionInfo readPermission(const QJsonObject &object)
{
    using namespace cataloguejson;
    PermissionInfo info;
    info.id = text(object, "id");
    const std::string side = text(object, "side");
    if (side != "qlik" && side != "talend")
        qFatal("Permission %s: side \"%s\"", info.id.c_str(), side.c_str());
    info.side = side == "qlik" ? Side::Qlik : Side::Talend;
    info.scope = text(object, "scope");
    info.slug = text(object, "slug");
    info.parent = optionalText(object, "parent");
    info.section = text(object, "section");
    info.group = text(object, "group");
    info.application = optionalText(object, "application");
    info.customRole = flag(object, "customRole");
    info.defaultPermission = flag(object, "default");
    const std::string level = text(object, "level");
    if (level != "admin" && level != "user")
        qFatal("Permission %s: level \"%s\"", info.id.c_str(), level.c_str());
    info.admin = level == "admin";
    info.consumesSeat = flag(object, "consumesSeat");
    info.countsAsAdministratorUser = optionalFlag(object, "countsAsAdministratorUser");
    info.retired = optionalFlag(object, "retired");
    LocalizedText label = localized(object, "label");
    info.labelEn = std::move(label.en);
    info.labelFr = std::move(label.fr);
    info.labelSv = std::move(label.sv);
    info.qlikLabel = optionalText(object, "qlikLabel");
    info.aliases = texts(object, "aliases");
    return info;
}

bool hasHeading(std::span<const LocalizedText> headings, const std::string &en)
{
    return std::ranges::find(headings, en, &LocalizedText::en) != headings.end();
}

} // namespace

const std::string &LocalizedText::in(std::string_view language) const
{
    return pick(language, en, fr, sv);
}

const std::string &PermissionInfo::label(std::string_view language) const
{
    return pick(language, labelEn, labelFr, labelSv);
}

PermissionCatalogue::PermissionCatalogue(const QByteArray &json)
{
    readPermissions(json);
    for (std::size_t row = 0; row < m_permissions.size(); ++row) {
        const PermissionInfo &info = m_permissions[row];
        if (!hasHeading(m_sections, info.section) || !hasHeading(m_groups, info.group))
            qFatal("Permission %s: unknown heading", info.id.c_str());
        index(info.id, row);
        for (const std::string &alias : info.aliases)
            index(alias, row);
    }
    for (const PermissionInfo &info : m_permissions) {
        if (!info.parent.empty() && !m_exact.contains(info.parent))
            qFatal("Permission %s: unknown parent", info.id.c_str());
    }
}

void PermissionCatalogue::readPermissions(const QByteArray &json)
{
    const QJsonObject root = cataloguejson::root(json, "tandem-permissions/1");
    for (const QJsonValue &heading : cataloguejson::array(root, "sections"))
        m_sections.push_back(cataloguejson::localized(heading.toObject()));
    for (const QJsonValue &heading : cataloguejson::array(root, "groups"))
        m_groups.push_back(cataloguejson::localized(heading.toObject()));
    const QJsonArray permissions = cataloguejson::array(root, "permissions");
    m_permissions.reserve(std::size_t(permissions.size()));
    for (const QJsonValue &permission : permissions)
        m_permissions.push_back(readPermission(permission.toObject()));
}

void PermissionCatalogue::index(std::string_view key, std::size_t row)
{
    if (key.empty() || !m_exact.emplace(key, row).second)
        qFatal("Permission id or alias \"%s\" is empty or borne twice", std::string(key).c_str());
    if (!m_folded.emplace(folded(key), row).second)
        qFatal("Permission id or alias \"%s\" differs from another by case alone", std::string(key).c_str());
}

const PermissionInfo *PermissionCatalogue::find(std::string_view idOrAlias) const
{
    if (const auto exact = m_exact.find(idOrAlias); exact != m_exact.end())
        return &m_permissions[exact->second];
    const auto loose = m_folded.find(folded(idOrAlias));
    return loose == m_folded.end() ? nullptr : &m_permissions[loose->second];
}

const PermissionInfo *PermissionCatalogue::find(std::string_view idOrAlias, Side side) const
{
    const PermissionInfo *info = find(idOrAlias);
    return info && info->side == side ? info : nullptr;
}

std::string PermissionCatalogue::canonicalId(std::string_view idOrAlias, Side side) const
{
    const PermissionInfo *info = find(idOrAlias, side);
    return info ? info->id : std::string(idOrAlias);
}

bool PermissionCatalogue::mayBeInCustomRole(std::string_view idOrAlias) const
{
    const PermissionInfo *info = find(idOrAlias);
    return info && info->customRole;
}

const PermissionCatalogue &permissionCatalogue()
{
    static const PermissionCatalogue catalogue(cataloguejson::embedded(":/catalogue/permissions.json"));
    return catalogue;
}

} // namespace tandem
