// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/qlik/call.h"

#include <span>

/// The operations of the Qlik side, one table a resource, by their old addresses; the new ones are made from them.
namespace tandem::simulator::qlik {

struct Route
{
    std::string_view method;
    std::string_view path; ///< "/api/v1/users/{id}"; a literal segment goes before a {…} of the same place
    void (*handler)(Call &);
    const Service *service;
};

std::span<const Route> userRoutes();
std::span<const Route> roleRoutes();
std::span<const Route> groupRoutes();
std::span<const Route> spaceRoutes();
std::span<const Route> shareRoutes();
std::span<const Route> itemRoutes();
std::span<const Route> appRoutes();
std::span<const Route> connectionRoutes();
std::span<const Route> dataFileRoutes();
std::span<const Route> reloadTaskRoutes();
std::span<const Route> taskRoutes();
std::span<const Route> automationRoutes();
std::span<const Route> alertRoutes();
std::span<const Route> sharingRoutes();
std::span<const Route> keyRoutes();
std::span<const Route> licenceRoutes();
std::span<const Route> auditRoutes();
std::span<const Route> identityRoutes();
std::span<const Route> tenantRoutes();

} // namespace tandem::simulator::qlik
