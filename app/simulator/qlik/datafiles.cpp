// SPDX-License-Identifier: GPL-3.0-or-later
// Data files: list, one, connections of spaces, owner, space, delete. The workspace knows no folders and no bytes.
#include "simulator/qlik/content.h"
#include "simulator/qlik/gather.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/spacewrites.h"
#include "simulator/wildcard.h"

#include <array>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

const Service service{"DF"};
constexpr PageRules rules{.limit = 20, .most = 1'000, .next = "page", .prev = "page"};
constexpr ContentTypes types{ContentType::DataFile};
constexpr std::array<std::string_view, 6> sortFields{"name", "baseName", "createdDate", "modifiedDate", "size", "id"};

void writeStats(Json &out, std::string_view name, std::int64_t files)
{
    out.key(name).beginObject();
    out.field("totalFileCount", files).field("directFileCount", files);
    for (const std::string_view count :
         {"totalFolderCount", "aggregateFileSize", "directFolderCount", "totalInternalFileCount",
          "directInternalFileCount", "totalAppScopedFileCount", "directAppScopedFileCount", "aggregateInternalFileSize",
          "aggregateAppScopedFileSize"})
        out.field(count, 0);
    out.endObject();
}

void writeFile(Json &out, const ContentItem &item, const Writing &writing)
{
    const std::string created = contentTime(writing, item, "createdDate");
    out.beginObject().field("id", item.vendorId()).field("name", item.name()).field("baseName", item.name());
    out.field("ownerId", ownerIdOf(writing, item)).fieldUnlessEmpty("spaceId", spaceIdOf(writing, item));
    out.field("size", 0).field("folder", false).field("createdDate", created).field("modifiedDate", created);
    out.field("contentUpdatedDate", created).key("actions").beginArray();
    for (const std::string_view action : {"read", "update", "delete", "list", "change_owner", "change_space"})
        out.value(action);
    out.endArray();
    writeStats(out, "folderStats", 0);
    out.endObject();
}

/// A space, or somebody's personal one, as the connection that leads to its files.
std::string connectionId(std::string_view space)
{
    const std::string digits = derivedId("datafiles", space) + derivedId(space, "datafiles");
    return digits.substr(0, 8) + '-' + digits.substr(8, 4) + "-4" + digits.substr(13, 3) + "-8" + digits.substr(17, 3)
           + '-' + digits.substr(20, 12);
}

void listFiles(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "name") : std::nullopt;
    const auto everywhere = sort ? flagOf(call, "includeAllSpaces") : std::nullopt;
    if (!everywhere)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const std::string_view owner = call.parameter("ownerId");
    const std::string_view notOwner = call.parameter("notOwnerId");
    const std::string_view connection = call.parameter("connectionId");
    const std::string_view name = call.parameter("name");
    const std::string wildcard = folded(call.parameter("baseNameWildcard"));
    if (wildcard.size() > 64)
        return call.fail({.detail = "at most 64 characters", .parameter = "baseNameWildcard"});
    const Entries entries = contentEntries(
        state, types,
        [&](const ContentItem &item) {
            const std::string_view space = item.space ? vendorIdOf(state, item.space) : std::string_view();
            const bool here = connection.empty() || connectionId(space) == connection;
            return here && (notOwner.empty() || vendorIdOf(state, item.owner) != notOwner)
                   && (name.empty() || item.name() == name)
                   && (wildcard.empty() || wildcardMatches(wildcard, folded(item.name())));
        },
        [&](const ContentItem &item) {
            if (sort->field == "id")
                return std::string(item.vendorId());
            return sort->field.ends_with("ame") ? folded(item.name()) : contentTime(writing, item, "createdDate");
        },
        owner);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeFile(out, state.content().at(ContentId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page, EndStyle::NullHref);
    out.endObject();
    call.reply(200, out);
}

const ContentItem *find(Call &call)
{
    const ContentItem *item = contentOf(call, types);
    if (!item)
        call.fail({.status = 404, .detail = "there is no such file", .code = "HTTP-404"});
    return item;
}

void getFile(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return;
    Json out;
    writeFile(out, *item, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

void deleteFile(Call &call)
{
    if (const ContentItem *item = find(call))
        deleteContent(call, *item, emptySuccess());
}

/// A file of this name in the personal space it would come to.
bool clashes(const PairState &state, const ContentItem &item, std::string_view owner)
{
    const Entries same = contentEntries(
        state, types,
        [&](const ContentItem &other) { return !other.space && other.id != item.id && other.name() == item.name(); },
        {}, owner);
    return !same.empty();
}

void changeFileOwner(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return;
    const auto body = call.body();
    if (!body)
        return;
    const std::string_view owner = textIn(*body, "ownerId").value_or("");
    if (!call.state().userByVendorId(owner))
        return call.fail({.detail = "there is no such owner", .pointer = "/ownerId", .code = "DF-006"});
    if (!item->space && clashes(call.state(), *item, owner))
        return call.fail({.status = 409, .detail = "the new owner has a file of that name", .pointer = "/ownerId"});
    changeOwner(call, *item, owner, emptySuccess(), {.conflict = 409});
}

void changeFileSpace(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return;
    const auto body = call.body();
    if (!body)
        return;
    const std::string_view space = textIn(*body, "spaceId").value_or("");
    if (!space.empty() && !call.state().spaceByVendorId(space))
        return call.fail({.detail = "there is no such space", .pointer = "/spaceId", .code = "DF-009"});
    moveContent(call, *item, space, emptySuccess(), {.conflict = 409});
}

Gather::Row row(std::string id)
{
    return [id = std::move(id)](Json &out, const PairState &, const std::optional<Problem> &problem) {
        const int status = problem ? problem->status : 204;
        out.beginObject().field("id", id).field("code", "HTTP-" + std::to_string(status)).field("status", status);
        if (problem)
            out.field("title", "The file was not changed").field("detail", problem->detail);
        out.endObject();
    };
}

void changeSpaces(Call &call)
{
    const auto rows = rowsIn(call, "change-space");
    if (!rows)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const json::value &entry : *rows) {
        const std::string id(textIn(entry, "id").value_or(""));
        const std::string_view space = textIn(entry, "spaceId").value_or("");
        const ContentItem *item = contentOf(call.state(), id, types);
        const auto target = space.empty() ? std::nullopt : call.state().spaceByVendorId(space);
        if (!item)
            gather->add(row(id), Problem{.status = 404, .detail = "there is no such file"});
        else if (!space.empty() && !target)
            gather->add(row(id), Problem{.detail = "there is no such space"});
        else if (target == item->space)
            gather->add(row(id));
        else
            gather->add(acts::MoveContent{{item->id}, target}, row(id));
    }
    gather->start();
}

void deleteMany(Call &call)
{
    const auto rows = rowsIn(call, "delete");
    if (!rows)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const json::value &entry : *rows) {
        const std::string id(textIn(entry, "id").value_or(""));
        if (const ContentItem *item = contentOf(call.state(), id, types))
            gather->add(acts::DeleteContent{item->id}, row(id));
        else
            gather->add(row(id), Problem{.status = 404, .detail = "there is no such file"});
    }
    gather->start();
}

void writeConnection(Json &out, std::string_view space)
{
    out.beginObject().field("id", connectionId(space)).field("name", "DataFiles").field("type", "qix-datafiles.exe");
    out.fieldUnlessEmpty("spaceId", space);
    out.field("connectStatement", "CUSTOM CONNECT TO \"provider=qix-datafiles.exe;path=" + std::string(space) + ";\"");
    out.endObject();
}

void listConnections(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto personal = request ? flagOf(call, "personal") : std::nullopt;
    if (!personal)
        return;
    const std::string_view wanted = call.parameter("spaceId");
    const PairState &state = call.state();
    Entries entries;
    if (wanted.empty())
        entries.push_back({{}, 0}); // the caller's personal space
    state.spaces().forEach([&](const Space &space) {
        if (!*personal && space.side == Side::Qlik && (wanted.empty() || space.vendorId() == wanted))
            entries.push_back({std::string(space.vendorId()), space.id.value()});
    });
    std::ranges::sort(entries);
    const Page page = pageOf(entries, false, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeConnection(out, id == 0 ? std::string_view() : state.spaces().at(SpaceId(id)).vendorId());
    out.endArray();
    writeLinks(out, call, rules, page, EndStyle::NullHref);
    out.endObject();
    call.reply(200, out);
}

void getConnection(Call &call)
{
    std::optional<std::string> found;
    if (connectionId("") == call.ids[0])
        found = "";
    call.state().spaces().forEach([&](const Space &space) {
        if (space.side == Side::Qlik && connectionId(space.vendorId()) == call.ids[0])
            found = space.vendorId();
    });
    if (!found)
        return call.fail({.status = 404, .detail = "there is no such connection", .code = "DF-014"});
    Json out;
    writeConnection(out, *found);
    call.reply(200, out);
}

void getQuotas(Call &call)
{
    call.reply(200, R"({"size":0,"maxSize":536870912000,"maxFileSize":6442450944,"maxLargeFileSize":53687091200,)"
                    R"("allowedExtensions":["csv","txt","xlsx","qvd","parquet","json","xml","pdf","docx","html"],)"
                    R"("allowedInternalExtensions":[]})");
}

constexpr std::array routes{
    Route{"GET", "/api/v1/data-files", &listFiles, &service},
    Route{"GET", "/api/v1/data-files/connections", &listConnections, &service},
    Route{"GET", "/api/v1/data-files/connections/{id}", &getConnection, &service},
    Route{"GET", "/api/v1/data-files/quotas", &getQuotas, &service},
    Route{"POST", "/api/v1/data-files/actions/change-space", &changeSpaces, &service},
    Route{"POST", "/api/v1/data-files/actions/delete", &deleteMany, &service},
    Route{"GET", "/api/v1/data-files/{id}", &getFile, &service},
    Route{"DELETE", "/api/v1/data-files/{id}", &deleteFile, &service},
    Route{"POST", "/api/v1/data-files/{id}/actions/change-owner", &changeFileOwner, &service},
    Route{"POST", "/api/v1/data-files/{id}/actions/change-space", &changeFileSpace, &service},
};

} // namespace

std::span<const Route> dataFileRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
