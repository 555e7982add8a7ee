// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/talendsurface.h"

#include "simulator/gate.h"
#include "simulator/talend/classic.h"
#include "simulator/talend/scim.h"
#include "simulator/talend/talendrates.h"
#include "simulator/talend/tokens.h"

#include <array>
#include <utility>

namespace tandem::simulator {

using namespace talend;

namespace {

/// The permission that a call needs, by the beginning of its path (reference of the API, section 1).
constexpr auto needs = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"/scim/v2/Users", "TMC_USER_MANAGEMENT"},
    {"/scim/v2/Groups", "TMC_GROUP_MANAGEMENT"},
    {"/scim/v2/Roles", "TMC_ROLE_MANAGEMENT"},
    {"/account/users", "TMC_USER_MANAGEMENT"},
    {"/account/groups", "TMC_GROUP_MANAGEMENT"},
    {"/account/roles", "TMC_ROLE_MANAGEMENT"},
    {"/account/service-accounts", "TMC_SERVICE_ACCOUNT_MANAGEMENT"},
    {"/account/subscription", "TMC_SUBSCRIPTION_MANAGEMENT"},
    {"/security/role-mappings", "TMC_SSO_MANAGEMENT"},
    {"/security/workspaces", "TMC_USER_MANAGEMENT"},
});

/// The path as it is understood: decoded, without a slash at its end.
std::string plainPath(const Request &request)
{
    std::string path;
    for (const std::string &segment : request.segments)
        path += "/" + segment;
    return path;
}

std::string_view neededFor(std::string_view path)
{
    for (const auto &[begin, permission] : needs) {
        if (path.starts_with(begin) && (path.size() == begin.size() || path[begin.size()] == '/'))
            return permission;
    }
    return {};
}

/// What stands behind "Basic " in the header; empty when there is none.
std::string_view basicOf(const Request &request)
{
    const std::string *header = request.header("authorization");
    if (!header || header->size() < 6 || !sameName(std::string_view(*header).substr(0, 6), "basic "))
        return {};
    return std::string_view(*header).substr(6);
}

} // namespace

class TalendSurface::Private
{
public:
    Private(const Door &door, std::string key, double rateScale, const Clock &clock)
        : tokens(std::move(key), clock)
        , rates(rateScale, clock)
        , scim(door, std::make_shared<Times>())
        , classic(door, tokens)
    {
        scim.begin();
    }

    Tokens tokens;
    TalendRates rates;
    ScimService scim;
    ClassicService classic;
};

TalendSurface::TalendSurface(Door door, std::string key, double rateScale, Clock clock)
    : d(std::make_unique<Private>(door, std::move(key), rateScale, std::move(clock)))
{ }

TalendSurface::~TalendSurface() = default;

bool TalendSurface::accepts(std::string_view bearer) const
{
    return d->tokens.grantOf(bearer).has_value();
}

void TalendSurface::serve(const Request &request, Answer answer)
{
    const std::string path = plainPath(request);
    const bool isScim = path == "/scim/v2" || path.starts_with("/scim/v2/");
    const auto fail = [&](const Problem &problem) {
        Reply reply = isScim ? ScimService::error(problem) : ClassicService::error(problem);
        if (problem.status == 401)
            reply.headers.emplace_back("WWW-Authenticate", "Bearer");
        answer(std::move(reply));
    };
    if (path == "/security/oauth/token") {
        if (request.method != "POST")
            return fail({405, {}, "This address does not know the method."});
        const auto body = valueFromJson(request.body);
        if (!body)
            return fail({400, {}, "The body is no JSON."});
        const auto token = d->tokens.issue(basicOf(request), *body);
        return token ? answer({.body = token->json()}) : fail(token.error());
    }
    const auto grant = d->tokens.grantOf(bearerOf(request));
    if (!grant)
        return fail({401, {}, "The bearer token is missing, wrong or has expired."});
    if (!grant->account.empty())
        d->tokens.used(grant->account, path);
    if (const std::string_view needed = neededFor(path); !needed.empty() && !grant->may(needed))
        return fail({403, {}, "Missing permission " + std::string(needed)});
    if (const auto standing = d->rates.count(path)) {
        if (standing->remaining < 0) {
            Reply reply = ClassicService::error({429, {}, "There were too many requests within a minute."});
            standing->addTo(reply);
            return answer(std::move(reply));
        }
        answer = [standing = *standing, then = std::move(answer)](Reply reply) {
            standing.addTo(reply);
            then(std::move(reply));
        };
    }
    if (isScim)
        d->scim.serve(request, answer);
    else
        d->classic.serve(request, *grant, answer);
}

} // namespace tandem::simulator
