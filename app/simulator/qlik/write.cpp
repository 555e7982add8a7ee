// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/write.h"

#include "domain/rolecatalogue.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace tandem::simulator::qlik {

std::string_view levelWord(const Role &role)
{
    const BuiltInRole *known =
        role.kind == RoleKind::QlikBuiltIn ? roleCatalogue().find(role.name, Side::Qlik) : nullptr;
    return known && known->admin ? "admin" : "user";
}

void writeRoleReference(Json &json, const Role &role)
{
    json.beginObject().field("id", role.vendorId).field("name", role.name);
    json.field("type", qlikRoleType(role.kind)).field("level", levelWord(role));
    json.endObject();
}

std::string otherField(const Writing &writing, std::string_view thing, std::string_view extra, std::string_view field)
{
    if (auto kept = writing.context.overlay.find(thing, field))
        return *std::move(kept);
    if (extra.empty() || extra.find(field) == std::string_view::npos)
        return {};
    boost::json::error_code problem;
    const auto value = boost::json::parse(boost::json::string_view(extra.data(), extra.size()), problem);
    const boost::json::object *object = problem ? nullptr : value.if_object();
    const boost::json::value *found =
        object ? object->if_contains(boost::json::string_view(field.data(), field.size())) : nullptr;
    return found ? boost::json::serialize(*found) : std::string();
}

std::string otherText(const Writing &writing, std::string_view thing, std::string_view extra, std::string_view field)
{
    const std::string text = otherField(writing, thing, extra, field);
    if (!text.starts_with('"'))
        return {};
    boost::json::error_code problem;
    const auto value = boost::json::parse(text, problem);
    return !problem && value.is_string() ? std::string(value.get_string().c_str()) : std::string();
}

void writeOther(Json &json, const Writing &writing, std::string_view thing, std::string_view extra,
                std::string_view field)
{
    const std::string value = otherField(writing, thing, extra, field);
    if (!value.empty())
        json.key(field).raw(value);
}

} // namespace tandem::simulator::qlik
