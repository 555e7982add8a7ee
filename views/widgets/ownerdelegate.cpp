// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ownerdelegate.h"

#include "views/widgets/suggestedit.h"

namespace tandem {

OwnerDelegate::OwnerDelegate(const RowsView &view, Desk &desk, QObject *parent)
    : CellDelegate(view, parent), m_desk(desk)
{ }

QWidget *OwnerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new SuggestEdit(parent);
    edit->setObjectName(QStringLiteral("ownerEdit"));
    edit->setAccessibleName(tr("New owner"));
    edit->setSuggester(suggesterFor("user", m_desk.snapshot().state, m_desk.engines()));
    auto *self = const_cast<OwnerDelegate *>(this); // an editor's signals end in the delegate's own
    connect(edit, &SuggestEdit::taken, self, [self, edit] {
        Q_EMIT self->commitData(edit);
        Q_EMIT self->closeEditor(edit);
    });
    return edit;
}

void OwnerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<SuggestEdit *>(editor);
    edit->setText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void OwnerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = static_cast<const SuggestEdit *>(editor);
    const QString owner = QString::fromStdString(edit->value());
    if (owner != index.data(Qt::EditRole).toString())
        model->setData(index, owner);
}

} // namespace tandem
