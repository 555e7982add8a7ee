// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"
#include "views/serve/serving.h"
#include "workspace/workspace.h"

#include <memory>

namespace tandem {

/// The simulated pair behind the window's switch. The workspace outlives it.
class SimulatorServing final : public Serving
{
    Q_OBJECT

public:
    explicit SimulatorServing(Workspace &workspace);
    ~SimulatorServing() override;

    Result<> start(const Actor &actor, const Ports &ports) override;
    void stop() override;
    [[nodiscard]] std::optional<Address> address() const override;

private:
    Workspace &m_workspace;
    std::unique_ptr<simulator::Simulator> m_simulator;
};

} // namespace tandem
