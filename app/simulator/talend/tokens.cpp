// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/tokens.h"

#include "domain/instant.h"
#include "domain/permissioncatalogue.h"
#include "domain/text.h"
#include "simulator/gate.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace tandem::simulator::talend {

namespace {

constexpr std::string_view builtIn = "tandem";
constexpr std::size_t mostTokens = 10'000;
constexpr std::size_t mostAccounts = 1'000;

std::string secret(int words)
{
    std::string out;
    for (int i = 0; i < words; ++i) {
        quint32 word = QRandomGenerator::system()->generate();
        for (int digit = 0; digit < 8; ++digit, word >>= 4)
            out += "0123456789abcdef"[word & 15];
    }
    return out;
}

std::string now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(since).count()).toIso();
}

Value::List texts(const std::vector<std::string> &all)
{
    Value::List list;
    for (const std::string &one : all)
        list.emplace_back(one);
    return list;
}

} // namespace

std::optional<Tokens::Grant> Tokens::grantOf(std::string_view bearer) const
{
    if (sameSecret(bearer, m_key))
        return Grant{.isKey = true, .everything = true};
    const std::scoped_lock lock(m_mutex);
    const auto token = m_tokens.find(bearer);
    if (token == m_tokens.end() || token->second.end <= m_clock())
        return std::nullopt;
    if (token->second.account == builtIn)
        return Grant{.account = std::string(builtIn), .everything = true};
    const auto account = m_accounts.find(token->second.account);
    if (account == m_accounts.end())
        return std::nullopt;
    const std::vector<std::string> &held = account->second.permissions;
    return Grant{.account = account->first, .permissions = {held.begin(), held.end()}};
}

Outcome<Value> Tokens::issue(std::string_view basic, const Value &body)
{
    const QByteArray decoded = QByteArray::fromBase64(QByteArray(basic.data(), static_cast<qsizetype>(basic.size())));
    const std::string_view pair(decoded.constData(), static_cast<std::size_t>(decoded.size()));
    const auto colon = pair.find(':');
    const std::string_view id = pair.substr(0, colon);
    const std::string_view given = colon == std::string_view::npos ? std::string_view() : pair.substr(colon + 1);

    const std::scoped_lock lock(m_mutex);
    const auto account = m_accounts.find(id);
    const bool good = id == builtIn ? sameSecret(given, m_key)
                                    : account != m_accounts.end() && sameSecret(given, account->second.secret);
    if (!good)
        return problem(401, {}, "The id or secret of the service account is wrong.");
    if (body.textOf("grant_type") != "client_credentials" || body.textOf("audience").empty())
        return problem(400, {}, "grant_type client_credentials and an audience are expected.");

    const auto time = m_clock();
    while (!m_oldest.empty() && (m_oldest.size() >= mostTokens || m_tokens.at(m_oldest.front()).end <= time)) {
        m_tokens.erase(m_oldest.front());
        m_oldest.pop_front();
    }
    std::string token = secret(8);
    m_tokens.emplace(token, Token{std::string(id), time + life});
    m_oldest.push_back(token);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(life).count();
    return Value(Value::Object{
        {"access_token", std::move(token)}, {"token_type", "Bearer"}, {"expires_in", std::to_string(seconds)}});
}

Value Tokens::shown(const std::string &id, const Account &account)
{
    Value::Object out{{"id", id},
                      {"name", account.name},
                      {"permissions", texts(account.permissions)},
                      {"createdDate", account.created},
                      {"lastModifiedDate", account.modified}};
    if (!account.lastUsed.empty()) {
        out.emplace_back("lastUsedDate", account.lastUsed);
        out.emplace_back("lastUsedApi", account.lastApi);
    }
    return out;
}

Value Tokens::list() const
{
    const std::scoped_lock lock(m_mutex);
    Value::List all;
    for (const auto &[id, account] : m_accounts)
        all.push_back(shown(id, account));
    return all;
}

std::size_t Tokens::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_accounts.size();
}

Outcome<Value> Tokens::find(std::string_view id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto account = m_accounts.find(id);
    if (account == m_accounts.end())
        return problem(404, {}, "There is no such service account.");
    return shown(account->first, account->second);
}

Outcome<Tokens::Account> Tokens::wished(const Value &body, std::string_view id) const
{
    Account account;
    account.name = trimmed(body.textOf("name"));
    if (account.name.empty())
        return problem(400, {}, "A name is expected.");
    const Value *list = body.find("permissions");
    if (!list || !list->list() || list->list()->empty())
        return problem(400, {}, "At least one permission is expected.");
    for (const Value &one : *list->list()) {
        const std::string *permission = one.text();
        if (!permission || std::ranges::find(permissions(), *permission) == permissions().end())
            return problem(400, {}, "A service account can't hold one of these permissions.");
        account.permissions.push_back(*permission);
    }
    for (const auto &[other, taken] : m_accounts) {
        if (other != id && taken.name == account.name)
            return problem(409, {}, "A service account of this name exists already.");
    }
    return account;
}

Outcome<Value> Tokens::create(const Value &body)
{
    const std::scoped_lock lock(m_mutex);
    auto account = wished(body, {});
    if (!account)
        return std::unexpected(account.error());
    if (m_accounts.size() >= mostAccounts)
        return problem(403, {}, "There are too many service accounts.");
    account->secret = secret(8);
    account->created = account->modified = now();
    const std::string id = secret(4);
    Value out = shown(id, *account);
    out.set("secret", account->secret);
    m_accounts.emplace(id, *std::move(account));
    return out;
}

Outcome<Value> Tokens::replace(std::string_view id, const Value &body)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_accounts.find(id);
    if (found == m_accounts.end())
        return problem(404, {}, "There is no such service account.");
    const auto account = wished(body, id);
    if (!account)
        return std::unexpected(account.error());
    found->second.name = account->name;
    found->second.permissions = account->permissions;
    found->second.modified = now();
    return shown(found->first, found->second);
}

Outcome<> Tokens::remove(std::string_view id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_accounts.find(id);
    if (found == m_accounts.end())
        return problem(404, {}, "There is no such service account.");
    m_accounts.erase(found);
    return {};
}

void Tokens::used(std::string_view id, std::string_view api)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_accounts.find(id); found != m_accounts.end()) {
        found->second.lastUsed = now();
        found->second.lastApi = api;
    }
}

const std::vector<std::string> &Tokens::permissions()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> ids;
        for (const PermissionInfo &one : permissionCatalogue().all()) {
            if (one.side == Side::Talend && !one.retired)
                ids.push_back(one.id);
        }
        std::ranges::sort(ids);
        return ids;
    }();
    return all;
}

} // namespace tandem::simulator::talend
