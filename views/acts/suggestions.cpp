// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acts/suggestions.h"

#include "items/display.h"

#include <algorithm>
#include <optional>

namespace tandem {

namespace {

constexpr std::size_t considered = 2'000; ///< hits looked at to put the best ones first

using StatePointer = std::shared_ptr<const PairState>;

Suggestion suggestion(const User &user)
{
    return {{.text = display::personName(user.person, user.vendorId()),
             .detail = display::personDetail(user.person), // UL-04: namesakes are told apart
             .object = ObjectRef(user.id)},
            "id:" + std::string(user.vendorId())};
}

Suggestion suggestion(const Account &account)
{
    return {{.text = display::personName(account.person, account.vendorId()),
             .detail = display::personDetail(account.person),
             .object = ObjectRef(account.id),
             .side = Side::Talend},
            "id:" + std::string(account.vendorId())};
}

Suggestion suggestion(const Space &space)
{
    return {
        {.text = display::fromUtf8(space.name()), .detail = display::text(space.type), .object = ObjectRef(space.id)},
        "id:" + std::string(space.vendorId())};
}

Suggestion suggestion(const ContentItem &item)
{
    return {{.text = display::fromUtf8(item.name()),
             .detail = display::text(item.type),
             .object = ObjectRef(item.id),
             .content = item.type},
            "id:" + std::string(item.vendorId())};
}

std::string_view nameOf(const User &row)
{
    return row.person.name().empty() ? row.person.email() : row.person.name();
}

std::string_view nameOf(const Account &row)
{
    return row.person.name().empty() ? row.person.email() : row.person.name();
}

std::string_view nameOf(const Space &row)
{
    return row.name();
}

std::string_view nameOf(const ContentItem &row)
{
    return row.name();
}

/// Names that begin with what was typed come first, then the others by name.
template<class Row>
std::vector<Suggestion> found(const Table<Row> &table, TableSearch<Row> &search, const std::string &typed,
                              std::size_t limit, const std::function<bool(const Row &)> &fits)
{
    const SearchPattern pattern(typed);
    const CancelFlag never(false);
    std::vector<std::pair<bool, const Row *>> hits;
    for (const std::uint32_t id : search.find(table, pattern, never).value_or(std::vector<std::uint32_t>())) {
        const Row *row = table.find(typename Table<Row>::Key(id));
        if (!row || (fits && !fits(*row)))
            continue;
        hits.emplace_back(!folded(nameOf(*row)).starts_with(pattern.foldedText()), row);
        if (hits.size() == considered)
            break;
    }
    std::ranges::sort(hits, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : nameOf(*a.second) < nameOf(*b.second);
    });
    std::vector<Suggestion> best;
    for (std::size_t i = 0; i < std::min(limit, hits.size()); ++i)
        best.push_back(suggestion(*hits[i].second));
    return best;
}

std::vector<Suggestion> roles(const PairState &state, const std::string &typed, std::size_t limit)
{
    const SearchPattern pattern(typed);
    std::vector<Suggestion> best;
    state.roles().forEach([&](const Role &role) {
        if (best.size() < limit && pattern.isIn(role.name)) {
            const std::string &id = role.vendorId.empty() ? role.talendVendorId : role.vendorId;
            best.push_back({{.text = display::roleName(role),
                             .detail = role.isTalendBearing() ? display::text(Side::Talend) : QString(),
                             .object = ObjectRef(role.id)},
                            id.empty() ? role.name : "id:" + id});
        }
    });
    return best;
}

std::vector<Suggestion> groups(const PairState &state, const std::string &typed, std::size_t limit)
{
    const SearchPattern pattern(typed);
    std::vector<Suggestion> best;
    state.groups().forEach([&](const Group &group) {
        if (best.size() < limit && pattern.isIn(group.name))
            best.push_back({{.text = display::fromUtf8(group.name),
                             .detail = display::text(group.side),
                             .object = ObjectRef(group.id)},
                            group.vendorId.empty() ? group.name : "id:" + group.vendorId});
    });
    return best;
}

std::optional<ContentType> contentTypeOf(std::string_view type)
{
    if (type == "app")
        return ContentType::App;
    if (type == "schedule")
        return ContentType::ReloadSchedule;
    if (type == "api-key")
        return ContentType::ApiKey;
    if (type == "data-connections")
        return ContentType::DataConnection;
    return std::nullopt;
}

} // namespace

Suggester suggesterFor(std::string_view type, StatePointer state, const Engines &engines)
{
    if (type == "user" || type == "users") {
        return [state, engine = engines.users](const std::string &typed, std::size_t limit) {
            return found<User>(state->users(), engine->search, typed, limit, {});
        };
    }
    if (type == "account") {
        return [state, engine = engines.accounts](const std::string &typed, std::size_t limit) {
            return found<Account>(state->accounts(), engine->search, typed, limit, {});
        };
    }
    if (type == "role" || type == "roles")
        return [state](const std::string &typed, std::size_t limit) { return roles(*state, typed, limit); };
    if (type == "group")
        return [state](const std::string &typed, std::size_t limit) { return groups(*state, typed, limit); };
    if (type == "space") {
        return [state, engine = engines.spaces](const std::string &typed, std::size_t limit) {
            return found<Space>(state->spaces(), engine->search, typed, limit, {});
        };
    }
    const bool content = type == "item" || type == "items" || type == "items-or-spaces";
    if (const auto only = contentTypeOf(type); only || content) {
        return [state, engine = engines.content, spaces = engines.spaces, only,
                andSpaces = type == "items-or-spaces"](const std::string &typed, std::size_t limit) {
            auto best = found<ContentItem>(state->content(), engine->search, typed, limit,
                                           [only](const ContentItem &item) { return !only || item.type == *only; });
            if (andSpaces) {
                for (Suggestion &each : found<Space>(state->spaces(), spaces->search, typed, limit / 2, {}))
                    best.insert(best.begin(), std::move(each));
            }
            return best;
        };
    }
    return {};
}

} // namespace tandem
