// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobqueue.h"

#include <utility>

namespace tandem {

JobQueue::JobQueue() : m_thread([this] { run(); }) { }

JobQueue::~JobQueue()
{
    if (m_thread.joinable())
        end({});
}

void JobQueue::end(std::function<void()> last)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_last = std::move(last);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void JobQueue::post(std::function<void()> job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void JobQueue::run()
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            break;
        std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
    }
    if (m_last)
        m_last();
}

} // namespace tandem
