// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/changeset.h"

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

/// The change set of the step to revision `to` that touched these rows.
inline ChangeSet touched(Revision to, std::vector<UserId> users)
{
    ChangeSet changes;
    changes.from = to - 1;
    changes.to = to;
    changes.users = std::move(users);
    return changes;
}
inline ChangeSet touched(Revision to, std::vector<RoleId> roles)
{
    ChangeSet changes = touched(to, std::vector<UserId>());
    changes.roles = std::move(roles);
    return changes;
}
inline ChangeSet touched(Revision to, std::vector<SpaceId> spaces)
{
    ChangeSet changes = touched(to, std::vector<UserId>());
    changes.spaces = std::move(spaces);
    return changes;
}
inline ChangeSet touched(Revision to, std::vector<ContentId> content)
{
    ChangeSet changes = touched(to, std::vector<UserId>());
    changes.content = std::move(content);
    return changes;
}

} // namespace tandem::test
