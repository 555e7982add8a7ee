// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tandem {

/// The journal, newest first, a page at a time: old entries come when they are scrolled to.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Number, Time, Who, What, Object, Side, Rules, Count };
    Q_ENUM(Column)

    explicit JournalModel(QObject *parent = nullptr);

    /// Shows the workspace's journal and follows it; it must outlive the model.
    void follow(const Workspace &workspace);
    /// Only entries that name this object; nullopt: all.
    void setObject(std::optional<ObjectRef> object);
    void retranslate();
    [[nodiscard]] const JournalEntry *entryAt(int row) const;
    [[nodiscard]] int rowOf(Revision revision) const;
    /// What was acted on, as one text.
    [[nodiscard]] QString objectsText(const JournalEntry &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const tandem::Error &error);

private:
    void restart();
    void fetchNewer();
    [[nodiscard]] QString cellText(const JournalEntry &entry, Column column) const;

    const Workspace *m_workspace = nullptr;
    Snapshot m_snapshot;
    std::optional<ObjectRef> m_object;
    std::vector<JournalEntry> m_entries;
    std::uint64_t m_generation = 0;
    bool m_complete = false;
    bool m_fetching = false;
};

} // namespace tandem
