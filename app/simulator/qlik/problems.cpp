// SPDX-License-Identifier: GPL-3.0-or-later
// How the services of the Qlik side write errors, and what a refusal of a rule becomes.
#include "domain/sentence.h"
#include "simulator/http/head.h"
#include "simulator/qlik/call.h"
#include "wording/wording.h"

#include <array>
#include <atomic>

namespace tandem::simulator::qlik {

namespace {

std::string traceId()
{
    static std::atomic<std::uint64_t> counter{0};
    std::array<char, 33> digits{};
    digits.fill('0');
    digits[32] = 0;
    std::uint64_t number = ++counter;
    for (std::size_t i = 32; number > 0; number /= 16)
        digits[--i] = "0123456789abcdef"[number % 16];
    return digits.data();
}

std::string codeOf(const Service &service, const Problem &problem)
{
    if (!problem.code.empty())
        return problem.code;
    return std::string(service.prefix) + '-' + std::to_string(problem.status);
}

void writeSource(Json &json, const Problem &problem)
{
    json.key("source").beginObject().fieldUnlessEmpty("pointer", problem.pointer);
    json.fieldUnlessEmpty("parameter", problem.parameter).endObject();
}

/// Data files tell a code, a title and a detail, and nothing else; codes that are not theirs are the status.
constexpr std::string_view bareService = "DF";

Reply bareReply(const Service &service, const Problem &problem)
{
    const bool own = problem.code.starts_with(service.prefix);
    Json json;
    json.beginObject().key("errors").beginArray().beginObject();
    json.field("code", own ? problem.code : "HTTP-" + std::to_string(problem.status));
    json.field("title", http::reasonOf(problem.status)).fieldUnlessEmpty("detail", problem.detail);
    json.endObject().endArray().endObject();
    return {.status = problem.status, .body = json.take()};
}

/// `meta`, with the source in it where the service puts it there.
void writeMeta(Json &json, const Service &service, const Problem &problem)
{
    const bool hasSource = !problem.pointer.empty() || !problem.parameter.empty();
    if (service.style == ErrorStyle::ItemsMeta) {
        json.key("meta").beginObject().key("explain").beginObject().members(problem.meta).endObject();
        json.field("fault", false).field("temporary", false).field("timeout", false).endObject();
        return;
    }
    const bool inMeta = hasSource && service.style == ErrorStyle::SourceInMeta;
    if (problem.meta.size() > 2 || inMeta) {
        json.key("meta").beginObject().members(problem.meta);
        if (inMeta)
            writeSource(json, problem);
        json.endObject();
    }
    if (hasSource && !inMeta)
        writeSource(json, problem);
}

enum class Kind { Forbidden, Invalid, Conflict, NotEmpty, Missing };

/// By the sentence where a rule refuses for several reasons, else by the rule.
Kind kindOf(const Refusal &refusal)
{
    static constexpr std::array<std::pair<Sentence, Kind>, 18> sentences{{
        {Sentence::RoleNameTaken, Kind::Conflict},
        {Sentence::GroupNameTaken, Kind::Conflict},
        {Sentence::SpaceNameTaken, Kind::Conflict},
        {Sentence::SubjectTaken, Kind::Conflict},
        {Sentence::NoGoodAddress, Kind::Conflict},
        {Sentence::SpaceNotEmpty, Kind::NotEmpty},
        {Sentence::SpaceIsGone, Kind::Missing},
        {Sentence::GroupGone, Kind::Missing},
        {Sentence::GroupOfMemberGone, Kind::Missing},
        {Sentence::UsersGone, Kind::Missing},
        {Sentence::GroupNotEmpty, Kind::Invalid},
        {Sentence::GroupMembersAlready, Kind::Invalid},
        {Sentence::GroupMembersNone, Kind::Invalid},
        {Sentence::GroupOfIdp, Kind::Invalid},
        {Sentence::SpaceRoleNotThere, Kind::Invalid},
        {Sentence::NobodyDeletesThemselves, Kind::Forbidden},
        {Sentence::RoleDeletionBlocked, Kind::Forbidden},
        {Sentence::DisableOneself, Kind::Forbidden},
    }};
    for (const auto &[sentence, kind] : sentences) {
        if (refusal.text.id == sentence)
            return kind;
    }
    static constexpr std::array<std::pair<RuleId, Kind>, 8> rules{{
        {RuleId::BX_12, Kind::Invalid}, // limits and names that can't be
        {RuleId::BX_15, Kind::Invalid},
        {RuleId::JO_04, Kind::Invalid},
        {RuleId::ST_04, Kind::Invalid},
        {RuleId::OW_05, Kind::Invalid},
        {RuleId::AL_04, Kind::Invalid},
        {RuleId::AL_02, Kind::Missing},
        {RuleId::ST_05, Kind::Missing},
    }};
    for (const auto &[rule, kind] : rules) {
        if (refusal.rule == rule)
            return kind;
    }
    return Kind::Forbidden;
}

} // namespace

Reply errorReply(const Service &service, const Problem &problem)
{
    if (service.prefix == bareService)
        return bareReply(service, problem);
    const ErrorStyle style = service.style;
    const std::string code = codeOf(service, problem);
    const std::string_view title = http::reasonOf(problem.status);
    Json json;
    json.beginObject().key("errors").beginArray().beginObject();
    if (style == ErrorStyle::NumericCode)
        json.field("code", problem.status);
    else
        json.field("code", code);
    json.field("title", title).fieldUnlessEmpty("detail", problem.detail);
    if (style == ErrorStyle::TextStatus)
        json.field("status", std::to_string(problem.status));
    else if (style != ErrorStyle::NoStatus)
        json.field("status", problem.status);
    writeMeta(json, service, problem);
    json.endObject().endArray();
    if (style != ErrorStyle::NoTrace && style != ErrorStyle::ItemsMeta && style != ErrorStyle::Legacy)
        json.field("traceId", traceId());
    if (style == ErrorStyle::SourceInMeta)
        json.field("code", code).field("title", title).fieldUnlessEmpty("detail", problem.detail);
    if (style == ErrorStyle::Legacy)
        json.field("error", title).field("message", problem.detail);
    json.endObject();
    return {.status = problem.status, .body = json.take()};
}

Problem problemOf(const Plan &refused, const RefusalStatus &statuses)
{
    const Refusal &refusal = *refused.refusal;
    Problem problem;
    switch (kindOf(refusal)) {
    case Kind::Forbidden:
        problem.status = 403;
        break;
    case Kind::Invalid:
        problem.status = 400;
        break;
    case Kind::Conflict:
        problem.status = statuses.conflict;
        break;
    case Kind::NotEmpty:
        problem.status = statuses.notEmpty;
        break;
    case Kind::Missing:
        problem.status = statuses.missing;
        break;
    }
    const wording::Names names = wording::namesOf(refused);
    problem.detail = wording::text(refusal.text, names).toStdString();
    Json meta;
    meta.beginObject().field("rule", toString(refusal.rule));
    meta.field("next", wording::text(refusal.next, names).toStdString()).endObject();
    problem.meta = meta.take();
    return problem;
}

Problem problemOf(const Error &error)
{
    return {.status = error.isEnvironment() ? 503 : 400, .detail = wording::text(error).toStdString()};
}

} // namespace tandem::simulator::qlik
