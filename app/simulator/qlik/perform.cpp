// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that act: one act, or several that belong together, through the door.
#include "rules/rules.h"
#include "simulator/qlik/call.h"

namespace tandem::simulator::qlik {

namespace {

/// A row of acts under way; keeps itself alive until it has answered.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(const Call &call, std::vector<NextAct> acts, Success success, RefusalStatus statuses)
        : m_context(call.context)
        , m_answer(call.answer)
        , m_service(call.service)
        , m_base(call.base())
        , m_acts(std::move(acts))
        , m_success(std::move(success))
        , m_statuses(statuses)
    { }

    /// Plans all of them on one state, nothing carried out; false when it has answered already.
    bool rehearse(const Snapshot &snapshot)
    {
        std::shared_ptr<const PairState> state = snapshot.state;
        for (const NextAct &next : m_acts) {
            const auto body = next(*state);
            if (!body)
                continue;
            Plan planned = plan({*body, Side::Qlik, m_context->door.actor()}, state, snapshot.revision);
            if (planned.isRefused()) {
                m_answer(errorReply(m_service, problemOf(planned, m_statuses)));
                return false;
            }
            state = std::move(planned.after);
        }
        return true;
    }

    void goOn(std::shared_ptr<const PairState> state)
    {
        while (m_done < m_acts.size()) {
            auto body = m_acts[m_done++](*state);
            if (!body)
                continue;
            attempt(
                m_context, *std::move(body),
                [self = shared_from_this()](std::shared_ptr<const PairState> after, std::optional<Problem> problem) {
                    if (problem)
                        self->m_answer(errorReply(self->m_service, *problem));
                    else
                        self->goOn(std::move(after));
                },
                m_statuses);
            return;
        }
        m_answer(m_success(*state, m_base));
    }

private:
    std::shared_ptr<Context> m_context;
    Answer m_answer;
    const Service &m_service; ///< lives as long as the program
    std::string m_base;
    std::vector<NextAct> m_acts;
    Success m_success;
    RefusalStatus m_statuses;
    std::size_t m_done = 0;
};

} // namespace

void attempt(std::shared_ptr<Context> context, ActBody act,
             std::function<void(std::shared_ptr<const PairState>, std::optional<Problem>)> then, RefusalStatus statuses)
{
    context->door.perform({std::move(act), Side::Qlik, context->door.actor()},
                          [context, then = std::move(then), statuses](ActOutcome outcome) {
                              if (outcome)
                                  return then(outcome->plan.after, std::nullopt);
                              if (const auto *refused = std::get_if<Plan>(&outcome.error()))
                                  return then(nullptr, problemOf(*refused, statuses));
                              then(nullptr, problemOf(std::get<Error>(outcome.error())));
                          });
}

void perform(const Call &call, std::vector<NextAct> acts, Success success, RefusalStatus statuses)
{
    const bool several = acts.size() > 1;
    const auto run = std::make_shared<Run>(call, std::move(acts), std::move(success), statuses);
    if (several && !run->rehearse(call.snapshot))
        return;
    run->goOn(call.snapshot.state);
}

void perform(const Call &call, ActBody act, Success success, RefusalStatus statuses)
{
    perform(call, std::vector<NextAct>{[act = std::move(act)](const PairState &) { return std::optional(act); }},
            std::move(success), statuses);
}

Success emptySuccess()
{
    return [](const PairState &, const std::string &) { return Reply{.status = 204}; };
}

} // namespace tandem::simulator::qlik
