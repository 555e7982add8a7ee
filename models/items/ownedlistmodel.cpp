// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ownedlistmodel.h"

namespace tandem {

OwnedListModel::OwnedListModel(int sortColumn, int ownerColumn, QObject *parent)
    : IdListModel(sortColumn, parent), m_ownerColumn(ownerColumn)
{ }

bool OwnedListModel::isOwnerCell(const QModelIndex &index) const
{
    return index.isValid() && index.column() == m_ownerColumn;
}

Qt::ItemFlags OwnedListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = IdListModel::flags(index) | Qt::ItemNeverHasChildren;
    return isOwnerCell(index) ? flags | Qt::ItemIsEditable : flags;
}

bool OwnedListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString owner = value.toString().trimmed();
    if (role != Qt::EditRole || !isOwnerCell(index) || owner.isEmpty())
        return false;
    Q_EMIT ownerEdited(idAt(index.row()), owner);
    return true;
}

} // namespace tandem
