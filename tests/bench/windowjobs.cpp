// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody waits for at a list of users, ours in the window's own models and the peers' beside it, in offscreen
// tables of the same size.
#include "child.h"
#include "watched.h"

#include "items/background.h"
#include "items/permissionmatrixmodel.h"
#include "items/usersmodel.h"
#include "workspace/workspace.h"

#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tandem::bench {

namespace {

/// Cells that cost nothing: what a repaint of such a page takes at least.
class ConstantModel : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &) const override { return 1'000'000; }
    int columnCount(const QModelIndex &) const override { return static_cast<int>(UsersModel::Column::Count); }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_text) : QVariant();
    }

private:
    QString m_text = QStringLiteral("Anna Andersson");
};

double repaintOf(PaintedView &view)
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i)
        times.push_back(timed([&] { view.viewport()->repaint(); }));
    return median(times);
}

/// A list of users in a table, and the time until a query of it is on the screen with its exact count.
class List
{
public:
    explicit List(const Workspace &workspace, std::unique_ptr<PaintedView> shown = std::make_unique<PaintedView>())
        : model(Engines()), m_view(std::move(shown))
    {
        view.setModel(&model);
        QObject::connect(&model, &IdListModel::busyChanged, &model, [this](bool busy) { m_settled = !busy; });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [this] { m_paintsAtReset = view.paints; });
        m_settled = false;
        model.follow(workspace); // before the window shows itself, as the program does
        view.show();
    }
    void settle()
    {
        spinUntil([this] { return m_settled && view.paints > m_paintsAtReset; });
    }
    /// Milliseconds until the answer is painted; at once when it is what is shown already.
    template<class F>
    double until(F &&ask)
    {
        m_paintsBefore = view.paints;
        return timed([&] {
            m_settled = false;
            application().count(timed([&] { ask(); }));
            if (!model.isBusy())
                return;
            settle();
        });
    }
    [[nodiscard]] int paintsAtReset() const { return m_paintsAtReset; }
    [[nodiscard]] int paintsOfLast() const { return view.paints - m_paintsBefore; }

    UsersModel model;

private:
    std::unique_ptr<PaintedView> m_view;

public:
    PaintedView &view = *m_view;

private:
    bool m_settled = false;
    int m_paintsBefore = 0;
    int m_paintsAtReset = -1;
};

void measureSearch(List &list, Figures &figures)
{
    double worst = 0;
    int paints = 0;
    std::vector<double> all;
    list.until([&] { list.model.setSearch(QStringLiteral("z")); }); // the buffers are made now
    figures["search_first_stall"] = application().takeLongest();
    for (const char *typed : {"", "e", "er", "e", "a", "an", "ann", "", "s", "z", "", "a", "andersson", "", "0", "e"}) {
        const double took = list.until([&] { list.model.setSearch(QLatin1String(typed)); });
        all.push_back(took);
        worst = std::max(worst, took);
        paints = std::max(paints, list.paintsOfLast());
    }
    figures["search_worst"] = worst;
    figures["search_median"] = median(all);
    figures["search_paints"] = paints;
    figures["search_stall"] = application().takeLongest();
    list.until([&] { list.model.setSearch({}); });
}

void measureOrder(const Workspace &workspace, List &list, Figures &figures)
{
    using Column = UsersModel::Column;
    {
        // Asked in the moment in which it is there: no order but its own is made.
        List fresh(workspace);
        fresh.settle();
        figures["sort_cold"] =
            fresh.until([&] { fresh.model.sort(static_cast<int>(Column::Subject), Qt::AscendingOrder); });
    }
    while (!isBackgroundQuiet())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    const auto sorted = [&](Column column, Qt::SortOrder order) {
        return list.until([&] { list.model.sort(static_cast<int>(column), order); });
    };
    application().takeLongest();
    figures["sort_first"] = sorted(Column::Subject, Qt::AscendingOrder);
    figures["sort_flip"] = sorted(Column::Subject, Qt::DescendingOrder);
    figures["sort_known"] = sorted(Column::Name, Qt::AscendingOrder);
    figures["sort_owns"] = sorted(Column::Owns, Qt::DescendingOrder);
    sorted(Column::Name, Qt::AscendingOrder);
    figures["sort_stall"] = application().takeLongest();
    std::vector<double> jumps;
    for (const int part : {2, 3, 5, 7, 11, 13}) {
        jumps.push_back(timed([&] {
            list.view.scrollTo(list.model.index(list.model.rowCount() / part, 0));
            list.view.viewport()->repaint();
        }));
    }
    figures["jump"] = median(jumps);
    figures["jump_worst"] = *std::ranges::max_element(jumps);
    application().takeLongest();
}

void measureActs(Workspace &workspace, List &list, Figures &figures)
{
    const auto state = workspace.snapshot().state;
    // The role with most members, and one that can be given.
    RoleId heavy{1};
    std::optional<RoleId> given;
    state->roles().forEach([&](const Role &role) {
        if (state->directMembers(role.id).count() > state->directMembers(heavy).count())
            heavy = role.id;
        if (role.kind == RoleKind::Custom && !role.isTalendBearing())
            given = role.id;
    });
    figures["role_members"] = static_cast<double>(state->directMembers(heavy).count());
    figures["role_open"] = list.until([&] { list.model.setSelection(heavy); });
    figures["role_stall"] = application().takeLongest();
    list.until([&] { list.model.setSelection(UserList::All); });
    std::vector<UserId> users;
    for (const std::uint32_t id : list.model.ids()) {
        if (users.size() < 100'000 && given && !state->directMembers(*given).contains(id))
            users.push_back(UserId(id));
    }
    application().takeLongest();
    const Act act{acts::AssignRole{users, given.value_or(heavy)}, Side::Qlik, {}};
    bool ready = false;
    std::shared_ptr<const QFuture<Plan>> shown;
    figures["act_preview"] = timed([&] {
        application().count(timed([&] {
            workspace.previewLater(act).then(&list.model, [&](QFuture<Plan> planned) {
                shown = std::make_shared<const QFuture<Plan>>(planned); // not copied, as in the plan's sheet
                ready = true;
            });
        }));
        spinUntil([&] { return ready; });
    });
    figures["act_users"] = static_cast<double>(users.size());
    figures["act_stall"] = application().takeLongest();
    shown.reset();

    PermissionMatrixModel matrix;
    PaintedView view;
    std::vector<RoleId> roles;
    state->roles().forEach([&](const Role &role) { roles.push_back(role.id); });
    figures["matrix_roles"] = static_cast<double>(roles.size());
    figures["matrix"] = timed([&] {
        application().count(timed([&] {
            matrix.setSnapshot(workspace.snapshot());
            matrix.setRoles(roles);
            view.setModel(&matrix);
            view.show();
        }));
        spinUntil([&] { return view.paints > 0; });
    });
    figures["matrix_stall"] = application().takeLongest();
}

/// Ends this process with these figures when something takes longer: one call of the peer's can't be broken off.
class Patience
{
public:
    explicit Patience(int seconds)
        : m_thread([this, seconds](const std::stop_token &stop) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            if (m_ended.wait_for(lock, stop, std::chrono::seconds(seconds), [&] { return stop.stop_requested(); }))
                return;
            std::printf("worst %d\nstopped 1\nmb %.3f\n", seconds * 1'000, residentMb(true));
            std::fflush(stdout);
            std::_Exit(0);
        })
    { }

private:
    std::condition_variable_any m_ended;
    std::jthread m_thread;
};

QSqlDatabase openedDatabase(const std::string &path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    db.setDatabaseName(QString::fromStdString(path));
    if (!db.open())
        std::exit(3);
    return db;
}

} // namespace

Figures pageOfOurs(const std::string &path)
{
    Figures figures;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<List> list;
    auto view = std::make_unique<PaintedView>(); // there before, as the peer's: the first one loads the fonts
    figures["ms"] = timed([&] {
        workspace = openedWorkspace(path);
        list = std::make_unique<List>(*workspace, std::move(view));
        // On the screen with rows; their number is exact from then on.
        spinUntil([&] { return list->model.rowCount() > 0 && list->view.paints > list->paintsAtReset(); });
    });
    figures["rows"] = list->model.rowCount();
    figures["page_mb"] = residentMb(true);
    const double rest = timed([&] { list->settle(); });
    figures["loaded_ms"] = figures["ms"] + rest;
    figures["exact"] = static_cast<std::size_t>(list->model.rowCount()) == static_cast<std::size_t>(figures["rows"]);
    // Let what is kept for the next opening be written.
    keep(workspace->journalSize());
    return figures;
}

Figures pageOfQt(const std::string &path)
{
    PaintedView view;
    std::unique_ptr<QSqlTableModel> model;
    Figures figures;
    figures["ms"] = timed([&] {
        model = std::make_unique<QSqlTableModel>(nullptr, openedDatabase(path));
        model->setTable(QStringLiteral("users"));
        model->select();
        view.setModel(model.get());
        view.show();
        spinUntil([&] { return view.paints > 0; });
    });
    return figures;
}

Figures windowOfOurs(const std::string &path)
{
    Figures figures;
    const auto workspace = openedWorkspace(path);
    application().takeLongest();
    List list(*workspace);
    list.settle();
    figures["load_stall"] = application().takeLongest();
    figures["repaint"] = repaintOf(list.view);
    ConstantModel constant;
    PaintedView plain;
    plain.setModel(&constant);
    plain.show();
    spinUntil([&] { return plain.paints > 0; });
    figures["repaint_constant"] = repaintOf(plain);
    plain.hide();
    application().takeLongest();
    measureSearch(list, figures);
    measureOrder(*workspace, list, figures);
    measureActs(*workspace, list, figures);
    return figures;
}

Figures windowOfQt(const std::string &path)
{
    Figures figures;
    PaintedView view;
    QSqlTableModel model(nullptr, openedDatabase(path));
    model.setTable(QStringLiteral("users"));
    model.select();
    view.setModel(&model);
    view.show();
    spinUntil([&] { return view.paints > 0; });
    figures["jump"] = timed([&] {
        while (model.canFetchMore())
            model.fetchMore();
        view.scrollTo(model.index(model.rowCount() / 2, 0));
        view.viewport()->repaint();
    });
    figures["rows"] = model.rowCount();
    figures["all_mb"] = residentMb(true);
    figures["sort"] = timed([&] {
        model.setSort(4, Qt::AscendingOrder); // the subject, which has no index
        model.select();
        view.viewport()->repaint();
    });
    return figures;
}

Figures filterOfQt(const std::string &path)
{
    /// The texts in memory, as a list of one's own would have them.
    class Texts : public QAbstractTableModel
    {
    public:
        explicit Texts(const std::string &file)
        {
            QSqlQuery query(QStringLiteral("SELECT name, email, user_id, subject FROM users"), openedDatabase(file));
            while (query.next())
                m_rows.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                                  query.value(3).toString()});
        }
        int rowCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
        }
        int columnCount(const QModelIndex &) const override { return 4; }
        QVariant data(const QModelIndex &index, int role) const override
        {
            if (role != Qt::DisplayRole)
                return {};
            return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
        }

    private:
        std::vector<std::array<QString, 4>> m_rows;
    };
    Texts texts(path);
    QSortFilterProxyModel filter;
    filter.setSourceModel(&texts);
    filter.setFilterKeyColumn(-1);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    PaintedView view;
    view.setModel(&filter);
    view.show();
    spinUntil([&] { return view.paints > 0; });
    Figures figures;
    // A letter that most rows have takes a second. One that a fifth of them have leaves the others in as many pieces,
    // of which each is taken out of all the rest: what takes longer than this is told as "at least".
    constexpr int longest = 60; // seconds
    for (const char *typed : {"e", "", "z", ""}) {
        const Patience patience(longest);
        const double took = timed([&] {
            filter.setFilterFixedString(QLatin1String(typed));
            view.viewport()->repaint();
        });
        figures["worst"] = std::max(figures["worst"], took);
    }
    return figures;
}

} // namespace tandem::bench
