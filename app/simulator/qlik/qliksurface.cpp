// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/qliksurface.h"

#include "simulator/gate.h"

namespace tandem::simulator::qlik {

void QlikSurface::serve(const Request &request, Answer answer)
{
    if (request.method == "GET" && request.path == "/api/v1/users/actions/count")
        return answer({.body = R"({"total":)" + std::to_string(m_door.snapshot().state->users().size()) + "}"});
    answer(gatewayReply(404, "no such resource"));
}

} // namespace tandem::simulator::qlik
