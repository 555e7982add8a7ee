// SPDX-License-Identifier: GPL-3.0-or-later
// Licences: who holds an entitlement, by subject; the overview, the settings (EN-01, EN-02).
#include "simulator/qlik/gather.h"
#include "simulator/qlik/people.h"
#include "simulator/qlik/routes.h"

#include <array>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

const Service service{"LICENSES", ErrorStyle::Legacy};
constexpr PageRules rules{.next = "page", .prev = "page"};
constexpr PageRules consumptionRules{.limit = 200, .most = 200, .next = "page", .prev = "page"};
constexpr std::string_view kind = "professional";
constexpr std::array<std::string_view, 3> sortFields{"subject", "type", "created"};

const std::array<FilterField<User>, 3> fields{{
    {"subject", false, [](const User &user, const PairState &, const auto &take) { take(subjectOf(user)); }},
    {"type", false, [](const User &, const PairState &, const auto &take) { take(kind); }},
    {"userId", false, [](const User &user, const PairState &, const auto &take) { take(user.vendorId()); }},
}};

void listAssignments(Call &call)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "subject") : std::nullopt;
    const auto orphans = sort ? flagOf(call, "orphans") : std::nullopt;
    const auto test = orphans ? filterOf<User>(call, fields) : std::nullopt;
    if (!test)
        return;
    const PairState &state = call.state();
    Entries entries;
    // The rows of a deleted user are freed with the user (DE-02): there are no orphans.
    for (const std::uint32_t id : state.entitled().bits()) {
        const User *user = state.users().find(UserId(id));
        if (user && !*orphans && (!*test || (*test)(*user)))
            entries.push_back({sort->field == "created" ? user->createdAt.toIso() : std::string(subjectOf(*user)), id});
    }
    std::ranges::sort(entries);
    const Page page = pageOf(entries, sort->descending, *request);
    Json out;
    out.beginObject().key("data").beginArray();
    for (const std::uint32_t id : page.ids) {
        const User &user = state.users().at(UserId(id));
        out.beginObject().field("subject", subjectOf(user)).field("type", kind).field("created", user.createdAt);
        out.field("excess", false).field("name", user.person.name()).field("userId", user.vendorId()).endObject();
    }
    out.endArray();
    writeLinks(out, call, rules, page);
    out.endObject();
    call.reply(200, out);
}

Gather::Row row(std::string subject, std::string type, int good, std::string code)
{
    return [=](Json &out, const PairState &, const std::optional<Problem> &problem) {
        out.beginObject().field("subject", subject).field("type", type);
        out.field("status", problem ? problem->status : good);
        if (problem)
            out.field("code", code).field("title", problem->detail);
        out.endObject();
    };
}

void addMany(Call &call)
{
    const auto rows = rowsIn(call, "add");
    if (!rows)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const json::value &entry : *rows) {
        const std::string subject(textIn(entry, "subject").value_or(""));
        const std::string type(textIn(entry, "type").value_or(""));
        const User *user = userBySubject(call.state(), subject);
        auto told = row(subject, type, 201, "LICENSES-011");
        if (!user)
            gather->add(told, Problem{.status = 404, .detail = "there is no such subject in this tenant"});
        else if (type != kind)
            gather->add(told, Problem{.status = 403, .detail = "there is no allotment of this type"});
        else
            gather->add(acts::AssignEntitlement{user->id}, told);
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
        const std::string subject(textIn(entry, "subject").value_or(""));
        const std::string type(textIn(entry, "type").value_or(""));
        const User *user = userBySubject(call.state(), subject);
        auto told = row(subject, type, 200, "LICENSES-016");
        if (!user || !user->entitlement || type != kind)
            gather->add(told, Problem{.status = 404, .detail = "there is no such assignment"});
        else
            gather->add(acts::RevokeEntitlement{user->id}, told);
    }
    gather->start();
}

/// A row keeps its type, the only one there is; from one subject to another it is taken and given.
void updateMany(Call &call)
{
    const auto rows = rowsIn(call, "update");
    if (!rows)
        return;
    const auto gather = std::make_shared<Gather>(call);
    for (const json::value &entry : *rows) {
        const std::string subject(textIn(entry, "subject").value_or(""));
        const std::string source(textIn(entry, "sourceSubject").value_or(subject));
        const std::string type(textIn(entry, "type").value_or(kind));
        const User *from = userBySubject(call.state(), source);
        const User *to = userBySubject(call.state(), subject);
        auto told = row(subject, type, from == to ? 200 : 201, "LICENSES-016");
        if (!from || !from->entitlement || !to || type != kind) {
            gather->add(told, Problem{.status = 404, .detail = "there is no such assignment"});
        } else if (from == to) {
            gather->add(told);
        } else {
            gather->add(acts::RevokeEntitlement{from->id},
                        [](Json &, const PairState &, const std::optional<Problem> &) { });
            gather->add(acts::AssignEntitlement{to->id}, told);
        }
    }
    gather->start();
}

void overview(Call &call)
{
    const PairState &state = call.state();
    const auto total = state.tenant().entitlements;
    const auto used = static_cast<std::int64_t>(state.seatsUsed());
    const std::string at = beginning.toIso();
    Json out;
    out.beginObject().field("origin", "External").field("product", "Qlik Talend Cloud").field("status", "Ok");
    out.field("trial", false).field("valid", "2026-01-01/2036-12-31").field("updated", at).field("changeTime", at);
    out.field("licenseNumber", "0000000000000000").field("secondaryNumber", "").field("licenseKey", "");
    out.key("parameters").beginArray().endArray().key("allotments").beginArray();
    if (state.tenant().subscription == Subscription::UserBased) {
        out.beginObject().field("name", kind).field("units", total ? static_cast<std::int64_t>(*total) : used);
        out.field("unitsUsed", used).field("overage", total ? 0 : -1).field("usageClass", "assigned").endObject();
    }
    out.endArray().endObject();
    call.reply(200, out);
}

void status(Call &call)
{
    call.reply(200,
               R"({"type":"Signed","trial":false,"valid":"2026-01-01/2036-12-31","origin":"External","status":"Ok",)"
               R"("product":"Qlik Talend Cloud","deactivated":false,"extensionStatus":"Unavailable"})");
}

Reply settingsOf(const PairState &state)
{
    Json out;
    out.beginObject()
        .field("autoAssignProfessional", state.tenant().licenceAutoAssign)
        .field("autoAssignAnalyzer", false);
    out.endObject();
    return {.status = 200, .body = out.take()};
}

void getSettings(Call &call)
{
    call.answer(settingsOf(call.state()));
}

void putSettings(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const json::value *value = member(*body, "autoAssignProfessional");
    const auto wanted = asFlag(value);
    if (!body->is_object() || (value && !wanted))
        return call.fail({.detail = "true or false is expected", .pointer = "/autoAssignProfessional"});
    std::vector<NextActs> acts;
    if (wanted) {
        acts.push_back([wanted](const PairState &state) -> std::optional<ActBody> {
            if (state.tenant().licenceAutoAssign == *wanted)
                return std::nullopt;
            return acts::SetLicenceAutoAssign{*wanted};
        });
    }
    perform(call, std::move(acts), [](const PairState &after, const std::string &) { return settingsOf(after); });
}

void consumption(Call &call)
{
    if (!pageRequest(call, consumptionRules))
        return;
    Json out; // the workspace keeps no sessions of the past
    out.beginObject().key("data").beginArray().endArray();
    writeLinks(out, call, consumptionRules, {});
    out.endObject();
    call.reply(200, out);
}

constexpr std::array routes{
    Route{"GET", "/api/v1/licenses/assignments", &listAssignments, &service},
    Route{"POST", "/api/v1/licenses/assignments/actions/add", &addMany, &service},
    Route{"POST", "/api/v1/licenses/assignments/actions/delete", &deleteMany, &service},
    Route{"POST", "/api/v1/licenses/assignments/actions/update", &updateMany, &service},
    Route{"GET", "/api/v1/licenses/consumption", &consumption, &service},
    Route{"GET", "/api/v1/licenses/overview", &overview, &service},
    Route{"GET", "/api/v1/licenses/settings", &getSettings, &service},
    Route{"PUT", "/api/v1/licenses/settings", &putSettings, &service},
    Route{"GET", "/api/v1/licenses/status", &status, &service},
};

} // namespace

std::span<const Route> licenceRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
