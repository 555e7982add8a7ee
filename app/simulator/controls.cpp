// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/controls.h"

#include "domain/actcatalogue.h"
#include "simulator/gate.h"
#include "simulator/json.h"
#include "wire/export.h"
#include "wording/wording.h"

#include <boost/json/parse.hpp>

namespace tandem::simulator {

namespace json = boost::json;

namespace {

std::optional<json::object> objectIn(const std::string &body)
{
    json::error_code problem;
    json::value value = json::parse(body, problem);
    json::object *object = problem ? nullptr : value.if_object();
    return object ? std::optional(std::move(*object)) : std::nullopt;
}

/// Carries an act out; 200 with the revision and the rehearsal time, or its refusal. `done` learns the revision first.
void act(const Door &door, ActBody body, Side side, const Answer &answer, std::function<void(Revision)> done)
{
    door.perform({std::move(body), side, door.actor()}, [answer, done = std::move(done)](ActOutcome outcome) {
        if (outcome) {
            done(outcome->revision);
            Json out;
            out.beginObject().field("revision", outcome->revision).field("now", outcome->plan.after->tenant().now);
            out.endObject();
            return answer({.body = out.take()});
        }
        if (const auto *refused = std::get_if<Plan>(&outcome.error())) {
            const std::string text = wording::text(refused->refusal->text, wording::namesOf(*refused)).toStdString();
            const std::string_view rule = toString(refused->refusal->rule);
            Json out;
            out.beginObject().key("errors").beginArray().beginObject().field("code", rule).field("title", "Refused");
            out.field("detail", text).field("status", 403).endObject().endArray().endObject();
            return answer({.status = 403, .body = out.take()});
        }
        answer(gatewayReply(503, "the workspace could not be written"));
    });
}

} // namespace

void Controls::serve(const Request &request, Side side, const Answer &answer)
{
    const std::string_view path = request.path;
    if (path == "/simulator/faults")
        return serveFaults(request, answer);
    if (path == "/simulator/clock" && request.method == "POST")
        return serveClock(request, answer);
    if (path == "/simulator/sign-ins" && request.method == "POST")
        return serveSignIns(request, side, answer);
    if (path == "/simulator/dump" && request.method == "GET")
        return serveDump(answer);
    answer(gatewayReply(404, "there is no such resource"));
}

void Controls::serveFaults(const Request &request, const Answer &answer)
{
    if (request.method == "GET")
        return answer({.body = m_faults.toJson()});
    if (request.method == "DELETE") {
        m_faults.clear();
        setDelays();
        return answer({.status = 204});
    }
    if (request.method != "POST")
        return answer(gatewayReply(405, "not with this method"));
    if (const auto set = m_faults.set(request.body); !set) {
        Json out;
        out.beginObject()
            .key("errors")
            .beginArray()
            .beginObject()
            .field("code", "HTTP-400")
            .field("title", "Bad Request");
        out.field("detail", set.error()).field("status", 400).endObject().endArray().endObject();
        return answer({.status = 400, .body = out.take()});
    }
    setDelays();
    answer({.body = m_faults.toJson()});
}

void Controls::setDelays()
{
    m_lag->begin({.sync = m_faults.delayOf(FaultKind::SyncDelay), .items = m_faults.delayOf(FaultKind::ItemsDelay)},
                 m_door.snapshot());
}

void Controls::serveClock(const Request &request, const Answer &answer)
{
    const auto body = objectIn(request.body);
    const json::value *advance = body ? body->if_contains("advance") : nullptr;
    const json::string *text = advance ? advance->if_string() : nullptr;
    const auto milliseconds = text ? durationFromIso({text->data(), text->size()}) : std::nullopt;
    if (!milliseconds)
        return answer(gatewayReply(400, "advance is a duration such as P8D or PT1H30M"));
    act(m_door, acts::AdvanceClock{*milliseconds}, Side::Qlik, answer,
        [lag = m_lag, time = *milliseconds](Revision) { lag->passed(time); });
}

void Controls::serveSignIns(const Request &request, Side side, const Answer &answer)
{
    const auto body = objectIn(request.body);
    if (!body)
        return answer(gatewayReply(400, "an object with the keys of the act sign-in is expected"));
    std::vector<std::string> keyValues;
    for (const auto &member : *body) {
        const json::string *text = member.value().if_string();
        if (!text)
            return answer(gatewayReply(400, "the keys of the act sign-in are texts"));
        keyValues.push_back(std::string(member.key().data(), member.key().size()) + "="
                            + std::string(text->data(), text->size()));
    }
    const Snapshot snapshot = m_door.snapshot();
    auto parsed = parseAct("sign-in", keyValues, *snapshot.state, side);
    if (!parsed) {
        Json out;
        out.beginObject()
            .key("errors")
            .beginArray()
            .beginObject()
            .field("code", "HTTP-400")
            .field("title", "Bad Request");
        out.field("detail", wording::text(parsed.error()).toStdString()).field("status", 400);
        out.endObject().endArray().endObject();
        return answer({.status = 400, .body = out.take()});
    }
    act(m_door, *std::move(parsed), side, answer, [lag = m_lag, side](Revision done) { lag->wrote(side, done); });
}

void Controls::serveDump(const Answer &answer)
{
    const Snapshot snapshot = m_door.snapshot();
    std::shared_ptr<const std::string> text;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_dump || m_dumpRevision != snapshot.revision) {
            m_dump = std::make_shared<const std::string>(exportDocument(*snapshot.state));
            m_dumpRevision = snapshot.revision;
        }
        text = m_dump;
    }
    answer({.shared = std::move(text)});
}

} // namespace tandem::simulator
