// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

namespace tandem {

/// Where pieces of a large state lie until somebody looks at them. Asked on any thread, also several times for one
/// piece. Implemented by models/store.
template<class T>
class PieceSource
{
public:
    virtual ~PieceSource() = default;
    /// The piece, never null. One that can't be read comes empty, and the source remembers why: its store then
    /// refuses to write and says so.
    [[nodiscard]] virtual std::unique_ptr<T> read(std::uint32_t number) const = 0;
};

/// A piece of the state that copies share: a chunk of a table or of an index. It is in memory, or it is read from its
/// source when it is first looked at and stays from then on. Why: a pair of a million users takes a second to read and
/// 700 MB to hold, and an act or a page of a list looks at some dozens of its 12,000 pieces.
/// Distinct copies may be used from distinct threads.
template<class T>
class Piece
{
public:
    /// No piece at all.
    Piece() = default;
    explicit Piece(std::unique_ptr<T> value) : m_cell(std::make_shared<Cell>()) { m_cell->value = value.release(); }
    Piece(std::shared_ptr<const PieceSource<T>> source, std::uint32_t number) : m_cell(std::make_shared<Cell>())
    {
        m_cell->source = std::move(source);
        m_cell->number = number;
    }

    explicit operator bool() const { return m_cell != nullptr; }
    const T &operator*() const { return m_cell->get(); }
    const T *operator->() const { return &m_cell->get(); }
    /// Null when there is none.
    [[nodiscard]] const T *get() const { return m_cell ? &m_cell->get() : nullptr; }
    /// Calls f(const T &) without keeping a piece that was only read for it: for walks over a whole table.
    template<class F>
    void visit(F &&f) const
    {
        if (const T *value = m_cell->value.load(std::memory_order_acquire))
            f(*value);
        else
            f(std::as_const(*m_cell->source->read(m_cell->number)));
    }
    /// Makes it ours alone before it is written: copied when anybody else holds it, made when there was none. The fence
    /// pairs with the release of the last other holder, as in every implicitly shared class.
    T &detached()
    {
        if (!m_cell)
            *this = Piece(std::make_unique<T>());
        else if (m_cell.use_count() != 1)
            *this = Piece(std::make_unique<T>(m_cell->get()));
        else
            std::atomic_thread_fence(std::memory_order_acquire);
        return m_cell->get();
    }
    /// The same piece, not an equal one.
    friend bool operator==(const Piece &a, const Piece &b) { return a.m_cell == b.m_cell; }

private:
    struct Cell
    {
        Cell() = default;
        Cell(const Cell &) = delete;
        Cell &operator=(const Cell &) = delete;
        ~Cell() { delete value.load(std::memory_order_relaxed); }
        T &get()
        {
            if (T *there = value.load(std::memory_order_acquire))
                return *there;
            // Two threads may read it at once: the first one's stays.
            std::unique_ptr<T> fresh = source->read(number);
            T *expected = nullptr;
            if (value.compare_exchange_strong(expected, fresh.get(), std::memory_order_acq_rel))
                return *fresh.release();
            return *expected;
        }
        std::atomic<T *> value{nullptr};
        std::shared_ptr<const PieceSource<T>> source;
        std::uint32_t number = 0;
    };

    std::shared_ptr<Cell> m_cell;
};

} // namespace tandem
