// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/head.h"
#include "simulator/http/listener.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace tandem::simulator::http {

using Clock = std::chrono::steady_clock;

/// The way into a listener's thread for answers that come from others; closed when the listener ends, so that late
/// answers fall to the ground.
class Mailbox
{
public:
    explicit Mailbox(boost::asio::io_context &context) : m_context(&context) { }
    void post(std::function<void()> work);
    void close();
    /// The listener's thread says that it is the one.
    void adopt() { m_thread = std::this_thread::get_id(); }
    [[nodiscard]] bool isHere() const { return m_thread == std::this_thread::get_id(); }

private:
    std::mutex m_mutex;
    boost::asio::io_context *m_context;
    std::thread::id m_thread; ///< set before the first connection is accepted
};

/// One connection: reads a request, has it served, writes the answer, and so on. Lives on the listener's thread.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Socket = boost::asio::ip::tcp::socket;

    /// What a connection knows of its listener; outlives it.
    struct Home
    {
        Surface &surface;
        Limits limits;
        std::uint16_t port;
        std::shared_ptr<Mailbox> mailbox;
        std::function<void(Connection *)> gone; ///< told once, at the end
        std::string_view (*date)(); ///< value of the Date field
        std::size_t waiting = 0; ///< bytes of answers that clients have not taken yet
    };

    Connection(Socket socket, Home &home) : m_socket(std::move(socket)), m_home(home) { }

    void begin();
    /// Answers 503 whatever is asked, and closes.
    void beginRefusing();
    /// Looks whether a deadline has passed; called several times a second.
    void checkDeadline(Clock::time_point now);
    void close();

private:
    enum class Phase : std::uint8_t { Idle, Head, Body, Serving, Writing, Draining };

    void enter(Phase phase, std::int64_t milliseconds);
    void readHead();
    void scanHead();
    void beginBody(std::size_t headBytes);
    void readBody();
    void dispatch();
    void answer(Reply reply);
    void deliver(Reply reply);
    void refuse(int status, std::string_view detail);
    void write(bool last);
    void writeSlowly();
    void written(bool last);
    void drain();
    /// So many bytes of this connection's answer are kept in memory for it alone.
    void count(std::size_t bytes);

    Socket m_socket;
    Home &m_home;
    boost::beast::flat_buffer m_buffer;
    std::size_t m_scanned = 0;
    Phase m_phase = Phase::Idle;
    std::optional<Clock::time_point> m_deadline;
    Head m_head;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::string m_answerHead;
    Reply m_reply;
    std::size_t m_counted = 0; ///< of Home::waiting
    std::size_t m_sent = 0; ///< of a slow answer
    std::size_t m_drained = 0;
    std::uint64_t m_serial = 0; ///< of the request that is served; an answer to another one is dropped
    bool m_closed = false;
};

/// The body of an error that the gateway itself answers.
std::string gatewayError(int status, std::string_view detail);

} // namespace tandem::simulator::http
