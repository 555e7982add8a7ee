// SPDX-License-Identifier: GPL-3.0-or-later
// Data connections, under both addresses. Credentials never move with an owner (BX-05).
#include "domain/words.h"
#include "simulator/qlik/content.h"
#include "simulator/qlik/gather.h"
#include "simulator/qlik/routes.h"

#include <array>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

const Service service{"DCERROR"};
constexpr PageRules rules{.limit = 1'000'000, .most = 100, .next = "page", .prev = "page"}; // no limit: everything
constexpr ContentTypes types{ContentType::DataConnection};
constexpr std::array<std::string_view, 5> sortFields{"_id", "qName", "created", "updated", "qType"};

/// `made`: as the calls that make one answer, with qLogOn as a text.
void writeConnection(Json &out, const ContentItem &item, const Writing &writing, bool made = false)
{
    const std::string created = contentTime(writing, item, "created");
    const bool missing = item.detail().credentialsMissingSince.has_value();
    out.beginObject().field("id", item.vendorId()).field("qID", item.vendorId()).field("qName", item.name());
    const std::string type = otherText(writing, item.vendorId(), item.detail().extra, "qType");
    const std::string statement = otherText(writing, item.vendorId(), item.detail().extra, "qConnectStatement");
    out.field("qType", type.empty() ? "QvOdbcConnectorPackage.exe" : type);
    out.field("datasourceID", "").field("qConnectStatement", statement).field("qEngineObjectID", item.vendorId());
    if (!missing)
        out.field("qCredentialsID", item.vendorId());
    out.field("qSeparateCredentials", false).field("qArchitecture", 0);
    if (made)
        out.field("qLogOn", "0");
    else
        out.field("qLogOn", 0);
    out.fieldUnlessEmpty("space", spaceIdOf(writing, item)).fieldUnlessEmpty("user", ownerIdOf(writing, item));
    out.field("tenant", writing.state.tenant().qlikTenantId).field("created", created).field("updated", created);
    out.key("privileges").beginArray();
    for (const std::string_view privilege : {"list", "read", "update", "delete", "change_owner", "change_space"})
        out.value(privilege);
    out.endArray().key("tags").beginArray().endArray();
    out.key("links").beginObject();
    out.link("self", std::string(writing.base) + "/api/v1/data-connections/" + std::string(item.vendorId()));
    out.endObject().endObject();
}

void listConnections(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "_id") : std::nullopt;
    const auto personal = sort ? flagOf(call, "personal") : std::nullopt;
    const auto mine = personal ? flagOf(call, "ownedByMe") : std::nullopt;
    const auto test = mine ? filterOf<ContentItem>(call, contentFilterFields()) : std::nullopt;
    if (!test)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    std::string_view owner = call.parameter("userId");
    if (owner.empty())
        owner = call.parameter("owner");
    if (*mine)
        owner = vendorIdOf(state, call.actor().user);
    const std::string_view space = call.parameter("spaceId");
    const Entries entries = contentEntries(
        state, types,
        [&](const ContentItem &item) {
            return (!*personal || !item.space) && (space.empty() || vendorIdOf(state, item.space) == space)
                   && (!*test || (*test)(item));
        },
        [&](const ContentItem &item) {
            return sort->field == "qName" ? folded(item.name())
                   : sort->field == "_id" ? std::string(item.vendorId())
                                          : contentTime(writing, item, "created");
        },
        owner);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeConnection(out, state.content().at(ContentId(id)), writing);
    out.endArray().key("meta").beginObject().field("count", static_cast<std::int64_t>(entries.size())).endObject();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

/// By id, or with type=connectionname by name, in the space that is named.
const ContentItem *find(Call &call)
{
    if (call.parameter("type") != "connectionname") {
        const ContentItem *item = contentOf(call, types);
        if (!item)
            call.notFound();
        return item;
    }
    const std::string_view space = call.parameter("spaceId");
    const PairState &state = call.state();
    const Entries found = contentEntries(state, types,
                                         [&](const ContentItem &item) {
                                             return item.name() == call.ids[0]
                                                    && (space.empty() || vendorIdOf(state, item.space) == space);
                                         },
                                         {});
    if (found.empty())
        call.notFound();
    return found.empty() ? nullptr : state.content().find(ContentId(found.front().id));
}

void getConnection(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return;
    Json out;
    writeConnection(out, *item, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

/// A connection of the caller's.
void make(Call &call, std::string name, std::string_view space)
{
    acts::CreateContent act{.name = std::move(name), .type = ContentType::DataConnection, .owner = call.actor().user};
    if (!space.empty()) {
        act.space = call.state().spaceByVendorId(space);
        if (!act.space)
            return call.fail({.detail = "there is no such space", .pointer = "/spaceId"});
    }
    const Entries sameName = contentEntries(call.state(), types,
                                            [&](const ContentItem &item) {
                                                return item.name() == act.name && item.space == act.space
                                                       && (item.space || item.owner == act.owner);
                                            },
                                            {});
    if (!sameName.empty())
        return call.fail({.status = 409, .detail = "there is a connection of that name", .pointer = "/qName"});
    perform(call, act, [context = call.context, name = act.name](const PairState &after, const std::string &base) {
        const ContentItem *item = newest(after, ContentType::DataConnection, name);
        if (!item)
            return errorReply(service, {.status = 500, .detail = "the connection is gone already"});
        context->overlay.set(item->vendorId(), "created", '"' + after.tenant().now.toIso() + '"');
        Json out;
        writeConnection(out, *item, {after, *context, base}, true);
        return Reply{.status = 201, .body = out.take()};
    });
}

void postConnection(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "qName");
    if (!name || name->empty())
        return call.fail({.detail = "a connection needs a name", .pointer = "/qName"});
    make(call, std::string(*name), textIn(*body, "space").value_or(""));
}

void duplicate(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const ContentItem *item = contentOf(call.state(), textIn(*body, "id").value_or(""), types);
    if (!item)
        return call.fail({.status = 404, .detail = "there is no such connection", .pointer = "/id"});
    const auto name = textIn(*body, "name");
    make(call, name && !name->empty() ? std::string(*name) : std::string(item->name()) + " (1)",
         textIn(*body, "spaceId").value_or(""));
}

/// PUT and PATCH: credentials that the owner types again, owner and space; a connection is not renamed here.
void change(Call &call, const ContentItem &item, bool credentials)
{
    std::vector<NextActs> acts;
    if (credentials && item.detail().credentialsMissingSince)
        acts.push_back([id = item.id](const PairState &) { return acts::SupplyCredentials{id}; });
    perform(call, std::move(acts), emptySuccess());
}

void putConnection(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return;
    const auto body = call.body();
    if (!body)
        return;
    if (const auto name = textIn(*body, "qName"); name && *name != item->name())
        return call.fail({.detail = "a connection is not renamed here", .pointer = "/qName"});
    change(call, *item, textIn(*body, "qPassword").has_value() || textIn(*body, "qUsername").has_value());
}

void patchConnection(Call &call)
{
    const ContentItem *item = find(call);
    if (!item)
        return;
    const auto operations = patchOf(call);
    if (!operations)
        return;
    bool credentials = false;
    for (const PatchOp &op : *operations) {
        const bool isCredential = op.path == "/qPassword" || op.path == "/qUsername" || op.path == "/qCredentialsID";
        if (op.op == "remove" || !isCredential)
            return call.fail(
                {.detail = "this can't be patched", .pointer = op.pointer("path"), .code = "DCERROR-0010"});
        credentials = true;
    }
    change(call, *item, credentials);
}

void deleteConnection(Call &call)
{
    if (const ContentItem *item = find(call))
        deleteContent(call, *item, emptySuccess());
}

Gather::Row row(std::string id)
{
    return [id = std::move(id)](Json &out, const PairState &, const std::optional<Problem> &problem) {
        out.beginObject().field("id", id).field("status", problem ? problem->status : 204);
        if (problem) {
            out.key("error")
                .beginObject()
                .field("code", "DCERROR-0010")
                .field("title", "The connection was not changed");
            out.field("detail", problem->detail).field("status", problem->status).endObject();
        }
        out.endObject();
    };
}

/// Owner, then place, of one row; the first that is refused is told.
void addUpdate(Gather &gather, const PairState &state, const json::value &entry)
{
    const std::string id(textIn(entry, "id").value_or(""));
    const ContentItem *item = contentOf(state, id, types);
    if (!item)
        return gather.add(row(id), Problem{.status = 404, .detail = "there is no such connection"});
    const auto owner = textIn(entry, "ownerId");
    const auto space = textIn(entry, "spaceId");
    if (space && !space->empty() && !textIn(entry, "spaceType"))
        return gather.add(row(id), Problem{.detail = "spaceType is required with spaceId"});
    std::optional<ActBody> move;
    if (space) {
        const auto target = space->empty() ? std::nullopt : state.spaceByVendorId(*space);
        if (!space->empty() && !target)
            return gather.add(row(id), Problem{.detail = "there is no such space"});
        if (target != item->space)
            move = acts::MoveContent{{item->id}, target};
    }
    if (owner && *owner != vendorIdOf(state, item->owner)) {
        const auto to = state.userByVendorId(*owner);
        if (!to)
            return gather.add(row(id), Problem{.detail = "there is no such user"});
        gather.add(acts::ChangeOwner{.items = std::vector<acts::OwnedRef>{item->id}, .to = *to}, row(id));
        if (move) // goes with the row before it
            gather.add(*std::move(move), [](Json &, const PairState &, const std::optional<Problem> &) { });
        return;
    }
    if (move)
        return gather.add(*std::move(move), row(id));
    gather.add(row(id));
}

void updateMany(Call &call)
{
    const auto rows = rowsIn(call, "connections", 1);
    if (!rows)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const json::value &entry : *rows)
        addUpdate(*gather, call.state(), entry);
    gather->start();
}

void deleteMany(Call &call)
{
    const auto rows = rowsIn(call, "connections", 1);
    if (!rows)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const json::value &entry : *rows) {
        const std::string id(textIn(entry, "id").value_or(""));
        const ContentItem *item = contentOf(call.state(), id, types);
        if (item)
            gather->add(acts::DeleteContent{item->id}, row(id));
        else
            gather->add(row(id), Problem{.status = 404, .detail = "there is no such connection"});
    }
    gather->start();
}

constexpr std::array routes{
    Route{"GET", "/api/v1/data-connections", &listConnections, &service},
    Route{"POST", "/api/v1/data-connections", &postConnection, &service},
    Route{"POST", "/api/v1/data-connections/actions/update", &updateMany, &service},
    Route{"POST", "/api/v1/data-connections/actions/delete", &deleteMany, &service},
    Route{"POST", "/api/v1/data-connections/actions/duplicate", &duplicate, &service},
    Route{"GET", "/api/v1/data-connections/{id}", &getConnection, &service},
    Route{"PUT", "/api/v1/data-connections/{id}", &putConnection, &service},
    Route{"PATCH", "/api/v1/data-connections/{id}", &patchConnection, &service},
    Route{"DELETE", "/api/v1/data-connections/{id}", &deleteConnection, &service},
};

} // namespace

std::span<const Route> connectionRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
