// SPDX-License-Identifier: GPL-3.0-or-later
// Identity providers: the one the tenant has (JO-02, JO-03), its status; and OAuth clients: the bots among the users.
#include "simulator/qlik/page.h"
#include "simulator/qlik/people.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/spacewrites.h"

#include <boost/json/serialize.hpp>

#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service providerService{"IDENTITY-PROVIDERS", ErrorStyle::NoTrace};
const Service clientService{"OAUTH-CLIENTS", ErrorStyle::NoTrace};
constexpr PageRules rules{};
constexpr std::array<std::string_view, 2> clientSortFields{"clientName", "clientId"};

std::string providerId(const IdentityProvider &idp)
{
    return derivedId("idp", idp.name);
}

void writeProvider(Json &out, const IdentityProvider &idp, const Writing &writing)
{
    const std::string id = providerId(idp);
    const std::string at = beginning.toIso();
    out.beginObject().field("id", id).field("protocol", "OIDC").field("provider", "generic").field("interactive", true);
    out.field("active", idp.state == IdpState::Active)
        .field("createNewUsersOnLogin", true)
        .field("description", idp.name);
    out.key("tenantIds").beginArray().value(writing.state.tenant().qlikTenantId).endArray();
    out.field("created", at).field("lastUpdated", at);
    out.key("links")
        .beginObject()
        .link("self", std::string(writing.base) + "/api/v1/identity-providers/" + id)
        .endObject();
    out.endObject();
}

/// The provider of the path; null when there is none of this id.
const IdentityProvider *find(const Call &call)
{
    const auto &idp = call.state().tenant().idp;
    return idp && providerId(*idp) == call.ids[0] ? &*idp : nullptr;
}

void listProviders(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto active = request ? flagOf(call, "active") : std::nullopt;
    if (!active)
        return;
    const auto &idp = call.state().tenant().idp;
    Json out;
    out.beginObject().key("data").beginArray();
    if (idp && (!*active || idp->state == IdpState::Active))
        writeProvider(out, *idp, {call.state(), *call.context, call.base()});
    out.endArray();
    writeLinks(out, call, rules, {});
    out.endObject();
    call.reply(200, out);
}

void getProvider(Call &call)
{
    const IdentityProvider *idp = find(call);
    if (!idp)
        return call.notFound();
    Json out;
    writeProvider(out, *idp, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

void postProvider(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "description");
    if (!name || name->empty())
        return call.fail({.detail = "a provider needs a description, which is its name", .pointer = "/description"});
    perform(call, acts::ConfigureIdp{std::string(*name)},
            [context = call.context](const PairState &after, const std::string &base) {
                Json out;
                if (!after.tenant().idp)
                    return errorReply(providerService, {.status = 400, .detail = "the provider is gone already"});
                writeProvider(out, *after.tenant().idp, {after, *context, base});
                return Reply{.status = 201, .body = out.take()};
            });
}

void patchProvider(Call &call)
{
    const IdentityProvider *idp = find(call);
    if (!idp)
        return call.notFound();
    const auto operations = patchOf(call);
    if (!operations)
        return;
    std::vector<NextActs> acts;
    for (const PatchOp &op : *operations) {
        if (op.op != "replace" || op.path != "/active" || !op.value.is_bool())
            return call.fail({.detail = "only active can be replaced", .pointer = op.pointer("path")});
        acts.push_back(
            [name = idp->name, wanted = op.value.get_bool()](const PairState &state) -> std::optional<ActBody> {
                const auto &row = state.tenant().idp;
                if (row && (row->state == IdpState::Active) == wanted)
                    return std::nullopt;
                if (wanted)
                    return acts::ActivateIdp{name};
                return acts::DeactivateIdp{name};
            });
    }
    perform(call, std::move(acts), emptySuccess());
}

void deleteProvider(Call &call)
{
    if (!find(call))
        return call.notFound();
    call.fail({.detail = "the tenant's provider can't be deleted; deactivate it instead"});
}

void status(Call &call)
{
    const auto &idp = call.state().tenant().idp;
    const bool active = idp && idp->state == IdpState::Active;
    Json out;
    out.beginObject().key("idps_metadata").beginArray();
    if (idp)
        out.beginObject().field("active", active).field("interactive", true).field("provider", "generic").endObject();
    out.endArray().field("active_interactive_idps_count", active ? 1 : 0).endObject();
    call.reply(200, out);
}

void meta(Call &call)
{
    call.reply(200, R"({"userPortalLink":"","upgradeSubscriptionLink":""})");
}

void writeClient(Json &out, const User &bot, const Writing &writing)
{
    const std::string_view owner = vendorIdOf(writing.state, writing.state.tenant().serviceAccountOwner);
    out.beginObject().field("clientId", bot.vendorId()).field("clientName", bot.person.name()).field("appType", "web");
    out.field("ownerId", owner)
        .field("tenantId", writing.state.tenant().qlikTenantId)
        .field("createdAt", bot.createdAt);
    for (const std::string_view list : {"redirectUris", "allowedOrigins", "allowedScopes"})
        out.key(list).beginArray().endArray();
    out.key("allowedGrantTypes").beginArray().value("client_credentials").endArray();
    out.key("clientSecrets").beginArray().endArray().endObject();
}

const std::array<FilterField<User>, 2> clientFields{{
    {"clientId", false, [](const User &bot, const PairState &, const auto &take) { take(bot.vendorId()); }},
    {"clientName", false, [](const User &bot, const PairState &, const auto &take) { take(bot.person.name()); }},
}};

void listClients(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, clientSortFields, "clientName") : std::nullopt;
    const auto wantsTotal = sort ? flagOf(call, "totalResults") : std::nullopt;
    const auto test = wantsTotal ? filterOf<User>(call, clientFields) : std::nullopt;
    if (!test)
        return;
    Entries entries;
    call.state().users().forEach([&](const User &user) {
        if (user.bot && (!*test || (*test)(user)))
            entries.push_back({sort->field == "clientName" ? folded(user.person.name()) : std::string(user.vendorId()),
                               user.id.value()});
    });
    std::ranges::sort(entries);
    const Page page = pageOf(entries, sort->descending, *request);
    const Writing writing{call.state(), *call.context, call.base()};
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids)
        writeClient(out, call.state().users().at(UserId(id)), writing);
    out.endArray();
    writeLinks(out, call, rules, page);
    if (*wantsTotal)
        out.field("totalResults", static_cast<std::int64_t>(entries.size()));
    out.endObject();
    call.reply(200, out);
}

void getClient(Call &call)
{
    const User *bot = call.state().users().find(call.state().userByVendorId(call.ids[0]));
    if (!bot || !bot->bot)
        return call.notFound();
    Json out;
    writeClient(out, *bot, {call.state(), *call.context, call.base()});
    call.reply(200, out);
}

constexpr std::array routes{
    Route{"GET", "/api/v1/identity-providers", &listProviders, &providerService},
    Route{"POST", "/api/v1/identity-providers", &postProvider, &providerService},
    Route{"GET", "/api/v1/identity-providers/status", &status, &providerService},
    Route{"GET", "/api/v1/identity-providers/me/meta", &meta, &providerService},
    Route{"GET", "/api/v1/identity-providers/{id}", &getProvider, &providerService},
    Route{"PATCH", "/api/v1/identity-providers/{id}", &patchProvider, &providerService},
    Route{"DELETE", "/api/v1/identity-providers/{id}", &deleteProvider, &providerService},
    Route{"GET", "/api/v1/oauth-clients", &listClients, &clientService},
    Route{"GET", "/api/v1/oauth-clients/{id}", &getClient, &clientService},
};

} // namespace

std::span<const Route> identityRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
