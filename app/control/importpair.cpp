// SPDX-License-Identifier: GPL-3.0-or-later
// tandemctl import W --qlik PATH --talend PATH · tandemctl import W --csv DIR
#include "control/making.h"
#include "control/verb.h"
#include "wire/import.h"
#include "wording/wording.h"
#include "workspace/rowsof.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tandem::control {

namespace {

constexpr std::array options{
    Option{"qlik", "PATH", QT_TRANSLATE_NOOP("Help", "what the Qlik side's interface answered: a folder or a file")},
    Option{"talend", "PATH", QT_TRANSLATE_NOOP("Help", "what the Talend side's interface answered")},
    Option{"csv", "DIR", QT_TRANSLATE_NOOP("Help", "a folder of CSV tables instead")},
    Option{"unpaired", {}, QT_TRANSLATE_NOOP("Help", "the two sides are not paired yet")},
    Option{"replace", {}, QT_TRANSLATE_NOOP("Help", "replace what an existing workspace holds")},
    Option{"held", "FILE", QT_TRANSLATE_NOOP("Help", "names the users deleted in Talend, which no dump can tell")},
    Option{"talend-limit", "N", QT_TRANSLATE_NOOP("Help", "how many users the Talend side may hold (999)")},
    Option{"entitlements", "N", QT_TRANSLATE_NOOP("Help", "how many user entitlements there are")},
    Option{"admin", "E-MAIL", QT_TRANSLATE_NOOP("Help", "the tenant administrator")},
};

Result<ImportOptions> importOptions(const Arguments &arguments)
{
    ImportOptions result;
    result.qlikPath = arguments.value("qlik").value_or("");
    result.talendPath = arguments.value("talend").value_or("");
    result.csvDir = arguments.value("csv").value_or("");
    if (result.csvDir.empty() && result.qlikPath.empty() && result.talendPath.empty())
        return fail({.code = ErrorCode::MissingArgument, .args = {"--qlik PATH, --talend PATH"}, .field = "--qlik"});
    if (!result.csvDir.empty() && (!result.qlikPath.empty() || !result.talendPath.empty()))
        return fail({.code = ErrorCode::UnexpectedArgument, .args = {"--csv"}, .field = "--csv"});
    result.unpaired = arguments.has("unpaired");
    result.heldFile = arguments.value("held").value_or("");
    result.adminEmail = arguments.value("admin").value_or("");
    const auto limit = arguments.number("talend-limit");
    const auto entitlements = arguments.number("entitlements");
    if (!limit || !entitlements)
        return fail(limit ? entitlements.error() : limit.error());
    result.talendLimit = *limit;
    result.entitlements = *entitlements;
    return result;
}

void writeReport(Output &out, const std::string &path, Revision revision, const Imported &imported)
{
    const ImportReport &report = imported.report;
    JsonWriter json(out);
    json.beginObject();
    writeMade(json, path, revision, imported.state);
    json.field("roleLinks", report.roleLinks).field("talendRoleLinks", report.talendRoleLinks);
    json.field("files", report.files).key("skipped").beginArray();
    for (const SkippedFile &skipped : report.skipped) {
        json.beginObject().field("file", skipped.file);
        json.field("text", wording::text(skipped.reason, {&imported.state, nullptr})).endObject();
    }
    json.endArray().key("unknownFields").beginArray();
    for (const UnknownField &field : report.unknownFields)
        json.beginObject()
            .field("resource", field.resource)
            .field("field", field.field)
            .field("count", field.count)
            .endObject();
    json.endArray().key("findings").beginArray();
    for (const ImportFinding &finding : report.findings)
        json.beginObject()
            .field("text", wording::text(finding.text, {&imported.state, nullptr}))
            .field("count", finding.text.n)
            .field("examples", finding.examples)
            .endObject();
    json.endArray().endObject().finish();
}

void printReport(Output &out, const std::string &path, const Imported &imported)
{
    const ImportReport &report = imported.report;
    printMade(out, path, imported.state);
    const auto heading = [&](const char *title) {
        out << '\n' << QCoreApplication::translate("Control", title) << '\n';
    };
    if (!report.findings.empty())
        heading(QT_TRANSLATE_NOOP("Control", "Worth knowing"));
    for (const ImportFinding &finding : report.findings) {
        out << "  " << wording::text(finding.text, {&imported.state, nullptr}) << '\n';
        for (const std::string &example : finding.examples)
            out << "      " << example << '\n';
    }
    if (!report.skipped.empty())
        heading(QT_TRANSLATE_NOOP("Control", "Skipped"));
    for (const SkippedFile &skipped : report.skipped)
        out << "  " << skipped.file << ": " << wording::text(skipped.reason, {&imported.state, nullptr}) << '\n';
    if (!report.unknownFields.empty())
        heading(QT_TRANSLATE_NOOP("Control", "Unknown fields"));
    for (const UnknownField &field : report.unknownFields)
        out << "  " << field.resource << '.' << field.field << ": "
            << QLocale().toString(static_cast<qulonglong>(field.count)) << '\n';
}

/// Into a new workspace, or in place of what an existing one holds.
Result<Revision> keep(const std::string &path, const PairState &pair, bool replace)
{
    if (!replace || mayCreate(path))
        return createWorkspace(path, pair, EntryKind::Import);
    auto workspace = openWorkspace(path);
    if (!workspace)
        return fail(workspace.error());
    return (*workspace)->replace(rowsOf(pair), EntryKind::Import, "{}");
}

Result<Exit> runImport(Call &call)
{
    const auto path = operand(call, 0, "WORKSPACE");
    if (!path)
        return fail(path.error());
    if (const auto fits = atMost(call, 1); !fits)
        return fail(fits.error());
    const bool replace = call.arguments.has("replace");
    if (const auto free = mayCreate(*path); !free && !replace)
        return fail(free.error());
    const auto wanted = importOptions(call.arguments);
    if (!wanted)
        return fail(wanted.error());
    const auto imported = importPair(*wanted);
    if (!imported)
        return fail(imported.error());
    const auto revision = keep(*path, imported->state, replace);
    if (!revision)
        return fail(revision.error());
    if (call.json)
        writeReport(call.out, *path, *revision, *imported);
    else
        printReport(call.out, *path, *imported);
    return Exit::Done;
}

} // namespace

const Verb importVerb{"import", "WORKSPACE --qlik PATH --talend PATH",
                      QT_TRANSLATE_NOOP("Help", "make a workspace of what the vendors' interfaces answer"), options,
                      &runImport};

} // namespace tandem::control
