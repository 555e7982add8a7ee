// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/idlistmodel.h"

#include "items/background.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <climits>
#include <cstring>
#include <limits>

namespace tandem {

namespace {

/// Above this product of touched rows and rows on show an exact update would hold the views' thread too long.
constexpr std::size_t exactWork = 4'000'000;
/// Rows of a list that takes long enough to work out to be kept.
constexpr std::size_t manyRows = 20'000;

/// Stands for "kept in this session" in place of a revision.
constexpr Revision settled = std::numeric_limits<Revision>::max();

std::string bytesOf(const IdListModel::Ids &rows)
{
    return {reinterpret_cast<const char *>(rows.data()), rows.size() * sizeof(std::uint32_t)};
}

/// Rows of a page on show, above and below one of them.
constexpr std::size_t pageRows = 64;

/// The first page of them.
IdListModel::Ids firstOf(const Keepsake &kept)
{
    IdListModel::Ids rows(std::min(kept.bytes.size() / sizeof(std::uint32_t), pageRows));
    std::memcpy(rows.data(), kept.bytes.data(), rows.size() * sizeof(std::uint32_t));
    return rows;
}

/// The rows kept; those of another revision without what has gone, and what has come at their end.
IdListModel::Ids rowsOf(const Keepsake &kept, Revision now, const Roaring &present)
{
    IdListModel::Ids rows(kept.bytes.size() / sizeof(std::uint32_t));
    std::memcpy(rows.data(), kept.bytes.data(), rows.size() * sizeof(std::uint32_t));
    if (kept.revision == now)
        return rows;
    std::erase_if(rows, [&](std::uint32_t id) { return !present.contains(id); });
    Roaring known;
    known.addMany(rows.size(), rows.data());
    for (const std::uint32_t id : present - known)
        rows.push_back(id);
    return rows;
}

/// So long the rows kept of the last time are alone: working them out anew reads the whole table, and the first page
/// would wait for its turn at the file and the processor.
constexpr int firstPaint = 150; // ms

/// Of the first page, and of the page around a row.
void readPages(const IdListModel::Ids &rows, int shown, const std::function<void(std::uint32_t)> &read)
{
    if (!read)
        return;
    const auto some = [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < std::min(end, rows.size()); ++row)
            read(rows[row]);
    };
    const auto page = [&](std::size_t begin, std::size_t end) {
        const std::size_t middle = begin + (end - begin) / 2;
        together([&] { some(begin, middle); }, [&] { some(middle, end); });
    };
    page(0, pageRows);
    const auto row = static_cast<std::size_t>(std::max(shown, 0));
    if (row >= pageRows)
        page(row - pageRows, row + pageRows);
}

} // namespace

IdListModel::IdListModel(int sortColumn, QObject *parent)
    : QAbstractTableModel(parent)
    , m_collation(std::make_shared<const Collation>(QLocale().name()))
    , m_sortColumn(sortColumn)
{ }

IdListModel::~IdListModel()
{
    for (const auto &running : {m_cancel, m_preparing}) {
        if (running)
            *running = true;
    }
}

int IdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::size_t>(m_rows.size(), INT_MAX));
}

void IdListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    requery();
}

int IdListModel::rowOf(std::uint32_t id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void IdListModel::setSnapshot(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    requery();
}

void IdListModel::follow(const Workspace &workspace)
{
    m_workspace = &workspace;
    m_snapshot = workspace.snapshot();
    requery();
    connect(&workspace, &Workspace::changed, this,
            [this, &workspace](const ChangeSet &changes) { follow(workspace.snapshot(), changes); });
}

void IdListModel::follow(const Snapshot &snapshot, const ChangeSet &changes)
{
    m_snapshot = snapshot;
    if (m_isDue)
        return; // all of it is worked out when somebody looks
    const std::optional<Ids> touched = changes.everything ? std::nullopt : concerned(changes);
    const bool many = !touched || (touched->size() > 1 && touched->size() * (m_rows.size() + 1) > exactWork);
    if (!many)
        updateExactly(*touched);
    else
        repaintAll();
    // A running job looks at an older revision: its answer would bring back what has changed.
    if (many || isBusy())
        requery();
}

void IdListModel::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight && m_isDue)
        requery();
}

void IdListModel::setCollation(const Collation &collation)
{
    m_collation = std::make_shared<const Collation>(collation);
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    repaintAll();
    requery();
}

void IdListModel::repaintAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void IdListModel::requery()
{
    if (!hasState())
        return;
    m_isDue = !m_inSight;
    if (m_isDue)
        return;
    const std::uint64_t generation = beginQuery();
    if (m_workspace && !m_loaded)
        showKept(generation);
    else
        work(generation);
}

/// Busy from now on; answers to older queries are dropped.
std::uint64_t IdListModel::beginQuery()
{
    const bool wasBusy = m_cancel != nullptr;
    if (m_cancel)
        *m_cancel = true;
    if (m_preparing)
        *m_preparing = true; // begun anew behind the answer
    m_cancel = std::make_shared<CancelFlag>(false);
    const std::uint64_t generation = ++m_generation;
    if (!wasBusy)
        Q_EMIT busyChanged(true); // before the job: a quick one answers at once
    return generation;
}

void IdListModel::work(std::uint64_t generation)
{
    if (generation != m_generation)
        return;
    using Answer = std::shared_ptr<Ids>; // one list from there to here: a copy of a million rows is felt
    auto query = [work = job(), cancel = m_cancel, read = reading(), shown = m_shown] {
        auto rows = *cancel ? std::nullopt : work(*cancel);
        if (!rows)
            return Answer();
        readPages(*rows, shown, read);
        return std::make_shared<Ids>(*std::move(rows));
    };
    whenAnswered(inBackground(std::move(query)), this, [this, generation](const Answer &rows) {
        if (generation != m_generation || !rows)
            return;
        m_cancel = nullptr;
        show(std::move(*rows));
        keepRows();
        Q_EMIT busyChanged(false);
        Q_EMIT answered();
        prepare();
    });
}

/// Once; what somebody asks for meanwhile comes first.
void IdListModel::prepare()
{
    if (m_isPrepared || m_rows.size() < manyRows || !m_inSight || isBusy())
        return;
    const Preparation preparation = this->preparation();
    if (!preparation)
        return;
    m_preparing = std::make_shared<CancelFlag>(false);
    const auto work = [preparation, cancel = m_preparing] { return preparation(*cancel); };
    whenAnswered(inBackground(work, Urgency::Patient), this,
                 [this](bool done) { m_isPrepared = m_isPrepared || done; });
}

/// Shows what was kept of the last time, and has it worked out anew behind it.
void IdListModel::showKept(std::uint64_t generation)
{
    const std::string name = keepsakeName();
    Roaring present = name.empty() ? Roaring() : keepsakeIds();
    if (present.cardinality() < manyRows)
        return work(generation);
    // By reference from there to here: a copy of a million rows is felt.
    using Shown = std::shared_ptr<std::pair<Revision, Ids>>;
    auto unpack = [now = m_snapshot.revision, present = std::move(present), read = reading()](const Keepsake &kept) {
        auto rows = std::make_shared<std::pair<Revision, Ids>>(kept.revision, Ids());
        together([&] { rows->second = rowsOf(kept, now, present); }, [&] { readPages(firstOf(kept), 0, read); });
        return rows;
    };
    const auto showRows = [this, generation](const Shown &rows) {
        if (generation != m_generation)
            return;
        m_kept = rows->first;
        show(std::move(rows->second)); // and the job's own answer in its place, when that is ready
        Q_EMIT answered();
        QTimer::singleShot(firstPaint, this, [this, generation] { work(generation); });
    };
    whenAnswered(
        m_workspace->keptLater(name), this,
        [this, generation, unpack = std::move(unpack), showRows](std::shared_ptr<const Keepsake> kept) mutable {
            if (generation != m_generation)
                return;
            if (!kept)
                return work(generation);
            whenAnswered(inBackground([unpack = std::move(unpack), kept = std::move(kept)] { return unpack(*kept); }),
                         this, showRows);
        });
}

void IdListModel::keepRows()
{
    if (m_rows.size() < manyRows || !m_workspace || m_workspace->isReadOnly() || m_kept == settled)
        return;
    const std::string name = keepsakeName();
    if (name.empty())
        return;
    // Once is enough: the rows of a few acts ago are nearly these.
    if (m_kept != m_snapshot.revision)
        m_workspace->keepLater({name, m_snapshot.revision, bytesOf(m_rows)});
    m_kept = settled;
}

void IdListModel::show(Ids rows)
{
    m_loaded = true;
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool IdListModel::inOrder(std::uint32_t a, std::uint32_t b) const
{
    return isDescending() ? comesBefore(b, a) : comesBefore(a, b);
}

void IdListModel::updateExactly(const Ids &touched)
{
    const auto isTouched = [&](std::uint32_t id) { return std::ranges::binary_search(touched, id); };
    // What goes, what stays where it is for now, in one walk over the rows.
    std::vector<int> gone;
    Ids untouched;
    untouched.reserve(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!isTouched(m_rows[row]))
            untouched.push_back(m_rows[row]);
        else if (!accepts(m_rows[row]))
            gone.push_back(static_cast<int>(row));
    }
    removeRows(gone);
    // What stays or comes, in its order; each is placed behind the row that comes before it.
    Ids present;
    std::ranges::copy_if(touched, std::back_inserter(present), [&](std::uint32_t id) { return accepts(id); });
    const auto order = [&](std::uint32_t a, std::uint32_t b) { return inOrder(a, b); };
    std::ranges::sort(present, order);
    std::optional<std::uint32_t> previous;
    for (const std::uint32_t id : present) {
        const auto above = std::ranges::lower_bound(untouched, id, order);
        std::optional<std::uint32_t> predecessor;
        if (above != untouched.begin())
            predecessor = *(above - 1);
        // The touched row placed just before may stand between.
        if (previous && (!predecessor || inOrder(*predecessor, *previous)))
            predecessor = previous;
        placeRow(id, predecessor);
        previous = id;
    }
}

void IdListModel::removeRows(const std::vector<int> &rows)
{
    for (auto last = rows.rbegin(); last != rows.rend();) {
        auto first = last;
        while (first + 1 != rows.rend() && *(first + 1) == *first - 1)
            ++first;
        beginRemoveRows({}, *first, *last);
        m_rows.erase(m_rows.begin() + *first, m_rows.begin() + *last + 1);
        endRemoveRows();
        last = first + 1;
    }
}

void IdListModel::placeRow(std::uint32_t id, std::optional<std::uint32_t> predecessor)
{
    const int at = rowOf(id);
    const int above = predecessor ? rowOf(*predecessor) : -1;
    if (at < 0) {
        beginInsertRows({}, above + 1, above + 1);
        m_rows.insert(m_rows.begin() + above + 1, id);
        endInsertRows();
        return;
    }
    int place = at;
    if (at != above + 1) {
        beginMoveRows({}, at, at, {}, above + 1);
        m_rows.erase(m_rows.begin() + at);
        place = at < above ? above : above + 1;
        m_rows.insert(m_rows.begin() + place, id);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(place, 0), index(place, columnCount() - 1));
}

} // namespace tandem
