// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/making.h"

#include "store/sqlitestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace tandem::control {

namespace {

struct RowCount
{
    std::string_view key;
    const char *title;
    std::size_t count;
};

std::array<RowCount, 6> countsOf(const PairState &pair)
{
    return {{{"users", QT_TRANSLATE_NOOP("Control", "Users"), pair.users().size()},
             {"accounts", QT_TRANSLATE_NOOP("Control", "Talend accounts"), pair.accounts().size()},
             {"roles", QT_TRANSLATE_NOOP("Control", "Roles"), pair.roles().size()},
             {"groups", QT_TRANSLATE_NOOP("Control", "Groups"), pair.groups().size()},
             {"spaces", QT_TRANSLATE_NOOP("Control", "Spaces"), pair.spaces().size()},
             {"content", QT_TRANSLATE_NOOP("Control", "Content"), pair.content().size()}}};
}

} // namespace

Result<> mayCreate(const std::string &path)
{
    const QFileInfo info(QString::fromStdString(path));
    if (info.exists() || info.isSymLink())
        return fail({.code = ErrorCode::WorkspaceExists, .args = {path}, .file = path});
    return {};
}

Result<Revision> createWorkspace(const std::string &path, const PairState &pair, EntryKind kind)
{
    Beginning beginning{.kind = kind,
                        .act = kind == EntryKind::Import ? "import" : "new",
                        .state = std::make_shared<const PairState>(pair)};
    auto store = SqliteStore::create(path, std::move(beginning));
    if (!store)
        return fail(store.error());
    const auto stored = (*store)->load();
    if (!stored)
        return fail(stored.error());
    return stored->revision;
}

void writeMade(JsonWriter &json, const std::string &path, Revision revision, const PairState &pair)
{
    json.field("workspace", path).field("revision", std::uint64_t(revision)).key("rows").beginObject();
    for (const RowCount &row : countsOf(pair))
        json.field(row.key, std::uint64_t(row.count));
    json.endObject();
}

void printMade(Output &out, const std::string &path, const PairState &pair)
{
    out << QCoreApplication::translate("Control", "The workspace “%1” holds:").arg(QString::fromStdString(path))
        << '\n';
    for (const RowCount &row : countsOf(pair)) {
        out << QLocale().toString(static_cast<qulonglong>(row.count)).rightJustified(10) << "  "
            << QCoreApplication::translate("Control", row.title) << '\n';
    }
}

} // namespace tandem::control
