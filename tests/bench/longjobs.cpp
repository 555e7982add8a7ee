// SPDX-License-Identifier: GPL-3.0-or-later
// What lasts: workspaces opened and closed in turn, a journal of years in its table, a role that most users hold.
#include "child.h"
#include "watched.h"

#include "items/background.h"
#include "items/journalmodel.h"
#include "items/usersmodel.h"
#include "store/sqlitestore.h"
#include "workspace/workspace.h"

#include <malloc.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace tandem::bench {

namespace {

/// Waits until the list has answered what was asked of it.
double answered(IdListModel &model, const std::function<void()> &ask)
{
    bool ready = false;
    const auto connection = QObject::connect(&model, &IdListModel::answered, &model, [&] { ready = true; });
    const double took = timed([&] {
        application().count(timed(ask));
        spinUntil([&] { return ready && !model.isBusy(); });
    });
    QObject::disconnect(connection);
    return took;
}

} // namespace

Figures tenInTurn(const std::string &path)
{
    Figures figures;
    for (int i = 1; i <= 10; ++i) {
        {
            const auto workspace = openedWorkspace(path);
            UsersModel model{Engines()};
            PaintedView view;
            view.setModel(&model);
            view.show();
            answered(model, [&] { model.follow(*workspace); });
            answered(model, [&] { model.setSearch(QStringLiteral("z")); });
            answered(model, [&] { model.sort(static_cast<int>(UsersModel::Column::Owns), Qt::DescendingOrder); });
            view.viewport()->repaint();
        }
        spinUntil([] { return isBackgroundQuiet(); }); // what was given up has let go of its rows
        malloc_trim(0); // what the allocator only keeps is no leak
        const struct mallinfo2 info = mallinfo2();
        const double used = static_cast<double>(info.uordblks + info.hblkhd) / (1 << 20);
        const std::string which = i == 2 ? "second" : "tenth"; // the last one stays
        figures[which + "_mb"] = residentMb(false);
        figures[which + "_used_mb"] = used;
    }
    return figures;
}

Figures journalInWindow(const std::string &path)
{
    Figures figures;
    const auto workspace = openedWorkspace(path);
    JournalModel model;
    PaintedView view;
    view.setModel(&model);
    view.show();
    application().takeLongest();
    bool loaded = false;
    QObject::connect(&model, &JournalModel::loaded, &model, [&] { loaded = true; });
    figures["page_ms"] = timed([&] {
        application().count(timed([&] { model.follow(*workspace); }));
        spinUntil([&] { return model.rowCount() > 0; });
        view.viewport()->repaint();
    });
    // As somebody scrolls down: a page at a time.
    std::vector<double> pages;
    for (int page = 0; page < 50; ++page) {
        const int rows = model.rowCount();
        pages.push_back(timed([&] {
            view.scrollToBottom();
            spinUntil([&] { return model.rowCount() > rows; });
            view.viewport()->repaint();
        }));
    }
    figures["rows"] = model.rowCount();
    figures["scroll_ms"] = median(pages);
    figures["scroll_stall"] = application().takeLongest();
    // An entry that is there on one day only would be looked for in all of it; a page of answers comes first.
    figures["search_ms"] = timed([&] {
        application().count(timed([&] { model.setSearch(QStringLiteral("assign")); }));
        spinUntil([&] { return model.rowCount() > 0; });
        view.viewport()->repaint();
    });
    figures["search_stall"] = application().takeLongest();
    model.setSearch({});
    return figures;
}

Figures heavyRole(const std::string &path, const std::string &to)
{
    Figures figures;
    RoleId role{1};
    if (!std::filesystem::exists(to)) {
        auto store = SqliteStore::open(path);
        const auto stored = store ? (*store)->load() : std::unexpected(store.error());
        if (!stored)
            std::exit(3);
        PairState state = *stored->state;
        Changes changes;
        state.users().forEachPassing([&](const User &user) {
            if (user.id.value() % 10 < 6)
                changes.emplace_back(Link{LinkKind::DirectRole, role.value(), user.id.value(), true});
        });
        state.apply(changes);
        if (!SqliteStore::create(to, {.state = std::make_shared<const PairState>(std::move(state))}))
            std::exit(3);
    }
    const auto workspace = openedWorkspace(to);
    UsersModel model{Engines()};
    PaintedView view;
    view.setModel(&model);
    view.show();
    answered(model, [&] { model.follow(*workspace); });
    view.viewport()->repaint();
    application().takeLongest();
    figures["open_ms"] = answered(model, [&] { model.setSelection(role); });
    figures["rows"] = model.rowCount();
    spinUntil([&, before = view.paints] { return view.paints > before; });
    figures["stall"] = application().takeLongest();
    return figures;
}

} // namespace tandem::bench
