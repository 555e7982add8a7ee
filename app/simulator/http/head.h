// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/exchange.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

/// The head of an HTTP/1.1 message, read strictly: what a gateway must refuse is refused here. Beast 1.81 accepts two
/// Host fields, folded lines and unknown transfer codings (measured), so it sees a message only after this.
namespace tandem::simulator::http {

inline constexpr std::size_t headLimit = 16 * 1024; ///< bytes of request line and header fields, else 431
inline constexpr std::size_t bodyLimit = 1024 * 1024; ///< bytes, else 413

/// Why a message is not served: the status, and what was wrong in English, for the error's detail.
struct Fault
{
    int status;
    std::string_view detail;
};

enum class BodyKind : std::uint8_t { None, Length, Chunked };

struct Head
{
    Request request = {}; ///< everything but the body
    BodyKind body = BodyKind::None;
    std::size_t length = 0; ///< of a BodyKind::Length one
    bool keepAlive = true;
    bool expectsContinue = false; ///< wants "100 Continue" before it sends the body
    bool headOnly = false; ///< was a HEAD; `request.method` says GET
};

/// Where a head ends: one past its empty line, or nothing when it is not complete. A line that does not end in
/// CR LF is a fault at once. `from` is where the search of the last call ended.
std::expected<std::optional<std::size_t>, Fault> endOfHead(std::string_view bytes, std::size_t &from);

/// Reads a complete head for a listener on this port. Pure.
std::expected<Head, Fault> readHead(std::string_view head, std::uint16_t port);

/// Percent-decodes; nullopt when a '%' is not followed by two hexadecimal digits, or the result holds a control
/// character or is not UTF-8. `plusIsSpace` for query strings.
std::optional<std::string> percentDecoded(std::string_view text, bool plusIsSpace);

/// "Not Found": the reason phrase of a status.
std::string_view reasonOf(int status);

} // namespace tandem::simulator::http
