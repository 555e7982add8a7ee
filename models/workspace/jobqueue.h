// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tandem {

/// One thread that carries out jobs in the order they were given. Its destructor waits for all of them, and for those
/// that they give meanwhile.
class JobQueue
{
public:
    JobQueue();
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    /// Any thread.
    void post(std::function<void()> job);
    /// Waits as the destructor does, has `last` carried out behind all of them, and ends.
    void end(std::function<void()> last);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::function<void()> m_last;
    bool m_ending = false;
    std::thread m_thread; // last: begins when the rest is there
};

} // namespace tandem
