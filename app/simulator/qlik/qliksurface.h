// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/exchange.h"
#include "simulator/faults.h"

#include <memory>

namespace tandem::simulator::qlik {

/// Qlik Cloud's REST API as its clients see it: the old paths under /api/v1 and the newer namespaces. Answers that are
/// under way outlive the surface.
class QlikSurface : public Surface
{
public:
    explicit QlikSurface(const Door &door);
    ~QlikSurface() override;

    void serve(const Request &request, Answer answer) override;

private:
    class Table;
    std::shared_ptr<struct Context> m_context;
    std::unique_ptr<const Table> m_table;
};

} // namespace tandem::simulator::qlik
