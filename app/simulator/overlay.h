// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tandem::simulator {

/// Fields of the vendors' records that mean nothing to the rules and are not in the workspace: a role's description, a
/// user's locale, a schedule's recurrence. What a client writes there is kept as long as the service runs. Any thread.
class Overlay
{
public:
    /// The value as JSON; nothing when it was never written. `thing` is the vendor's id of the record.
    [[nodiscard]] std::optional<std::string> find(std::string_view thing, std::string_view field) const;
    void set(std::string_view thing, std::string_view field, std::string json);
    /// Nothing of a record is kept any longer.
    void forget(std::string_view thing);
    [[nodiscard]] bool isEmpty() const;
    /// Another number after every change.
    [[nodiscard]] std::uint64_t version() const { return m_version; }

private:
    mutable std::mutex m_mutex;
    std::atomic<std::uint64_t> m_version{0};
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> m_things;
};

} // namespace tandem::simulator
