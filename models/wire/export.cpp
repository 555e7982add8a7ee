// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/export.h"

#include "wire/companion.h"
#include "wire/exporter.h"
#include "wire/importsteps.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <filesystem>
#include <system_error>

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

/// The part of tandem.json that belongs to files of another format in the same folder, as it stands there.
std::string otherPart(const std::string &path, std::string_view part)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    simdjson::dom::parser parser;
    JsonObject object;
    JsonValue value;
    if (parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size())).get_object().get(object)
        || object.at_key(part).get(value))
        return {};
    return simdjson::minify(value);
}

/// `beside`: the folder that the export goes to in the end; what another format left there stays.
Result<> writeCompanionFile(const PairState &state, const PairState &known, std::string_view part,
                            const std::string &dir, const std::string &beside)
{
    auto out = OutFile::create(dir + "/tandem.json");
    if (!out)
        return fail(out.error());
    JsonOut json(*out);
    json.beginObject();
    json.field("schema", companionSchema);
    for (const std::string_view each : {jsonPart, csvPart}) {
        const std::string kept = each == part ? std::string() : otherPart(beside + "/tandem.json", each);
        if (each != part && kept.empty())
            continue;
        json.newLine();
        json.key(each);
        if (each == part)
            writeCompanion(state, known, json);
        else
            json.raw(kept);
    }
    json.endObject();
    out->add('\n');
    return out->close();
}

Result<> makeDir(const std::string &dir)
{
    const QString folder = QString::fromStdString(dir);
    if (!QDir().mkpath(folder))
        return fail({.code = ErrorCode::IoFailed, .args = {"the folder cannot be made"}, .file = dir});
    // The rights as they are written down: whoever may do anything is not to do it by mistake.
    constexpr auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (!QFileInfo(folder).isWritable() || !(QFile::permissions(folder) & anybody))
        return fail({.code = ErrorCode::ReadOnly, .file = dir});
    return {};
}

Result<> exportJson(const PairState &state, const std::string &dir, const std::string &beside)
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
    return writeCompanionFile(state, *known, jsonPart, dir, beside);
}

Result<> exportCsv(const PairState &state, const std::string &dir, const std::string &beside)
{
    if (const auto done = writeCsvTables(state, dir); !done)
        return done;
    const auto known = readBack({}, dir, state.tenant().paired);
    if (!known)
        return fail(known.error());
    return writeCompanionFile(state, *known, csvPart, dir, beside);
}

Result<> exportInto(const PairState &state, ExportFormat format, const std::string &dir, const std::string &beside)
{
    switch (format) {
    case ExportFormat::Json:
        return exportJson(state, dir, beside);
    case ExportFormat::Csv:
        return exportCsv(state, dir, beside);
    case ExportFormat::Xlsx:
        return writeWorkbook(state, dir + "/pair.xlsx");
    }
    return {};
}

/// Moves every file of `from` to the same place below `to`, replacing what is there.
Result<> moveFiles(const QDir &from, const QDir &to)
{
    QStringList files;
    QDirIterator walk(from.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(from.relativeFilePath(walk.next()));
    files.sort();
    for (const QString &file : files) {
        const QString target = to.filePath(file);
        if (const auto made = makeDir(QFileInfo(target).path().toStdString()); !made)
            return made;
        std::error_code error;
        std::filesystem::rename(from.filePath(file).toStdU16String(), target.toStdU16String(), error);
        if (error)
            return fail({.code = ErrorCode::IoFailed, .args = {error.message()}, .file = target.toStdString()});
    }
    return {};
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
    const QString folder = QString::fromStdString(dir);
    const bool wasThere = QDir(folder).exists();
    if (const auto made = makeDir(dir); !made)
        return made;
    Result<> done;
    {
        // Everything is written aside first: an export that fails leaves what was there.
        const QTemporaryDir aside(folder + QStringLiteral("/.export-XXXXXX"));
        const std::string path = aside.path().toStdString();
        if (!aside.isValid()) {
            done = fail({.code = ErrorCode::IoFailed, .args = {aside.errorString().toStdString()}, .file = dir});
        } else {
            done = exportInto(state, format, path, dir);
            if (done) {
                done = moveFiles(QDir(aside.path()), QDir(folder));
            } else if (Error error = done.error(); error.file.starts_with(path)) {
                error.file.replace(0, path.size(), dir);
                done = fail(std::move(error));
            }
        }
    }
    if (!done && !wasThere)
        QDir().rmdir(folder);
    return done;
}

std::string exportDocument(const PairState &state)
{
    // Each list stands in memory once: it is written, read back for what it lacks, then moved into the document.
    std::vector<std::pair<ByteSource, Side>> files;
    std::vector<std::string_view> names;
    std::size_t size = 0;
    for (const Side side : {Side::Qlik, Side::Talend}) {
        for (const JsonListing &listing : jsonListings()) {
            if (listing.side != side)
                continue;
            OutFile part;
            JsonOut json(part);
            listing.write(state, json);
            size += part.buffer().size() + listing.name.size() + 8;
            files.emplace_back(ByteSource::text(pathOf({}, listing), part.take()), side);
            names.push_back(listing.name);
        }
    }
    OutFile companion;
    {
        // The lists were written by this very program: an import of them finds nothing to refuse.
        const auto known = readBack(files, {}, state.tenant().paired);
        JsonOut json(companion);
        json.beginObject();
        json.field("schema", companionSchema);
        json.key(jsonPart);
        writeCompanion(state, known ? *known : PairState(), json);
        json.endObject();
    }
    OutFile out;
    out.buffer().reserve(size + companion.buffer().size() + 256);
    JsonOut json(out);
    json.beginObject();
    for (const Side side : {Side::Qlik, Side::Talend}) {
        json.newLine();
        json.key(toWord(side));
        json.beginObject();
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files[i].second != side)
                continue;
            json.newLine();
            json.key(names[i]);
            json.raw(*files[i].first.memory);
            files[i].first.memory.reset();
        }
        json.endObject();
    }
    json.newLine();
    json.key("tandem");
    json.raw(companion.take());
    json.newLine();
    json.endObject();
    return out.take();
}

} // namespace tandem
