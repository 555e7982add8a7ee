// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/trial.h"

#include "domain/plan.h"

#include <map>
#include <string>
#include <vector>

namespace tandem::property {

/// How often each rule was met by acts that went through and by acts that were refused (meetings.h).
struct Tally
{
    std::map<RuleId, int> allowing;
    std::map<RuleId, int> refusing;
    std::map<std::string, std::pair<int, int>> acts; ///< allowed, refused
    std::map<std::string, std::pair<int, int>> actors; ///< allowed, refused, by actorKind()
    int total = 0;
};

/// A mistake made on purpose: shows the real pair otherwise than it is. For testing the test.
using Mistake = void (*)(const Act &act, reference::World &shown);

/// The real pair and the second model side by side, act by act.
class BothModels
{
public:
    BothModels(PairState start, Tally &tally, Mistake mistake = nullptr);

    [[nodiscard]] const PairState &pair() const { return *m_pair; }
    /// Plans the act and lets both models carry it out. Answers everything in which they, or the plan's own promises,
    /// disagree: empty when all is well. Afterwards the second model stands where the real one does.
    std::vector<std::string> carryOut(const Act &act);
    /// Undoes the last act that changed something, in both.
    std::vector<std::string> undo();
    /// The acts so far as `tandemctl` takes them, the newest last.
    [[nodiscard]] const std::vector<std::string> &commands() const { return m_commands; }

private:
    void judgeWords(const Act &act, std::vector<std::string> &objections);
    void judgePromises(const Plan &plan, std::vector<std::string> &objections);
    void judgeOutcome(const Plan &plan, const reference::Outcome &outcome, std::vector<std::string> &objections);
    void judgeDerived(std::vector<std::string> &objections);
    void count(const Plan &plan, const reference::World &before);
    void tick(); ///< an act takes a millisecond of rehearsal time

    std::shared_ptr<const PairState> m_pair;
    reference::World m_world;
    std::vector<reference::World> m_past;
    std::vector<Changes> m_inverses;
    std::vector<std::string> m_commands;
    std::uint64_t m_revision = 1;
    Tally &m_tally;
    Mistake m_mistake;
};

/// "act W assign-role user=… role=… --side talend --as …".
std::string commandOf(const Act &act, const PairState &pair);

} // namespace tandem::property
