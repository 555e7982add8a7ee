// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/countedlistmodel.h"

#include "items/itemroles.h"

#include <QLocale>

#include <algorithm>

namespace tandem {

CountedListModel::CountedListModel(std::vector<Entry> entries, QObject *parent)
    : QAbstractListModel(parent), m_entries(std::move(entries)), m_counts(m_entries.size())
{ }

void CountedListModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_counts.assign(m_entries.size(), std::nullopt);
    endResetModel();
}

void CountedListModel::setCounts(const std::vector<std::optional<qint64>> &counts)
{
    for (std::size_t row = 0; row < std::min(counts.size(), m_counts.size()); ++row) {
        if (counts[row] == m_counts[row])
            continue;
        m_counts[row] = counts[row];
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed, {CountRole, Qt::AccessibleTextRole});
    }
}

void CountedListModel::retranslate()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CountedListModel::rowOf(int id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [id](const Entry &entry) { return !entry.heading && entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int CountedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CountedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Entry &entry = m_entries[row];
    const std::optional<qint64> &count = m_counts[row];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name();
    case Qt::ToolTipRole:
        return entry.hint ? entry.hint() : QVariant();
    case Qt::AccessibleTextRole:
        return count ? QStringLiteral("%1 %2").arg(entry.name(), QLocale().toString(*count)) : entry.name();
    case CountRole:
        return count ? QVariant(*count) : QVariant();
    case IdRole:
        return entry.id;
    case HeadingRole:
        return entry.heading;
    default:
        return {};
    }
}

Qt::ItemFlags CountedListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_entries[static_cast<std::size_t>(index.row())].heading
               ? Qt::NoItemFlags
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tandem
