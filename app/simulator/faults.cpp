// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include "simulator/gate.h"
#include "simulator/json.h"
#include "simulator/wildcard.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace tandem::simulator {

namespace json = boost::json;

namespace {

constexpr std::array<std::pair<std::string_view, FaultKind>, 16> words{{
    {"refused", FaultKind::Refused},
    {"reset", FaultKind::Reset},
    {"close-before-status", FaultKind::CloseBefore},
    {"half-status-line", FaultKind::HalfStatusLine},
    {"cut-body", FaultKind::CutBody},
    {"wrong-length", FaultKind::WrongLength},
    {"html", FaultKind::Html},
    {"status", FaultKind::Status},
    {"done-but-status", FaultKind::DoneButStatus},
    {"not-done", FaultKind::NotDone},
    {"stall", FaultKind::Stall},
    {"slow-bytes", FaultKind::SlowBytes},
    {"duplicate", FaultKind::Duplicate},
    {"reordered", FaultKind::Reordered},
    {"items-delay", FaultKind::ItemsDelay},
    {"sync-delay", FaultKind::SyncDelay},
}};
constexpr std::size_t mostRules = 100;
constexpr std::int64_t longestMs = 600'000;

std::string_view wordOf(FaultKind kind)
{
    return std::ranges::find(words, kind, &std::pair<std::string_view, FaultKind>::second)->first;
}

bool lasts(FaultKind kind)
{
    return kind == FaultKind::ItemsDelay || kind == FaultKind::SyncDelay;
}

std::string_view text(const json::value &value)
{
    return {value.get_string().data(), value.get_string().size()};
}

/// A whole number from 0 to `most`; nothing for anything else.
std::optional<std::int64_t> number(const json::value &value, std::int64_t most)
{
    if (!value.is_int64() || value.get_int64() < 0 || value.get_int64() > most)
        return std::nullopt;
    return value.get_int64();
}

/// Reads one member of a rule or of its args; the reason when it is wrong.
std::string take(FaultBook::Rule &rule, std::string_view name, const json::value &value)
{
    if (name == "fault" || name == "method" || name == "path") {
        if (!value.is_string())
            return std::string(name) + " is a text";
        if (name == "method") {
            rule.method = text(value) == "*" ? std::string_view() : text(value);
        } else if (name == "path") {
            rule.path = text(value);
        } else {
            const auto found = std::ranges::find(words, text(value), &std::pair<std::string_view, FaultKind>::first);
            if (found == words.end())
                return "there is no fault " + std::string(text(value));
            rule.kind = found->second;
        }
        return {};
    }
    if (name == "rate") {
        if (!value.is_number() || value.to_number<double>() < 0 || value.to_number<double>() > 1)
            return "rate is a number from 0 to 1";
        rule.rate = value.to_number<double>();
        return {};
    }
    if (name == "retryAfter") {
        if (value.is_string() && value.get_string().size() <= 100)
            rule.retryAfter = text(value);
        else if (value.is_int64())
            rule.retryAfter = std::to_string(value.get_int64());
        else
            return "retryAfter is a number or a text";
        const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
        return std::ranges::any_of(*rule.retryAfter, isControl) ? "retryAfter holds a control character" : "";
    }
    const auto whole = number(value, name == "ms" ? longestMs : name == "status" ? 599 : 1'000'000'000);
    if (!whole || (name == "status" && *whole < 200))
        return std::string(name) + " is no such number";
    if (name == "after")
        rule.after = static_cast<std::uint64_t>(*whole);
    else if (name == "times")
        rule.times = static_cast<std::uint64_t>(*whole);
    else if (name == "ms")
        rule.ms = *whole;
    else if (name == "status")
        rule.status = static_cast<int>(*whole);
    else
        return "there is no member " + std::string(name);
    return {};
}

std::expected<FaultBook::Rule, std::string> ruleIn(const json::value &value)
{
    const json::object *members = value.if_object();
    if (!members || !members->contains("fault"))
        return std::unexpected("a rule is an object with a fault");
    FaultBook::Rule rule;
    for (const auto &member : *members) {
        const std::string_view name(member.key().data(), member.key().size());
        if (name == "args" && member.value().is_object()) {
            for (const auto &arg : member.value().get_object()) {
                if (std::string wrong = take(rule, {arg.key().data(), arg.key().size()}, arg.value()); !wrong.empty())
                    return std::unexpected(wrong);
            }
        } else if (std::string wrong = take(rule, name, member.value()); !wrong.empty()) {
            return std::unexpected(wrong);
        }
    }
    return rule;
}

/// The list of an answer's rows the other way round; the answer as it is when it has none.
std::string reordered(const std::string &body)
{
    json::error_code problem;
    json::value value = json::parse(body, problem);
    json::object *object = problem ? nullptr : value.if_object();
    for (const std::string_view name : {"data", "Resources", "tasks", "sharingTasks"}) {
        json::value *list = object ? object->if_contains(json::string_view(name.data(), name.size())) : nullptr;
        if (list && list->is_array()) {
            json::array rows = list->get_array();
            for (std::size_t i = 0; i < rows.size() / 2; ++i)
                rows[i].swap(rows[rows.size() - 1 - i]);
            *list = std::move(rows);
            return json::serialize(value);
        }
    }
    return body;
}

Answer delivered(Answer answer, Delivery delivery)
{
    return [answer = std::move(answer), delivery](Reply reply) {
        reply.delivery = delivery;
        answer(std::move(reply));
    };
}

} // namespace

std::expected<void, std::string> FaultBook::set(std::string_view text_)
{
    json::error_code problem;
    const json::value value = json::parse(json::string_view(text_.data(), text_.size()), problem);
    const json::object *object = problem ? nullptr : value.if_object();
    if (!object)
        return std::unexpected("{seed, rules} is expected");
    std::uint64_t seed = 1;
    if (const json::value *given = object->if_contains("seed")) {
        if (!given->is_int64())
            return std::unexpected("seed is a number");
        seed = static_cast<std::uint64_t>(given->get_int64());
    }
    const json::value *list = object->if_contains("rules");
    if (!list || !list->is_array() || list->get_array().size() > mostRules)
        return std::unexpected("rules is a list of at most 100");
    std::vector<Rule> rules;
    for (const json::value &entry : list->get_array()) {
        auto rule = ruleIn(entry);
        if (!rule)
            return std::unexpected("rule " + std::to_string(rules.size()) + ": " + rule.error());
        rules.push_back(*std::move(rule));
    }
    const std::scoped_lock lock(m_mutex);
    m_seed = seed;
    m_random.seed(seed);
    m_rules = std::move(rules);
    m_empty = m_rules.empty();
    return {};
}

void FaultBook::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_rules.clear();
    m_empty = true;
}

std::string FaultBook::toJson() const
{
    const std::scoped_lock lock(m_mutex);
    Json out;
    out.beginObject().field("seed", m_seed).key("rules").beginArray();
    for (const Rule &rule : m_rules) {
        out.beginObject().field("fault", wordOf(rule.kind)).fieldUnlessEmpty("method", rule.method);
        out.fieldUnlessEmpty("path", rule.path).field("matched", rule.matched).field("done", rule.done).endObject();
    }
    out.endArray().endObject();
    return out.take();
}

std::optional<FaultBook::Rule> FaultBook::strike(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    for (Rule &rule : m_rules) {
        if (lasts(rule.kind) || (!rule.method.empty() && rule.method != request.method)
            || (!rule.path.empty() && !wildcardMatches(rule.path, request.path)))
            continue;
        if (rule.matched++ < rule.after || (rule.times && rule.done >= *rule.times))
            continue;
        // 53 bits make the same number on every machine.
        if (static_cast<double>(m_random() >> 11) * 0x1p-53 >= rule.rate)
            continue;
        ++rule.done;
        return rule;
    }
    return std::nullopt;
}

std::int64_t FaultBook::delayOf(FaultKind kind) const
{
    if (m_empty)
        return 0;
    const std::scoped_lock lock(m_mutex);
    const auto rule = std::ranges::find(m_rules, kind, &Rule::kind);
    return rule == m_rules.end() ? 0 : rule->ms.value_or(5'000);
}

void serveFaulty(const FaultBook::Rule &fault, const std::function<void(Answer)> &serve,
                 const std::function<void(std::int64_t)> &refuse, Answer answer)
{
    switch (fault.kind) {
    case FaultKind::Refused:
        refuse(fault.ms.value_or(1'000));
        return answer({.delivery = Delivery::Reset});
    case FaultKind::Reset:
        return answer({.delivery = Delivery::Reset});
    case FaultKind::CloseBefore:
        return answer({.delivery = Delivery::CloseBefore});
    case FaultKind::HalfStatusLine:
        return answer({.delivery = Delivery::HalfStatusLine});
    case FaultKind::CutBody:
        return serve(delivered(std::move(answer), Delivery::CutBody));
    case FaultKind::WrongLength:
        return serve(delivered(std::move(answer), Delivery::WrongLength));
    case FaultKind::SlowBytes:
        return serve(delivered(std::move(answer), Delivery::SlowBytes));
    case FaultKind::Html:
        return answer({.body = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>\n",
                       .contentType = "text/html; charset=utf-8"});
    case FaultKind::Status: {
        Reply reply = gatewayReply(fault.status.value_or(500), "a fault that was asked for");
        if (fault.retryAfter)
            reply.headers.emplace_back("retry-after", *fault.retryAfter);
        return answer(std::move(reply));
    }
    case FaultKind::DoneButStatus:
        return serve([answer = std::move(answer), status = fault.status.value_or(504)](const Reply &) {
            answer(gatewayReply(status, "a fault that was asked for"));
        });
    case FaultKind::NotDone:
        return answer({.status = fault.status.value_or(200), .body = "{}"});
    case FaultKind::Stall:
        return serve([answer = std::move(answer), ms = fault.ms.value_or(60'000)](Reply reply) {
            reply.delayMs = ms;
            answer(std::move(reply));
        });
    case FaultKind::Duplicate:
        serve([](const Reply &) { });
        return serve(std::move(answer));
    case FaultKind::Reordered:
        return serve([answer = std::move(answer)](Reply reply) {
            reply.body = reordered(reply.content());
            reply.shared.reset();
            answer(std::move(reply));
        });
    case FaultKind::ItemsDelay:
    case FaultKind::SyncDelay:
        break;
    }
    serve(std::move(answer));
}

} // namespace tandem::simulator
