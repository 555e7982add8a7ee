// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl act W NAME key=value … [--side qlik|talend] [--as E-MAIL] [--dry-run] · tandemctl act --list
#include "control/jsonwriter.h"
#include "control/verb.h"
#include "domain/actcatalogue.h"
#include "domain/words.h"

#include <QCoreApplication>

#include <array>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"list", {}, QT_TRANSLATE_NOOP("Help", "tell every act, its keys, its kinds of steps and its rules")},
    Option{"side", "qlik|talend", QT_TRANSLATE_NOOP("Help", "where it is done: qlik unless told otherwise")},
    Option{"as", "E-MAIL", QT_TRANSLATE_NOOP("Help", "who acts; else the first active tenant administrator")},
    Option{"dry-run", {}, QT_TRANSLATE_NOOP("Help", "only print the plan")},
};

void writeList(Output &out)
{
    JsonWriter json(out);
    json.beginArray();
    for (const ActInfo &act : allActs()) {
        json.beginObject().field("name", act.name).key("keys").beginArray();
        for (const KeyInfo &key : act.keys)
            json.beginObject()
                .field("name", key.name)
                .field("type", key.type)
                .field("required", key.required)
                .field("personal", key.personal)
                .endObject();
        json.endArray().key("steps").beginArray();
        for (const StepKind kind : act.facts.steps)
            json.value(toWord(kind));
        json.endArray().key("rules").beginArray();
        for (const RuleId rule : act.facts.rules)
            json.value(toString(rule));
        json.endArray().endObject();
    }
    json.endArray().finish();
}

void printList(Output &out)
{
    for (const ActInfo &act : allActs()) {
        out << act.name << '\n';
        for (const KeyInfo &key : act.keys) {
            out << (key.required ? "    " : "   [") << key.name << '=' << key.type << (key.required ? "" : "]") << '\n';
        }
        out << "    -> ";
        for (std::size_t i = 0; i < act.facts.steps.size(); ++i)
            out << (i ? ", " : "") << toWord(act.facts.steps[i]);
        out << "\n    ";
        for (const RuleId rule : act.facts.rules)
            out << ' ' << toString(rule);
        out << "\n\n";
    }
}

Result<Exit> runAct(Call &call)
{
    if (call.arguments.has("list")) {
        if (call.json)
            writeList(call.out);
        else
            printList(call.out);
        return Exit::Done;
    }
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    const auto name = operand(call, 1, "NAME");
    if (!name)
        return fail(name.error());
    Side side = Side::Qlik;
    if (const auto text = call.arguments.value("side")) {
        const auto wanted = fromWord<Side>(*text);
        if (!wanted)
            return fail({.code = ErrorCode::BadValue, .args = {"--side", *text, "side"}, .field = "--side"});
        side = *wanted;
    }
    if (!findAct(*name))
        return fail({.code = ErrorCode::UnknownAct, .args = {*name}, .field = "NAME"});
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const auto actor = actorOf(call, **workspace);
    if (!actor)
        return fail(unlessDamaged(**workspace, actor.error()));
    const std::span keyValues = std::span(call.arguments.operands()).subspan(2);
    const auto body = parseAct(*name, keyValues, *(*workspace)->snapshot().state, side);
    if (!body)
        return fail(unlessDamaged(**workspace, body.error()));
    return carryOut(call, **workspace, Act{*body, side, *actor}, call.arguments.has("dry-run"));
}

} // namespace

const Verb actVerb{"act", "WORKSPACE NAME key=value …", QT_TRANSLATE_NOOP("Help", "plan one act and carry it out"),
                   options, &runAct};

} // namespace tandem::control
