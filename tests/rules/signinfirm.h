// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pairbuilder.h"
#include "support/plans.h"

#include <QTest>

namespace tandem::test {

constexpr auto byIdp = SignInVia::IdentityProvider;
constexpr auto byAccount = SignInVia::QlikAccount;

/// Anna administers, Bo is active, Cleo Pending for seven days, Dan disabled.
inline PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example")
        .user("bo@x.example")
        .invited("cleo@x.example")
        .user("dan@x.example", UserStatus::Disabled);
    pair.role("Analyst", {"api-keys"}, {"TMC_OPERATOR"});
    return pair;
}

inline PairBuilder firmWithIdp()
{
    PairBuilder pair = firm();
    pair.idp("Corp", IdpState::Active);
    return pair;
}

struct Visit
{
    std::optional<std::string> email = {};
    std::optional<std::string> subject = {};
    std::optional<std::string> name = {};
    std::optional<SignInVia> via = {};
    Side side = Side::Qlik;
};

inline Plan signIn(const PairState &state, const Visit &visit)
{
    acts::SignIn act;
    act.email = visit.email;
    act.subject = visit.subject;
    act.name = visit.name;
    act.via = visit.via;
    return planOf(state, act, visit.side);
}

inline Plan signIn(const PairBuilder &pair, const Visit &visit)
{
    return signIn(pair.state(), visit);
}

inline Plan idpPerson(const PairState &state, std::optional<std::string> email, std::optional<std::string> subject,
                      std::optional<bool> known)
{
    return planOf(state, acts::SetIdpPerson{std::move(email), std::move(subject), {}, known});
}

inline void openToEverybody(ContentItem &item)
{
    ContentDetail detail = item.detail();
    detail.anonymous = true;
    detail.anonymousCode = "secret";
    item.setDetail(detail);
}

} // namespace tandem::test
