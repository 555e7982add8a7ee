// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace tandem {

/// Which sentence; its words in three languages stand in models/wording. One .def file per chapter of the rules.
enum class Sentence : std::uint16_t {
#ifndef Q_MOC_RUN // moc can't read an include inside an enumeration
#define SENTENCE(id) id,
#include "domain/sentences/content.def"
#include "domain/sentences/general.def"
#include "domain/sentences/import.def"
#include "domain/sentences/leaving.def"
#include "domain/sentences/people.def"
#include "domain/sentences/roles.def"
#undef SENTENCE
#endif
    Count
};

} // namespace tandem
