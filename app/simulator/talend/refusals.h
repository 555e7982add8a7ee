// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/talend/problem.h"
#include "workspace/outcome.h"

#include <variant>

namespace tandem::simulator::talend {

/// Which of the two services is asked: they tell a used-up plan in different words.
enum class Service : std::uint8_t { Scim, Classic };

/// What a refused plan is over REST: its status and scimType, and "SU-10: …" with what to do next as the detail.
///
/// | rules | status |
/// |---|---|
/// | BX-01, BX-13, DE-01, SR-18: nobody may, or not this actor | 403 |
/// | SR-12, SU-10, BX-09: no seat or account left | 402 on the classic API, 403 over SCIM |
/// | a name, login or address that is taken; BX-03; SU-17: the pair is not ready | 409 |
/// | ST-05, AL-02, SU-01: it is gone | 404 |
/// | everything else is a value that does not fit | 400 invalidValue |
Problem refusalProblem(const Plan &plan, Service service);
/// A refused plan, or a failing store (500).
Problem failureProblem(const std::variant<Plan, Error> &failure, Service service);

} // namespace tandem::simulator::talend
