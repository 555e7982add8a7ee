// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/listener.h"

#include "simulator/http/connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <set>

namespace tandem::simulator::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds tick{250}; ///< how often deadlines are looked at

/// RFC 9110's date of this second. One text a thread, made anew once a second.
std::string_view httpDate()
{
    thread_local std::time_t made = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != made) {
        static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::from_time_t(now));
        const std::chrono::year_month_day date(day);
        const std::chrono::weekday weekday(day);
        const auto seconds = static_cast<int>(now % 86'400);
        std::array<char, 64> out{};
        std::snprintf(out.data(), out.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT", days[weekday.c_encoding()],
                      static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1],
                      static_cast<int>(date.year()), seconds / 3600, seconds / 60 % 60, seconds % 60);
        text = out.data();
        made = now;
    }
    return text;
}

} // namespace

class Listener::Core
{
public:
    Core(Surface &surface, const Limits &limits)
        : m_mailbox(std::make_shared<Mailbox>(m_context))
        , m_home{surface, limits, 0, m_mailbox, [this](Connection *gone) { forget(gone); }, &httpDate}
        , m_ticker(m_context)
    { }
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;
    ~Core()
    {
        m_mailbox->close();
        asio::post(m_context, [this] { m_context.stop(); });
        if (m_thread.joinable())
            m_thread.join();
        for (const auto &connection : std::exchange(m_served, {}))
            connection->close();
        for (const auto &connection : std::exchange(m_refused, {}))
            connection->close();
    }

    /// 127.0.0.1 must be had; ::1 is had where there is IPv6.
    error_code bind(std::uint16_t port)
    {
        error_code problem;
        if (listen(m_four, {asio::ip::address_v4::loopback(), port}, problem); problem)
            return problem;
        m_home.port = m_four.local_endpoint().port();
        error_code six;
        listen(m_six, {asio::ip::address_v6::loopback(), m_home.port}, six);
        if (six && six == asio::error::address_in_use)
            return six; // somebody else is there: clients of "localhost" would reach them
        return {};
    }

    void run()
    {
        m_thread = std::thread([this] {
            m_mailbox->adopt();
            accept(m_four);
            if (m_six.is_open())
                accept(m_six);
            scheduleTick();
            m_context.run();
        });
    }

    [[nodiscard]] std::uint16_t port() const { return m_home.port; }

    void refuseFor(std::int64_t milliseconds)
    {
        m_mailbox->post([this, milliseconds] {
            error_code ignored;
            m_four.close(ignored);
            m_six.close(ignored);
            m_reopen = Clock::now() + std::chrono::milliseconds(milliseconds);
        });
    }

private:
    static void listen(tcp::acceptor &acceptor, const tcp::endpoint &endpoint, error_code &problem)
    {
        acceptor.open(endpoint.protocol(), problem);
        if (problem)
            return;
        acceptor.set_option(asio::socket_base::reuse_address(true), problem);
        if (!problem && endpoint.address().is_v6())
            acceptor.set_option(asio::ip::v6_only(true), problem);
        if (!problem)
            acceptor.bind(endpoint, problem);
        if (!problem)
            acceptor.listen(asio::socket_base::max_listen_connections, problem);
        error_code ignored;
        if (problem)
            acceptor.close(ignored);
    }

    void accept(tcp::acceptor &acceptor)
    {
        acceptor.async_accept([this, &acceptor](error_code problem, tcp::socket socket) {
            if (problem == asio::error::operation_aborted || !acceptor.is_open())
                return;
            if (!problem)
                welcome(std::move(socket));
            if (problem == asio::error::no_descriptors)
                m_retry = &acceptor; // again with the next tick, not at once and for ever
            else
                accept(acceptor);
        });
    }

    void welcome(tcp::socket socket)
    {
        const auto limit = static_cast<std::size_t>(m_home.limits.connections);
        const bool full = m_served.size() >= limit;
        if (full && m_refused.size() >= limit)
            return; // a crowd that does not even take its 503
        const auto connection = std::make_shared<Connection>(std::move(socket), m_home);
        if (full) {
            m_refused.insert(connection);
            connection->beginRefusing();
        } else {
            m_served.insert(connection);
            connection->begin();
        }
    }

    void forget(Connection *gone)
    {
        for (auto *some : {&m_served, &m_refused}) {
            if (const auto found = some->find(gone); found != some->end())
                some->erase(found);
        }
    }

    void scheduleTick()
    {
        m_ticker.expires_after(tick);
        m_ticker.async_wait([this](error_code problem) {
            if (problem)
                return;
            const auto now = Clock::now();
            for (const auto &some : {m_served, m_refused}) { // copies: checkDeadline may take one out
                for (const auto &connection : some)
                    connection->checkDeadline(now);
            }
            if (m_retry)
                accept(*std::exchange(m_retry, nullptr));
            if (m_reopen && now >= *m_reopen)
                reopen();
            scheduleTick();
        });
    }

    void reopen()
    {
        error_code problem;
        listen(m_four, {asio::ip::address_v4::loopback(), m_home.port}, problem);
        if (problem)
            return; // tried again with the next tick
        m_reopen.reset();
        accept(m_four);
        listen(m_six, {asio::ip::address_v6::loopback(), m_home.port}, problem);
        if (!problem)
            accept(m_six);
    }

    struct ByAddress
    {
        using is_transparent = void;
        static const Connection *of(const std::shared_ptr<Connection> &connection) { return connection.get(); }
        static const Connection *of(const Connection *connection) { return connection; }
        bool operator()(const auto &a, const auto &b) const { return std::less<>()(of(a), of(b)); }
    };

    asio::io_context m_context{1};
    std::shared_ptr<Mailbox> m_mailbox;
    Connection::Home m_home;
    tcp::acceptor m_four{m_context};
    tcp::acceptor m_six{m_context};
    tcp::acceptor *m_retry = nullptr;
    std::optional<Clock::time_point> m_reopen;
    asio::steady_timer m_ticker;
    std::set<std::shared_ptr<Connection>, ByAddress> m_served;
    std::set<std::shared_ptr<Connection>, ByAddress> m_refused; ///< those beyond the limit, until they took their 503
    std::thread m_thread;
};

Result<std::unique_ptr<Listener>> Listener::start(Surface &surface, std::uint16_t port, const Limits &limits)
{
    auto core = std::make_unique<Core>(surface, limits);
    if (const auto problem = core->bind(port)) {
        return fail(
            {.code = ErrorCode::IoFailed, .args = {problem.message()}, .file = "127.0.0.1:" + std::to_string(port)});
    }
    core->run();
    return std::unique_ptr<Listener>(new Listener(std::move(core)));
}

Listener::Listener(std::unique_ptr<Core> core) : m_core(std::move(core)) { }
Listener::~Listener() = default;

std::uint16_t Listener::port() const
{
    return m_core->port();
}

void Listener::refuseFor(std::int64_t milliseconds)
{
    m_core->refuseFor(milliseconds);
}

} // namespace tandem::simulator::http
