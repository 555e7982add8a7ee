// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/simulatorserving.h"

namespace tandem {

SimulatorServing::SimulatorServing(Workspace &workspace) : m_workspace(workspace) { }

SimulatorServing::~SimulatorServing() = default;

Result<> SimulatorServing::start(const Actor &actor, const Ports &ports)
{
    auto started =
        simulator::Simulator::start(m_workspace, {.qlikPort = ports.qlik, .talendPort = ports.talend, .actor = actor});
    if (!started)
        return fail(started.error());
    m_simulator = *std::move(started);
    Q_EMIT changed();
    return {};
}

void SimulatorServing::stop()
{
    m_simulator.reset();
    Q_EMIT changed();
}

std::optional<Serving::Address> SimulatorServing::address() const
{
    if (!m_simulator)
        return std::nullopt;
    return Address{QString::fromStdString(m_simulator->qlikUrl()), QString::fromStdString(m_simulator->talendUrl()),
                   QString::fromStdString(m_simulator->key())};
}

} // namespace tandem
