// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/store.h"
#include "workspace/wholestate.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace tandem::test {

/// A workspace kept in memory, for tests of whatever stands on a Store. It keeps inverses of everything but deletions,
/// as a store must; several may share one Content and then behave like several processes.
class MemoryStore : public Store
{
public:
    /// What would be the file.
    struct Content
    {
        struct Record
        {
            JournalEntry entry;
            Changes changes;
            Changes inverse;
            bool whole = false;
            bool erases = false;
        };
        std::shared_ptr<const PairState> state = std::make_shared<const PairState>();
        std::vector<Record> records; // record i is revision i + 1
    };

    explicit MemoryStore(std::shared_ptr<Content> content = std::make_shared<Content>()) : m_content(std::move(content))
    { }
    /// A workspace that begins with this state, at revision 1.
    explicit MemoryStore(PairState state) : MemoryStore()
    {
        m_content->state = std::make_shared<const PairState>(std::move(state));
        Content::Record created;
        created.entry = {.revision = 1,
                         .time = m_content->state->tenant().now,
                         .kind = EntryKind::Created,
                         .act = "new",
                         .details = "{}"};
        created.whole = true;
        m_content->records.push_back(std::move(created));
    }

    [[nodiscard]] std::shared_ptr<Content> content() const { return m_content; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The next commit fails with this, once.
    void failNext(Error error) { m_failure = std::move(error); }

    Result<Stored> load() override { return Stored{m_content->state, m_content->records.size()}; }
    Result<CommitOutcome> commit(const Commit &commit) override { return commitAll({&commit, 1}); }
    Result<CommitOutcome> commitAll(std::span<const Commit> commits) override
    {
        if (m_readOnly)
            return fail({.code = ErrorCode::ReadOnly, .file = location()});
        if (m_failure)
            return fail(*std::exchange(m_failure, std::nullopt));
        if (commits.front().base != m_content->records.size())
            return BaseMoved{m_content->records.size()};
        Committed committed;
        for (const Commit &commit : commits) {
            const bool erases = !commit.erased.empty();
            m_content->records.push_back(
                {commit.entry, commit.changes, erases ? Changes() : commit.inverse, commit.replaces, erases});
            m_content->state = commit.after;
            committed = {commit.entry.revision, erases ? Erasure::Done : Erasure::None};
        }
        return committed;
    }
    Result<std::optional<Followed>> follow(Revision since) override
    {
        if (since == m_content->records.size())
            return std::nullopt;
        Followed followed{.revision = m_content->records.size(), .entries = {}, .changes = {}};
        for (std::size_t i = since; i < m_content->records.size(); ++i) {
            const Content::Record &record = m_content->records[i];
            followed.entries.push_back(record.entry);
            followed.changes.insert(followed.changes.end(), record.changes.begin(), record.changes.end());
            followed.reload = followed.reload || record.whole;
        }
        if (followed.reload)
            followed.changes.clear();
        return std::optional(std::move(followed));
    }
    Result<std::optional<HistoryItem>> undoable(bool) override
    {
        const Line line = lineOfUndo();
        if (line.done.empty() && !line.erasing)
            return std::nullopt;
        const Revision next = line.done.empty() ? *line.erasing : line.done.back();
        const Content::Record &record = m_content->records[next - 1];
        return HistoryItem{record.entry, record.inverse, line.done.empty() || record.erases};
    }
    Result<std::optional<HistoryItem>> redoable(bool) override
    {
        const Line line = lineOfUndo();
        if (line.undone.empty())
            return std::nullopt;
        const Content::Record &record = m_content->records[line.undone.back() - 1];
        return HistoryItem{record.entry, record.erases ? Changes() : record.changes, record.erases};
    }
    Result<std::vector<JournalEntry>> journal(Revision before, std::size_t limit,
                                              std::optional<ObjectRef> object) override
    {
        std::vector<JournalEntry> entries;
        for (std::size_t i = m_content->records.size(); i > 0 && entries.size() < limit; --i) {
            const JournalEntry &entry = m_content->records[i - 1].entry;
            if (entry.revision < before && (!object || std::ranges::count(entry.objects, *object) > 0))
                entries.push_back(entry);
        }
        return entries;
    }
    Result<std::uint64_t> journalSize() override { return m_content->records.size(); }
    Result<Erasure> finishErasure() override { return Erasure::Done; }
    Result<> check() override { return {}; }
    Result<> saveCopy(const std::string &path) override
    {
        return fail({.code = ErrorCode::IoFailed, .args = {"in memory"}, .file = path});
    }
    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }
    [[nodiscard]] std::string location() const override { return "memory"; }

private:
    struct Line
    {
        std::vector<Revision> done;
        std::vector<Revision> undone;
        std::optional<Revision> erasing;
    };
    [[nodiscard]] Line lineOfUndo() const
    {
        Line line;
        for (const Content::Record &record : m_content->records) {
            const Revision revision = record.entry.undoes.value_or(record.entry.revision);
            if (record.whole)
                line = {};
            else if (record.erases)
                line = {{revision}, {}, revision};
            else if (record.entry.kind == EntryKind::Undo)
                line.done.pop_back(), line.undone.push_back(revision);
            else if (record.entry.kind == EntryKind::Redo)
                line.undone.pop_back(), line.done.push_back(revision);
            else
                line.done.push_back(revision), line.undone.clear();
        }
        return line;
    }

    std::shared_ptr<Content> m_content;
    bool m_readOnly = false;
    std::optional<Error> m_failure;
};

} // namespace tandem::test
