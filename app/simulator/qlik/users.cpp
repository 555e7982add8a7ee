// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at users: list, filter, count, one, me.
#include "simulator/qlik/people.h"
#include "simulator/qlik/routes.h"
#include "simulator/qlik/userwrites.h"

#include <array>

namespace tandem::simulator::qlik {

namespace {

constexpr PageRules rules{};
constexpr std::size_t mostFilterIds = 100;
constexpr std::array<std::string_view, 10> sortFields{"name",   "id",      "_id",   "tenantId",     "clientId",
                                                      "status", "subject", "email", "inviteExpiry", "createdAt"};

/// What a user is sorted by. Users of the same key stand in the order in which they came.
std::string sortKey(const User &user, std::string_view field)
{
    if (field == "name")
        return folded(user.person.name());
    if (field == "id" || field == "_id")
        return std::string(user.vendorId());
    if (field == "status")
        return std::string(qlikStatus(user.status));
    if (field == "subject")
        return folded(subjectOf(user));
    if (field == "email")
        return folded(user.person.email());
    if (field == "createdAt")
        return user.createdAt.toIso();
    if (field == "inviteExpiry")
        return user.inviteExpiry ? user.inviteExpiry->toIso() : std::string();
    if (field == "clientId")
        return user.bot ? std::string(user.vendorId()) : std::string();
    return {};
}

/// All users in this order; by name, what most ask for, from the cache.
std::shared_ptr<const Entries> ordered(const Call &call, const std::string &field)
{
    if (field == "name")
        return call.context->usersByName.of(call.state().users(),
                                            [](const User &user) { return folded(user.person.name()); });
    auto entries = std::make_shared<Entries>();
    call.state().users().forEach(
        [&](const User &user) { entries->push_back({sortKey(user, field), user.id.value()}); });
    std::ranges::sort(*entries);
    return entries;
}

/// Those users whom a filter lets pass, all at once: for the page and for the total.
UserTexts::Hits hitsOf(const Call &call, const UserFilter &filter)
{
    if (filter.search)
        return call.context->userTexts.containing(call.state(), filter.search->column, filter.search->part);
    UserTexts::Hits hits;
    hits.has.resize(call.state().users().chunks().size() * Table<User>::chunkSize);
    call.state().users().forEach([&](const User &user) {
        if (filter.test(user)) {
            hits.has[user.id.value()] = true;
            ++hits.count;
        }
    });
    return hits;
}

/// What is answered. Nothing: it has been refused.
std::optional<std::string> listOf(Call &call, std::string_view filterText)
{
    const auto request = pageRequest(call, rules);
    const auto sort = request ? sortOf(call, sortFields, "+name") : std::nullopt;
    const auto wantsTotal = sort ? flagOf(call, "totalResults") : std::nullopt;
    if (!wantsTotal)
        return std::nullopt;
    UserFilter filter;
    if (!filterText.empty()) {
        auto read = userFilter(filterText, call.state(), mostFilterIds);
        if (!read) {
            call.fail(read.error());
            return std::nullopt;
        }
        filter = *std::move(read);
    }
    const Table<User> &users = call.state().users();
    std::shared_ptr<const Entries> entries;
    if (filter.wantsDeleted) { // few: the deleted, among the others if asked for
        auto all = std::make_shared<Entries>();
        call.state().tombstones().forEach([&](const Tombstone &gone) { all->push_back({{}, gone.id.value()}); });
        if (filter.wantsLiving)
            users.forEach([&](const User &user) { all->push_back({sortKey(user, sort->field), user.id.value()}); });
        std::ranges::sort(*all);
        entries = std::move(all);
    } else if (filter.only) {
        const User *user = users.find(*filter.only);
        entries =
            std::make_shared<Entries>(user ? Entries{{sortKey(*user, sort->field), user->id.value()}} : Entries{});
    } else {
        entries = ordered(call, sort->field);
    }
    std::function<bool(std::uint32_t)> accepts;
    const bool looksAtAll = filter.test && !filter.wantsDeleted && !filter.only && (filter.search || *wantsTotal);
    const UserTexts::Hits hits = looksAtAll ? hitsOf(call, filter) : UserTexts::Hits();
    if (looksAtAll) {
        accepts = [&](std::uint32_t id) { return hits.contains(id); };
    } else if (filter.test) {
        accepts = [&](std::uint32_t id) {
            const User *user = users.find(UserId(id));
            return user ? filter.test(*user) : filter.wantsDeleted;
        };
    }
    const Page page = pageOf(*entries, sort->descending, *request, accepts);
    const UserFields fields(call.parameter("fields"));
    const Writing writing{call.state(), *call.context, call.base()};
    Json json;
    json.reserve(600 * page.ids.size() + 500);
    json.beginObject().key("data").beginArray();
    UserRows::Held rows = call.context->userRows.hold(call.snapshot, call.context->overlay);
    constexpr std::size_t ahead = 4; // rows
    for (std::size_t i = 0; i < page.ids.size(); ++i) {
        if (i + 2 * ahead < page.ids.size())
            rows.expect(page.ids[i + 2 * ahead]);
        if (i + ahead < page.ids.size())
            rows.expectText(page.ids[i + ahead]);
        rows.write(json, UserId(page.ids[i]), writing, fields);
    }
    json.endArray();
    writeLinks(json, call, rules, page);
    if (*wantsTotal) {
        std::size_t total = looksAtAll ? hits.count : entries->size();
        if (accepts && !looksAtAll)
            total = static_cast<std::size_t>(
                std::ranges::count_if(*entries, [&](const Entry &entry) { return accepts(entry.id); }));
        json.field("totalResults", static_cast<std::int64_t>(total));
    }
    json.endObject();
    return json.take();
}

void listUsers(Call &call)
{
    // Many clients that poll ask for the same page, which is then written once.
    std::string key = AnswerCache::keyOf(call.request) + '\0' + std::to_string(call.context->overlay.version());
    auto body = call.context->lists.find(call.snapshot.revision, key);
    if (!body) {
        auto made = listOf(call, call.parameter("filter"));
        if (!made)
            return;
        body = std::make_shared<const std::string>(*std::move(made));
        call.context->lists.keep(call.snapshot.revision, std::move(key), body);
    }
    call.answer({.shared = std::move(body)});
}

void filterUsers(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto text = textIn(*body, "filter");
    if (!text && member(*body, "filter"))
        return call.fail({.detail = "a filter is a text", .pointer = "/filter"});
    const std::string filter(text.value_or(""));
    if (auto made = listOf(call, filter))
        call.reply(200, *std::move(made));
}

void countUsers(Call &call)
{
    Json json;
    json.beginObject().field("total", static_cast<std::int64_t>(call.state().users().size())).endObject();
    call.reply(200, json);
}

void getUser(Call &call)
{
    const UserFields fields(call.parameter("fields"));
    const Writing writing{call.state(), *call.context, call.base()};
    Json json;
    const PairState &state = call.state();
    std::optional<UserId> id = state.userByVendorId(call.ids[0]);
    if (!id)
        id = state.tombstoneByVendorId(call.ids[0]);
    if (!id)
        return call.notFound();
    json.reserve(800);
    call.context->userRows.hold(call.snapshot, call.context->overlay).write(json, *id, writing, fields);
    call.reply(200, json);
}

void me(Call &call)
{
    const std::string_view id = vendorIdOf(call.state(), call.actor().user);
    if (id.empty())
        return call.notFound();
    call.answer({.status = 301, .headers = {{"Location", call.base() + "/api/v1/users/" + std::string(id)}}});
}

constexpr std::array routes{
    Route{"GET", "/api/v1/users", &listUsers, &userService},
    Route{"POST", "/api/v1/users", &postUser, &userService},
    Route{"GET", "/api/v1/users/me", &me, &userService},
    Route{"GET", "/api/v1/users/actions/count", &countUsers, &userService},
    Route{"POST", "/api/v1/users/actions/filter", &filterUsers, &userService},
    Route{"POST", "/api/v1/users/actions/invite", &inviteUsers, &userService},
    Route{"GET", "/api/v1/users/{id}", &getUser, &userService},
    Route{"PATCH", "/api/v1/users/{id}", &patchUser, &userService},
    Route{"DELETE", "/api/v1/users/{id}", &deleteUser, &userService},
};

} // namespace

std::span<const Route> userRoutes()
{
    return routes;
}

} // namespace tandem::simulator::qlik
