// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/contentmodel.h"
#include "items/spacelistmodel.h"
#include "items/spacesmodel.h"
#include "views/widgets/page.h"

class QComboBox;
class QPushButton;
class QTreeView;

namespace tandem {

class LinesModel;
class LinesView;
class TablePane;

/// The Spaces and content tab: the tree of spaces, what lies in them with its owners, filters by kind and owner
/// (OW-04), many rows at once (OW-07).
class SpacesPage final : public Page
{
    Q_OBJECT

public:
    explicit SpacesPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    void setSearch(const QString &text) override;
    [[nodiscard]] QString search() const override { return m_search; }
    [[nodiscard]] FormValues chosenValues() const override;
    bool showObject(const ObjectRef &object) override;
    [[nodiscard]] QWidget *table() const override;
    [[nodiscard]] ThreePane *panes() const override { return m_panes; }
    void restore(const Settings &settings) override;
    void save(Settings &settings) const override;

    void showNode(SpacesModel::Node node);
    /// What somebody owns, also a deleted user.
    void showOwnedBy(UserId owner);
    [[nodiscard]] ContentModel &content() const { return *m_content; }

protected:
    void showEvent(QShowEvent *event) override
    {
        Page::showEvent(event);
        if (m_countsDue)
            countNodes();
    }

private:
    void buildTree();
    void buildTable();
    void connectEdits();
    void treeChosen();
    void listSpaces(std::optional<SpaceType> type, const OwnerFilter &owner);
    void listContent(const ContentQuery &query);
    void applyFilters();
    void useRows(IdListModel *model);
    void changeOwner(const QString &owner, FormValues things);
    void countNodes();
    void showChosen();
    [[nodiscard]] bool isNothingMadeYet() const;
    void setEmptyTexts();
    void fillFilters();
    void setTexts();

    [[nodiscard]] bool listsSpaces() const;

    Desk &m_desk;
    SpacesModel *m_tree;
    ContentModel *m_content;
    SpaceListModel *m_spaces;
    QTreeView *m_treeView;
    TablePane *m_table;
    QComboBox *m_kind;
    QComboBox *m_owner;
    QPushButton *m_create;
    LinesModel *m_lines;
    LinesView *m_detail;
    ThreePane *m_panes;
    QString m_search;
    ContentQuery m_base; ///< of the tree's choice, without the filters
    std::optional<UserId> m_ownedBy;
    std::uint64_t m_counting = 0;
    bool m_countsDue = false; ///< the tree's numbers wait for the page to be on show
    std::optional<std::uint32_t> m_toShow;
};

} // namespace tandem
