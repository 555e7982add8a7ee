// SPDX-License-Identifier: GPL-3.0-or-later
// The classic service's ways, and what lies beside users, groups and roles: service accounts, the subscription, role
// mappings, permissions in spaces.
#include "simulator/talend/classiccall.h"
#include "simulator/talend/classicjson.h"

#include "domain/permissioncatalogue.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <span>

namespace tandem::simulator::talend {

namespace {

constexpr std::array<std::pair<std::string_view, SpaceRole>, 5> spaceWords{{{"AUTHOR", SpaceRole::TalendAuthor},
                                                                            {"EXECUTE", SpaceRole::Operator},
                                                                            {"VIEW", SpaceRole::TalendViewer},
                                                                            {"MANAGE", SpaceRole::TalendManage},
                                                                            {"PUBLISH", SpaceRole::Publisher}}};

std::string_view phrase(int status)
{
    static constexpr auto phrases = std::to_array<std::pair<int, std::string_view>>({{400, "Bad Request"},
                                                                                     {401, "Unauthorized"},
                                                                                     {402, "Payment Required"},
                                                                                     {403, "Forbidden"},
                                                                                     {404, "Not Found"},
                                                                                     {405, "Method Not Allowed"},
                                                                                     {409, "Conflict"},
                                                                                     {429, "Too Many Requests"},
                                                                                     {415, "Unsupported Media Type"}});
    const auto found = std::ranges::find(phrases, status, &std::pair<int, std::string_view>::first);
    return found == phrases.end() ? "Internal Server Error" : found->second;
}

/// Users whose direct roles with Talend permissions take a seat of Talend Management Console.
std::size_t consoleSeats(const PairState &state)
{
    Roaring holders;
    state.roles().forEach([&](const Role &role) {
        const bool takes = std::ranges::any_of(role.talend, [](const std::string &id) {
            const PermissionInfo *permission = permissionCatalogue().find(id, Side::Talend);
            return permission && permission->consumesSeat;
        });
        if (takes)
            holders |= state.talendMembers(role.id).bits();
    });
    return holders.cardinality();
}

Outcome<SpaceRoles> spaceRolesFrom(const Value &body)
{
    SpaceRoles roles = 0;
    for (const Value &one : body.list() ? *body.list() : Value::List()) {
        const auto word = std::ranges::find_if(
            spaceWords, [&](const auto &known) { return one.text() && known.first == *one.text(); });
        if (word == spaceWords.end())
            return problem(400, {}, "AUTHOR, EXECUTE, VIEW, MANAGE and PUBLISH are the permissions in a space.");
        roles = static_cast<SpaceRoles>(roles | static_cast<SpaceRoles>(word->second));
    }
    if (roles == 0)
        return problem(400, {}, "At least one permission is expected.");
    return roles;
}

SpaceRoles rolesIn(const Space &space, UserId user)
{
    for (const SpaceMember &member : space.members) {
        if (std::holds_alternative<UserId>(member.who) && std::get<UserId>(member.who) == user)
            return member.roles;
    }
    return 0;
}

} // namespace

Reply ClassicService::error(const Problem &found)
{
    const quint32 number = QRandomGenerator::global()->generate();
    const Value body(Value::Object{{"status", std::int64_t(found.status)},
                                   {"message", phrase(found.status)},
                                   {"detail", found.detail},
                                   {"requestId", QByteArray::number(number, 16).toStdString()}});
    return {.status = found.status, .body = body.json()};
}

void ClassicService::serve(const Request &request, const Tokens::Grant &grant, const Answer &answer)
{
    const std::vector<std::string> &path = request.segments;
    Call call{request, answer, request.method, m_door, m_door.snapshot()};
    const auto at = [&](std::size_t i) { return path.size() > i ? std::string_view(path[i]) : std::string_view(); };
    call.id = at(2);
    if (!request.body.empty()) {
        auto body = valueFromJson(request.body);
        if (!body)
            return answer(error({400, {}, "The body is no JSON."}));
        call.body = *std::move(body);
    }
    if (path.size() > 4)
        call.rest.assign(path.begin() + 4, path.end());

    Outcome<> done = problem(404, {}, "There is nothing at this address.");
    const bool whole = path.size() == 2;
    const bool one = path.size() == 3 && !call.id.empty();
    const bool below = path.size() == 4 || path.size() == 5;
    if (at(0) == "account" && at(1) == "users") {
        if (whole)
            done = users(call);
        else if (one)
            done = oneUser(call);
        else if (below && at(3) == "roles")
            done = rolesOfUser(call);
        else if (below && at(3) == "groups")
            done = groupsOfUser(call);
    } else if (at(0) == "account" && (at(1) == "groups" || at(1) == "roles")) {
        const bool ofRole = at(1) == "roles";
        if (whole || one)
            done = ofRole ? roles(call) : groups(call);
        else if (below && at(3) == "users")
            done = members(call, ofRole);
    } else if (at(0) == "account" && at(1) == "service-accounts" && path.size() <= 3) {
        done = serviceAccounts(call);
    } else if (at(0) == "account" && at(1) == "subscription" && whole) {
        done = subscription(call);
    } else if (at(0) == "account" && at(1) == "me" && whole) {
        call.id = grant.account;
        done = me(call);
    } else if (at(0) == "security" && at(1) == "role-mappings" && path.size() <= 3) {
        done = roleMappings(call);
    } else if (at(0) == "security" && at(1) == "workspaces" && path.size() == 6 && at(3) == "users"
               && at(5) == "permissions") {
        done = spacePermissions(call);
    }
    if (!done)
        answer(error(done.error()));
}

Outcome<> ClassicService::serviceAccounts(const Call &call)
{
    if (call.id.empty()) {
        if (call.method == "GET")
            return call.reply(Reply{.body = m_tokens.list().json()});
        if (call.method != "POST")
            return notAllowed();
        const auto made = m_tokens.create(call.body);
        return made ? call.reply(Reply{.status = 201, .body = made->json()}) : std::unexpected(made.error());
    }
    if (call.id == "permissions" && call.method == "GET") {
        Value::List all;
        for (const std::string &permission : Tokens::permissions())
            all.emplace_back(permission);
        return call.reply(Reply{.body = Value(std::move(all)).json()});
    }
    if (call.id == "count" && call.method == "GET") {
        const Value count(Value::Object{{"tenantId", call.state().tenant().qlikTenantId},
                                        {"count", static_cast<std::int64_t>(m_tokens.count())}});
        return call.reply(Reply{.body = count.json()});
    }
    if (call.method == "DELETE") {
        const auto removed = m_tokens.remove(call.id);
        return removed ? call.reply(Reply{.status = 204}) : std::unexpected(removed.error());
    }
    if (call.method != "GET" && call.method != "PUT")
        return notAllowed();
    const auto account = call.method == "GET" ? m_tokens.find(call.id) : m_tokens.replace(call.id, call.body);
    return account ? call.reply(Reply{.body = account->json()}) : std::unexpected(account.error());
}

Outcome<> ClassicService::subscription(const Call &call)
{
    if (call.method != "GET")
        return notAllowed();
    const PairState &state = call.state();
    Value::Object seat{{"application", "TMC"}};
    seat.emplace_back("maxUsers", std::int64_t(state.tenant().talendLimit));
    seat.emplace_back("currentUsers", static_cast<std::int64_t>(consoleSeats(state)));
    const Value out(Value::Object{{"licenseType", "SUBSCRIPTION"},
                                  {"applications", Value::List{Value("TMC")}},
                                  {"seats", Value::List{Value(std::move(seat))}}});
    return call.reply(Reply{.body = out.json()});
}

Outcome<> ClassicService::me(const Call &call)
{
    if (call.method != "GET")
        return notAllowed();
    if (!call.id.empty()) { // a service account
        Value out(Value::Object{{"type", "SERVICE_ACCOUNT"}, {"id", call.id}, {"name", call.id}});
        Value::List permissions;
        for (const std::string &permission : Tokens::permissions())
            permissions.emplace_back(permission);
        if (const auto account = m_tokens.find(call.id)) {
            out.set("name", account->textOf("name"));
            permissions = *account->find("permissions")->list();
            out.set("createdDate", account->textOf("createdDate"));
            out.set("lastModified", account->textOf("lastModifiedDate"));
        }
        out.set("permissions", std::move(permissions));
        return call.reply(Reply{.body = out.json()});
    }
    const PairState &state = call.state();
    const auto actor = m_door.actor().user;
    const User *user = state.users().find(actor);
    const Account *account = user ? state.accountOf(user->id) : nullptr;
    Value out(Value::Object{{"type", "USER"}, {"accountId", state.tenant().qlikTenantId}});
    if (account) {
        const Value shown = classic::user(state, *account);
        for (const auto &[name, value] : *shown.object())
            out.set(name, value);
        out.set("roles", *shown.find("roleIds"));
        out.erase("roleIds");
        out.set("createdDate", account->createdAt.toIso());
    } else {
        out.set("id", user ? user->vendorId() : std::string_view("tandem"));
        out.set("login", user ? user->person.email() : std::string_view("tandem"));
        out.set("active", true);
    }
    return call.reply(Reply{.body = out.json()});
}

Outcome<> ClassicService::roleMappings(const Call &call)
{
    const std::scoped_lock lock(m_mutex);
    const auto named = [&](const Value &one) { return one.textOf("name") == call.id; };
    Value::List &all = *m_mappings.list();
    if (call.id.empty() && call.method == "GET")
        return call.reply(Reply{.body = m_mappings.json()});
    if (call.id.empty() && call.method == "POST") {
        const Value::List *wanted = call.body.list();
        const bool good = wanted && std::ranges::all_of(*wanted, [](const Value &one) {
                              return !one.textOf("name").empty() && one.find("roles") && one.find("roles")->list();
                          });
        if (!good)
            return problem(400, {}, "A list of {name, roles} is expected.");
        all = *wanted;
        return call.reply(Reply{.body = m_mappings.json()});
    }
    if (call.id.empty() && call.method == "DELETE") {
        all.clear();
        return call.reply(Reply{.status = 204});
    }
    const auto found = std::ranges::find_if(all, named);
    if (!call.id.empty() && found == all.end())
        return problem(404, {}, "There is no such mapping.");
    if (!call.id.empty() && call.method == "GET")
        return call.reply(Reply{.body = found->json()});
    if (call.id.empty() || call.method != "DELETE")
        return notAllowed();
    all.erase(found);
    return call.reply(Reply{.status = 204});
}

Outcome<> ClassicService::spacePermissions(const Call &call)
{
    const PairState &state = call.state();
    const auto space = state.spaceByVendorId(call.id);
    const Space *row = space ? state.spaces().find(*space) : nullptr;
    if (!row || row->side != Side::Talend)
        return problem(404, {}, "There is no such workspace.");
    const auto account = requireAccount(state, call.rest[0]);
    const auto user = account ? userBehind(**account) : Outcome<UserId>(std::unexpected(account.error()));
    if (!user)
        return std::unexpected(user.error());
    const SpaceRoles now = rolesIn(*row, *user);
    if (call.method == "GET") {
        Value::List words;
        for (const auto &[word, role] : spaceWords) {
            if (now & static_cast<SpaceRoles>(role))
                words.emplace_back(word);
        }
        return call.reply(Reply{.body = Value(std::move(words)).json()});
    }
    const bool takes = call.method == "DELETE";
    if (!takes && call.method != "POST" && call.method != "PUT")
        return notAllowed();
    if (call.method == "POST" && now != 0)
        return problem(409, {}, "The user has permissions in this workspace already.");
    const auto roles = takes ? Outcome<SpaceRoles>(SpaceRoles(0)) : spaceRolesFrom(call.body);
    if (!roles)
        return std::unexpected(roles.error());
    const int status = call.method == "POST" ? 201 : 204;
    call.act(
        [act = acts::SetSpaceRole{*space, *user, {}, *roles ? std::optional(*roles) : std::nullopt},
         actor = m_door.actor()](const PairState &newest) {
            std::vector<Act> acts;
            const Space *there = newest.spaces().find(act.space);
            if (there && rolesIn(*there, *act.user) != act.roles.value_or(0))
                acts.push_back({act, Side::Talend, actor});
            return Outcome<std::vector<Act>>(std::move(acts));
        },
        [status, body = call.request.body](const PairState &) -> Outcome<Reply> {
            return Reply{.status = status, .body = status == 201 ? body : std::string()};
        });
    return {};
}

} // namespace tandem::simulator::talend
