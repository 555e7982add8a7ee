// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/idlistmodel.h"

namespace tandem {

/// A list of things that somebody owns. The owner's cell takes the text by which a user is found; that changes nothing
/// here, it is told, and makes an act whose plan is shown.
class OwnedListModel : public IdListModel
{
    Q_OBJECT

public:
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody named another owner of the row with this id; the text is trimmed and not empty.
    void ownerEdited(std::uint32_t id, const QString &owner);

protected:
    OwnedListModel(int sortColumn, int ownerColumn, QObject *parent);

private:
    [[nodiscard]] bool isOwnerCell(const QModelIndex &index) const;

    int m_ownerColumn;
};

} // namespace tandem
