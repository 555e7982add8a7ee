// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tandem::simulator {

/// A request that has passed the hardening of the listener: whole, with exactly one valid Host.
struct Request
{
    std::string method; ///< as sent: "GET", "PATCH"
    std::string path; ///< from the first slash to before '?', as sent
    std::vector<std::string> segments; ///< of the path, percent-decoded; "/api/v1/users" is {"api", "v1", "users"}
    std::vector<std::pair<std::string, std::string>> query; ///< decoded, in order; a repeated name stays repeated
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case, values trimmed
    std::string body;
    std::string base; ///< "http://127.0.0.1:8931": what absolute links begin with, made from the Host header

    /// First value of a query parameter; null when it is not there.
    [[nodiscard]] const std::string *parameter(std::string_view name) const;
    /// First value of a header, its name in lower case; null when it is not there.
    [[nodiscard]] const std::string *header(std::string_view name) const;
};

/// How the bytes of an answer go out; all but Whole are faults on demand (see faults.h).
enum class Delivery : std::uint8_t {
    Whole,
    Reset, ///< the connection is reset, nothing is sent
    CloseBefore, ///< closed before the status line
    HalfStatusLine, ///< closed in the middle of the status line
    CutBody, ///< closed after half the body
    WrongLength, ///< Content-Length promises more than comes
    SlowBytes, ///< a few bytes at a time
};

/// What is answered. The listener adds Content-Length, Date and Connection.
struct Reply
{
    int status = 200;
    std::string body = {}; ///< empty for 204 and 304
    std::string contentType = "application/json"; ///< not sent when the body is empty
    std::vector<std::pair<std::string, std::string>> headers = {};
    /// Stands in for `body` when many requests get the same large text.
    std::shared_ptr<const std::string> shared = {};
    Delivery delivery = Delivery::Whole;
    std::int64_t delayMs = 0; ///< how long the answer is held back

    [[nodiscard]] const std::string &content() const { return shared ? *shared : body; }
};

/// Takes the reply; called exactly once, from any thread.
using Answer = std::function<void(Reply)>;

/// One of the two sides as its clients see it. Called on the listener's thread, many requests at once; what only reads
/// answers at once from a snapshot, what acts answers when its revision is durable.
class Surface
{
public:
    virtual ~Surface() = default;
    virtual void serve(const Request &request, Answer answer) = 0;
};

} // namespace tandem::simulator
