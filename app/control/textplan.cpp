// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/textplan.h"

#include "domain/actcatalogue.h"
#include "domain/words.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tandem::control {

namespace {

constexpr std::size_t shownObjects = 20; // the rest stands in --json

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString counted(const char *source, std::size_t n)
{
    return QCoreApplication::translate("Control", source, nullptr, static_cast<int>(n));
}
constexpr const char *stepCount = QT_TRANSLATE_N_NOOP("Control", "%Ln step(s)");
constexpr const char *andMore = QT_TRANSLATE_N_NOOP("Control", "and %Ln more");

/// Names of objects on one line, and how many more there are.
QString names(const std::vector<ObjectRef> &objects, const wording::Names &where)
{
    QStringList shown;
    for (const ObjectRef &object : objects) {
        if (shown.size() == static_cast<qsizetype>(shownObjects))
            break;
        const QString name = wording::name(object, where);
        const QString id = wording::vendorId(object, where);
        // UL-04: a name alone does not tell namesakes apart.
        const bool isPerson = object.text.empty() && object.type == ObjectType::User && id != name;
        shown.append(isPerson ? QStringLiteral("%1 [%2]").arg(name, id) : name);
    }
    QString line = shown.join(QStringLiteral(", "));
    if (objects.size() > shownObjects) {
        line += u' ' + counted(andMore, objects.size() - shownObjects);
    }
    return line;
}

void heading(Output &out, const QString &text)
{
    out << '\n' << text << '\n';
}

void printSteps(Output &out, const Plan &plan, const wording::Names &where)
{
    if (plan.steps.empty())
        return;
    heading(out, counted(stepCount, plan.steps.size()));
    const std::size_t shown = std::min<std::size_t>(plan.steps.size(), 100);
    for (std::size_t i = 0; i < shown; ++i) {
        const Step &step = plan.steps[i];
        out << "  " << word(toWord(step.kind)).leftJustified(20) << word(toWord(step.side)).leftJustified(8)
            << names({step.object}, where);
        if (!step.related.empty())
            out << " (" << names(step.related, where) << ')';
        out << '\n';
    }
    if (shown < plan.steps.size())
        out << "  " << counted(andMore, plan.steps.size() - shown) << '\n';
}

void printConsequences(Output &out, const Plan &plan, const wording::Names &where)
{
    struct Section
    {
        Severity severity;
        const char *title;
    };
    static constexpr std::array sections{Section{Severity::Danger, QT_TRANSLATE_NOOP("Control", "Dangers")},
                                         Section{Severity::Warning, QT_TRANSLATE_NOOP("Control", "Warnings")},
                                         Section{Severity::Info, QT_TRANSLATE_NOOP("Control", "What happens")}};
    for (const Section &section : sections) {
        bool begun = false;
        for (const Consequence &consequence : plan.consequences) {
            if (consequence.severity != section.severity)
                continue;
            if (!begun)
                heading(out, QCoreApplication::translate("Control", section.title));
            begun = true;
            out << "  [" << toString(consequence.rule) << "] " << wording::text(consequence.text, where) << '\n';
            if (!consequence.objects.empty())
                out << "          " << names(consequence.objects, where) << '\n';
        }
    }
}

/// The command that an offer is, ready to be typed.
std::string commandOf(const Act &act, const wording::Names &where)
{
    std::string command(actName(act.body));
    for (const auto &[key, text] : actArguments(act.body, *where.first, where.second)) {
        const bool quote = text.find_first_of(" '\"\\$`!*?;&|<>()[]{}#~") != std::string::npos;
        std::string safe;
        for (const char c : text)
            safe += c == '\'' ? std::string("'\\''") : std::string(1, c);
        command.append(" ").append(key).append("=").append(quote ? "'" + safe + "'" : text);
    }
    if (act.side == Side::Talend)
        command += " --side talend";
    return command;
}

void printOffers(Output &out, const Plan &plan, const wording::Names &where)
{
    if (!plan.followUps.empty())
        heading(out, QCoreApplication::translate("Control", "Offers"));
    for (const FollowUp &offer : plan.followUps) {
        out << "  [" << toString(offer.rule) << "] " << wording::text(offer.text, where) << '\n';
        out << "          " << commandOf(offer.act, where) << '\n';
    }
    if (!plan.rejected.empty())
        heading(out, QCoreApplication::translate("Control", "Left out"));
    for (const Rejected &entry : plan.rejected) {
        out << "  [" << toString(entry.rule) << "] " << wording::name(entry.object, where) << ": "
            << wording::text(entry.text, where) << ' ' << wording::text(entry.next, where) << '\n';
    }
}

} // namespace

void printPlan(Output &out, const Plan &plan, const QString &headline)
{
    const wording::Names where = wording::distinctNamesOf(plan);
    out << headline << '\n';
    if (plan.refusal) {
        heading(out, QCoreApplication::translate("Control", "Refused"));
        out << "  [" << toString(plan.refusal->rule) << "] " << wording::text(plan.refusal->text, where) << '\n';
        if (!plan.refusal->objects.empty())
            out << "          " << names(plan.refusal->objects, where) << '\n';
        out << "          " << wording::text(plan.refusal->next, where) << '\n';
    }
    printSteps(out, plan, where);
    printConsequences(out, plan, where);
    printOffers(out, plan, where);
}

void printReceipt(Output &out, const Receipt &receipt, const QString &headline)
{
    printPlan(out, receipt.plan, headline);
    const QString revision = QLocale().toString(static_cast<qulonglong>(receipt.revision));
    heading(out,
            QCoreApplication::translate("Control", "Done: revision %1, %2").arg(revision, word(receipt.time.toIso())));
    if (receipt.erasure == Erasure::Pending)
        out << QCoreApplication::translate("Control",
                                           "The personal data are still being erased: another program reads the "
                                           "workspace. It is tried again until done.")
            << '\n';
}

void printRefusal(Output &err, const Plan &plan)
{
    const wording::Names where = wording::distinctNamesOf(plan);
    err << toString(plan.refusal->rule) << ": " << wording::text(plan.refusal->text, where) << '\n'
        << wording::text(plan.refusal->next, where) << '\n';
}

} // namespace tandem::control
