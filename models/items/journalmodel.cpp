// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/journalmodel.h"

#include "items/actlabels.h"
#include "items/background.h"
#include "items/display.h"
#include "items/itemroles.h"
#include "wording/rulewords.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

constexpr std::size_t pageSize = 200;
constexpr std::size_t searchedPage = 1'000; ///< matched between two turns of the event loop: some 10 ms
constexpr std::size_t namedObjects = 3; ///< in one cell

} // namespace

JournalModel::JournalModel(QObject *parent) : QAbstractTableModel(parent) { }

void JournalModel::follow(const Workspace &workspace)
{
    m_workspace = &workspace;
    m_snapshot = workspace.snapshot();
    connect(&workspace, &Workspace::changed, this, [this] {
        m_snapshot = m_workspace->snapshot();
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        fetchNewer();
    });
    restart();
}

void JournalModel::setObject(std::optional<ObjectRef> object)
{
    if (object == m_object)
        return;
    m_object = std::move(object);
    restart();
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void JournalModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_pattern = SearchPattern(text.toStdString());
    restart();
}

std::optional<Revision> JournalModel::lookedBackTo() const
{
    return m_pattern.isEmpty() || m_complete ? std::nullopt : std::optional(m_oldest);
}

void JournalModel::restart()
{
    beginResetModel();
    m_entries.clear();
    m_complete = false;
    m_fetching = false;
    m_newest = 0;
    m_oldest = std::numeric_limits<Revision>::max();
    ++m_generation;
    endResetModel();
    fetchMore({});
}

bool JournalModel::matches(const JournalEntry &entry) const
{
    if (m_pattern.isEmpty())
        return true;
    for (const Column column : {Column::What, Column::Who, Column::Rules, Column::Number}) {
        if (m_pattern.isIn(cellText(entry, column).toStdString()))
            return true;
    }
    // All objects, also those that the cell only counts.
    return m_pattern.isIn(display::exactTime(entry.time).toStdString())
           || std::ranges::any_of(entry.objects, [this](const ObjectRef &object) {
                  const wording::Names names{m_snapshot.state.get(), nullptr};
                  return m_pattern.isIn(wording::name(object, names).toStdString())
                         || m_pattern.isIn(wording::vendorId(object, names).toStdString());
              });
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_workspace && !m_complete && !m_fetching;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    fetchPage();
}

void JournalModel::fetchPage()
{
    const std::size_t wanted = m_pattern.isEmpty() ? pageSize : searchedPage;
    auto older = m_workspace->journalLater(m_oldest, wanted, m_object);
    whenAnswered(std::move(older), this,
                 [this, wanted, generation = m_generation](const Result<std::vector<JournalEntry>> &page) {
                     if (generation != m_generation)
                         return;
                     if (!page) {
                         m_fetching = false;
                         m_complete = true;
                         Q_EMIT failed(page.error());
                         return;
                     }
                     m_complete = page->size() < wanted;
                     take(*page);
                     // A search goes on by itself; rows that are only shown are fetched when they are scrolled to.
                     const bool goesOn = !m_pattern.isEmpty() && !m_complete;
                     m_fetching = goesOn; // not before: whoever hears of the new rows may ask for more at once
                     Q_EMIT loaded();
                     if (goesOn)
                         fetchPage();
                 });
}

void JournalModel::take(const std::vector<JournalEntry> &page)
{
    if (page.empty())
        return;
    m_newest = std::max(m_newest, page.front().revision);
    m_oldest = page.back().revision;
    std::vector<JournalEntry> found;
    std::ranges::copy_if(page, std::back_inserter(found), [this](const JournalEntry &each) { return matches(each); });
    if (found.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.size()) - 1);
    m_entries.insert(m_entries.end(), found.begin(), found.end());
    endInsertRows();
}

void JournalModel::fetchNewer()
{
    auto newest = m_workspace->journalLater(std::numeric_limits<Revision>::max(), pageSize, m_object);
    whenAnswered(
        std::move(newest), this, [this, generation = m_generation](const Result<std::vector<JournalEntry>> &page) {
            if (generation != m_generation || !page)
                return;
            if (m_newest == 0) {
                restart(); // the first page may have been read before
                return;
            }
            const auto known =
                std::ranges::find_if(*page, [&](const JournalEntry &entry) { return entry.revision <= m_newest; });
            if (known == page->end()) {
                restart(); // more than a page at once
                return;
            }
            std::vector<JournalEntry> newer;
            std::copy_if(page->begin(), known, std::back_inserter(newer),
                         [this](const JournalEntry &each) { return matches(each); });
            if (!page->empty())
                m_newest = std::max(m_newest, page->front().revision);
            if (newer.empty())
                return;
            beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
            m_entries.insert(m_entries.begin(), newer.begin(), newer.end());
            endInsertRows();
            Q_EMIT loaded();
        });
}

const JournalEntry *JournalModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

int JournalModel::rowOf(Revision revision) const
{
    const auto found = std::ranges::find(m_entries, revision, &JournalEntry::revision);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString JournalModel::objectsText(const JournalEntry &entry) const
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(entry.objects.size(), namedObjects); ++i)
        names.append(wording::name(entry.objects[i], {m_snapshot.state.get(), nullptr}));
    const QString text = names.join(QStringLiteral(", "));
    if (entry.objects.size() <= namedObjects)
        return text;
    return tr("%1 and %Ln more", "names of objects", static_cast<int>(entry.objects.size() - namedObjects)).arg(text);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString JournalModel::cellText(const JournalEntry &entry, Column column) const
{
    switch (column) {
    case Column::Number:
        return display::number(static_cast<std::int64_t>(entry.revision));
    case Column::Time:
        return display::relativeTime(entry.time, m_snapshot.state->tenant().now);
    case Column::Who:
        return entry.actor ? wording::name(ObjectRef(*entry.actor), {m_snapshot.state.get(), nullptr})
                           : tr("Tandem itself", "who acted");
    case Column::What:
        switch (entry.kind) {
        case EntryKind::Act:
        case EntryKind::Clock:
            return actLabel(entry.act);
        case EntryKind::Undo:
            return tr("Undone: %1", "name of an act").arg(actLabel(entry.act));
        case EntryKind::Redo:
            return tr("Done again: %1", "name of an act").arg(actLabel(entry.act));
        case EntryKind::Import:
            return tr("Import");
        case EntryKind::Created:
            return tr("Workspace created");
        }
        return {};
    case Column::Object:
        return objectsText(entry);
    case Column::Side:
        return entry.kind == EntryKind::Act ? display::text(entry.side) : QString();
    case Column::Rules: {
        QStringList rules;
        for (const RuleId rule : entry.rules)
            rules.append(display::fromUtf8(toString(rule)));
        return rules.join(QStringLiteral(" "));
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalEntry *entry = checkIndex(index, CheckIndexOption::IndexIsValid) ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(*entry, column);
    case Qt::ToolTipRole:
        if (column == Column::Time)
            return display::exactTime(entry->time);
        if (column == Column::Rules) {
            QStringList lines;
            for (const RuleId rule : entry->rules)
                lines.append(
                    QStringLiteral("%1 · %2").arg(display::fromUtf8(toString(rule)), wording::ruleTitle(rule)));
            return lines.join(u'\n');
        }
        return cellText(*entry, column);
    case Qt::TextAlignmentRole:
        return column == Column::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case UnderlyingDataRole:
        return column == Column::Time ? QVariant(static_cast<qlonglong>(entry->time.milliseconds()))
                                      : QVariant(static_cast<qulonglong>(entry->revision));
    case IdRole:
        return static_cast<qulonglong>(entry->revision);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("Revision");
    case Column::Time:
        return tr("Time");
    case Column::Who:
        return tr("Who");
    case Column::What:
        return tr("What");
    case Column::Object:
        return tr("On", "column: what was acted on");
    case Column::Side:
        return tr("Side");
    case Column::Rules:
        return tr("Rules");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tandem
