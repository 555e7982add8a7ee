// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl apply W PLAN.json: a saved plan, its steps unchanged (AL-02).
#include "control/jsonplan.h"
#include "control/verb.h"
#include "domain/actcatalogue.h"
#include "domain/words.h"
#include "workspace/problems.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem::control {

namespace {

using namespace Qt::StringLiterals;

/// What a saved plan says of itself.
struct SavedPlan
{
    QJsonObject document;
    std::string name;
    Side side = Side::Qlik;
    std::string actor;
    std::vector<std::string> keyValues = {};
    Revision baseRevision = 0;
};

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

Error badField(const std::string &file, std::string_view field, std::string_view why)
{
    return {.code = ErrorCode::BadField, .args = {std::string(why)}, .file = file, .field = std::string(field)};
}

Result<QJsonObject> readObject(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return fail({.code = ErrorCode::FileNotFound, .args = {path}, .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return fail({.code = ErrorCode::IoFailed, .args = {file.errorString().toStdString()}, .file = path});
    const QByteArray bytes = file.readAll();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return fail(
            {.code = ErrorCode::BadFile, .args = {error.errorString().toStdString()}, .file = path, .line = line});
    }
    if (!document.isObject())
        return fail({.code = ErrorCode::BadFile, .args = {"no JSON object"}, .file = path, .line = 1});
    return document.object();
}

Result<SavedPlan> readPlan(const std::string &path)
{
    auto document = readObject(path);
    if (!document)
        return fail(document.error());
    SavedPlan saved;
    saved.document = *document;
    const QJsonValue act = saved.document["act"_L1];
    if (!act.isObject() || !act["name"_L1].isString())
        return fail(badField(path, "act", "no act"));
    saved.name = textOf(act["name"_L1]);
    const auto side = fromWord<Side>(textOf(act["side"_L1]));
    if (!side)
        return fail(badField(path, "act.side", textOf(act["side"_L1])));
    saved.side = *side;
    if (!act["actor"_L1].isString())
        return fail(badField(path, "act.actor", "no text"));
    saved.actor = textOf(act["actor"_L1]);
    const QJsonValue args = act["args"_L1];
    if (!args.isObject())
        return fail(badField(path, "act.args", "no object"));
    const QJsonObject keys = args.toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (!key.value().isString())
            return fail(badField(path, "act.args." + key.key().toStdString(), "no text"));
        saved.keyValues.push_back(key.key().toStdString() + "=" + textOf(key.value()));
    }
    const double revision = saved.document["baseRevision"_L1].toDouble(-1);
    if (revision < 0 || revision > 9e15)
        return fail(badField(path, "baseRevision", "no revision"));
    saved.baseRevision = static_cast<Revision>(revision);
    if (!saved.document["steps"_L1].isArray())
        return fail(badField(path, "steps", "no list"));
    return saved;
}

/// What of a plan must be equal: everything but sentences, which are in somebody's language.
QJsonObject essence(const QJsonObject &plan)
{
    QJsonArray consequences;
    for (const QJsonValue &value : plan["consequences"_L1].toArray()) {
        QJsonObject consequence = value.toObject();
        consequence.remove("text"_L1);
        consequences.append(consequence);
    }
    QJsonArray rejected;
    for (const QJsonValue &value : plan["rejected"_L1].toArray())
        rejected.append(value["object"_L1]);
    QJsonObject result;
    result["act"_L1] = plan["act"_L1];
    result["steps"_L1] = plan["steps"_L1];
    result["consequences"_L1] = consequences;
    result["rejected"_L1] = rejected;
    result["refused"_L1] = !plan["refusal"_L1].isNull() && !plan["refusal"_L1].isUndefined();
    return result;
}

bool sameAs(const Plan &plan, const SavedPlan &saved)
{
    std::string text;
    {
        Output out([&](std::string_view part) {
            text += part;
            return true;
        });
        JsonWriter json(out);
        writePlan(json, plan);
    }
    const QJsonObject made = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    return essence(made) == essence(saved.document);
}

/// The act of a saved plan against a pair; a plan that cannot be understood there is none that was made for it.
Result<Act> actOf(const SavedPlan &saved, const PairState &state, const std::string &path)
{
    const Error altered{.code = ErrorCode::PlanAltered, .args = {}, .file = path};
    Act act{acts::InitialSync{}, saved.side, {}};
    if (saved.actor != "tandem") {
        const auto actor = state.userByVendorId(saved.actor);
        if (!actor)
            return fail(altered);
        act.actor.user = *actor;
    }
    auto body = parseAct(saved.name, saved.keyValues, state, saved.side);
    if (!body)
        return fail(altered);
    act.body = *std::move(body);
    return act;
}

Result<Exit> runApply(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    const auto file = operand(call, 1, "PLAN.json");
    if (!path || !file)
        return fail(path ? file.error() : path.error());
    if (const auto fits = atMost(call, 2); !fits)
        return fail(fits.error());
    auto saved = readPlan(*file);
    if (!saved)
        return fail(saved.error());
    auto workspace = openWorkspace(*path);
    if (!workspace)
        return fail(workspace.error());
    const Snapshot now = (*workspace)->snapshot();
    auto act = actOf(*saved, *now.state, *file);
    if (saved->baseRevision != now.revision) {
        // The pair may have changed so far that the act cannot even be named any more.
        Plan moved{.act = act ? *act : Act{acts::InitialSync{}, saved->side, (*workspace)->defaultActor()},
                   .baseRevision = saved->baseRevision,
                   .time = now.state->tenant().now,
                   .before = now.state,
                   .after = now.state};
        moved.refusal = refusalOf(ApplyProblem::BaseMoved);
        return reportRefused(call, moved, act ? ActTitle() : ActTitle{saved->name, {}});
    }
    if (!act)
        return fail(unlessDamaged(**workspace, act.error()));
    const Plan plan = (*workspace)->preview(*act);
    if (!sameAs(plan, *saved))
        return fail(unlessDamaged(**workspace, {.code = ErrorCode::PlanAltered, .args = {}, .file = *file}));
    if (plan.isRefused())
        return reportRefused(call, plan);
    return report(call, **workspace, (*workspace)->apply(plan), plan);
}

} // namespace

const Verb applyVerb{"apply",
                     "WORKSPACE PLAN.json",
                     QT_TRANSLATE_NOOP("Help", "carry out a plan saved by “act --dry-run --json”"),
                     {},
                     &runApply};

} // namespace tandem::control
