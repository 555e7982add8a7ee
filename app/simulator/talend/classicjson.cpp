// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/classicjson.h"

#include "domain/text.h"
#include "simulator/talend/condition.h"

#include <algorithm>
#include <charconv>

namespace tandem::simulator::talend::classic {

namespace {

constexpr std::size_t largestPage = 100;

Outcome<std::size_t> number(const Request &request, std::string_view name, std::size_t otherwise, std::size_t most)
{
    const std::string *text = request.parameter(name);
    if (!text)
        return otherwise;
    std::size_t value = 0;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), value);
    if (read.ec != std::errc() || read.ptr != text->data() + text->size() || value < 1 || value > most)
        return problem(400, {}, std::string(name) + ": a number from 1 to " + std::to_string(most) + " is expected.");
    return value;
}

void addText(Value &out, std::string_view name, std::string_view text)
{
    if (!text.empty())
        out.set(name, text);
}

} // namespace

Value user(const PairState &state, const Account &account)
{
    const Person &person = account.person;
    const SplitName name = splitName(person.name());
    Value out{Value::Object{{"id", account.vendorId()}, {"login", account.login()}, {"email", person.email()}}};
    addText(out, "firstName", name.given);
    addText(out, "lastName", name.family);
    addText(out, "title", person.title());
    addText(out, "phone", person.phone());
    if (const auto extra = valueFromJson(person.extra().empty() ? "{}" : person.extra())) {
        addText(out, "timezone", extra->textOf("timezone"));
        addText(out, "preferredLanguage", extra->textOf("preferredLanguage"));
    }
    out.set("active", account.status != UserStatus::Disabled);
    Value::List roles;
    for (const RoleId id : state.talendRoles(account))
        roles.emplace_back(state.roles().at(id).talendVendorId);
    out.set("roleIds", std::move(roles));
    return out;
}

Value group(const Group &group)
{
    return Value::Object{{"id", group.vendorId}, {"name", group.name}};
}

Value role(const Role &role)
{
    Value::List permissions;
    for (const std::string &permission : role.talend)
        permissions.emplace_back(permission);
    return Value::Object{{"id", role.talendVendorId}, {"name", role.name}, {"permissions", std::move(permissions)}};
}

Outcome<UserWish> wishFrom(const Value &user)
{
    for (const std::string_view name : {"login", "email", "firstName", "lastName"}) {
        if (trimmed(user.textOf(name)).empty())
            return problem(400, {}, std::string(name) + " is required.");
    }
    UserWish wish;
    wish.login = user.textOf("login");
    wish.email = user.textOf("email");
    wish.name = std::string(trimmed(user.textOf("firstName"))) + " " + std::string(trimmed(user.textOf("lastName")));
    wish.title = user.textOf("title");
    wish.phone = user.textOf("phone");
    if (const Value *active = user.find("active"); active && active->boolean())
        wish.active = *active->boolean();
    if (const Value *roles = user.find("roleIds"); roles && roles->list()) {
        wish.roles.emplace();
        for (const Value &one : *roles->list())
            wish.roles->emplace_back(one.text() ? *one.text() : std::string());
    }
    return wish;
}

Outcome<std::vector<std::string>> idsFrom(const Value &body)
{
    std::vector<std::string> ids;
    for (const Value &one : body.list() ? *body.list() : Value::List()) {
        if (one.text())
            ids.push_back(*one.text());
    }
    if (ids.empty() || ids.size() != body.list()->size())
        return problem(400, {}, "A list of ids is expected.");
    return ids;
}

Outcome<Page> pageFrom(const Request &request, std::size_t total)
{
    const auto page = number(request, "page", 1, 1'000'000'000);
    if (!page)
        return std::unexpected(page.error());
    const auto size = number(request, "size", largestPage, largestPage);
    if (!size)
        return std::unexpected(size.error());
    const std::size_t first = std::min((*page - 1) * *size, total);
    return Page{first, std::min(*size, total - first), *page, (total + *size - 1) / *size, total};
}

Reply listed(const Page &page, Value::List elements)
{
    Reply reply{.body = Value(std::move(elements)).json()};
    const auto header = [&](std::string_view name, std::string value) {
        reply.headers.emplace_back(name, std::move(value));
    };
    header("page-first", page.number == 1 ? "true" : "false");
    header("page-number", std::to_string(page.number));
    header("page-last", page.number >= page.pages ? "true" : "false");
    header("page-total-elements", std::to_string(page.count));
    header("total-elements", std::to_string(page.total));
    header("total-pages", std::to_string(page.pages));
    return reply;
}

Outcome<Reply> listed(const Request &request, std::vector<Value> all)
{
    const auto page = pageFrom(request, all.size());
    if (!page)
        return std::unexpected(page.error());
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(page->first);
    return listed(*page, Value::List(std::make_move_iterator(begin),
                                     std::make_move_iterator(begin + static_cast<std::ptrdiff_t>(page->count))));
}

bool passesNameFilter(const Request &request, std::string_view name)
{
    const std::string *wanted = request.parameter("nameFilter");
    return !wanted || folded(name).find(folded(*wanted)) != std::string::npos;
}

} // namespace tandem::simulator::talend::classic
