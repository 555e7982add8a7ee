// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/jsonrows.h"
#include "domain/pairstate.h"
#include "items/fold.h"
#include "workspace/store.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tandem::control {

/// Whose things are listed (OW-04).
enum class Ownership { Any, Nobody, Deleted, User };

/// What `show` is asked for.
struct Query
{
    SearchPattern search{std::string_view()};
    Ownership ownership = Ownership::Any;
    std::optional<UserId> owner = {}; ///< with Ownership::User; also a deleted one
    std::optional<UserId> user = {};
    SeenIn seenIn = SeenIn::Both;
};

/// A list ready to be printed: rows in name, then id order by code point.
struct Listing
{
    std::size_t rows = 0;
    std::function<void(JsonWriter &, std::size_t)> json;
    std::vector<QString> headings;
    std::function<std::vector<std::string>(std::size_t)> cells;
};

Listing listUsers(std::shared_ptr<const PairState> state, const Query &query);
Listing listAccounts(std::shared_ptr<const PairState> state, const Query &query);
Listing listRoles(std::shared_ptr<const PairState> state, const Query &query);
Listing listGroups(std::shared_ptr<const PairState> state, const Query &query);
Listing listRights(std::shared_ptr<const PairState> state, const Query &query);
Listing listSpaces(std::shared_ptr<const PairState> state, const Query &query);
Listing listContent(std::shared_ptr<const PairState> state, const Query &query);
Listing listTodo(std::shared_ptr<const PairState> state, const Query &query);
Listing listAudit(std::shared_ptr<const PairState> state, std::vector<JournalEntry> entries, const Query &query);

/// Whether any of these texts holds what is searched; true for no search.
template<class... Text>
bool found(const SearchPattern &pattern, const Text &...texts)
{
    return pattern.isEmpty() || (pattern.isIn(texts) || ...);
}

/// Rows that `wanted` says yes to, ordered by `nameOf`, then `idOf`.
template<class Row, class Wanted, class NameOf, class IdOf>
std::vector<const Row *> ordered(const Table<Row> &table, Wanted &&wanted, NameOf &&nameOf, IdOf &&idOf)
{
    std::vector<const Row *> rows;
    table.forEach([&](const Row &row) {
        if (wanted(row))
            rows.push_back(&row);
    });
    std::ranges::sort(rows, [&](const Row *a, const Row *b) {
        const std::string_view left = nameOf(*a);
        const std::string_view right = nameOf(*b);
        return left != right ? left < right : std::string_view(idOf(*a)) < std::string_view(idOf(*b));
    });
    return rows;
}

/// True when a row with this owner is wanted.
bool ownedAsAsked(const PairState &state, std::optional<UserId> owner, const Query &query);
/// How a table shows an owner: e-mail address, else the opaque id.
std::string ownerText(const PairState &state, std::optional<UserId> owner);
/// Heading of a column, translated.
QString column(const char *source);
/// Names joined by commas.
std::string joined(const std::vector<std::string> &names);

} // namespace tandem::control
