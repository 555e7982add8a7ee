// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/talend/classic.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

/// Private to the classic service: one request, taken apart.
namespace tandem::simulator::talend {

struct ClassicService::Call
{
    const Request &request;
    const Answer &answer;
    const std::string &method;
    const Door &door;
    Snapshot snapshot;
    std::string id = {}; ///< the third segment of the path
    std::vector<std::string> rest = {}; ///< what follows the kind of thing below it: a member's id
    Value body = {};

    [[nodiscard]] const PairState &state() const { return *snapshot.state; }

    Outcome<> reply(const Outcome<Reply> &outcome) const
    {
        if (!outcome)
            return std::unexpected(outcome.error());
        answer(*outcome);
        return {};
    }
    /// Carries out, then answers with what `shown` makes of the pair.
    void act(Decide decide, std::function<Outcome<Reply>(const PairState &)> shown) const
    {
        carryOut(door, std::move(decide), Service::Classic,
                 [answer = answer, shown = std::move(shown)](const Outcome<Changed> &changed) {
                     const auto reply =
                         changed ? shown(*changed->after) : Outcome<Reply>(std::unexpected(changed.error()));
                     answer(reply ? *reply : ClassicService::error(reply.error()));
                 });
    }
    /// The same about one account, which may be gone by then.
    template<class F>
    void actOnUser(const std::string &account, F decide, std::function<Outcome<Reply>(const PairState &)> shown) const
    {
        act(
            [account, decide = std::move(decide)](const PairState &state) -> Outcome<std::vector<Act>> {
                const auto now = requireAccount(state, account);
                if (!now)
                    return std::unexpected(now.error());
                return decide(state, **now);
            },
            std::move(shown));
    }
};

inline std::unexpected<Problem> notAllowed()
{
    return problem(405, {}, "This address does not know the method.");
}

/// 204.
inline Outcome<Reply> gone(const PairState &)
{
    return Reply{.status = 204};
}

} // namespace tandem::simulator::talend
