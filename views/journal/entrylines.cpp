// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/entrylines.h"

#include "items/actlabels.h"
#include "items/display.h"
#include "wording/rulewords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t listedObjects = 500;

struct EntryLines
{
    Q_DECLARE_TR_FUNCTIONS(EntryLines)

public:
    const PairState &state;
    const JournalEntry &entry;
    std::vector<Line> lines = {};

    void field(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            lines.push_back({.text = label, .detail = value});
    }
    void addHead()
    {
        lines.push_back({.text = actLabel(entry.act), .heading = true});
        field(tr("Time"), display::exactTime(entry.time));
        Line who{.text = tr("Who")};
        who.detail =
            entry.actor ? wording::name(ObjectRef(*entry.actor), {&state, nullptr}) : tr("Tandem itself", "who acted");
        if (entry.actor)
            who.object = ObjectRef(*entry.actor);
        lines.push_back(std::move(who));
        field(tr("Side"), display::text(entry.side));
        field(tr("Revision"), display::number(static_cast<std::int64_t>(entry.revision)));
        if (entry.undoes)
            field(tr("Concerns revision"), display::number(static_cast<std::int64_t>(*entry.undoes)));
    }
    void addRules(const QJsonObject &counts)
    {
        if (entry.rules.empty())
            return;
        lines.push_back(
            {.text = tr("By these rules"), .count = static_cast<std::int64_t>(entry.rules.size()), .heading = true});
        for (const RuleId rule : entry.rules) {
            const QString tag = display::fromUtf8(toString(rule));
            Line line{
                .text = tag, .detail = wording::ruleTitle(rule), .tip = wording::ruleSentence(rule), .rule = rule};
            if (counts.contains(tag))
                line.count = counts.value(tag).toInteger();
            lines.push_back(std::move(line));
        }
    }
    void addObjects()
    {
        if (entry.objects.empty())
            return;
        lines.push_back({.text = tr("On these objects"),
                         .count = static_cast<std::int64_t>(entry.objects.size()),
                         .heading = true});
        for (std::size_t i = 0; i < std::min(entry.objects.size(), listedObjects); ++i) {
            const ObjectRef &object = entry.objects[i];
            lines.push_back({.text = wording::name(object, {&state, nullptr}),
                             .detail = display::objectDetail(object, {&state, nullptr}),
                             .object = object});
        }
        if (entry.objects.size() > listedObjects)
            field(tr("More objects"), display::number(static_cast<std::int64_t>(entry.objects.size() - listedObjects)));
    }
    void addArguments(const QJsonObject &arguments)
    {
        if (arguments.isEmpty())
            return;
        lines.push_back({.text = tr("As asked for"), .heading = true});
        for (auto it = arguments.begin(); it != arguments.end(); ++it)
            field(actKeyLabel(entry.act, it.key().toStdString()), it.value().toString());
    }
};

} // namespace

std::vector<Line> entryLines(const PairState &state, const JournalEntry &entry)
{
    const QJsonObject details = QJsonDocument::fromJson(QByteArray::fromStdString(entry.details)).object();
    EntryLines made{state, entry};
    made.addHead();
    made.addRules(details.value(QStringLiteral("counts")).toObject());
    made.addObjects();
    made.addArguments(details.value(QStringLiteral("args")).toObject());
    return std::move(made.lines);
}

} // namespace tandem
