// SPDX-License-Identifier: GPL-3.0-or-later
// c3: each list by each of its columns, without a table around it.
#include "child.h"
#include "watched.h"

#include "items/accountsmodel.h"
#include "items/contentmodel.h"
#include "items/rolesmodel.h"
#include "items/spacelistmodel.h"
#include "items/usersmodel.h"

#include <QMetaEnum>

namespace tandem::bench {

namespace {

template<class Model>
void sortByEach(const Workspace &workspace, const char *list, Figures &figures)
{
    Model model{Engines()};
    const auto answered = [&](auto &&ask) {
        bool ready = false;
        const auto connection = QObject::connect(&model, &IdListModel::answered, &model, [&] { ready = true; });
        const double took = timed([&] {
            ask();
            spinUntil([&] { return ready && !model.isBusy(); });
        });
        QObject::disconnect(connection);
        return took;
    };
    answered([&] { model.setSnapshot(workspace.snapshot()); });
    figures[std::string(list) + ".rows"] = model.rowCount();
    const QMetaEnum columns = QMetaEnum::fromType<typename Model::Column>();
    for (int column = model.columnCount() - 1; column >= 0; --column) {
        if (model.sortColumn() != column)
            figures[std::string(list) + "." + columns.key(column)] =
                answered([&] { model.sort(column, Qt::AscendingOrder); });
    }
}

} // namespace

Figures sortsOfOurs(const std::string &path)
{
    const auto workspace = openedWorkspace(path);
    Figures figures;
    sortByEach<UsersModel>(*workspace, "users", figures);
    sortByEach<AccountsModel>(*workspace, "accounts", figures);
    sortByEach<SpaceListModel>(*workspace, "spaces", figures);
    sortByEach<ContentModel>(*workspace, "content", figures);
    sortByEach<RolesModel>(*workspace, "roles", figures);
    return figures;
}

} // namespace tandem::bench
