// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/exporter.h"
#include "wire/facts.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace tandem::wire {

namespace {

/// Rows of a table by their keys.
template<class Row>
using Places = std::unordered_map<std::string, const Row *>;

template<class Row>
Places<Row> placesOf(const Table<Row> &table)
{
    Places<Row> places;
    places.reserve(table.size());
    table.forEach([&](const Row &row) { places.emplace(keyOf(row), &row); });
    return places;
}

/// Writes the facts that differ, and the keys of rows that are too many.
template<class Row>
void differences(const PairState &state, const Table<Row> &table, const PairState &readBack, const Table<Row> &read,
                 std::string_view name, JsonOut &json, std::vector<std::pair<std::string_view, std::string>> &absent)
{
    Places<Row> others = placesOf(read);
    json.newLine();
    json.key(name);
    json.beginArray();
    table.forEach([&](const Row &row) {
        const std::string key = keyOf(row);
        const auto other = others.find(key);
        const Facts facts = factsOf(state, row);
        Facts known;
        if (other != others.end()) {
            known = factsOf(readBack, *other->second);
            others.erase(other);
        }
        if (facts == known)
            return;
        json.newLine();
        json.beginObject();
        json.field("key", key);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (i < known.size() && known[i].second == facts[i].second)
                continue;
            json.key(facts[i].first);
            json.raw(facts[i].second);
        }
        json.endObject();
    });
    json.endArray();
    std::vector<std::string> keys;
    for (const auto &[key, row] : others)
        keys.push_back(key);
    std::ranges::sort(keys);
    for (std::string &key : keys)
        absent.emplace_back(name, std::move(key));
}

struct LinkNames
{
    LinkKind kind;
    std::string_view word;
};
constexpr std::array linkNames{
    LinkNames{LinkKind::DirectRole, "direct-role"}, LinkNames{LinkKind::TalendRole, "talend-role"},
    LinkNames{LinkKind::UnlinkedTalendRole, "unlinked-talend-role"}, LinkNames{LinkKind::GroupUser, "group-user"},
    LinkNames{LinkKind::GroupAccount, "group-account"}};

bool isOfGroups(LinkKind kind)
{
    return kind == LinkKind::GroupUser || kind == LinkKind::GroupAccount;
}

bool isOfAccounts(LinkKind kind)
{
    return kind == LinkKind::UnlinkedTalendRole || kind == LinkKind::GroupAccount;
}

/// Members of one container by their keys, sorted.
std::vector<std::string> memberKeys(const PairState &state, LinkKind kind, std::uint32_t container)
{
    std::vector<std::string> keys;
    for (const std::uint32_t member : state.links(kind, container).bits()) {
        if (isOfAccounts(kind)) {
            if (const Account *account = state.accounts().find(AccountId(member)))
                keys.push_back(keyOf(*account));
        } else if (const User *user = state.users().find(UserId(member))) {
            keys.push_back(keyOf(*user));
        }
    }
    std::ranges::sort(keys);
    return keys;
}

/// Containers of a state by their keys, in row order.
std::vector<std::pair<std::string, std::uint32_t>> containersOf(const PairState &state, LinkKind kind)
{
    std::vector<std::pair<std::string, std::uint32_t>> containers;
    if (isOfGroups(kind))
        state.groups().forEach([&](const Group &row) { containers.emplace_back(keyOf(row), row.id.value()); });
    else
        state.roles().forEach([&](const Role &row) { containers.emplace_back(keyOf(row), row.id.value()); });
    return containers;
}

void linkDifferences(const PairState &state, const PairState &readBack, JsonOut &json)
{
    json.newLine();
    json.key("links");
    json.beginArray();
    for (const auto &[kind, word] : linkNames) {
        std::unordered_map<std::string, std::uint32_t> others;
        for (const auto &[key, id] : containersOf(readBack, kind))
            others.emplace(key, id);
        const auto write = [&, spelled = word](const std::string &container, const std::vector<std::string> &members,
                                               bool present) {
            for (const std::string &member : members) {
                json.newLine();
                json.beginObject();
                json.field("kind", spelled);
                json.field("of", container);
                json.field("member", member);
                json.field("present", present);
                json.endObject();
            }
        };
        for (const auto &[key, id] : containersOf(state, kind)) {
            const auto other = others.find(key);
            const auto mine = memberKeys(state, kind, id);
            const auto theirs =
                other == others.end() ? std::vector<std::string>() : memberKeys(readBack, kind, other->second);
            if (other != others.end())
                others.erase(other);
            if (mine == theirs)
                continue;
            std::vector<std::string> missing;
            std::vector<std::string> extra;
            std::ranges::set_difference(mine, theirs, std::back_inserter(missing));
            std::ranges::set_difference(theirs, mine, std::back_inserter(extra));
            write(key, extra, false);
            write(key, missing, true);
        }
    }
    json.endArray();
}

} // namespace

void writeCompanion(const PairState &state, const PairState &readBack, JsonOut &json)
{
    json.beginObject();
    json.newLine();
    json.key("tenant");
    json.beginObject();
    for (const auto &[name, value] : factsOf(state, state.tenant())) {
        json.key(name);
        json.raw(value);
    }
    json.endObject();
    json.newLine();
    json.key("next");
    json.beginObject();
    for (const auto &[name, table] : {std::pair<std::string_view, TableId>{"users", TableId::Users},
                                      {"accounts", TableId::Accounts},
                                      {"roles", TableId::Roles},
                                      {"groups", TableId::Groups},
                                      {"spaces", TableId::Spaces},
                                      {"content", TableId::Content}})
        json.field(name, static_cast<std::int64_t>(state.nextId(table)));
    json.endObject();
    json.newLine();
    json.key("deletedUsers");
    json.beginArray();
    state.tombstones().forEach([&](const Tombstone &row) {
        json.newLine();
        json.beginObject();
        json.field("id", row.vendorId());
        json.field("deletedAt", row.deletedAt);
        json.endObject();
    });
    json.endArray();
    std::vector<std::pair<std::string_view, std::string>> absent;
    differences(state, state.users(), readBack, readBack.users(), "users", json, absent);
    differences(state, state.roles(), readBack, readBack.roles(), "roles", json, absent);
    differences(state, state.groups(), readBack, readBack.groups(), "groups", json, absent);
    differences(state, state.accounts(), readBack, readBack.accounts(), "accounts", json, absent);
    differences(state, state.spaces(), readBack, readBack.spaces(), "spaces", json, absent);
    differences(state, state.content(), readBack, readBack.content(), "content", json, absent);
    linkDifferences(state, readBack, json);
    json.newLine();
    json.key("absent");
    json.beginArray();
    for (const auto &[table, key] : absent) {
        json.newLine();
        json.beginObject();
        json.field("table", table);
        json.field("key", key);
        json.endObject();
    }
    json.endArray();
    json.newLine();
    json.endObject();
}

} // namespace tandem::wire
