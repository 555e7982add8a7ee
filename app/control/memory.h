// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem::control {

/// For a process that serves others for long: what a large request or answer took goes back to the system when it is
/// over, instead of being kept for the next one. Once, before there are threads. Does nothing where the system's
/// allocator has no such settings.
void returnMemorySoon();

} // namespace tandem::control
