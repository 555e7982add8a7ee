// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that act: one act, or several as one thing, through the door.
#include "simulator/qlik/call.h"

#include <algorithm>
#include <deque>

namespace tandem::simulator::qlik {

namespace {

/// Hands the acts out one by one, leaving out what needs none; from the beginning when it is asked from 0 again.
class Row
{
public:
    Row(std::vector<NextActs> acts, Actor actor) : m_acts(std::move(acts)), m_actor(actor) { }

    std::optional<Act> next(const PairState &state, std::size_t done)
    {
        if (done == 0) {
            m_position = 0;
            m_made.clear();
        }
        while (m_made.empty() && m_position < m_acts.size())
            std::ranges::move(m_acts[m_position++].make(state), std::back_inserter(m_made));
        if (m_made.empty())
            return std::nullopt;
        Act act{std::move(m_made.front()), Side::Qlik, m_actor};
        m_made.pop_front();
        return act;
    }

private:
    std::vector<NextActs> m_acts;
    Actor m_actor;
    std::size_t m_position = 0;
    std::deque<ActBody> m_made;
};

Problem problemFor(const std::variant<Plan, Error> &reason, const RefusalStatus &statuses)
{
    if (const auto *refused = std::get_if<Plan>(&reason))
        return problemOf(*refused, statuses);
    return problemOf(std::get<Error>(reason));
}

} // namespace

void attempt(std::shared_ptr<Context> context, ActBody act,
             std::function<void(std::shared_ptr<const PairState>, std::optional<Problem>)> then, RefusalStatus statuses)
{
    context->door.perform({std::move(act), Side::Qlik, context->door.actor()},
                          [context, then = std::move(then), statuses](ActOutcome outcome) {
                              if (outcome)
                                  then(outcome->plan.after, std::nullopt);
                              else
                                  then(nullptr, problemFor(outcome.error(), statuses));
                          });
}

void perform(const Call &call, std::vector<NextActs> acts, Success success, RefusalStatus statuses)
{
    const auto tell = [context = call.context, answer = call.answer, &service = call.service, base = call.base(),
                       success = std::move(success)](const PairState *after, const std::optional<Problem> &problem) {
        answer(problem ? errorReply(service, *problem) : success(*after, base));
    };
    if (acts.size() == 1 && acts.front().make(call.state()).empty())
        return tell(&call.state(), std::nullopt);
    // One act too: what it is may depend on the newest state, which another client may have changed since.
    const auto row = std::make_shared<Row>(std::move(acts), call.actor());
    call.context->door.performTogether(
        [row](const PairState &state, std::size_t done) { return row->next(state, done); },
        [tell, state = call.snapshot.state, statuses](ActsOutcome outcome) {
            if (!outcome)
                tell(nullptr, problemFor(outcome.error(), statuses));
            else
                tell(outcome->empty() ? state.get() : outcome->back().plan.after.get(), std::nullopt);
        });
}

void perform(const Call &call, ActBody act, Success success, RefusalStatus statuses)
{
    perform(call, std::vector<NextActs>{[act = std::move(act)](const PairState &) { return std::optional(act); }},
            std::move(success), statuses);
}

Success emptySuccess()
{
    return [](const PairState &, const std::string &) { return Reply{.status = 204}; };
}

} // namespace tandem::simulator::qlik
