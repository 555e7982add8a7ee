// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/talend/problem.h"
#include "simulator/talend/value.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator::talend {

/// Service accounts and the tokens they get. The pair has no service accounts: they live as long as the service, and
/// their times are real ones. One is there from the start, "tandem", whose secret is the key and which may do
/// everything; it is not listed. Any thread.
class Tokens
{
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;
    static constexpr std::chrono::minutes life{30};

    explicit Tokens(std::string key, Clock clock = std::chrono::steady_clock::now)
        : m_key(std::move(key)), m_clock(std::move(clock))
    { }

    /// What somebody who bears a token may do.
    struct Grant
    {
        bool isKey = false; ///< the key: a personal access token of the administrator
        std::string account = {}; ///< id of the service account
        std::set<std::string, std::less<>> permissions = {};
        bool everything = false;
        [[nodiscard]] bool may(std::string_view permission) const
        {
            return everything || permissions.contains(permission);
        }
    };
    /// nullopt: neither the key nor a living token.
    [[nodiscard]] std::optional<Grant> grantOf(std::string_view bearer) const;

    /// POST /security/oauth/token: `basic` is what stands behind "Basic ". Problems: 401, 400.
    Outcome<Value> issue(std::string_view basic, const Value &body);

    // Service accounts, as the API shows them.
    [[nodiscard]] Value list() const;
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] Outcome<Value> find(std::string_view id) const;
    /// Answers the secret too, only here. Problems: 400, 409 for a name that is taken.
    Outcome<Value> create(const Value &body);
    Outcome<Value> replace(std::string_view id, const Value &body);
    Outcome<> remove(std::string_view id); ///< its tokens die with it
    /// The last call of a service account.
    void used(std::string_view id, std::string_view api);
    /// The permissions that a service account may hold.
    static const std::vector<std::string> &permissions();

private:
    struct Account
    {
        std::string name = {};
        std::string secret = {};
        std::vector<std::string> permissions = {};
        std::string created = {};
        std::string modified = {};
        std::string lastUsed = {};
        std::string lastApi = {};
    };
    struct Token
    {
        std::string account;
        std::chrono::steady_clock::time_point end;
    };
    [[nodiscard]] static Value shown(const std::string &id, const Account &account);
    Outcome<Account> wished(const Value &body, std::string_view id) const;

    const std::string m_key;
    const Clock m_clock;
    mutable std::mutex m_mutex;
    std::map<std::string, Account, std::less<>> m_accounts;
    std::map<std::string, Token, std::less<>> m_tokens;
    std::deque<std::string> m_oldest; ///< tokens in the order of their ends
};

} // namespace tandem::simulator::talend
