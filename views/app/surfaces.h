// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

/// Tells screen readers what our own surfaces are: a plan, a form and the other sheets are dialogs, a consequence is a
/// group of what belongs to it, a tab's page is a pane. Their names are the widgets' accessible names. Any number of
/// calls install it once.
void tellSurfaces();

} // namespace tandem
