// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

namespace tandem {

/// N immutable UTF-8 texts in one shared allocation: 8 bytes in the row, one block on the heap, copies share it.
/// Why: a row of five QStrings would cost some 450 bytes a user, this one some 120; the state of a million users must
/// stay below 400 MB. Thread-safe like shared_ptr: distinct copies may be used from distinct threads.
template<std::size_t N>
class PackedText
{
public:
    PackedText() = default;
    explicit PackedText(const std::array<std::string_view, N> &texts)
    {
        std::size_t total = 0;
        for (std::string_view t : texts)
            total += t.size();
        if (total == 0)
            return;
        m_block = static_cast<Block *>(::operator new(sizeof(Block) + total));
        new (m_block) Block;
        char *out = chars(m_block);
        std::uint32_t end = 0;
        for (std::size_t i = 0; i < N; ++i) {
            if (!texts[i].empty())
                std::memcpy(out + end, texts[i].data(), texts[i].size());
            end += static_cast<std::uint32_t>(texts[i].size());
            m_block->ends[i] = end;
        }
    }
    PackedText(const PackedText &other) noexcept : m_block(other.m_block)
    {
        if (m_block)
            m_block->references.fetch_add(1, std::memory_order_relaxed);
    }
    PackedText(PackedText &&other) noexcept : m_block(std::exchange(other.m_block, nullptr)) { }
    PackedText &operator=(PackedText other) noexcept
    {
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~PackedText()
    {
        if (m_block && m_block->references.fetch_sub(1, std::memory_order_acq_rel) == 1) {
            m_block->~Block();
            ::operator delete(m_block);
        }
    }

    /// Text number i (0-based); valid as long as any copy lives.
    [[nodiscard]] std::string_view at(std::size_t i) const
    {
        if (!m_block)
            return {};
        const std::uint32_t begin = i == 0 ? 0 : m_block->ends[i - 1];
        return {chars(m_block) + begin, m_block->ends[i] - begin};
    }
    [[nodiscard]] std::array<std::string_view, N> all() const
    {
        std::array<std::string_view, N> texts;
        for (std::size_t i = 0; i < N; ++i)
            texts[i] = at(i);
        return texts;
    }
    /// The same texts with number i replaced.
    [[nodiscard]] PackedText with(std::size_t i, std::string_view text) const
    {
        auto texts = all();
        texts[i] = text;
        return PackedText(texts);
    }
    friend bool operator==(const PackedText &a, const PackedText &b)
    {
        return a.m_block == b.m_block || a.all() == b.all();
    }

private:
    struct Block
    {
        std::atomic<std::uint32_t> references{1};
        std::array<std::uint32_t, N> ends{};
    };
    static char *chars(Block *block) { return reinterpret_cast<char *>(block + 1); }

    Block *m_block = nullptr;
};

} // namespace tandem
