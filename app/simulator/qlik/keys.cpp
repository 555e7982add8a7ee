// SPDX-License-Identifier: GPL-3.0-or-later
// API keys. The token is told once, by the answer that makes the key, and opens nothing here: the service has one key.
#include "simulator/qlik/content.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/spacewrites.h"

#include <boost/json/serialize.hpp>

#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"API-KEYS", ErrorStyle::NoTrace};
constexpr PageRules rules{.next = "startingAfter", .prev = "endingBefore"};
constexpr std::array<std::string_view, 5> sortFields{"created", "createdByUser", "sub", "status", "description"};
constexpr std::string_view configThing = "api-keys/configs";
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> configDefaults{{
    {"max_api_key_expiry", "\"PT24H\""},
    {"max_keys_per_user", "5"},
    {"scim_externalClient_expiry", "\"P365D\""},
}};
constexpr std::int64_t defaultLifeDays = 365;

std::string descriptionOf(const ContentItem &key, const Writing &writing)
{
    const std::string text = otherText(writing, key.vendorId(), key.detail().extra, "description");
    return text.empty() ? std::string(key.name()) : text;
}

std::string expiryOf(const ContentItem &key, const Writing &writing)
{
    const std::string text = otherText(writing, key.vendorId(), key.detail().extra, "expiry");
    if (!text.empty())
        return text;
    const auto created = Instant::fromIso(contentTime(writing, key, "created")).value_or(beginning);
    return created.plusDays(defaultLifeDays).toIso();
}

std::string_view statusOf(const ContentItem &key, const Writing &writing)
{
    if (key.revoked)
        return "revoked";
    const auto expiry = Instant::fromIso(expiryOf(key, writing));
    return expiry && *expiry <= writing.state.tenant().now ? "expired" : "active";
}

void writeKey(Json &out, const ContentItem &key, const Writing &writing, std::string_view token = {})
{
    const std::string created = contentTime(writing, key, "created");
    const std::string_view owner = ownerIdOf(writing, key);
    out.beginObject().field("id", key.vendorId()).field("tenantId", writing.state.tenant().qlikTenantId);
    out.field("sub", owner).field("subType", "user").field("description", descriptionOf(key, writing));
    out.field("status", statusOf(key, writing)).field("created", created).field("lastUpdated", created);
    out.field("expiry", expiryOf(key, writing)).field("createdByUser", owner).fieldUnlessEmpty("token", token);
    out.endObject();
}

void listKeys(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "-created") : std::nullopt;
    if (!sort)
        return;
    const PairState &state = call.state();
    const Writing writing{state, *call.context, call.base()};
    const std::string_view status = call.parameter("status");
    if (!status.empty() && status != "active" && status != "expired" && status != "revoked")
        return call.fail({.detail = "active, expired or revoked is expected", .parameter = "status"});
    std::string_view owner = call.parameter("sub");
    if (owner.empty())
        owner = call.parameter("createdByUser");
    const Entries entries = contentEntries(
        state, {ContentType::ApiKey},
        [&](const ContentItem &key) { return status.empty() || statusOf(key, writing) == status; },
        [&](const ContentItem &key) {
            if (sort->field == "created")
                return contentTime(writing, key, "created");
            if (sort->field == "description")
                return folded(descriptionOf(key, writing));
            return std::string(sort->field == "status" ? statusOf(key, writing) : ownerIdOf(writing, key));
        },
        owner);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeKey(out, state.content().at(ContentId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

const ContentItem *find(Call &call)
{
    const ContentItem *key = contentOf(call, {ContentType::ApiKey});
    if (!key)
        call.notFound();
    return key;
}

void getKey(Call &call)
{
    const ContentItem *key = find(call);
    if (!key)
        return;
    Json out;
    writeKey(out, *key, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

void postKey(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto description = textIn(*body, "description");
    if (!description)
        return call.fail({.detail = "a key needs a description", .pointer = "/description"});
    const auto life = textIn(*body, "expiry");
    const auto milliseconds = life ? durationFromIso(*life) : std::optional<std::int64_t>(86'400'000);
    if (!milliseconds)
        return call.fail({.detail = "a duration such as P7D is expected", .pointer = "/expiry"});
    auto owner = call.actor().user;
    if (const auto sub = textIn(*body, "sub"); sub && !sub->empty())
        owner = call.state().userByVendorId(*sub);
    if (!owner)
        return call.fail({.detail = "there is no such user", .pointer = "/sub"});
    const std::string text =
        boost::json::serialize(boost::json::value(boost::json::string_view(description->data(), description->size())));
    perform(call, acts::CreateApiKey{*owner},
            [context = call.context, owner = *owner, text, ms = *milliseconds](const PairState &after,
                                                                               const std::string &base) {
                const ContentItem *made = nullptr;
                for (const ContentId id : after.contentOwnedBy(owner)) {
                    const ContentItem &item = after.content().at(id);
                    if (item.type == ContentType::ApiKey && (!made || made->id < item.id))
                        made = &item;
                }
                if (!made)
                    return errorReply(service, {.status = 403, .detail = "the key is gone already"});
                const Instant now = after.tenant().now;
                context->overlay.set(made->vendorId(), "description", text);
                context->overlay.set(made->vendorId(), "created", '"' + now.toIso() + '"');
                context->overlay.set(made->vendorId(), "expiry", '"' + now.plusMilliseconds(ms).toIso() + '"');
                Json out;
                const std::string token =
                    "tandem." + derivedId(made->vendorId(), "token") + derivedId("token", made->vendorId());
                writeKey(out, *made, {after, *context, base}, token);
                return Reply{.status = 201, .body = out.take()};
            });
}

void patchKey(Call &call)
{
    const ContentItem *key = find(call);
    const auto operations = key ? patchOf(call) : std::nullopt;
    if (!operations)
        return;
    for (const PatchOp &op : *operations) {
        if (op.op != "replace" || op.path != "/description" || !op.value.is_string())
            return call.fail({.detail = "only the description can be replaced", .pointer = op.pointer("path")});
    }
    call.context->overlay.set(key->vendorId(), "description", boost::json::serialize(operations->back().value));
    call.noContent();
}

/// One's own key is deleted; somebody else's is revoked and stays in the list.
void deleteKey(Call &call)
{
    const ContentItem *key = find(call);
    if (!key)
        return;
    if (key->owner && key->owner == call.actor().user)
        return deleteContent(call, *key, emptySuccess());
    std::vector<NextActs> acts;
    if (!key->revoked)
        acts.push_back([id = key->id](const PairState &) { return acts::RevokeApiKey{id}; });
    perform(call, std::move(acts), emptySuccess());
}

void getConfig(Call &call)
{
    Json out;
    out.beginObject();
    for (const auto &[name, value] : configDefaults)
        out.key(name).raw(call.context->overlay.find(configThing, name).value_or(std::string(value)));
    out.endObject();
    call.reply(200, out);
}

void patchConfig(Call &call)
{
    if (call.ids[0] != call.state().tenant().qlikTenantId)
        return call.notFound();
    const auto operations = patchOf(call);
    if (!operations)
        return;
    for (const PatchOp &op : *operations) {
        const bool isCount = op.path == "/max_keys_per_user" && op.value.is_int64() && op.value.get_int64() >= 0
                             && op.value.get_int64() <= 1'000;
        const bool isLife = (op.path == "/max_api_key_expiry" || op.path == "/scim_externalClient_expiry")
                            && durationFromIso(asText(&op.value).value_or(""));
        if (op.op != "replace" || (!isCount && !isLife))
            return call.fail({.detail = "this can't be set so", .pointer = op.pointer("value")});
    }
    for (const PatchOp &op : *operations)
        call.context->overlay.set(configThing, op.path.substr(1), boost::json::serialize(op.value));
    call.noContent();
}

constexpr std::array routes{
    Route{"GET", "/api/v1/api-keys", &listKeys, &service},
    Route{"POST", "/api/v1/api-keys", &postKey, &service},
    Route{"GET", "/api/v1/api-keys/configs/{tenantId}", &getConfig, &service},
    Route{"PATCH", "/api/v1/api-keys/configs/{tenantId}", &patchConfig, &service},
    Route{"GET", "/api/v1/api-keys/{id}", &getKey, &service},
    Route{"PATCH", "/api/v1/api-keys/{id}", &patchKey, &service},
    Route{"DELETE", "/api/v1/api-keys/{id}", &deleteKey, &service},
};

} // namespace

std::span<const Route> keyRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
