// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace tandem::control {

/// Where a command writes: standard output, standard error, or a text in tests. Collects 64 kB at a time, so that a
/// list of a million users streams. One thread.
class Output
{
public:
    /// Takes a piece of the answer; false when it could not be written (disk full).
    using Sink = std::function<bool(std::string_view)>;

    explicit Output(Sink sink) : m_sink(std::move(sink)) { }
    ~Output() { flush(); }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    Output &operator<<(std::string_view text)
    {
        m_waiting += text;
        if (m_waiting.size() >= 65'536)
            flush();
        return *this;
    }
    Output &operator<<(const char *text) { return *this << std::string_view(text); }
    Output &operator<<(const QString &text) { return *this << std::string_view(text.toStdString()); }
    Output &operator<<(char c) { return *this << std::string_view(&c, 1); }

    /// Hands on what waits; false when anything so far could not be written.
    bool flush()
    {
        if (!m_waiting.empty() && m_good)
            m_good = m_sink(m_waiting);
        m_waiting.clear();
        return m_good;
    }

private:
    Sink m_sink;
    std::string m_waiting;
    bool m_good = true;
};

} // namespace tandem::control
