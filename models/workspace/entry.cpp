// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/entry.h"

#include "domain/actcatalogue.h"
#include "workspace/said.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace tandem {

namespace {

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Rows, permissions and the tenant may stand in the journal for ever; an e-mail address or a new name may not.
bool mayBeKept(const ObjectRef &object)
{
    return object.id != 0 || object.type == ObjectType::Permission || object.type == ObjectType::Tenant;
}

std::uint64_t keyOf(const ObjectRef &object)
{
    return std::uint64_t(object.type) << 32 | object.id;
}

std::vector<ObjectRef> objectsOf(const Plan &plan)
{
    std::vector<ObjectRef> objects;
    std::unordered_set<std::uint64_t> rows;
    std::set<std::string> permissions;
    rows.reserve(plan.steps.size());
    const auto add = [&](const ObjectRef &object) {
        if (!mayBeKept(object))
            return;
        const bool isPermission = object.type == ObjectType::Permission;
        const bool isNew = isPermission ? permissions.insert(object.text).second : rows.insert(keyOf(object)).second;
        if (!isNew)
            return;
        objects.push_back(object);
        if (!isPermission)
            objects.back().text.clear();
    };
    for (const Step &step : plan.steps) {
        add(step.object);
        std::ranges::for_each(step.related, add);
    }
    return objects;
}

std::string detailsOf(const Plan &plan, const PairState &before)
{
    QJsonObject args;
    for (const auto &[key, value] : journalArguments(plan.act.body, before))
        args.insert(text(key), text(value));
    std::map<RuleId, std::int64_t> counts;
    for (const Consequence &consequence : plan.consequences)
        counts[consequence.rule] += consequence.count();
    QJsonObject rules;
    for (const auto &[rule, count] : counts)
        rules.insert(text(toString(rule)), static_cast<qint64>(count));
    QJsonObject details;
    if (!args.isEmpty())
        details.insert(QStringLiteral("args"), args);
    if (!rules.isEmpty())
        details.insert(QStringLiteral("counts"), rules);
    if (!plan.consequences.empty())
        details.insert(QStringLiteral("said"), saidJson(plan.consequences));
    return QJsonDocument(details).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

JournalEntry entryOf(const Plan &plan, const PairState &before)
{
    JournalEntry entry;
    entry.revision = plan.baseRevision + 1;
    entry.time = before.tenant().now;
    entry.kind = std::holds_alternative<acts::AdvanceClock>(plan.act.body) ? EntryKind::Clock : EntryKind::Act;
    entry.actor = plan.act.actor.user;
    entry.act = actName(plan.act.body);
    entry.side = plan.act.side;
    entry.objects = objectsOf(plan);
    for (const Consequence &consequence : plan.consequences)
        entry.rules.push_back(consequence.rule);
    std::ranges::sort(entry.rules);
    const auto repeated = std::ranges::unique(entry.rules);
    entry.rules.erase(repeated.begin(), repeated.end());
    entry.details = detailsOf(plan, before);
    return entry;
}

} // namespace tandem
