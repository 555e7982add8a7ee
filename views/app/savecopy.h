// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tandem {

class Desk;

/// Asks where, saves a copy of the workspace there, and has said how it went.
void askToSaveCopy(Desk &desk, QWidget *window);

} // namespace tandem
