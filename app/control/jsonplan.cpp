// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jsonplan.h"

#include "control/jsonrows.h"
#include "domain/actcatalogue.h"
#include "domain/words.h"
#include "wording/wording.h"

namespace tandem::control {

namespace {

std::string_view wordOf(Erasure erasure)
{
    switch (erasure) {
    case Erasure::None:
        return "none";
    case Erasure::Done:
        return "done";
    case Erasure::Pending:
        return "pending";
    }
    return {};
}

/// Writes what a plan names: objects with the names that they have before the act, else after it.
class PlanWriter
{
public:
    PlanWriter(JsonWriter &json, const Plan &plan) : m_json(json), m_plan(plan), m_names(wording::distinctNamesOf(plan))
    { }

    void act(const ActTitle &title)
    {
        const Act &act = m_plan.act;
        m_json.key("act").beginObject();
        m_json.field("name", title.name.empty() ? actName(act.body) : title.name).field("side", toWord(act.side));
        m_json.field("actor", actorId(act.actor, *m_plan.before)).key("args");
        if (title.name.empty())
            arguments(actArguments(act.body, *m_names.first, m_names.second));
        else
            arguments(title.args);
        m_json.endObject();
    }
    void steps()
    {
        m_json.key("steps").beginArray();
        for (const Step &step : m_plan.steps) {
            m_json.beginObject().field("kind", toWord(step.kind)).field("side", toWord(step.side)).key("object");
            object(step.object);
            m_json.key("related");
            objects(step.related);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void consequences()
    {
        m_json.key("consequences").beginArray();
        for (const Consequence &consequence : m_plan.consequences) {
            m_json.beginObject().field("rule", toString(consequence.rule));
            m_json.field("severity", toWord(consequence.severity)).field("count", consequence.count());
            m_json.field("text", wording::text(consequence.text, m_names)).key("objects");
            objects(consequence.objects);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void followUps()
    {
        m_json.key("followUps").beginArray();
        for (const FollowUp &offer : m_plan.followUps) {
            m_json.beginObject().field("rule", toString(offer.rule)).field("act", actName(offer.act.body)).key("args");
            arguments(actArguments(offer.act.body, *m_names.first, m_names.second));
            m_json.field("side", toWord(offer.act.side)).field("text", wording::text(offer.text, m_names)).endObject();
        }
        m_json.endArray();
    }
    void rejected()
    {
        m_json.key("rejected").beginArray();
        for (const Rejected &entry : m_plan.rejected) {
            m_json.beginObject().key("object");
            object(entry.object);
            m_json.field("rule", toString(entry.rule)).field("text", wording::text(entry.text, m_names));
            m_json.field("next", wording::text(entry.next, m_names)).endObject();
        }
        m_json.endArray();
    }
    void refusal()
    {
        m_json.key("refusal");
        if (!m_plan.refusal) {
            m_json.null();
            return;
        }
        m_json.beginObject().field("rule", toString(m_plan.refusal->rule)).key("objects");
        objects(m_plan.refusal->objects);
        m_json.field("text", wording::text(m_plan.refusal->text, m_names));
        m_json.field("next", wording::text(m_plan.refusal->next, m_names)).endObject();
    }

private:
    void object(const ObjectRef &ref) { writeObject(m_json, ref, m_names); }
    void objects(const std::vector<ObjectRef> &refs)
    {
        m_json.beginArray();
        for (const ObjectRef &ref : refs)
            object(ref);
        m_json.endArray();
    }
    void arguments(const std::vector<std::pair<std::string, std::string>> &keys)
    {
        m_json.beginObject();
        for (const auto &[key, text] : keys)
            m_json.field(key, text);
        m_json.endObject();
    }

    JsonWriter &m_json;
    const Plan &m_plan;
    wording::Names m_names;
};

} // namespace

std::string actorId(const Actor &actor, const PairState &state)
{
    return actor.user ? idOf(state, *actor.user) : std::string("tandem");
}

void writePlanKeys(JsonWriter &json, const Plan &plan, const ActTitle &title)
{
    PlanWriter writer(json, plan);
    writer.act(title);
    json.field("baseRevision", std::uint64_t(plan.baseRevision));
    writer.steps();
    writer.consequences();
    writer.followUps();
    writer.rejected();
    writer.refusal();
}

void writePlan(JsonWriter &json, const Plan &plan, const ActTitle &title)
{
    json.beginObject();
    writePlanKeys(json, plan, title);
    json.endObject();
}

void writeReceipt(JsonWriter &json, const Receipt &receipt, const ActTitle &title)
{
    json.beginObject().key("plan");
    writePlan(json, receipt.plan, title);
    json.field("revision", std::uint64_t(receipt.revision)).field("time", receipt.time.toIso());
    json.field("erasure", wordOf(receipt.erasure));
    writePlanKeys(json, receipt.plan, title);
    json.endObject();
}

} // namespace tandem::control
