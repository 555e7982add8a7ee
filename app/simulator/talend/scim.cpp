// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/scim.h"

#include "domain/text.h"
#include "simulator/talend/patch.h"

#include <algorithm>
#include <utility>

namespace tandem::simulator::talend {

namespace {

constexpr std::string_view scimJson = "application/scim+json";

Reply replyOf(int status, const Value &body)
{
    Reply reply{.status = status, .body = body.json(), .contentType = std::string(scimJson)};
    if (const Value *meta = body.find("meta")) {
        if (const std::string_view version = meta->textOf("version"); !version.empty())
            reply.headers.emplace_back("ETag", version);
        if (status == 201)
            reply.headers.emplace_back("Location", meta->textOf("location"));
    }
    return reply;
}

/// The resource with this id as SCIM shows it; 404.
Outcome<Value> resourceOf(const PairState &state, const ResourceType &type, std::string_view id, const Rendering &how)
{
    if (&type == &userType) {
        const auto account = requireAccount(state, id);
        return account ? Outcome<Value>(userValue(state, **account, how)) : std::unexpected(account.error());
    }
    if (&type == &groupType) {
        const auto group = requireGroup(state, id);
        return group ? Outcome<Value>(groupValue(state, **group, how)) : std::unexpected(group.error());
    }
    const auto role = requireRole(state, id);
    return role ? Outcome<Value>(roleValue(**role, how)) : std::unexpected(role.error());
}

Outcome<std::vector<Act>> actsToMake(const PairState &state, const ResourceType &type, const Value &wish,
                                     const Actor &actor)
{
    if (&type == &userType)
        return actsToInvite(state, wishFrom(wish, true), actor);
    if (&type == &groupType)
        return actsToMakeGroup(state, groupWishFrom(wish, true), actor);
    return actsToMakeRole(roleWishFrom(wish), actor);
}

/// What a POST has made.
Outcome<Value> made(const PairState &after, const ResourceType &type, const Value &wish, const Rendering &how)
{
    if (&type == &userType) {
        if (const Account *account = invited(after, wishFrom(wish, true)))
            return userValue(after, *account, how);
    } else if (&type == &groupType) {
        const std::string name(trimmed(wish.textOf("displayName")));
        for (const GroupId id : after.groupsByName(name)) {
            const Group &group = after.groups().at(id);
            if (group.side == Side::Talend && group.provider == GroupProvider::Custom)
                return groupValue(after, group, how);
        }
    } else if (const Role *role = madeRole(after, roleWishFrom(wish))) {
        return roleValue(*role, how);
    }
    return problem(500, {}, "What was made can't be found.");
}

Outcome<std::vector<Act>> actsToReach(const PairState &state, const ResourceType &type, std::string_view id,
                                      const Value &wish, bool whole, const Actor &actor)
{
    if (&type == &userType)
        return actsToChange(state, *accountById(state, id), wishFrom(wish, whole), actor);
    if (&type == &groupType)
        return actsToChange(state, *groupById(state, id), groupWishFrom(wish, whole), actor);
    return actsToChange(*roleById(state, id), roleWishFrom(wish), actor);
}

Outcome<std::vector<Act>> actsToErase(const PairState &state, const ResourceType &type, std::string_view id,
                                      const Actor &actor)
{
    if (&type == &userType)
        return actsToDelete(*accountById(state, id), actor);
    if (&type == &groupType)
        return actsToDelete(state, *groupById(state, id), actor);
    std::vector<Act> acts;
    acts.push_back({acts::DeleteRole{roleById(state, id)->id}, Side::Talend, actor});
    return acts;
}

/// True when a list of entity tags names this one (weakly compared), or is "*".
bool namesTag(std::string_view list, std::string_view tag)
{
    const auto opaque = [](std::string_view one) { return one.starts_with("W/") ? one.substr(2) : one; };
    for (const std::string &one : namesIn(list)) {
        if (one == "*" || opaque(one) == opaque(tag))
            return true;
    }
    return false;
}

std::string_view versionIn(const Value &resource)
{
    const Value *meta = resource.find("meta");
    return meta ? meta->textOf("version") : std::string_view();
}

bool mentions(const Condition *condition, std::string_view attribute)
{
    if (!condition)
        return false;
    return (condition->ref.attribute && condition->ref.attribute->name == attribute)
           || std::ranges::any_of(condition->children,
                                  [&](const Condition &child) { return mentions(&child, attribute); });
}

Outcome<Order> orderFrom(const ListQuery &query, const ResourceType &type)
{
    Order order{.descending = query.descending};
    if (query.sortBy.empty())
        return order;
    const auto ref = resolve(type, query.sortBy);
    if (!ref)
        return problem(400, "invalidPath", "sortBy: there is no such attribute.");
    if (!ref->attribute) // an unmapped one: all are equal
        return order;
    order.by = *ref;
    order.leaf = ref->sub ? ref->sub : ref->attribute;
    if (order.leaf->type == AttributeType::Complex)
        order.leaf = attributeNamed(order.leaf->sub, "value");
    return order;
}

/// Few enough to be looked at one by one.
std::vector<Value> smallList(const PairState &state, const ResourceType &type, const Condition *condition,
                             const Order &order, bool withMembers, const Rendering &how)
{
    std::vector<Value> all;
    if (&type == &groupType) {
        state.groups().forEach([&](const Group &group) {
            if (group.side == Side::Talend)
                all.push_back(groupValue(state, group, how, withMembers));
        });
    } else {
        state.roles().forEach([&](const Role &role) {
            if (role.onTalend)
                all.push_back(roleValue(role, how));
        });
    }
    if (condition)
        std::erase_if(all, [&](const Value &one) { return !holds(*condition, one); });
    if (!order.leaf)
        return all;
    std::vector<std::pair<std::string, std::size_t>> keys;
    for (std::size_t i = 0; i < all.size(); ++i)
        keys.emplace_back(sortKey(order, all[i]), i);
    std::ranges::stable_sort(keys, [&](const auto &a, const auto &b) {
        if (a.first.empty() || b.first.empty())
            return a.first != b.first && a.first.empty() == order.descending;
        return order.descending ? a.first > b.first : a.first < b.first;
    });
    std::vector<Value> sorted;
    for (const auto &[key, i] : keys)
        sorted.push_back(std::move(all[i]));
    return sorted;
}

} // namespace

/// One request, taken apart.
struct ScimService::Call
{
    const Request &request;
    const Answer &answer;
    Snapshot snapshot;
    Rendering how;
    const ResourceType *type = nullptr;
    std::string id = {};
    Projection projection = {};
    Value body = {};
};

Reply ScimService::error(const Problem &found)
{
    Value::Object body{{"schemas", Value::List{"urn:ietf:params:scim:api:messages:2.0:Error"}},
                       {"status", std::to_string(found.status)}};
    if (!found.type.empty())
        body.emplace_back("scimType", found.type);
    body.emplace_back("detail", found.detail);
    return {.status = found.status, .body = Value(std::move(body)).json(), .contentType = std::string(scimJson)};
}

void ScimService::serve(const Request &request, const Answer &answer)
{
    Call call{request, answer, m_door.snapshot(), {request.base + "/scim/v2", m_times.get()}};
    m_times->follow(call.snapshot);
    const auto fail = [&](const Problem &found) { answer(error(found)); };
    const auto reply = [&](const Outcome<Reply> &outcome) { answer(outcome ? *outcome : error(outcome.error())); };

    const std::vector<std::string> &path = request.segments;
    const std::string kind = path.size() > 2 ? path[2] : std::string();
    if (path.size() <= 4 && (kind == "ServiceProviderConfig" || kind == "ResourceTypes" || kind == "Schemas"))
        return reply(discover(call));
    if (kind == "Bulk" || kind == "Me" || kind == ".search")
        return fail({501, {}, "This is not offered."});
    for (const ResourceType *type : resourceTypes()) {
        if (type->endpoint.substr(1) == kind)
            call.type = type;
    }
    if (!call.type || path.size() > 4)
        return fail({404, {}, "There is nothing at this address."});
    call.id = path.size() == 4 ? path[3] : std::string();

    const std::string &method = request.method;
    const bool isSearch = call.id == ".search";
    const bool isDeactivation = call.type == &userType && call.id == "deactivate";
    const bool takesBody = method == "POST" || method == "PUT" || method == "PATCH";
    const bool isCall = isSearch || isDeactivation;
    if (isCall            ? method != "POST"
        : call.id.empty() ? method != "GET" && method != "POST"
                          : method != "GET" && method != "PUT" && method != "PATCH" && method != "DELETE") {
        Reply refused = error({405, {}, "This address does not know the method."});
        refused.headers.emplace_back("Allow", isCall            ? "POST"
                                              : call.id.empty() ? "GET, POST"
                                                                : "GET, PUT, PATCH, DELETE");
        return answer(refused);
    }
    if (takesBody) {
        const std::string *content = request.header("content-type");
        const auto media = content ? trimmed(std::string_view(*content).substr(0, content->find(';'))) : scimJson;
        if (!sameName(media, scimJson) && !sameName(media, "application/json"))
            return fail({415, {}, "application/scim+json or application/json is expected."});
        auto body = valueFromJson(request.body);
        if (!body || !body->object())
            return fail({400, "invalidSyntax", "The body is not a JSON object."});
        call.body = *std::move(body);
    }
    if (call.id.empty() && method == "GET")
        return reply(listed(call));
    if (isSearch) {
        const auto query = listQueryFrom(call.body);
        return query ? reply(list(call, *query)) : fail(query.error());
    }
    const auto names = [&](std::string_view name) {
        const std::string *found = request.parameter(name);
        return found ? namesIn(*found) : std::vector<std::string>();
    };
    auto projection = Projection::of(*call.type, names("attributes"), names("excludedAttributes"));
    if (!projection)
        return fail(projection.error());
    call.projection = *std::move(projection);
    if (method == "GET")
        return reply(get(call));
    const Outcome<> begun = isDeactivation       ? deactivate(call.body.textOf("userName"), answer)
                            : method == "POST"   ? post(call)
                            : method == "DELETE" ? remove(call)
                                                 : change(call);
    if (!begun)
        fail(begun.error());
}

Outcome<Reply> ScimService::discover(const Call &call) const
{
    const std::vector<std::string> &path = call.request.segments;
    if (call.request.method != "GET")
        return problem(405, {}, "Discovery knows GET only.");
    if (call.request.parameter("filter"))
        return problem(403, {}, "Discovery can't be filtered.");
    if (path[2] == "ServiceProviderConfig") {
        if (path.size() > 3)
            return problem(404, {}, "There is nothing at this address.");
        return replyOf(200, serviceProviderConfig(call.how.base));
    }
    const bool isSchemas = path[2] == "Schemas";
    Value::List all;
    for (const ResourceType *type : resourceTypes()) {
        Value one = isSchemas ? schema(*type, call.how.base) : resourceType(*type, call.how.base);
        if (path.size() == 4 && sameName(one.textOf("id"), path[3]))
            return replyOf(200, one);
        all.push_back(std::move(one));
    }
    if (path.size() == 4)
        return problem(404, {}, "There is nothing at this address.");
    const auto count = static_cast<std::int64_t>(all.size());
    return replyOf(200, Value::Object{{"schemas", Value::List{"urn:ietf:params:scim:api:messages:2.0:ListResponse"}},
                                      {"totalResults", count},
                                      {"startIndex", std::int64_t(1)},
                                      {"itemsPerPage", count},
                                      {"Resources", std::move(all)}});
}

Outcome<Reply> ScimService::listed(const Call &call)
{
    std::string key = AnswerCache::keyOf(call.request);
    const Revision revision = call.snapshot.revision;
    if (auto body = m_lists.find(revision, key))
        return Reply{.contentType = std::string(scimJson), .shared = std::move(body)};
    const auto query = listQueryFrom(call.request);
    if (!query)
        return std::unexpected(query.error());
    auto answer = list(call, *query);
    if (answer) {
        answer->shared = std::make_shared<const std::string>(std::move(answer->body));
        answer->body.clear();
        m_lists.keep(revision, std::move(key), answer->shared);
    }
    return answer;
}

Outcome<Reply> ScimService::list(const Call &call, const ListQuery &query)
{
    const ResourceType &type = *call.type;
    const auto projection = Projection::of(type, query.attributes, query.excluded);
    if (!projection)
        return std::unexpected(projection.error());
    std::optional<Condition> condition;
    if (!query.filter.empty()) {
        auto compiled = conditionFrom(query.filter, type);
        if (!compiled)
            return std::unexpected(compiled.error());
        condition = *std::move(compiled);
    }
    const auto order = orderFrom(query, type);
    if (!order)
        return std::unexpected(order.error());

    const Condition *wanted = condition ? &*condition : nullptr;
    const std::size_t first = query.startIndex - 1;
    const std::size_t count = std::min(query.count, mostResults);
    const PairState &state = *call.snapshot.state;
    std::size_t total = 0;
    Value::List resources;
    if (&type == &userType) {
        const auto index = m_search.indexOf(state);
        const UserPage page = selectUsers(state, *index, wanted, *order, first, count, call.how);
        total = page.total;
        const Memberships memberships(state, page.accounts);
        for (std::size_t i = 0; i < page.accounts.size(); ++i) {
            resources.push_back(userValue(*page.accounts[i], memberships.roles(i), memberships.groups(i), call.how));
        }
    } else {
        const bool withMembers = projection->shows("members") || mentions(wanted, "members")
                                 || (order->by.attribute && order->by.attribute->name == "members");
        std::vector<Value> all = smallList(state, type, wanted, *order, withMembers, call.how);
        total = all.size();
        for (std::size_t i = first; i < std::min(all.size(), first + count); ++i)
            resources.push_back(std::move(all[i]));
    }
    for (Value &resource : resources)
        projection->apply(resource);
    Value::Object body{{"schemas", Value::List{"urn:ietf:params:scim:api:messages:2.0:ListResponse"}},
                       {"totalResults", static_cast<std::int64_t>(total)},
                       {"startIndex", static_cast<std::int64_t>(query.startIndex)},
                       {"itemsPerPage", static_cast<std::int64_t>(resources.size())}};
    if (query.count > 0)
        body.emplace_back("Resources", std::move(resources));
    return replyOf(200, body);
}

Outcome<Reply> ScimService::get(const Call &call) const
{
    auto resource = resourceOf(*call.snapshot.state, *call.type, call.id, call.how);
    if (!resource)
        return std::unexpected(resource.error());
    const std::string version(versionIn(*resource));
    if (const std::string *known = call.request.header("if-none-match"); known && namesTag(*known, version))
        return Reply{.status = 304, .headers = {{"ETag", version}}};
    Reply reply = replyOf(200, *resource);
    call.projection.apply(*resource);
    reply.body = resource->json();
    return reply;
}

Outcome<> ScimService::post(const Call &call) const
{
    auto wish = writable(call.body, *call.type);
    if (!wish)
        return std::unexpected(wish.error());
    const ResourceType &type = *call.type;
    const Actor actor = m_door.actor();
    carryOut(
        m_door, [&type, wish = *wish, actor](const PairState &state) { return actsToMake(state, type, wish, actor); },
        Service::Scim,
        [&type, wish = *wish, base = call.how.base, times = m_times, projection = call.projection,
         answer = call.answer](Outcome<Changed> changed) {
            if (!changed)
                return answer(error(changed.error()));
            auto resource = made(*changed->after, type, wish, {base, times.get()});
            if (!resource)
                return answer(error(resource.error()));
            Reply reply = replyOf(201, *resource);
            projection.apply(*resource);
            reply.body = resource->json();
            answer(std::move(reply));
        });
    return {};
}

Outcome<> ScimService::change(const Call &call) const
{
    const ResourceType &type = *call.type;
    const bool isPut = call.request.method == "PUT";
    const std::string *match = call.request.header("if-match");
    // What is thought out on the newest state, on another thread.
    struct Wish
    {
        Value whole = {};
        std::vector<PatchOperation> operations = {};
        std::optional<std::string> match = {};
    };
    Wish wish{.match = match ? std::optional(*match) : std::nullopt};
    if (isPut) {
        auto whole = writable(call.body, type);
        if (!whole)
            return std::unexpected(whole.error());
        wish.whole = *std::move(whole);
    } else {
        auto operations = patchFrom(call.body);
        if (!operations)
            return std::unexpected(operations.error());
        wish.operations = *std::move(operations);
    }
    // What is not there is said before anything else is thought of.
    if (auto there = resourceOf(*call.snapshot.state, type, call.id, call.how); !there)
        return std::unexpected(there.error());
    carryOut(
        m_door,
        [&type, isPut, wish = std::move(wish), id = call.id, base = call.how.base,
         actor = m_door.actor()](const PairState &state) -> Outcome<std::vector<Act>> {
            auto resource = resourceOf(state, type, id, {base});
            if (!resource)
                return std::unexpected(resource.error());
            if (wish.match && !namesTag(*wish.match, versionIn(*resource)))
                return problem(412, {}, "The resource has changed since it was read.");
            if (isPut)
                return actsToReach(state, type, id, wish.whole, true, actor);
            if (auto done = applyPatch(wish.operations, type, *resource); !done)
                return std::unexpected(done.error());
            return actsToReach(state, type, id, *resource, true, actor);
        },
        Service::Scim,
        [&type, id = call.id, base = call.how.base, times = m_times, door = m_door, projection = call.projection,
         answer = call.answer](Outcome<Changed> changed) {
            if (!changed)
                return answer(error(changed.error()));
            times->follow(door.snapshot());
            auto resource = resourceOf(*changed->after, type, id, {base, times.get()});
            if (!resource)
                return answer(error(resource.error()));
            Reply reply = replyOf(200, *resource);
            projection.apply(*resource);
            reply.body = resource->json();
            answer(std::move(reply));
        });
    return {};
}

Outcome<> ScimService::remove(const Call &call) const
{
    const ResourceType &type = *call.type;
    const std::string *match = call.request.header("if-match");
    carryOut(
        m_door,
        [&type, id = call.id, match = match ? std::optional(*match) : std::nullopt,
         actor = m_door.actor()](const PairState &state) -> Outcome<std::vector<Act>> {
            const auto resource = resourceOf(state, type, id, {});
            if (!resource)
                return std::unexpected(resource.error());
            if (match && !namesTag(*match, versionIn(*resource)))
                return problem(412, {}, "The resource has changed since it was read.");
            return actsToErase(state, type, id, actor);
        },
        Service::Scim,
        [answer = call.answer](const Outcome<Changed> &changed) {
            answer(changed ? Reply{.status = 204} : error(changed.error()));
        });
    return {};
}

} // namespace tandem::simulator::talend
