// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "simulator/serveoptions.h"

#include <memory>
#include <string>

namespace tandem {
class Workspace;
}

namespace tandem::simulator {

/// The pair, served to real clients over loopback REST as long as it lives (design: section 6). Made and destroyed on
/// the workspace's thread; the workspace outlives it. Requests that act need that thread's event loop.
class Simulator
{
public:
    /// An empty key is replaced by a random one. Errors: IoFailed, naming the address that is taken.
    static Result<std::unique_ptr<Simulator>> start(Workspace &workspace, ServeOptions options);
    ~Simulator();

    [[nodiscard]] std::string qlikUrl() const; ///< "http://127.0.0.1:8931"
    [[nodiscard]] std::string talendUrl() const;
    [[nodiscard]] std::string key() const;

private:
    class Private;
    explicit Simulator(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace tandem::simulator
