// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acts/formwords.h"

#include "items/actlabels.h"
#include "items/display.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace tandem {

namespace {

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

bool isUnknownObject(ErrorCode code)
{
    return code == ErrorCode::UnknownUser || code == ErrorCode::UnknownAccount || code == ErrorCode::UnknownRole
           || code == ErrorCode::UnknownGroup || code == ErrorCode::UnknownSpace || code == ErrorCode::UnknownContent;
}

} // namespace

FormProblem formProblem(std::string_view act, const Error &error)
{
    const auto argument = [&error](std::size_t i) {
        return i < error.args.size() ? display::fromUtf8(error.args[i]) : QString();
    };
    const QString field = actKeyLabel(act, error.field);
    if (error.code == ErrorCode::MissingKey)
        return {FormWords::tr("The field “%1” is empty.").arg(field), FormWords::tr("It has to be filled in.")};
    // One that was deleted has a sentence of its own.
    if (isUnknownObject(error.code) && !(error.code == ErrorCode::UnknownUser && error.args.size() > 2))
        return {FormWords::tr("Nothing is called “%1” (%2).", "what was typed, the field").arg(argument(1), field),
                FormWords::tr("Type a few letters and choose from what comes up.")};
    if (error.code == ErrorCode::AmbiguousName)
        return {FormWords::tr("“%1” (%2) can mean: %3.", "what was typed, the field, the candidates")
                    .arg(argument(1), field, argument(2)),
                FormWords::tr("Type a few letters and choose from what comes up.")};
    return {wording::text(error), wording::next(error)};
}

} // namespace tandem
