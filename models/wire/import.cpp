// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/import.h"

#include "domain/permissioncatalogue.h"
#include "domain/rolecatalogue.h"
#include "domain/sentence.h"
#include "domain/text.h"
#include "wire/importsteps.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace tandem {

namespace {

using namespace wire;

/// Files of one path in the order of their names, and what else lies there.
Result<std::vector<ByteSource>> filesOf(const std::string &path, ImportReport &report)
{
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists())
        return fail({.code = ErrorCode::FileNotFound, .file = path});
    if (!info.isDir())
        return std::vector{ByteSource::file(path)};
    std::vector<std::string> paths;
    QDirIterator walk(info.filePath(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.push_back(walk.next().toStdString());
    std::ranges::sort(paths);
    std::vector<ByteSource> files;
    for (std::string &file : paths) {
        if (file.ends_with(".json") || file.ends_with(".ndjson") || file.ends_with(".jsonl"))
            files.push_back(ByteSource::file(std::move(file)));
        else
            report.skipped.push_back({std::move(file), {Sentence::SkippedOtherFormat}});
    }
    return files;
}

} // namespace

namespace wire {

Result<> readJson(const ByteSource &source, Side hint, Draft &draft, ImportReport &report)
{
    RecordReader reader(source, hint, draft);
    if (const auto done = JsonSplitter(source).run(reader); !done)
        return done;
    if (const auto reason = reader.skipped())
        report.skipped.push_back({source.name, {*reason}});
    else
        ++report.files;
    return {};
}

} // namespace wire

namespace {

/// Reads both sides; a file that both paths name counts once, on the side that its content tells.
Result<> readSides(const ImportOptions &options, Draft &draft, ImportReport &report)
{
    std::set<QString> seen;
    for (const auto &[path, side] : {std::pair(options.qlikPath, Side::Qlik), {options.talendPath, Side::Talend}}) {
        if (path.empty())
            continue;
        const auto files = filesOf(path, report);
        if (!files)
            return fail(files.error());
        for (const ByteSource &file : *files) {
            const QString canonical = QFileInfo(QString::fromStdString(file.name)).canonicalFilePath();
            if (!seen.insert(canonical).second)
                continue;
            // A folder called after one of the two tells more than the option that led there.
            const QString folder = QFileInfo(canonical).dir().dirName();
            const Side hint = folder == QLatin1String("talend") || folder == QLatin1String("scim") ? Side::Talend
                              : folder == QLatin1String("qlik")                                    ? Side::Qlik
                                                                                                   : side;
            if (const auto done = readJson(file, hint, draft, report); !done)
                return done;
        }
    }
    return {};
}

/// tandem.json beside both sides, or beside the tables; not when one side alone is read.
std::string companionOf(const ImportOptions &options)
{
    if (!options.csvDir.empty())
        return options.csvDir + "/tandem.json";
    const QFileInfo qlik(QString::fromStdString(options.qlikPath));
    const QFileInfo talend(QString::fromStdString(options.talendPath));
    if (options.qlikPath.empty() || options.talendPath.empty() || !qlik.isDir() || !talend.isDir())
        return {};
    if (qlik.canonicalFilePath() == talend.canonicalFilePath())
        return {}; // read with the rest
    if (qlik.dir().canonicalPath() != talend.dir().canonicalPath())
        return {};
    return qlik.dir().filePath(QStringLiteral("tandem.json")).toStdString();
}

Result<> readCompanion(const ImportOptions &options, Draft &draft)
{
    const std::string path = companionOf(options);
    if (path.empty() || !draft.exportedAs.empty())
        return {};
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail({.code = ErrorCode::IoFailed, .args = {file.errorString().toStdString()}, .file = path});
    draft.exportedAs = file.readAll().toStdString();
    draft.exportedIn = path;
    return {};
}

/// The folder of an export may be named itself: its two sides lie in it, beside tandem.json.
ImportOptions withSidesOfExport(ImportOptions options)
{
    const std::string root = options.qlikPath.empty() ? options.talendPath : options.qlikPath;
    const bool oneFolder = options.qlikPath.empty() || options.talendPath.empty() || options.talendPath == root;
    const QDir folder(QString::fromStdString(root));
    if (!root.empty() && oneFolder && folder.exists(QStringLiteral("tandem.json"))
        && folder.exists(QStringLiteral("qlik")) && folder.exists(QStringLiteral("talend"))) {
        options.qlikPath = root + "/qlik";
        options.talendPath = root + "/talend";
    }
    return options;
}

} // namespace

Result<Imported> importPair(const ImportOptions &asked)
{
    const ImportOptions options = withSidesOfExport(asked);
    if (options.csvDir.empty() && options.qlikPath.empty() && options.talendPath.empty())
        return fail({.code = ErrorCode::MissingArgument, .args = {"--qlik, --talend or --csv"}});
    Imported result;
    Draft draft;
    if (!options.csvDir.empty()) {
        const QFileInfo folder(QString::fromStdString(options.csvDir));
        if (!folder.exists())
            return fail({.code = ErrorCode::FileNotFound, .file = options.csvDir});
        if (!folder.isDir())
            return fail({.code = ErrorCode::BadFile, .args = {"no folder"}, .file = options.csvDir});
        if (const auto done = readCsvTables(options.csvDir, draft, result.report.files); !done)
            return fail(done.error());
    } else if (const auto done = readSides(options, draft, result.report); !done) {
        return fail(done.error());
    }
    if (const auto done = readCompanion(options, draft); !done)
        return fail(done.error());
    if (result.report.files == 0) {
        const std::string path = !options.csvDir.empty()     ? options.csvDir
                                 : !options.qlikPath.empty() ? options.qlikPath
                                                             : options.talendPath;
        return fail({.code = ErrorCode::NothingToImport, .file = path});
    }
    auto state = assemblePair(draft, options, result.report);
    if (!state)
        return fail(state.error());
    result.state = std::move(*state);
    finishReport(result.state, draft, options, result.report);
    return result;
}

} // namespace tandem
