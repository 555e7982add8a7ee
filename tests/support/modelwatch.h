// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSignalSpy>

namespace tandem::test {

/// Counts what a model tells its views, to prove that one change touches its rows and no others.
struct ModelWatch
{
    explicit ModelWatch(const QAbstractItemModel &model)
        : reset(&model, &QAbstractItemModel::modelReset)
        , inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
    { }
    void clear()
    {
        for (QSignalSpy *spy : {&reset, &inserted, &removed, &moved, &changed})
            spy->clear();
    }
    /// Rows of the n-th dataChanged, first and last.
    [[nodiscard]] std::pair<int, int> changedRows(int n) const
    {
        return {changed.at(n).at(0).toModelIndex().row(), changed.at(n).at(1).toModelIndex().row()};
    }

    QSignalSpy reset;
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
};

} // namespace tandem::test
