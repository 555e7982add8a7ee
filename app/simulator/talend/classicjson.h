// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "simulator/exchange.h"
#include "simulator/talend/changes.h"
#include "simulator/talend/value.h"

#include <string>
#include <string_view>
#include <vector>

/// Records and pages of the classic identities API.
namespace tandem::simulator::talend::classic {

Value user(const PairState &state, const Account &account);
Value group(const Group &group);
Value role(const Role &role);

/// A user as the API takes it: login, email, firstName and lastName are required. Problems: 400.
Outcome<UserWish> wishFrom(const Value &user);
/// ["id", "id"], at least one. Problems: 400.
Outcome<std::vector<std::string>> idsFrom(const Value &body);

/// The page that `page` and `size` ask for, out of `total` elements. Problems: 400.
struct Page
{
    std::size_t first = 0; ///< number of its first element, from 0
    std::size_t count = 0;
    std::size_t number = 1;
    std::size_t pages = 0;
    std::size_t total = 0;
};
Outcome<Page> pageFrom(const Request &request, std::size_t total);
/// A bare array with the paging in headers.
Reply listed(const Page &page, Value::List elements);
/// The elements of this page out of all of them.
Outcome<Reply> listed(const Request &request, std::vector<Value> all);
/// True when `nameFilter` is a part of the name, in any case.
bool passesNameFilter(const Request &request, std::string_view name);

} // namespace tandem::simulator::talend::classic
