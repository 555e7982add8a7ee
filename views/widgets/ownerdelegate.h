// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"
#include "views/widgets/celldelegate.h"

namespace tandem {

/// Edits the owner's cell by naming a user, with look-up.
class OwnerDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    OwnerDelegate(const RowsView &view, Desk &desk, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Desk &m_desk;
};

} // namespace tandem
