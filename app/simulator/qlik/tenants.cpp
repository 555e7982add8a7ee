// SPDX-License-Identifier: GPL-3.0-or-later
// The tenant, and its quotas.
#include "simulator/qlik/routes.h"
#include "simulator/qlik/write.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace tandem::simulator::qlik {

namespace {

const Service service{"TENANTS", ErrorStyle::TextStatus};
const Service quotaService{"QUOTAS"};
constexpr std::string_view thing = "tenant";
/// Settings that mean nothing to the rules, with what they are when nobody has set them.
constexpr std::array<std::string_view, 5> flags{
    "autoAssignCreateSharedSpacesRoleToProfessionals", "autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals",
    "autoAssignDataServicesContributorRoleToProfessionals", "enableAppOpeningFeedback", "enableAnalyticCreation"};

void me(Call &call)
{
    call.answer({.status = 302,
                 .headers = {{"Location", call.base() + "/api/v1/tenants/" + call.state().tenant().qlikTenantId}}});
}

bool isThisTenant(Call &call)
{
    if (call.ids[0] == call.state().tenant().qlikTenantId)
        return true;
    call.fail({.status = 404, .detail = "there is no such tenant", .code = "TENANTS-8"});
    return false;
}

void getTenant(Call &call)
{
    if (!isThisTenant(call))
        return;
    const Tenant &tenant = call.state().tenant();
    const std::string day = beginning.toIso().substr(0, 10);
    Json out;
    out.beginObject().field("id", tenant.qlikTenantId);
    out.key("name").raw(call.context->overlay.find(thing, "name").value_or("\"Tandem rehearsal\""));
    out.key("hostnames").beginArray().value(call.base().substr(7)).endArray();
    out.field("datacenter", "rehearsal").field("region", "rehearsal").field("status", "active");
    out.field("created", day).field("lastUpdated", day);
    out.fieldUnlessEmpty("createdByUser", vendorIdOf(call.state(), tenant.serviceAccountOwner));
    for (const std::string_view flag : flags)
        out.key(flag).raw(call.context->overlay.find(thing, flag).value_or("true"));
    out.key("links")
        .beginObject()
        .link("self", call.base() + "/api/v1/tenants/" + tenant.qlikTenantId)
        .endObject()
        .endObject();
    call.reply(200, out);
}

void patchTenant(Call &call)
{
    if (!isThisTenant(call))
        return;
    const auto operations = patchOf(call);
    if (!operations)
        return;
    for (const PatchOp &op : *operations) {
        const bool isFlag =
            std::ranges::find(flags, std::string_view(op.path).substr(1)) != flags.end() && op.value.is_bool();
        const bool isName = op.path == "/name" && op.value.is_string() && !op.value.get_string().empty();
        if (op.op != "replace" || (!isFlag && !isName))
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
    }
    for (const PatchOp &op : *operations)
        call.context->overlay.set(thing, op.path.substr(1), boost::json::serialize(op.value));
    call.noContent();
}

struct Quota
{
    std::string_view id;
    std::string_view unit;
    std::int64_t limit; ///< -1: none
};
constexpr std::array quotas{
    Quota{"app_mem_size", "bytes", 5'368'709'120},
    Quota{"app_upload_disk_size", "bytes", 5'368'709'120},
    Quota{"shared_spaces", "spaces", -1},
    Quota{"managed_spaces", "spaces", -1},
};

void writeQuota(Json &out, const Quota &quota, const PairState &state, bool usage)
{
    out.beginObject().field("id", quota.id).field("type", "quotas").key("attributes").beginObject();
    out.field("quota", quota.limit).field("unit", quota.unit).key("warningThresholds").beginArray().endArray();
    if (usage) {
        std::int64_t used = 0;
        state.spaces().forEach([&](const Space &space) {
            const bool counts = (quota.id == "shared_spaces" && space.type == SpaceType::Shared)
                                || (quota.id == "managed_spaces" && space.type == SpaceType::Managed);
            used += counts && space.side == Side::Qlik ? 1 : 0;
        });
        out.field("usage", used);
    }
    out.endObject().endObject();
}

void listQuotas(Call &call)
{
    const bool usage = call.parameter("reportUsage") == "true";
    Json out;
    out.beginObject().key("data").beginArray();
    for (const Quota &quota : quotas)
        writeQuota(out, quota, call.state(), usage);
    out.endArray().endObject();
    call.reply(200, out);
}

void getQuota(Call &call)
{
    const auto quota = std::ranges::find(quotas, call.ids[0], &Quota::id);
    if (quota == quotas.end())
        return call.notFound();
    Json out;
    out.beginObject().key("data").beginArray();
    writeQuota(out, *quota, call.state(), call.parameter("reportUsage") == "true");
    out.endArray().endObject();
    call.reply(200, out);
}

constexpr std::array routes{
    Route{"GET", "/api/v1/tenants/me", &me, &service},
    Route{"GET", "/api/v1/tenants/{id}", &getTenant, &service},
    Route{"PATCH", "/api/v1/tenants/{id}", &patchTenant, &service},
    Route{"GET", "/api/v1/quotas", &listQuotas, &quotaService},
    Route{"GET", "/api/v1/quotas/{id}", &getQuota, &quotaService},
};

} // namespace

std::span<const Route> tenantRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
