// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/collation.h"
#include "items/tablesearch.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// A virtual list of rows of one table: row number -> row id, in the order and with the filter of a query. The rows of
/// a query are worked out on a pool thread (design: section 7; answers of an older query are dropped), texts are made
/// when they are asked for. A change of the pair touches exactly its rows; only a new query resets the model.
/// Lives on the thread of the views.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Ids = std::vector<std::uint32_t>;

    ~IdListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// The row ids on show, in order.
    [[nodiscard]] const Ids &ids() const { return m_rows; }
    [[nodiscard]] std::uint32_t idAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Row number of an id; -1 when it is not on show.
    [[nodiscard]] int rowOf(std::uint32_t id) const;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// True while the rows of a new query are being worked out, or wait for somebody to look.
    [[nodiscard]] bool isBusy() const { return m_cancel != nullptr || m_isDue; }
    /// True once the rows of a query have been shown.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Shows another pair, or the same one after everything changed.
    void setSnapshot(const Snapshot &snapshot);
    /// Follows one change: exactly its rows.
    void follow(const Snapshot &snapshot, const ChangeSet &changes);
    /// Follows everything that happens in the workspace, beginning now.
    void follow(const Workspace &workspace);
    /// Whether anybody sees the list, which is so at first. New queries of a list that is out of sight wait until
    /// somebody looks: the lists of the other tabs kept the processor from the one on show, and half a gigabyte of a
    /// pair of a million users in memory (measured).
    void setInSight(bool inSight);
    /// Another language: other texts, another alphabetical order.
    void setCollation(const Collation &collation);

Q_SIGNALS:
    /// The rows of a new query are in place.
    void answered();
    void busyChanged(bool busy);

protected:
    /// Works out the rows of the present query on a pool thread; owns all it needs. nullopt: cancelled.
    using Job = std::function<std::optional<Ids>(const CancelFlag &)>;

    explicit IdListModel(int sortColumn, QObject *parent);

    [[nodiscard]] virtual Job job() const = 0;
    /// Whether the row belongs to the present query in the present snapshot; false for one that is gone.
    [[nodiscard]] virtual bool accepts(std::uint32_t id) const = 0;
    /// The ascending order of the present query; both rows are there.
    [[nodiscard]] virtual bool comesBefore(std::uint32_t a, std::uint32_t b) const = 0;
    /// The rows whose cells or place may be others after a change, ascending; nullopt: perhaps all.
    [[nodiscard]] virtual std::optional<Ids> concerned(const ChangeSet &changes) const = 0;

    [[nodiscard]] const PairState &state() const { return *m_snapshot.state; }
    [[nodiscard]] bool hasState() const { return m_snapshot.state != nullptr; }
    [[nodiscard]] const Collation &collation() const { return *m_collation; }
    [[nodiscard]] std::shared_ptr<const Collation> sharedCollation() const { return m_collation; }
    [[nodiscard]] bool isDescending() const { return m_sortOrder == Qt::DescendingOrder; }
    /// Of a large list: names the present query if its rows are worth keeping in the workspace, so that they are on
    /// show at once on the next opening, while they are worked out again; else empty. Language and column belong to it.
    [[nodiscard]] virtual std::string keepsakeName() const { return {}; }
    /// All ids that belong to that query, in no order: what was kept of an older revision is made to agree with them.
    [[nodiscard]] virtual Roaring keepsakeIds() const { return {}; }
    /// Reads what the cells of a row show, so that the views' thread need not wait for the file; called on pool threads
    /// for the rows of the page on show. Owns all it needs. Empty: nothing to read.
    using Reading = std::function<void(std::uint32_t id)>;
    [[nodiscard]] virtual Reading reading() const { return {}; }
    /// Of a large list: makes what is likely to be asked for next, while nobody waits; false: cancelled. Owns all it
    /// needs; called on a pool thread. Empty: nothing.
    using Preparation = std::function<bool(const CancelFlag &)>;
    [[nodiscard]] virtual Preparation preparation() const { return {}; }
    /// To be told by data(): this row is on show.
    void noteShown(int row) const { m_shown = row; }
    /// Works out the rows anew.
    void requery();
    /// All cells show something else now.
    void repaintAll();

private:
    std::uint64_t beginQuery();
    void work(std::uint64_t generation);
    void show(Ids rows);
    void showKept(std::uint64_t generation);
    void keepRows();
    void prepare();
    void updateExactly(const Ids &touched);
    void removeRows(const std::vector<int> &rows);
    void placeRow(std::uint32_t id, std::optional<std::uint32_t> predecessor);
    [[nodiscard]] bool inOrder(std::uint32_t a, std::uint32_t b) const;

    Snapshot m_snapshot;
    Ids m_rows;
    std::shared_ptr<const Collation> m_collation;
    std::shared_ptr<CancelFlag> m_cancel; ///< of the running job; null when none runs
    std::uint64_t m_generation = 0;
    QPointer<const Workspace> m_workspace; ///< that is followed
    std::optional<Revision> m_kept; ///< of which revision the workspace keeps our rows
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_loaded = false;
    bool m_inSight = true;
    bool m_isDue = false; ///< a query waits for somebody to look
    bool m_isPrepared = false;
    std::shared_ptr<CancelFlag> m_preparing; ///< null before and after
    mutable int m_shown = 0; ///< a row of the page on show
};

} // namespace tandem
