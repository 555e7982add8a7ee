// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/exchange.h"
#include "simulator/talend/problem.h"
#include "simulator/talend/schema.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator::talend {

/// What a list request wants (RFC 7644, section 3.4.2); from a query or from a SearchRequest.
struct ListQuery
{
    std::string filter = {};
    std::string sortBy = {};
    bool descending = false;
    std::size_t startIndex = 1; ///< less than 1 counts as 1
    std::size_t count = 100; ///< less than 0 counts as 0; at most mostResults are answered
    std::vector<std::string> attributes = {};
    std::vector<std::string> excluded = {};
};

/// Problems: 400 invalidValue for a number or an order that is none.
Outcome<ListQuery> listQueryFrom(const Request &request);
/// A SearchRequest message (section 3.4.3). Problems: 400 invalidSyntax too.
Outcome<ListQuery> listQueryFrom(const Value &search);
/// "userName, emails.value" as it stands in a query.
std::vector<std::string> namesIn(std::string_view list);

} // namespace tandem::simulator::talend
