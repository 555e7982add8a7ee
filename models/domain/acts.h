// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The acts, one struct each, by chapter.
#include "domain/acts/content.h" // IWYU pragma: export
#include "domain/acts/pair.h" // IWYU pragma: export
#include "domain/acts/people.h" // IWYU pragma: export
#include "domain/acts/roles.h" // IWYU pragma: export
