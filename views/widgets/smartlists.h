// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/countedlistmodel.h"
#include "views/widgets/linesview.h"

#include <QWidget>

namespace tandem {

/// The pane at the left of a tab: the smart lists with their counts, one of them chosen.
class SmartLists final : public QWidget
{
    Q_OBJECT

public:
    SmartLists(const QString &name, std::vector<CountedListModel::Entry> entries, QWidget *parent = nullptr);

    [[nodiscard]] CountedListModel &model() { return m_model; }
    /// Chooses an entry by its id without telling; -1: none.
    void setCurrent(int id);
    void setAccessibleTitle(const QString &title) { m_view->setAccessibleName(title); }

Q_SIGNALS:
    void chosen(int id);

private:
    CountedListModel m_model;
    LinesView *m_view;
};

} // namespace tandem
