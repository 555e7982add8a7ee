// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces: list, one, types, make, change, delete.
#include "domain/words.h"
#include "rules/authority.h"
#include "rules/places.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/rowfilter.h"
#include "simulator/qlik/spacewrites.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

const Service spaceService{"SPACES", ErrorStyle::SourceInMeta};

namespace {

constexpr PageRules rules{.limit = 10};
constexpr std::array<std::string_view, 3> sortFields{"name", "type", "createdAt"};

std::string createdAt(const Space &space, const Writing &writing)
{
    std::string at = otherText(writing, space.vendorId(), space.extra(), "createdAt");
    return at.empty() ? beginning.toIso() : at;
}

/// The words of a comma list.
std::vector<std::string> wordsOf(std::string_view list)
{
    std::vector<std::string> words;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        words.emplace_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return words;
}

void listSpaces(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "+name") : std::nullopt;
    if (!sort)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const std::string name = folded(call.parameter("name"));
    const std::string_view owner = call.parameter("ownerId");
    const std::vector<std::string> types = wordsOf(call.parameter("type"));
    for (const std::string &type : types) {
        if (const auto known = fromWord<SpaceType>(type); !known || *known == SpaceType::Personal)
            return call.fail({.detail = "shared, managed or data is expected", .parameter = "type"});
    }
    Entries entries;
    state.spaces().forEach([&](const Space &space) {
        const bool wanted = space.side == Side::Qlik && holdsFolded(space.name(), name)
                            && (owner.empty() || vendorIdOf(state, space.owner) == owner)
                            && (types.empty() || std::ranges::find(types, toWord(space.type)) != types.end());
        if (!wanted)
            return;
        std::string key = sort->field == "name"   ? folded(space.name())
                          : sort->field == "type" ? std::string(toWord(space.type))
                                                  : createdAt(space, writing);
        entries.push_back({std::move(key), space.id.value()});
    });
    std::ranges::sort(entries);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeSpace(out, state.spaces().at(SpaceId(id)), writing);
    out.endArray().key("meta").beginObject().field("count", static_cast<std::int64_t>(entries.size()));
    out.key("personalSpace").beginObject().key("actions").beginArray();
    for (const std::string_view action : {"create", "read", "update", "delete"})
        out.value(action);
    out.endArray().field("resourceType", "app").endObject().endObject();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

void listTypes(Call &call)
{
    call.reply(200, R"({"data":["data","shared","managed"]})");
}

void getSpace(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    Json out;
    writeSpace(out, *space, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

constexpr std::array routes{
    Route{"GET", "/api/v1/spaces", &listSpaces, &spaceService},
    Route{"POST", "/api/v1/spaces", &postSpace, &spaceService},
    Route{"GET", "/api/v1/spaces/types", &listTypes, &spaceService},
    Route{"GET", "/api/v1/spaces/{id}", &getSpace, &spaceService},
    Route{"PUT", "/api/v1/spaces/{id}", &putSpace, &spaceService},
    Route{"PATCH", "/api/v1/spaces/{id}", &patchSpace, &spaceService},
    Route{"DELETE", "/api/v1/spaces/{id}", &deleteSpace, &spaceService},
    Route{"GET", "/api/v1/spaces/{id}/assignments", &listAssignments, &spaceService},
    Route{"POST", "/api/v1/spaces/{id}/assignments", &postAssignment, &spaceService},
    Route{"GET", "/api/v1/spaces/{id}/assignments/{aid}", &getAssignment, &spaceService},
    Route{"PUT", "/api/v1/spaces/{id}/assignments/{aid}", &putAssignment, &spaceService},
    Route{"DELETE", "/api/v1/spaces/{id}/assignments/{aid}", &deleteAssignment, &spaceService},
};

} // namespace

const Space *spaceOf(const Call &call)
{
    const Space *space = call.state().spaces().find(call.state().spaceByVendorId(call.ids[0]));
    return space && space->side == Side::Qlik ? space : nullptr;
}

void writeSpaceRoles(Json &out, SpaceRoles roles)
{
    out.beginArray();
    for (const std::string_view word : toWords(roles))
        out.value(word);
    out.endArray();
}

void writeSpace(Json &out, const Space &space, const Writing &writing)
{
    const PairState &state = writing.state;
    const auto actor = writing.context.door.actor().user;
    const std::string self = std::string(writing.base) + "/api/v1/spaces/" + std::string(space.vendorId());
    const std::string created = createdAt(space, writing);
    out.beginObject().field("id", space.vendorId()).field("tenantId", state.tenant().qlikTenantId);
    out.field("name", space.name()).field("type", toWord(space.type));
    out.fieldUnlessEmpty("ownerId", vendorIdOf(state, space.owner));
    writeOther(out, writing, space.vendorId(), space.extra(), "description");
    out.field("createdAt", created)
        .fieldUnlessEmpty("createdBy", vendorIdOf(state, space.owner))
        .field("updatedAt", created);
    out.key("meta").beginObject().key("actions").beginArray();
    const bool manages = !actor || rules::isTenantAdmin(state, *actor);
    if (manages) {
        for (const std::string_view action : {"create", "read", "update", "delete", "change_owner"})
            out.value(action);
    } else {
        out.value("read");
    }
    out.endArray().key("roles");
    writeSpaceRoles(out, actor ? rules::rolesIn(state, space, *actor) : SpaceRoles(0));
    out.key("assignableRoles");
    writeSpaceRoles(out, rules::assignableRoles(space.type, Side::Qlik));
    out.endObject();
    out.key("links").beginObject().link("self", self).link("assignments", self + "/assignments").endObject();
    out.endObject();
}

std::span<const Route> spaceRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
