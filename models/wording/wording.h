// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/message.h"
#include "domain/pairstate.h"
#include "domain/plan.h"
#include "wording/rulewords.h" // IWYU pragma: export

#include <QString>

#include <cstdint>
#include <memory>
#include <set>

/// Ids and arguments -> sentences in the language of the installed QTranslator (English when there is none); numbers
/// and dates by the default QLocale. Functions are pure but for that; call them on the thread that shows the text.
namespace tandem::wording {

/// Where names of objects come from: the pair before an act, else the one after it. Either may be null.
struct Names
{
    const PairState *first = nullptr;
    const PairState *second = nullptr;
    /// UL-04: ids of users whose name somebody else bears too; null where the subject stands beside each name anyway.
    std::shared_ptr<const std::set<std::uint32_t>> namesakes = {};
};
inline Names namesOf(const Plan &plan)
{
    return {plan.before.get(), plan.after.get(), {}};
}
/// The same, with the namesakes among the users of the plan (UL-04): for texts that show nothing beside a name. Looks
/// at every user once; in a pair of more than 20,000 users, everybody of the plan counts as a namesake.
Names distinctNamesOf(const Plan &plan);

/// An object's name as lists show it: user's name (else e-mail, subject, id), role, space … Unknown rows show their id.
/// A known namesake is followed by the subject.
QString name(const ObjectRef &object, const Names &names);
/// The vendor's opaque id of an object; the row number when it has none.
QString vendorId(const ObjectRef &object, const Names &names);

/// The sentence of a message.
QString text(const Message &message, const Names &names);
/// What is wrong, and what to do next.
QString text(const Error &error);
QString next(const Error &error);
/// One line that names an act before it is done: "Delete Anna Öberg on both sides".
QString headline(const Act &act, const Names &names);

} // namespace tandem::wording
