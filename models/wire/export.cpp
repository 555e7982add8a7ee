// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/export.h"

#include "wire/exporter.h"
#include "wire/importsteps.h"

#include <QDir>

#include <array>

namespace tandem {

namespace wire {

Containers::Containers(const PairState &state, LinkKind kind, std::uint32_t containers, std::uint32_t end)
    : m_begin(end + 1)
{
    for (std::uint32_t container = 0; container < containers; ++container) {
        for (const std::uint32_t member : state.links(kind, container).bits()) {
            if (member < end)
                ++m_begin[member + 1];
        }
    }
    for (std::size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    m_entries.resize(m_begin.back());
    std::vector<std::uint32_t> at(m_begin.begin(), m_begin.end() - 1);
    for (std::uint32_t container = 0; container < containers; ++container) {
        for (const std::uint32_t member : state.links(kind, container).bits()) {
            if (member < end)
                m_entries[at[member]++] = container;
        }
    }
}

std::string_view userKey(const PairState &state, const std::optional<UserId> &user)
{
    if (!user)
        return {};
    if (const User *row = state.users().find(*user))
        return row->vendorId();
    const Tombstone *gone = state.tombstones().find(*user);
    return gone ? gone->vendorId() : std::string_view();
}

std::string_view spaceKey(const PairState &state, const std::optional<SpaceId> &space)
{
    const Space *row = state.spaces().find(space);
    return row ? row->vendorId() : std::string_view();
}

std::span<const JsonListing> jsonListings()
{
    static const std::vector<JsonListing> all = [] {
        std::vector<JsonListing> listings;
        for (const auto part : {peopleListings(), contentListings(), talendListings()})
            listings.insert(listings.end(), part.begin(), part.end());
        return listings;
    }();
    return all;
}

} // namespace wire

namespace {

using namespace wire;

std::string pathOf(const std::string &dir, const JsonListing &listing)
{
    std::string path = dir;
    return path.append("/").append(toWord(listing.side)).append("/").append(listing.name).append(".json");
}

/// What an import makes of the files alone, to see what they lack.
Result<PairState> readBack(const std::vector<std::pair<ByteSource, Side>> &files, const std::string &csvDir,
                           bool paired)
{
    Draft draft;
    ImportReport report;
    for (const auto &[file, side] : files) {
        if (const auto done = readJson(file, side, draft, report); !done)
            return fail(done.error());
    }
    if (!csvDir.empty()) {
        if (const auto done = readCsvTables(csvDir, draft, report.files); !done)
            return fail(done.error());
    }
    ImportOptions options;
    options.unpaired = !paired;
    return assemblePair(draft, options, report);
}

Result<> writeCompanionFile(const PairState &state, const PairState &known, const std::string &dir)
{
    auto out = OutFile::create(dir + "/tandem.json");
    if (!out)
        return fail(out.error());
    JsonOut json(*out);
    writeCompanion(state, known, json);
    out->add('\n');
    return out->close();
}

Result<> makeDir(const std::string &dir)
{
    if (QDir().mkpath(QString::fromStdString(dir)))
        return {};
    return fail({.code = ErrorCode::IoFailed, .args = {"the folder cannot be made"}, .file = dir});
}

Result<> exportJson(const PairState &state, const std::string &dir)
{
    for (const char *side : {"/qlik", "/talend"}) {
        if (const auto made = makeDir(dir + side); !made)
            return made;
    }
    std::vector<std::pair<ByteSource, Side>> files;
    for (const JsonListing &listing : jsonListings()) {
        const std::string path = pathOf(dir, listing);
        auto out = OutFile::create(path);
        if (!out)
            return fail(out.error());
        JsonOut json(*out);
        listing.write(state, json);
        out->add('\n');
        if (const auto done = out->close(); !done)
            return done;
        files.emplace_back(ByteSource::file(path), listing.side);
    }
    const auto known = readBack(files, {}, state.tenant().paired);
    if (!known)
        return fail(known.error());
    return writeCompanionFile(state, *known, dir);
}

Result<> exportCsv(const PairState &state, const std::string &dir)
{
    if (const auto done = writeCsvTables(state, dir); !done)
        return done;
    const auto known = readBack({}, dir, state.tenant().paired);
    if (!known)
        return fail(known.error());
    return writeCompanionFile(state, *known, dir);
}

} // namespace

std::optional<ExportFormat> exportFormat(std::string_view word)
{
    if (word == "json")
        return ExportFormat::Json;
    if (word == "csv")
        return ExportFormat::Csv;
    return word == "xlsx" ? std::optional(ExportFormat::Xlsx) : std::nullopt;
}

Result<> exportPair(const PairState &state, const std::string &dir, ExportFormat format)
{
    if (const auto made = makeDir(dir); !made)
        return made;
    switch (format) {
    case ExportFormat::Json:
        return exportJson(state, dir);
    case ExportFormat::Csv:
        return exportCsv(state, dir);
    case ExportFormat::Xlsx:
        return writeWorkbook(state, dir + "/pair.xlsx");
    }
    return {};
}

std::string exportDocument(const PairState &state)
{
    OutFile out;
    JsonOut json(out);
    std::vector<std::pair<ByteSource, Side>> files;
    json.beginObject();
    for (const Side side : {Side::Qlik, Side::Talend}) {
        json.newLine();
        json.key(toWord(side));
        json.beginObject();
        for (const JsonListing &listing : jsonListings()) {
            if (listing.side != side)
                continue;
            OutFile part;
            JsonOut partJson(part);
            listing.write(state, partJson);
            std::string text = part.take();
            json.newLine();
            json.key(listing.name);
            json.raw(text);
            files.emplace_back(ByteSource::text(pathOf({}, listing), std::move(text)), side);
        }
        json.endObject();
    }
    // The lists were written by this very program: an import of them finds nothing to refuse.
    const auto known = readBack(files, {}, state.tenant().paired);
    json.newLine();
    json.key("tandem");
    writeCompanion(state, known ? *known : PairState(), json);
    json.endObject();
    return out.take();
}

} // namespace tandem
