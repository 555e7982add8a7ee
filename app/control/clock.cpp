// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl clock W --advance P8D: rehearsal time moves on, and what falls due happens, as one act.
#include "control/verb.h"
#include "domain/acts.h"
#include "domain/instant.h"

#include <QCoreApplication>

#include <array>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"advance", "DURATION", QT_TRANSLATE_NOOP("Help", "by how much, such as P8D or PT1H30M")},
    Option{"as", "E-MAIL", QT_TRANSLATE_NOOP("Help", "who acts; else the first active tenant administrator")},
    Option{"dry-run", {}, QT_TRANSLATE_NOOP("Help", "only print the plan")},
};

Result<Exit> runClock(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    const auto text = call.arguments.value("advance");
    if (!text)
        return fail({.code = ErrorCode::MissingArgument, .args = {"--advance DURATION"}, .field = "--advance"});
    const auto milliseconds = durationFromIso(*text);
    if (!milliseconds)
        return fail({.code = ErrorCode::BadValue, .args = {"--advance", *text, "duration"}, .field = "--advance"});
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const auto actor = actorOf(call, **workspace);
    if (!actor)
        return fail(actor.error());
    const Act act{acts::AdvanceClock{*milliseconds}, Side::Qlik, *actor};
    return carryOut(call, **workspace, act, call.arguments.has("dry-run"));
}

} // namespace

const Verb clockVerb{"clock", "WORKSPACE --advance DURATION",
                     QT_TRANSLATE_NOOP("Help", "move the rehearsal time; schedules and expiries due happen"), options,
                     &runClock};

} // namespace tandem::control
