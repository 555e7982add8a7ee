// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rolecatalogue.h"

#include "domain/cataloguejson.h"

#include <algorithm>

namespace tandem {

namespace {

SpaceType spaceType(const std::string &word)
{
    if (word == "personal")
        return SpaceType::Personal;
    if (word == "shared")
        return SpaceType::Shared;
    if (word == "managed")
        return SpaceType::Managed;
    if (word != "data")
        qFatal("Built-in roles: space type \"%s\"", word.c_str());
    return SpaceType::Data;
}

AdminRights readRights(const QJsonObject &object)
{
    AdminRights rights;
    rights.users = cataloguejson::flag(object, "users");
    rights.roles = cataloguejson::flag(object, "roles");
    rights.audit = cataloguejson::flag(object, "audit");
    for (const std::string &word : cataloguejson::texts(object, "spaceTypes"))
        rights.spaceTypes.push_back(spaceType(word));
    return rights;
}

/// What the roles of both sides have in common.
BuiltInRole readRole(const QJsonObject &object, Side side)
{
    using namespace cataloguejson;
    BuiltInRole role;
    role.name = text(object, "name");
    role.side = side;
    role.label = localized(object, "label");
    role.description = localized(object, "description");
    role.fullUser = text(object, "userEntitlementType") == "fullUser";
    role.searchWords = texts(object, "searchWords");
    return role;
}

BuiltInRole readQlikRole(const QJsonObject &object)
{
    using namespace cataloguejson;
    BuiltInRole role = readRole(object, Side::Qlik);
    role.admin = text(object, "level") == "admin";
    role.restrictive = flag(object, "restrictive");
    role.offered = text(object, "status") == "current";
    role.rights = readRights(object.value(QLatin1String("rights")).toObject());
    role.qlikPermissions = texts(object, "permissions");
    return role;
}

BuiltInRole readTalendRole(const QJsonObject &object)
{
    using namespace cataloguejson;
    BuiltInRole role = readRole(object, Side::Talend);
    role.slug = text(object, "slug");
    role.application = text(object, "application");
    role.editable = flag(object, "editable");
    role.deletable = flag(object, "deletable");
    role.consumesSeat = flag(object, "consumesSeat");
    role.consumesStudioSeat = flag(object, "consumesStudioSeat");
    role.countsAsAdministratorUser = flag(object, "countsAsAdministratorUser");
    role.talendPermissions = texts(object, "permissions");
    return role;
}

const BuiltInRole *findIn(const std::vector<BuiltInRole> &roles, std::string_view name)
{
    const auto found = std::ranges::find(roles, name, &BuiltInRole::name);
    return found == roles.end() ? nullptr : &*found;
}

void verifyIds(const BuiltInRole &role, const std::vector<std::string> &ids, Side side,
               const PermissionCatalogue &known)
{
    for (const std::string &id : ids) {
        const PermissionInfo *info = known.find(id, side);
        if (!info || info->id != id)
            qFatal("Built-in role %s: permission %s is not in the table", role.name.c_str(), id.c_str());
    }
}

void verify(const std::vector<BuiltInRole> &roles, const PermissionCatalogue &permissions)
{
    for (const BuiltInRole &role : roles) {
        if (role.name.empty() || findIn(roles, role.name) != &role)
            qFatal("Built-in role \"%s\" is nameless or named twice", role.name.c_str());
        verifyIds(role, role.qlikPermissions, Side::Qlik, permissions);
        verifyIds(role, role.talendPermissions, Side::Talend, permissions);
    }
}

} // namespace

RoleCatalogue::RoleCatalogue(const QByteArray &json, const PermissionCatalogue &permissions)
{
    const QJsonObject root = cataloguejson::root(json, "tandem-roles/1");
    for (const QJsonValue &role : cataloguejson::array(root, "qlik"))
        m_qlik.push_back(readQlikRole(role.toObject()));
    for (const QJsonValue &role : cataloguejson::array(root, "talend"))
        m_talend.push_back(readTalendRole(role.toObject()));
    m_reserved = cataloguejson::texts(root, "reserved");
    verify(m_qlik, permissions);
    verify(m_talend, permissions);
}

const BuiltInRole *RoleCatalogue::find(std::string_view name) const
{
    const BuiltInRole *role = findIn(m_qlik, name);
    return role ? role : findIn(m_talend, name);
}

const BuiltInRole *RoleCatalogue::find(std::string_view name, Side side) const
{
    return findIn(side == Side::Qlik ? m_qlik : m_talend, name);
}

bool RoleCatalogue::isReservedName(std::string_view name) const
{
    return findIn(m_qlik, name) || std::ranges::find(m_reserved, name) != m_reserved.end();
}

const RoleCatalogue &roleCatalogue()
{
    static const RoleCatalogue catalogue(cataloguejson::embedded(":/catalogue/roles.json"), permissionCatalogue());
    return catalogue;
}

} // namespace tandem
