// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/talend/refusals.h"

#include "domain/sentence.h"
#include "wording/wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tandem::simulator::talend {

namespace {

struct Answered
{
    int status;
    std::string_view type = {};
};

constexpr Answered taken{409, "uniqueness"};
constexpr Answered badValue{400, "invalidValue"};

/// The rules that are not named are about values.
constexpr auto statuses = std::to_array<std::pair<RuleId, int>>({{RuleId::BX_01, 403},
                                                                 {RuleId::BX_13, 403},
                                                                 {RuleId::DE_01, 403},
                                                                 {RuleId::SR_18, 403},
                                                                 {RuleId::BX_03, 409},
                                                                 {RuleId::SU_17, 409},
                                                                 {RuleId::ST_05, 404},
                                                                 {RuleId::AL_02, 404},
                                                                 {RuleId::SU_01, 404}});

/// JO-04: an address that is none, or one that is known.
Answered ofAddresses(const Plan &plan)
{
    const bool malformed = std::ranges::any_of(
        plan.rejected, [](const Rejected &one) { return one.text.id == Sentence::AddressMalformed; });
    return malformed || plan.refusal->text.id == Sentence::NoAddressGiven ? badValue : taken;
}

Answered answered(const Plan &plan, Service service)
{
    const Sentence sentence = plan.refusal->text.id;
    if (sentence == Sentence::RoleNameTaken || sentence == Sentence::GroupNameTaken
        || sentence == Sentence::RoleNameReserved)
        return taken;
    const RuleId rule = plan.refusal->rule;
    if (rule == RuleId::JO_04)
        return ofAddresses(plan);
    if (rule == RuleId::SR_12 || rule == RuleId::SU_10 || rule == RuleId::BX_09)
        return {service == Service::Classic ? 402 : 403};
    const auto found = std::ranges::find(statuses, rule, &std::pair<RuleId, int>::first);
    return found == statuses.end() ? badValue : Answered{found->second};
}

} // namespace

Problem refusalProblem(const Plan &plan, Service service)
{
    const Answered answer = answered(plan, service);
    const wording::Names names = wording::namesOf(plan);
    QString detail = QString::fromUtf8(toString(plan.refusal->rule)) + QStringLiteral(": ")
                     + wording::text(plan.refusal->text, names);
    for (const Rejected &one : plan.rejected)
        detail += QLatin1Char(' ') + wording::text(one.text, names);
    detail += QLatin1Char(' ') + wording::text(plan.refusal->next, names);
    return {answer.status, answer.type, detail.toStdString()};
}

Problem failureProblem(const std::variant<Plan, Error> &failure, Service service)
{
    if (const Plan *plan = std::get_if<Plan>(&failure))
        return refusalProblem(*plan, service);
    return {500, {}, wording::text(std::get<Error>(failure)).toStdString()};
}

} // namespace tandem::simulator::talend
