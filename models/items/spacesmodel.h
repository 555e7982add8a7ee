// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/collation.h"
#include "workspace/workspace.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace tandem {

/// The tree of spaces: lists of content that ask for attention, then the kinds of spaces with every space under its
/// kind. Rows of spaces follow changes exactly.
class SpacesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The top of the tree, in order.
    enum class Node : std::uint8_t {
        AllContent,
        WithoutOwner, ///< content
        Failing, ///< schedules (OW-06)
        CredentialsMissing, ///< connections (BX-05)
        AllSpaces,
        SpacesWithoutOwner,
        Shared,
        Managed,
        Data,
        Personal, ///< no records: content without a space
        Count
    };
    Q_ENUM(Node)

    using Counts = std::array<qint64, static_cast<std::size_t>(Node::Count)>;

    explicit SpacesModel(QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot);
    void follow(const Snapshot &snapshot, const ChangeSet &changes);
    void setCollation(const Collation &collation);
    /// Counts of the nodes, worked out by the page on a pool thread; by node.
    void setCounts(const Counts &counts);
    /// Walks all content and spaces: for a pool thread.
    static Counts countsOf(const PairState &state);

    /// The node of a row at the top; nullopt for a space.
    [[nodiscard]] std::optional<Node> nodeAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<SpaceId> spaceAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(SpaceId space) const;
    [[nodiscard]] QModelIndex indexOf(Node node) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static constexpr std::size_t kinds = 3;
    static std::optional<std::size_t> kindOf(Node node);
    static std::optional<std::size_t> kindOf(const Space &space);
    [[nodiscard]] bool before(SpaceId a, SpaceId b) const;
    void update(SpaceId space);
    [[nodiscard]] QString nodeText(Node node) const;

    Snapshot m_snapshot;
    Collation m_collation;
    std::array<std::vector<SpaceId>, kinds> m_spaces;
    Counts m_counts{};
    bool m_counted = false;
};

} // namespace tandem
