// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleid.h"

#include <QString>

/// The words of the rules themselves, in the language of the installed translator. One table holds them, so that no
/// rule lacks its page in the built-in help.
namespace tandem::wording {

/// A few words that name the rule: "Who gets a Talend account".
QString ruleTitle(RuleId rule);
/// One sentence that says what the rule is: the "why" beside each consequence.
QString ruleSentence(RuleId rule);

} // namespace tandem::wording
