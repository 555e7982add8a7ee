// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/journalmodel.h"
#include "views/widgets/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace tandem {

class EmptyState;
class EntryDetail;
class RowsView;
class SmartLists;

/// The Journal tab: what was done, when, by whom, on which side, by which rules; and the way back.
class JournalPage final : public Page
{
    Q_OBJECT

public:
    explicit JournalPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    void setSearch(const QString &text) override;
    [[nodiscard]] QString search() const override { return m_model->search(); }
    [[nodiscard]] FormValues chosenValues() const override { return {}; }
    bool showObject(const ObjectRef &object) override;
    [[nodiscard]] QWidget *table() const override;
    [[nodiscard]] ThreePane *panes() const override { return m_panes; }
    void restore(const Settings &settings) override;
    void save(Settings &settings) const override;

private:
    void showEntry();
    void build();
    void setTexts();

    Desk &m_desk;
    JournalModel *m_model;
    SmartLists *m_lists;
    QLabel *m_title;
    QLabel *m_count;
    RowsView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QProgressBar *m_busy;
    EntryDetail *m_detail;
    QPushButton *m_goBack;
    ThreePane *m_panes = nullptr;
};

} // namespace tandem
