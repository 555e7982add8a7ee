// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

/// The smart lists at the left of a tab: a name and an exact count each.
class CountedListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        int id = 0; ///< what the page makes of it
        std::function<QString()> name; ///< made when shown, in the present language
        std::function<QString()> hint;
        bool heading = false; ///< parts the entries below from those above; can't be chosen
    };

    explicit CountedListModel(std::vector<Entry> entries, QObject *parent = nullptr);

    /// Other entries, e.g. after a space came or went; counts are unknown again.
    void setEntries(std::vector<Entry> entries);
    /// Counts in the order of the entries; nullopt: not known yet. Only rows that differ are told.
    void setCounts(const std::vector<std::optional<qint64>> &counts);
    void retranslate();

    [[nodiscard]] int idAt(int row) const { return m_entries.at(static_cast<std::size_t>(row)).id; }
    /// Row of an entry; -1 when there is none.
    [[nodiscard]] int rowOf(int id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Entry> m_entries;
    std::vector<std::optional<qint64>> m_counts;
};

} // namespace tandem
