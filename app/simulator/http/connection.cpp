// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/connection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

#include <array>
#include <atomic>
#include <charconv>

namespace tandem::simulator::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;

namespace {

constexpr std::size_t readStep = 4096; ///< bytes asked for at once while a head is read
constexpr std::size_t drainLimit = 4 * bodyLimit; ///< what is read and thrown away after a refusal
constexpr std::int64_t drainMs = 2'000;
constexpr std::size_t mostWaiting = 64 * 1024 * 1024; ///< bytes of answers that are not taken, over all connections
constexpr std::size_t slowStep = 7; ///< bytes of a slow answer at once
constexpr std::chrono::milliseconds slowPause{10};

std::string_view viewOf(const beast::flat_buffer &buffer)
{
    const auto data = buffer.data();
    return {static_cast<const char *>(data.data()), data.size()};
}

/// One of the faults that Beast finds in a message, as opposed to those of the network.
error_code badChunk()
{
    return beast::http::error::bad_chunk;
}

void appendNumber(std::string &out, std::size_t number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

} // namespace

std::string gatewayError(int status, std::string_view detail)
{
    static std::atomic<std::uint64_t> counter{0};
    std::array<char, 17> digits{};
    std::uint64_t number = ++counter;
    for (std::size_t i = 16; i-- > 0; number /= 16)
        digits[i] = "0123456789abcdef"[number % 16];
    std::string body = R"({"errors":[{"code":"HTTP-)" + std::to_string(status) + R"(","title":")";
    body += reasonOf(status);
    if (!detail.empty())
        body += R"(","detail":")" + std::string(detail);
    body += R"(","status":)" + std::to_string(status) + R"(}],"traceId":"0000000000000000)";
    return body + digits.data() + R"("})";
}

void Mailbox::post(std::function<void()> work)
{
    const std::scoped_lock lock(m_mutex);
    if (m_context)
        asio::post(*m_context, std::move(work));
}

void Mailbox::close()
{
    const std::scoped_lock lock(m_mutex);
    m_context = nullptr;
}

void Connection::begin()
{
    error_code ignored;
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    enter(Phase::Head, m_home.limits.headMs);
    readHead();
}

void Connection::beginRefusing()
{
    refuse(503, "too many connections");
}

void Connection::enter(Phase phase, std::int64_t milliseconds)
{
    m_phase = phase;
    m_deadline =
        milliseconds > 0 ? std::optional(Clock::now() + std::chrono::milliseconds(milliseconds)) : std::nullopt;
}

void Connection::checkDeadline(Clock::time_point now)
{
    if (m_closed || !m_deadline || now < *m_deadline)
        return;
    m_deadline.reset();
    if (m_phase == Phase::Head || m_phase == Phase::Body) {
        error_code ignored;
        m_socket.cancel(ignored); // the read that waits ends; what it would do is void
        refuse(408, m_phase == Phase::Head ? "the head took too long" : "the body took too long");
    } else {
        close();
    }
}

void Connection::close()
{
    if (m_closed)
        return;
    m_closed = true;
    ++m_serial;
    count(0);
    error_code ignored;
    m_socket.close(ignored);
    m_home.gone(this);
}

void Connection::readHead()
{
    m_socket.async_read_some(m_buffer.prepare(readStep),
                             [self = shared_from_this()](error_code problem, std::size_t bytes) {
                                 if (self->m_closed || (self->m_phase != Phase::Head && self->m_phase != Phase::Idle))
                                     return;
                                 if (problem)
                                     return self->close();
                                 if (self->m_phase == Phase::Idle)
                                     self->enter(Phase::Head, self->m_home.limits.headMs);
                                 self->m_buffer.commit(bytes);
                                 self->scanHead();
                             });
}

void Connection::scanHead()
{
    const auto end = endOfHead(viewOf(m_buffer), m_scanned);
    if (!end)
        return refuse(end.error().status, end.error().detail);
    if (!*end)
        return readHead();
    const std::size_t bytes = **end;
    auto head = http::readHead(viewOf(m_buffer).substr(0, bytes), m_home.port);
    if (!head)
        return refuse(head.error().status, head.error().detail);
    m_head = *std::move(head);
    m_scanned = 0;
    if (m_head.body == BodyKind::None) {
        m_buffer.consume(bytes);
        return dispatch();
    }
    beginBody(bytes);
}

void Connection::beginBody(std::size_t headBytes)
{
    m_parser.emplace();
    m_parser->header_limit(2 * headLimit);
    m_parser->body_limit(bodyLimit);
    error_code problem;
    // Beast reads the head once more, for the framing; what it is given has passed our own reading.
    std::string_view text = viewOf(m_buffer).substr(0, headBytes);
    text.remove_prefix(text.find_first_not_of("\r\n"));
    m_parser->put(asio::buffer(text), problem);
    m_buffer.consume(headBytes);
    if (problem && problem != beast::http::error::need_more)
        return refuse(problem == beast::http::error::body_limit ? 413 : 400, "not an HTTP message");
    enter(Phase::Body, m_home.limits.bodyMs);
    if (m_head.expectsContinue && m_buffer.size() == 0) {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_socket, asio::buffer(goOn), [self = shared_from_this()](error_code failure, std::size_t) {
            if (self->m_closed || self->m_phase != Phase::Body)
                return;
            if (failure)
                return self->close();
            self->readBody();
        });
        return;
    }
    readBody();
}

void Connection::readBody()
{
    beast::http::async_read(m_socket, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code problem, std::size_t) {
                                if (self->m_closed || self->m_phase != Phase::Body)
                                    return;
                                if (problem == beast::http::error::body_limit)
                                    return self->refuse(413, "the body is larger than 1 MB");
                                if (problem && problem.category() == badChunk().category()
                                    && problem != beast::http::error::partial_message)
                                    return self->refuse(400, "a body that is not framed as announced");
                                if (problem)
                                    return self->close();
                                self->m_head.request.body = std::move(self->m_parser->get().body());
                                self->m_parser.reset();
                                self->dispatch();
                            });
}

void Connection::dispatch()
{
    enter(Phase::Serving, 0);
    const std::uint64_t serial = ++m_serial;
    const auto reply = [weak = weak_from_this(), mailbox = m_home.mailbox, serial](Reply answered) {
        const auto hand = [weak, serial](Reply &&given) {
            const auto self = weak.lock();
            if (self && !self->m_closed && self->m_serial == serial && self->m_phase == Phase::Serving)
                self->answer(std::move(given));
        };
        if (mailbox->isHere())
            return hand(std::move(answered));
        auto carried = std::make_shared<Reply>(std::move(answered));
        mailbox->post([hand, carried] { hand(std::move(*carried)); });
    };
    try {
        m_home.surface.serve(m_head.request, reply);
    } catch (const std::exception &) {
        reply({.status = 500, .body = gatewayError(500, "the service failed")});
    }
}

void Connection::answer(Reply reply)
{
    if (reply.delayMs <= 0)
        return deliver(std::move(reply));
    auto timer =
        std::make_shared<asio::steady_timer>(m_socket.get_executor(), std::chrono::milliseconds(reply.delayMs));
    const std::uint64_t serial = ++m_serial; // from now on only this one counts
    timer->async_wait([self = shared_from_this(), timer, serial, held = std::move(reply)](error_code problem) mutable {
        if (!problem && !self->m_closed && self->m_serial == serial)
            self->deliver(std::move(held));
    });
}

void Connection::count(std::size_t bytes)
{
    m_home.waiting += bytes - m_counted;
    m_counted = bytes;
}

void Connection::deliver(Reply reply)
{
    // Clients that ask and do not read: the first ones get what they asked for, the others are told to come again.
    const std::size_t kept = reply.shared ? 0 : reply.body.size();
    if (kept > bodyLimit && m_home.waiting + kept > mostWaiting)
        reply = {.status = 503,
                 .body = gatewayError(503, "too many answers wait to be taken"),
                 .headers = {{"retry-after", "1"}}};
    m_reply = std::move(reply);
    count(m_reply.shared ? 0 : m_reply.body.size());
    const std::string &body = m_reply.content();
    const bool hasBody = m_reply.status != 204 && m_reply.status != 304 && m_reply.status >= 200;
    const bool last = !m_head.keepAlive || m_reply.delivery != Delivery::Whole;
    std::string &out = m_answerHead;
    out.clear();
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<std::size_t>(m_reply.status));
    out += ' ';
    out += reasonOf(m_reply.status);
    out += "\r\nDate: ";
    out += m_home.date();
    if (hasBody) {
        if (!body.empty()) {
            out += "\r\nContent-Type: ";
            out += m_reply.contentType;
        }
        out += "\r\nContent-Length: ";
        appendNumber(out, m_reply.delivery == Delivery::WrongLength ? body.size() + 97 : body.size());
    }
    for (const auto &[name, value] : m_reply.headers) {
        out += "\r\n";
        out += name;
        out += ": ";
        out += value;
    }
    out += last ? "\r\nConnection: close\r\n\r\n" : "\r\nConnection: keep-alive\r\n\r\n";
    if (!hasBody || m_head.headOnly) {
        m_reply.body.clear();
        m_reply.shared.reset();
    }
    enter(Phase::Writing, m_home.limits.writeMs);
    switch (m_reply.delivery) {
    case Delivery::Whole:
    case Delivery::WrongLength:
        return write(last);
    case Delivery::Reset: {
        error_code ignored;
        m_socket.set_option(asio::socket_base::linger(true, 0), ignored);
        return close();
    }
    case Delivery::CloseBefore:
        return drain();
    case Delivery::HalfStatusLine:
        out.resize(10);
        m_reply.body.clear();
        m_reply.shared.reset();
        return write(true);
    case Delivery::CutBody:
        m_reply.body = body.substr(0, body.size() / 2);
        m_reply.shared.reset();
        return write(true);
    case Delivery::SlowBytes:
        out += m_reply.content();
        m_sent = 0;
        m_deadline.reset();
        return writeSlowly();
    }
}

void Connection::refuse(int status, std::string_view detail)
{
    m_head = {};
    m_head.keepAlive = false;
    ++m_serial;
    deliver({.status = status, .body = gatewayError(status, detail)});
}

void Connection::write(bool last)
{
    const std::array<asio::const_buffer, 2> parts{asio::buffer(m_answerHead), asio::buffer(m_reply.content())};
    asio::async_write(m_socket, parts, [self = shared_from_this(), last](error_code problem, std::size_t) {
        if (self->m_closed)
            return;
        if (problem)
            return self->close();
        self->written(last);
    });
}

void Connection::writeSlowly()
{
    const std::size_t bytes = std::min(slowStep, m_answerHead.size() - m_sent);
    if (bytes == 0)
        return written(true);
    asio::async_write(m_socket, asio::buffer(m_answerHead.data() + m_sent, bytes),
                      [self = shared_from_this(), bytes](error_code problem, std::size_t) {
                          if (self->m_closed)
                              return;
                          if (problem)
                              return self->close();
                          self->m_sent += bytes;
                          auto timer = std::make_shared<asio::steady_timer>(self->m_socket.get_executor(), slowPause);
                          timer->async_wait([self, timer](error_code stopped) {
                              if (!stopped && !self->m_closed)
                                  self->writeSlowly();
                          });
                      });
}

void Connection::written(bool last)
{
    m_reply = {};
    count(0);
    if (last)
        return drain();
    m_head = {};
    if (m_buffer.size() == 0) {
        m_buffer.consume(0);
        if (m_buffer.capacity() > 4 * headLimit)
            m_buffer.shrink_to_fit();
        enter(Phase::Idle, m_home.limits.idleMs);
        return readHead();
    }
    enter(Phase::Head, m_home.limits.headMs);
    scanHead();
}

void Connection::drain()
{
    if (m_phase != Phase::Draining) {
        // The client may still be sending: closing at once would reset the connection and lose the answer.
        error_code ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
        enter(Phase::Draining, drainMs);
        m_buffer.consume(m_buffer.size());
    }
    m_socket.async_read_some(m_buffer.prepare(readStep),
                             [self = shared_from_this()](error_code problem, std::size_t bytes) {
                                 self->m_drained += bytes;
                                 if (self->m_closed)
                                     return;
                                 if (problem || self->m_drained > drainLimit)
                                     return self->close();
                                 self->drain();
                             });
}

} // namespace tandem::simulator::http
