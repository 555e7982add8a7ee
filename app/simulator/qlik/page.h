// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/ordercache.h"
#include "simulator/qlik/call.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Lists page by page (reference: section 1.4): cursors name a place in the order, not a position, so inserts and
/// deletes before it move nothing.
namespace tandem::simulator::qlik {

struct PageRules
{
    std::size_t limit = 20; ///< default
    std::size_t most = 100;
    std::string_view next = "next"; ///< how the parameters are called; `page` and `cursor` take both directions
    std::string_view prev = "prev";
};

/// What the parameters ask for.
struct PageRequest
{
    std::size_t limit = 20;
    bool backward = false;
    std::optional<Entry> from; ///< the place the cursor names; it is not part of the page
};

/// Reads limit and cursors; answers 400 itself when they are wrong.
std::optional<PageRequest> pageRequest(const Call &call, const PageRules &rules);

struct Page
{
    std::vector<std::uint32_t> ids;
    std::optional<Entry> next; ///< the last entry, when there are more behind it
    std::optional<Entry> prev; ///< the first one, when there are more before it
};
/// The page of `entries` (ascending) that is asked for, of those that `accepts` lets pass; null: all.
Page pageOf(std::span<const Entry> entries, bool descending, const PageRequest &request,
            const std::function<bool(std::uint32_t)> &accepts = {});

enum class EndStyle {
    LeaveOut, ///< no `next` on the last page
    NullHref, ///< {"href": null}
    EmptyHref, ///< {"href": ""}: where the schema wants a text
};
/// "links": {self, next, prev} with absolute addresses.
void writeLinks(Json &json, const Call &call, const PageRules &rules, const Page &page,
                EndStyle ends = EndStyle::LeaveOut);

/// `sort=+name`, `-name` or `name`: the field, and whether it descends. Answers 400 itself when it is none of `fields`.
struct Sort
{
    std::string field;
    bool descending = false;
};
std::optional<Sort> sortOf(const Call &call, std::span<const std::string_view> fields, std::string_view fallback);

/// A true-or-false parameter; answers 400 itself for anything else.
std::optional<bool> flagOf(const Call &call, std::string_view name, bool fallback = false);

/// Lower case of ASCII letters: how names are sorted and compared.
std::string folded(std::string_view text);

} // namespace tandem::simulator::qlik
