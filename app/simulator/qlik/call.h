// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/door.h"
#include "simulator/exchange.h"
#include "simulator/json.h"
#include "simulator/qlik/body.h"
#include "simulator/qlik/context.h"

#include <array>
#include <concepts>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the handlers of the Qlik side share: one request being answered.
namespace tandem::simulator::qlik {

/// How a service writes its errors (reference: section 1.6).
enum class ErrorStyle : std::uint8_t {
    Usual,
    NoStatus, ///< roles
    NoTrace, ///< api-keys, identity-providers, oauth-clients
    SourceInMeta, ///< spaces; also code, title and detail at the top level
    ItemsMeta, ///< items: meta is {explain, fault, temporary, timeout}, no traceId
    Legacy, ///< licences: also `error` and `message`, no traceId
    TextStatus, ///< tenants: status is a text
    NumericCode, ///< scheduling tasks
};

struct Service
{
    std::string_view prefix; ///< of error codes: "USERS"
    ErrorStyle style = ErrorStyle::Usual;
};

/// What a refusal becomes where the operation documents it; elsewhere 400.
struct RefusalStatus
{
    int conflict = 400; ///< a name or subject is taken
    int notEmpty = 400;
    int missing = 404; ///< the thing is gone
};

struct Call
{
    const Request &request;
    Answer answer;
    std::shared_ptr<Context> context;
    const Service &service;
    Snapshot snapshot;
    std::array<std::string_view, 3> ids = {}; ///< what stands for {…} in the path

    [[nodiscard]] const PairState &state() const { return *snapshot.state; }
    [[nodiscard]] const std::string &base() const { return request.base; }
    [[nodiscard]] Actor actor() const { return context->door.actor(); }

    void reply(int status, std::string body) const { answer({.status = status, .body = std::move(body)}); }
    void reply(int status, Json &json) const { reply(status, json.take()); }
    void noContent() const { answer({.status = 204}); }
    void fail(const Problem &problem) const;
    void notFound() const { fail({.status = 404, .detail = "there is no such resource"}); }
    /// The body as JSON; answers 400 itself when it is none.
    [[nodiscard]] std::optional<boost::json::value> body() const;
    /// Text of a query parameter; empty when absent.
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

Reply errorReply(const Service &service, const Problem &problem);
/// What a refused plan becomes (AL-04): its sentence as detail, its rule and the next step as meta.
Problem problemOf(const Plan &refused, const RefusalStatus &statuses);
Problem problemOf(const Error &error);

/// The next acts, made on the newest state; none when it needs no act. Several are carried out in their order, and none
/// of them may leave another without effect.
struct NextActs
{
    template<std::invocable<const PairState &> F>
    NextActs(F one) // NOLINT(google-explicit-constructor): a step is written down as what it does
    {
        if constexpr (std::is_convertible_v<std::invoke_result_t<F, const PairState &>, std::vector<ActBody>>) {
            make = std::move(one);
        } else {
            make = [one = std::move(one)](const PairState &state) {
                std::vector<ActBody> acts;
                if (std::optional<ActBody> act = one(state))
                    acts.push_back(*std::move(act));
                return acts;
            };
        }
    }

    std::function<std::vector<ActBody>(const PairState &)> make;
};
/// The answer, made on the state after the last act; `base` is that of the request.
using Success = std::function<Reply(const PairState &after, const std::string &base)>;

/// Carries out acts one after the other as the key's administrator, and answers. Several are planned beforehand on the
/// snapshot, so that what a later one refuses stops the earlier ones too.
void perform(const Call &call, std::vector<NextActs> acts, Success success, RefusalStatus statuses = {});
void perform(const Call &call, ActBody act, Success success, RefusalStatus statuses = {});
/// One act, whatever becomes of it handed on; for rows of a 207.
void attempt(std::shared_ptr<Context> context, ActBody act,
             std::function<void(std::shared_ptr<const PairState> after, std::optional<Problem>)> then,
             RefusalStatus statuses = {});

/// 204 for everything.
Success emptySuccess();

/// The operations of the body, at most 100; answers 400 itself when they are none.
std::optional<std::vector<PatchOp>> patchOf(const Call &call);

} // namespace tandem::simulator::qlik
