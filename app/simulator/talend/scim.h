// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/answercache.h"
#include "simulator/door.h"
#include "simulator/exchange.h"
#include "simulator/talend/changes.h"
#include "simulator/talend/listquery.h"
#include "simulator/talend/resources.h"
#include "simulator/talend/usersearch.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tandem::simulator::talend {

/// SCIM 2.0 at /scim/v2: Users, Groups and Roles, and discovery. Who asks has been checked. Any thread.
class ScimService
{
public:
    ScimService(Door door, std::shared_ptr<Times> times) : m_door(door), m_times(std::move(times)) { }

    /// Remembers the pair as it is now, so that what changes later has a date.
    void begin() { m_times->follow(m_door.snapshot()); }
    /// Segments begin with "scim", "v2".
    void serve(const Request &request, const Answer &answer);
    /// An error message (section 3.12).
    static Reply error(const Problem &problem);

private:
    struct Call;
    Outcome<Reply> discover(const Call &call) const;
    /// The list of a GET, from the cache if it was asked for lately.
    Outcome<Reply> listed(const Call &call);
    Outcome<Reply> list(const Call &call, const ListQuery &query);
    Outcome<Reply> get(const Call &call) const;
    /// What acts answers later; a problem that is seen at once comes back.
    Outcome<> post(const Call &call) const;
    Outcome<> change(const Call &call) const;
    Outcome<> remove(const Call &call) const;
    /// The older call that locks a user out, by login.
    Outcome<> deactivate(std::string_view login, const Answer &answer) const;

    Door m_door;
    std::shared_ptr<Times> m_times;
    UserSearch m_search;
    AnswerCache m_lists;
};

} // namespace tandem::simulator::talend
