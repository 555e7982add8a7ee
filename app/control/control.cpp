// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/control.h"

#include "control/jsonwriter.h"
#include "control/language.h"
#include "control/serveexamples.h"
#include "control/verb.h"
#include "domain/words.h"
#include "wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tandem::control {

namespace {

constexpr std::array commonOptions{
    Option{"json", {}, QT_TRANSLATE_NOOP("Help", "answer in JSON")},
    Option{"lang", "en|fr|sv", QT_TRANSLATE_NOOP("Help", "language of the sentences")},
    Option{"help", {}, QT_TRANSLATE_NOOP("Help", "tell this")},
};
constexpr std::string_view version = TANDEM_VERSION;

QString help(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

void printOptions(Output &out, std::span<const Option> options)
{
    for (const Option &option : options) {
        QString text = QStringLiteral("  --") + QString::fromUtf8(option.name.data(), qsizetype(option.name.size()));
        if (!option.value.empty())
            text += u' ' + QString::fromUtf8(option.value.data(), qsizetype(option.value.size()));
        out << text.leftJustified(34) << ' ' << help(option.help) << '\n';
    }
}

void printHelp(Output &out)
{
    out << help(QT_TRANSLATE_NOOP("Help", "Usage: tandemctl VERB WORKSPACE … [--json] [--lang en|fr|sv]")) << "\n\n";
    for (const Verb *verb : allVerbs())
        out << "  " << QString::fromUtf8(verb->name.data(), qsizetype(verb->name.size())).leftJustified(9)
            << help(verb->help) << '\n';
    out << '\n'
        << help(QT_TRANSLATE_NOOP("Help", "“tandemctl VERB --help” tells the options of a verb. Exit codes: 0 done, 1 "
                                          "refused by a rule, 2 wrong usage or input, 3 a failing environment."))
        << '\n';
}

void printHelp(Output &out, const Verb &verb)
{
    out << "tandemctl " << verb.name << ' ' << verb.synopsis << "\n\n" << help(verb.help) << "\n\n";
    printOptions(out, verb.options);
    printOptions(out, commonOptions);
}

/// Sentence on standard error; with --json the error as an object on standard output too.
Exit tell(const Error &error, bool json, Output &out, Output &err)
{
    const QString text = wording::text(error);
    const QString next = wording::next(error);
    err << "tandemctl: " << text << '\n' << next << '\n';
    if (json) {
        JsonWriter writer(out);
        writer.beginObject().key("error").beginObject();
        writer.field("code", toWord(error.code)).field("text", text).field("next", next);
        writer.key("file").textOrNull(error.file).key("line");
        if (error.line > 0)
            writer.value(error.line);
        else
            writer.null();
        writer.key("field").textOrNull(error.field).endObject().endObject().finish();
    }
    return error.isEnvironment() ? Exit::Environment : Exit::Usage;
}

const Verb *findVerb(std::string_view name)
{
    const auto found = std::ranges::find(allVerbs(), name, [](const Verb *verb) { return verb->name; });
    return found == allVerbs().end() ? nullptr : *found;
}

/// The language asked for; also when the rest of the line is wrong, so that the error is told in it.
std::string languageIn(std::span<const std::string> words)
{
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i] == "--lang" && i + 1 < words.size())
            return words[i + 1];
        if (words[i].starts_with("--lang="))
            return words[i].substr(7);
    }
    return "en";
}

bool asksForJson(std::span<const std::string> words)
{
    const auto end = std::ranges::find(words, "--");
    return std::find(words.begin(), end, "--json") != end;
}

Result<Exit> runVerb(std::span<const std::string> words, bool json, Output &out, Output &err)
{
    // The verb may stand behind options: `tandemctl --json show …` is what people type.
    std::vector<std::string> rest(words.begin(), words.end());
    auto first = rest.begin();
    while (first != rest.end() && first->starts_with('-'))
        first += *first == "--lang" && first + 1 != rest.end() ? 2 : 1;
    if (first == rest.end()) {
        if (std::ranges::any_of(rest, [](const std::string &word) { return word == "--help" || word == "-h"; })) {
            printHelp(out);
            return Exit::Done;
        }
        if (std::ranges::any_of(rest, [](const std::string &word) { return word == "--version" || word == "-v"; })) {
            out << "tandemctl " << version << '\n';
            return Exit::Done;
        }
        return fail({.code = ErrorCode::MissingArgument, .args = {"VERB"}, .field = "VERB"});
    }
    const std::string name = *first;
    rest.erase(first);
    const Verb *verb = findVerb(name);
    if (!verb)
        return fail({.code = ErrorCode::UnknownVerb, .args = {name}, .field = name});
    std::vector<Option> options(verb->options.begin(), verb->options.end());
    options.insert(options.end(), commonOptions.begin(), commonOptions.end());
    auto arguments = Arguments::parse(rest, options, verb->name);
    if (!arguments)
        return fail(arguments.error());
    if (arguments->has("help")) {
        printHelp(out, *verb);
        if (verb == &serveVerb)
            printServeExamples(out);
        return Exit::Done;
    }
    Call call{*arguments, json, out, err};
    return verb->run(call);
}

} // namespace

std::span<const Verb *const> allVerbs()
{
    static constexpr std::array verbs{&newVerb,   &importVerb, &exportVerb, &showVerb,  &compareVerb, &actVerb,
                                      &applyVerb, &undoVerb,   &redoVerb,   &clockVerb, &serveVerb,   &checkVerb};
    return verbs;
}

int run(std::span<const std::string> words, Output &out, Output &err)
{
    const bool json = asksForJson(words);
    const std::string code = languageIn(words);
    auto language = Language::named(code);
    Exit exit = Exit::Done;
    if (!language) {
        language = Language::named("en");
        exit = tell({.code = ErrorCode::BadValue, .args = {"--lang", code, "language"}, .field = "--lang"}, json, out,
                    err);
    } else {
        const auto result = runVerb(words, json, out, err);
        exit = result ? *result : tell(result.error(), json, out, err);
    }
    if (!out.flush()) {
        // What was decided stays decided; only the telling failed.
        const Error error{
            .code = ErrorCode::IoFailed,
            .args = {QCoreApplication::translate("Control", "not all of the answer could be written").toStdString()},
            .file = "stdout"};
        exit = tell(error, false, out, err);
    }
    err.flush();
    return static_cast<int>(exit);
}

} // namespace tandem::control
