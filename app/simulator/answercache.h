// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "simulator/exchange.h"

#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace tandem::simulator {

/// Bodies of lists of the newest revision: many clients that poll ask for the same page, which is then written once.
/// Kept is what is asked for again soon: a client that walks through all pages would only push out the others (and
/// memory that is written anew each time is slower than the same written again, measured). Gives everything up with the
/// next revision, or when it holds too much. Any thread.
class AnswerCache
{
public:
    static constexpr std::size_t mostBytes = 12U << 20U;

    /// What a request is answered by, apart from its bearer: path, query, and the address in its links.
    [[nodiscard]] static std::string keyOf(const Request &request);
    [[nodiscard]] std::shared_ptr<const std::string> find(Revision revision, const std::string &key) const;
    /// Keeps it if one of the last requests was the same.
    void keep(Revision revision, std::string key, std::shared_ptr<const std::string> body);

private:
    mutable std::mutex m_mutex;
    Revision m_revision = 0;
    std::size_t m_bytes = 0;
    std::unordered_map<std::string, std::shared_ptr<const std::string>> m_bodies;
    std::array<std::size_t, 256> m_asked{}; ///< hashes of keys asked for lately, each at its place
};

} // namespace tandem::simulator
