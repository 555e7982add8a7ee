// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of rows f1 to f3: a loopback service of one thread that understands nothing and answers every request with
// the same body; with a file, after it has appended a page and the disk has it.
//   usage: tandem_bench_raw PORT BYTES [FILE]
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

int listener(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || listen(fd, 512) != 0) {
        std::perror("raw");
        std::exit(1);
    }
    return fd;
}

void watch(int poll, int fd)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = fd;
    epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
}

/// Blocking on purpose: the clients of this bench read.
bool sendAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Whether one page more is on the disk.
bool append(int file)
{
    static const std::array<char, 4'096> page{};
    return write(file, page.data(), page.size()) == static_cast<ssize_t>(page.size()) && fdatasync(file) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 && argc != 4) {
        std::fprintf(stderr, "usage: tandem_bench_raw PORT BYTES [FILE]\n");
        return 2;
    }
    const int file = argc == 4 ? open(argv[3], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    if (argc == 4 && file < 0) {
        std::perror("raw");
        return 1;
    }
    const std::size_t bytes = std::strtoul(argv[2], nullptr, 10);
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                               + std::to_string(bytes) + "\r\nConnection: keep-alive\r\n\r\n" + std::string(bytes, 'x');
    const int door = listener(std::atoi(argv[1]));
    const int poll = epoll_create1(0);
    watch(poll, door);
    std::array<epoll_event, 128> events{};
    std::array<char, 16'384> bufferOfAll{};
    for (;;) {
        const int count = epoll_wait(poll, events.data(), events.size(), -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[static_cast<std::size_t>(i)].data.fd;
            if (fd == door) {
                const int client = accept(door, nullptr, nullptr);
                const int on = 1;
                setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                if (client >= 0)
                    watch(poll, client);
                continue;
            }
            const auto got = recv(fd, bufferOfAll.data(), bufferOfAll.size(), 0);
            const bool kept = got <= 0 || file < 0 || append(file);
            if (got <= 0 || !kept || !sendAll(fd, answer)) // wrk sends a whole head at once and waits for its answer
                close(fd);
        }
    }
}
