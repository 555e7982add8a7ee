// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/exchange.h"

namespace tandem::simulator::qlik {

/// Qlik Cloud's REST API as its clients see it: the old paths under /api/v1 and the newer namespaces.
class QlikSurface : public Surface
{
public:
    /// `door` outlives the surface.
    explicit QlikSurface(Door &door) : m_door(door) { }

    void serve(const Request &request, Answer answer) override;

private:
    Door &m_door;
};

} // namespace tandem::simulator::qlik
