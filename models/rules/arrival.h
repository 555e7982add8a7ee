// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/planner.h"

#include <optional>
#include <string>

/// How a person becomes an Active member: by signing up, or by the first sign-in on either side (JO-06, JO-09, SU-06).
namespace tandem::rules {

/// What becomes known of a person on arrival; an absent field leaves what the record says.
struct Arrival
{
    std::optional<std::string> name = {};
    std::optional<std::string> subject = {};
    bool byIdp = false; ///< the subject is one of the tenant's own identity provider
};

bool isIdpActive(const PairState &state);
/// JO-06: the invitation of a Pending one can still be used (those without a date do not expire).
bool isInvitationValid(const User &user, Instant now);

/// A Pending user becomes Active on both sides; the link is used up, an entitlement comes by EN-02.
void activate(Planner &planner, UserId user, const Arrival &arrival, RuleId why);
/// JO-09, DE-06: a new Active record, with an entitlement by EN-02, linked to a Talend account that waits for it.
UserId createMember(Planner &planner, const std::string &email, const Arrival &arrival);
/// The user is signed in from now on (DE-05).
void openSession(Planner &planner, UserId user);
/// Writes what the identity provider says into a record (JO-09). True when it changed.
bool rewrite(Planner &planner, UserId user, const Arrival &arrival);
/// A new Pending record with only an e-mail address (JO-05, SU-06); without a link and a date of expiry, as yet.
UserId createPending(Planner &planner, const std::string &email);
/// JO-05, JO-07: a new link, valid for the tenant's number of days from now on. Answers when it expires.
Instant issueInvitation(Planner &planner, UserId user);

} // namespace tandem::rules
