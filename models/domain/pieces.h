// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/piece.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace tandem {

/// Makes *p ours alone before it is written: copies it when anybody else holds it. The fence pairs with the release of
/// the last other holder, as in every implicitly shared class.
template<class T>
T &detached(std::shared_ptr<T> &p)
{
    if (!p)
        p = std::make_shared<T>();
    else if (p.use_count() != 1)
        p = std::make_shared<T>(*p);
    else
        std::atomic_thread_fence(std::memory_order_acquire);
    return *p;
}

/// The pieces of a table or of an index by number, in blocks that copies share: writing one piece copies its block and
/// the list of blocks, which for a million rows are 64 and 62 pointers instead of 3,907.
/// A value; distinct copies may be used from distinct threads.
template<class T>
class Pieces
{
    static constexpr std::size_t blockSize = 64;
    using Block = std::array<Piece<T>, blockSize>;
    using Blocks = std::vector<std::shared_ptr<Block>>; ///< null where no piece was ever

public:
    /// Looks at pieces that somebody else holds, for as long as he neither changes nor drops them. Ascending numbers;
    /// a piece is null where there is none.
    class View
    {
    public:
        class Iterator
        {
        public:
            using value_type = Piece<T>;
            using difference_type = std::ptrdiff_t;
            Iterator() = default;
            Iterator(const std::shared_ptr<Block> *blocks, std::size_t number) : m_blocks(blocks), m_number(number) { }
            const Piece<T> &operator*() const { return pieceIn(m_blocks, m_number); }
            Iterator &operator++()
            {
                ++m_number;
                return *this;
            }
            Iterator operator++(int) { return {m_blocks, m_number++}; }
            friend bool operator==(const Iterator &, const Iterator &) = default;

        private:
            const std::shared_ptr<Block> *m_blocks = nullptr;
            std::size_t m_number = 0;
        };

        View() = default;
        [[nodiscard]] std::size_t size() const { return m_size; }
        [[nodiscard]] bool empty() const { return m_size == 0; }
        /// `number` is below size().
        const Piece<T> &operator[](std::size_t number) const { return pieceIn(m_blocks, number); }
        [[nodiscard]] Iterator begin() const { return {m_blocks, 0}; }
        [[nodiscard]] Iterator end() const { return {m_blocks, m_size}; }
        /// From `number` on, the first one that is not the same piece in both; where one of the two ends, a piece that
        /// the other has is a difference. The larger size when there is none. Blocks that both share cost nothing.
        [[nodiscard]] std::size_t nextDifference(const View &other, std::size_t number) const
        {
            const std::size_t end = std::max(m_size, other.m_size);
            while (number < end) {
                const std::size_t block = number / blockSize;
                if (number % blockSize == 0 && blockAt(block) == other.blockAt(block))
                    number += blockSize;
                else if (at(number) == other.at(number))
                    ++number;
                else
                    return number;
            }
            return end;
        }

    private:
        friend class Pieces;
        View(const std::shared_ptr<Block> *blocks, std::size_t size) : m_blocks(blocks), m_size(size) { }
        [[nodiscard]] const Block *blockAt(std::size_t block) const
        {
            return block * blockSize < m_size ? m_blocks[block].get() : nullptr;
        }
        [[nodiscard]] const Piece<T> &at(std::size_t number) const
        {
            return number < m_size ? (*this)[number] : noPiece();
        }

        const std::shared_ptr<Block> *m_blocks = nullptr;
        std::size_t m_size = 0;
    };

    Pieces() = default;
    /// So many, all of them null.
    explicit Pieces(std::size_t size) { grow(size); }

    /// One more than the largest number that ever had a piece.
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Null when there is none.
    const Piece<T> &operator[](std::size_t number) const
    {
        return number < m_size ? pieceIn(m_blocks->data(), number) : noPiece();
    }
    /// The place of a piece, to be written: ours alone, and made when it was beyond the end.
    Piece<T> &place(std::size_t number)
    {
        if (number >= m_size)
            grow(number + 1);
        return detached(detached(m_blocks)[number / blockSize])[number % blockSize];
    }
    [[nodiscard]] View view() const { return m_size ? View(m_blocks->data(), m_size) : View(); }

private:
    static const Piece<T> &noPiece()
    {
        static const Piece<T> none;
        return none;
    }
    static const Piece<T> &pieceIn(const std::shared_ptr<Block> *blocks, std::size_t number)
    {
        const Block *block = blocks[number / blockSize].get();
        return block ? (*block)[number % blockSize] : noPiece();
    }
    void grow(std::size_t size)
    {
        detached(m_blocks).resize((size + blockSize - 1) / blockSize);
        m_size = size;
    }

    std::shared_ptr<Blocks> m_blocks;
    std::size_t m_size = 0;
};

} // namespace tandem
