// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl check W: 0 sound, 1 a structural invariant is broken, 3 the store is damaged.
#include "rules/check.h"
#include "control/jsonrows.h"
#include "control/verb.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace tandem::control {

namespace {

void writeFindings(Output &out, const std::vector<rules::Finding> &findings, const PairState &state, bool sound,
                   std::string_view erasure)
{
    JsonWriter json(out);
    json.beginObject().field("sound", sound).field("erasure", erasure).key("findings").beginArray();
    for (const rules::Finding &finding : findings) {
        json.beginObject().field("rule", toString(finding.rule)).field("structural", finding.structural);
        json.field("count", finding.text.n).field("text", wording::text(finding.text, {&state, nullptr}));
        json.key("objects").beginArray();
        for (const ObjectRef &object : finding.objects)
            writeObject(json, object, {&state, nullptr});
        json.endArray().endObject();
    }
    json.endArray().endObject().finish();
}

void printFindings(Output &out, const std::vector<rules::Finding> &findings, const PairState &state, bool sound,
                   bool pending)
{
    out << (sound ? QCoreApplication::translate("Control", "The workspace is sound.")
                  : QCoreApplication::translate("Control", "The workspace is broken."))
        << '\n';
    if (pending)
        out << "  [DE-04] "
            << QCoreApplication::translate("Control", "Personal data of a deleted user are still being erased: another "
                                                      "program reads the workspace. Close it and check again.")
            << '\n';
    for (const rules::Finding &finding : findings) {
        out << "  [" << toString(finding.rule) << "] " << wording::text(finding.text, {&state, nullptr}) << '\n';
        for (const ObjectRef &object : finding.objects)
            out << "          " << wording::name(object, {&state, nullptr}) << " ["
                << wording::vendorId(object, {&state, nullptr}) << "]\n";
    }
}

Result<Exit> runCheck(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    if (const auto store = (*workspace)->check(); !store)
        return fail(store.error());
    const auto erasure = (*workspace)->isReadOnly() ? Result<Erasure>(Erasure::Done) : (*workspace)->finishErasure();
    if (!erasure)
        return fail(erasure.error());
    const auto state = (*workspace)->snapshot().state;
    const auto findings = rules::check(*state);
    const bool sound = std::ranges::none_of(findings, &rules::Finding::structural);
    const bool pending = *erasure == Erasure::Pending;
    if (call.json)
        writeFindings(call.out, findings, *state, sound, pending ? "pending" : "done");
    else
        printFindings(call.out, findings, *state, sound, pending);
    if (!sound)
        call.err << QCoreApplication::translate("Control", "A structural invariant is broken: go back to a copy of the "
                                                           "workspace, and report how it came about.")
                 << '\n';
    return sound ? Exit::Done : Exit::Refused;
}

} // namespace

const Verb checkVerb{
    "check", "WORKSPACE", QT_TRANSLATE_NOOP("Help", "tell whether the workspace is sound"), {}, &runCheck};

} // namespace tandem::control
