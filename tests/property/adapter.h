// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/trial.h"

#include "domain/plan.h"

/// Between the real pair and the second model.
namespace tandem::property {

/// The same visible state as the second model keeps it.
reference::World worldOf(const PairState &pair);

/// Names what the real plan made, for the second model to take over. One of each act.
class NamesOf : public reference::Names
{
public:
    explicit NamesOf(const Plan &plan) : m_before(*plan.before), m_after(*plan.after) { }
    reference::Minted user(const std::string &email, const std::string &subject) override;
    reference::Minted account(int user) override;
    reference::Minted role(const std::string &name) override;
    reference::Minted group(const std::string &name) override;
    reference::Minted space(const std::string &name) override;
    reference::Minted item(const std::string &type, const std::string &name) override;
    std::string link(int user) override;
    std::string code(int app) override;

private:
    /// The first new row that fits and is not taken yet.
    template<class Table, class Fits>
    auto firstNew(const Table &before, const Table &after, int kind, Fits fits) -> decltype(after.find({}));
    reference::Minted invented();

    const PairState &m_before;
    const PairState &m_after;
    std::set<std::pair<int, std::uint32_t>> m_taken;
    int m_invented = 1'000'000;
};

} // namespace tandem::property
