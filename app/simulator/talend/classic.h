// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/exchange.h"
#include "simulator/talend/changes.h"
#include "simulator/talend/tokens.h"

#include <memory>
#include <mutex>
#include <string>

namespace tandem::simulator::talend {

/// The classic identities API at /account and what of /security the pair knows. Lists take `page` (from 1), `size`
/// (1 to 100) and `nameFilter` (a part of the name, in any case); their answer is a bare array, and the paging is in
/// headers. Role mappings live as long as the service. Who asks has been checked. Any thread.
class ClassicService
{
public:
    ClassicService(Door door, Tokens &tokens) : m_door(door), m_tokens(tokens) { }

    /// `grant` is what the bearer may do; for /account/me.
    void serve(const Request &request, const Tokens::Grant &grant, const Answer &answer);
    /// `{status, message, detail, requestId}`.
    static Reply error(const Problem &problem);

private:
    struct Call;
    /// What reads answers at once, what acts hands its acts over; a problem that is seen at once comes back.
    Outcome<> users(const Call &call);
    Outcome<> oneUser(const Call &call);
    Outcome<> rolesOfUser(const Call &call);
    Outcome<> groupsOfUser(const Call &call);
    Outcome<> groups(const Call &call);
    Outcome<> roles(const Call &call);
    Outcome<> members(const Call &call, bool ofRole);
    Outcome<> serviceAccounts(const Call &call);
    Outcome<> subscription(const Call &call);
    Outcome<> me(const Call &call);
    Outcome<> roleMappings(const Call &call);
    Outcome<> spacePermissions(const Call &call);

    Door m_door;
    Tokens &m_tokens;
    std::mutex m_mutex;
    Value m_mappings{Value::List()};
};

} // namespace tandem::simulator::talend
