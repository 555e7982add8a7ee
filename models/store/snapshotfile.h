// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pairstate.h"
#include "domain/result.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tandem::store {

/// Reads pieces of a snapshot when a state asks for them, on any thread, over connections of its own (one for each
/// thread that reads at the same time) that never hold a transaction: erasing and folding need not wait for it. What it
/// relies on: a piece that a state has not looked at is the same in the file as when the state was loaded, because
/// whoever changes a row of it has read it before. Only another process can fold changes that this one has not taken in
/// yet; then the mark `folded` is another one, the file counts as moved, and the store loads again (an act planned
/// meanwhile is refused: its base is not the newest). By SQLite's own interface: Qt's connections belong to one thread.
class SnapshotFile : public std::enable_shared_from_this<SnapshotFile>
{
public:
    /// `folded`: revision of the snapshot that the state was loaded from.
    SnapshotFile(std::string uri, Revision folded);
    ~SnapshotFile();
    SnapshotFile(const SnapshotFile &) = delete;
    SnapshotFile &operator=(const SnapshotFile &) = delete;

    /// Our own store is about to fold to this revision.
    void expectFold(Revision folded)
    {
        m_former = m_expected.load(); // the file shows it until the fold is durable
        m_expected = folded;
    }
    /// Another process has folded.
    [[nodiscard]] bool hasMoved() const { return m_moved; }
    /// Why a piece could not be read. A look-up that can't be read follows from the rows: then `isRowSound()`.
    [[nodiscard]] std::optional<Error> trouble() const;
    /// No row was among what could not be read, so that a state read as a whole has everything.
    [[nodiscard]] bool isRowSound() const { return m_rowSound; }
    /// The store closes: no connection stays open; who reads now is waited for. States that live on open one for each
    /// piece they still ask for.
    void release();

    template<class Row>
    [[nodiscard]] std::shared_ptr<const PieceSource<typename Table<Row>::Chunk>> rows(TableId table);
    [[nodiscard]] std::shared_ptr<const PieceSource<MultiIndex::Chunk>> index(std::size_t number);

private:
    template<class Row>
    class Rows;
    class Index;
    class Pack;
    enum Query { ChunkQuery, DerivedQuery, PersonQuery, QueryCount };

    /// The blob of a key and what stands beside it (mark `folded`; of persons: the first of the pack).
    std::optional<std::pair<std::string, std::int64_t>> fetch(Query query, std::int64_t key);
    std::optional<std::string> piece(Query query, std::int64_t key);
    class Reader;
    /// A connection lent to the thread that asks; null when none can be opened (noted).
    class Lent;
    void note(Error error);
    /// Unless the file moved on: then that is why.
    void noteDamage(bool ofRows, std::string what);

    const std::string m_uri;
    std::atomic<Revision> m_expected;
    std::atomic<Revision> m_former;
    std::atomic_bool m_moved{false};
    std::atomic_bool m_rowSound{true};
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Reader>> m_idle;
    std::size_t m_lent = 0; ///< of those that release() waits for
    std::condition_variable m_returned;
    bool m_released = false;
    std::optional<Error> m_trouble;
};

} // namespace tandem::store
