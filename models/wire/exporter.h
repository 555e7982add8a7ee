// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "wire/bytesource.h"
#include "wire/outfile.h"
#include "wire/vendorwords.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The files of an export. Private to models/wire.
namespace tandem::wire {

/// For each member the containers that it lies in: a membership turned round. Ascending.
class Containers
{
public:
    /// `end`: one more than the largest member.
    Containers(const PairState &state, LinkKind kind, std::uint32_t containers, std::uint32_t end);
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t member) const
    {
        if (member + 1 >= m_begin.size())
            return {};
        return {m_entries.data() + m_begin[member], m_entries.data() + m_begin[member + 1]};
    }

private:
    std::vector<std::uint32_t> m_begin;
    std::vector<std::uint32_t> m_entries;
};

/// Writes one list of the vendors' API as the API answers it.
struct JsonListing
{
    Side side;
    std::string_view name; ///< of the file, without its ending
    void (*write)(const PairState &state, JsonOut &json); ///< the whole document
};

/// Every list, Qlik side first, in the order in which an import reads them.
[[nodiscard]] std::span<const JsonListing> jsonListings();
[[nodiscard]] std::span<const JsonListing> peopleListings(); ///< exportpeople.cpp
[[nodiscard]] std::span<const JsonListing> talendListings(); ///< exporttalend.cpp
[[nodiscard]] std::span<const JsonListing> contentListings(); ///< exportcontent.cpp

/// Writes the CSV tables into `dir`.
[[nodiscard]] Result<> writeCsvTables(const PairState &state, const std::string &dir);
/// Writes the workbook.
[[nodiscard]] Result<> writeWorkbook(const PairState &state, const std::string &path);

/// What `state` has beyond `readBack`, which an import of the other files makes of them: one part of tandem.json.
void writeCompanion(const PairState &state, const PairState &readBack, JsonOut &json);

} // namespace tandem::wire
