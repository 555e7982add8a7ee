// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/fold.h"
#include "workspace/workspace.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tandem {

/// The journal, newest first, a page at a time: old entries come when they are scrolled to, or searched for.
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
    /// Only entries that have this in their act, names, rules, number or date. The whole journal is gone through, a
    /// page at a time, however long it is: see lookedBackTo().
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// How far a search that still runs has looked; nullopt when it has seen all, or there is none.
    [[nodiscard]] std::optional<Revision> lookedBackTo() const;
    /// False until the first page is there.
    [[nodiscard]] bool isLoaded() const { return m_complete || m_newest > 0; }
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
    void fetchPage();
    void take(const std::vector<JournalEntry> &page);
    void fetchNewer();
    [[nodiscard]] bool matches(const JournalEntry &entry) const;
    [[nodiscard]] QString cellText(const JournalEntry &entry, Column column) const;

    const Workspace *m_workspace = nullptr;
    Snapshot m_snapshot;
    std::optional<ObjectRef> m_object;
    QString m_search;
    SearchPattern m_pattern{std::string_view()};
    std::vector<JournalEntry> m_entries;
    Revision m_newest = 0; ///< of all entries seen, matching or not
    Revision m_oldest = 0;
    std::uint64_t m_generation = 0;
    bool m_complete = false;
    bool m_fetching = false;
};

} // namespace tandem
