// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/journal/asitwas.h"

#include "domain/actcatalogue.h"
#include "items/actlabels.h"
#include "items/display.h"
#include "workspace/said.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t listedObjects = 500;

struct AsItWas
{
    Q_DECLARE_TR_FUNCTIONS(AsItWas)

public:
    /// What to call an object that is no more; empty while it is there.
    static QString goneName(const PairState &state, const ObjectRef &object)
    {
        const auto gone = [&](const auto &table, auto id, const QString &text) {
            return table.contains(id) ? QString() : text;
        };
        const QString number = QString::number(object.id);
        switch (object.type) {
        case ObjectType::User:
            return gone(state.users(), UserId(object.id),
                        tr("deleted user %1").arg(wording::vendorId(object, {&state, nullptr})));
        case ObjectType::Account:
            return gone(state.accounts(), AccountId(object.id), tr("deleted Talend account %1").arg(number));
        case ObjectType::Role:
            return gone(state.roles(), RoleId(object.id), tr("deleted role %1").arg(number));
        case ObjectType::Group:
            return gone(state.groups(), GroupId(object.id), tr("deleted group %1").arg(number));
        case ObjectType::Space:
            return gone(state.spaces(), SpaceId(object.id), tr("deleted space %1").arg(number));
        case ObjectType::Content:
            return gone(state.content(), ContentId(object.id), tr("deleted item %1").arg(number));
        case ObjectType::Permission:
        case ObjectType::Tenant:
        case ObjectType::Email:
            break;
        }
        return {};
    }
    static QString nameOf(const PairState &state, const ObjectRef &object)
    {
        const QString gone = goneName(state, object);
        if (!gone.isEmpty())
            return gone;
        return object.type == ObjectType::Permission ? display::permission(object.text)
                                                     : wording::name(object, {&state, nullptr});
    }
    static QJsonObject argumentsOf(const JournalEntry &entry)
    {
        const QJsonObject details = QJsonDocument::fromJson(QByteArray::fromStdString(entry.details)).object();
        return details.value(QStringLiteral("args")).toObject();
    }
    /// The act's own headline where all it names still exists; else its name and what it was done to.
    static QString actHeadline(const PairState &state, const JournalEntry &entry)
    {
        std::vector<std::string> keyValues;
        const QJsonObject arguments = argumentsOf(entry);
        for (auto it = arguments.begin(); it != arguments.end(); ++it)
            keyValues.push_back(it.key().toStdString() + '=' + it.value().toString().toStdString());
        if (const auto body = parseAct(entry.act, keyValues, state, entry.side))
            return wording::headline({*body, entry.side, {entry.actor}}, {&state, nullptr});
        const QString label = actLabel(entry.act);
        return entry.objects.empty()
                   ? label
                   : tr("%1: %2", "an act, the first object").arg(label, nameOf(state, entry.objects.front()));
    }
    static QString headline(const PairState &state, const JournalEntry &entry)
    {
        switch (entry.kind) {
        case EntryKind::Act:
        case EntryKind::Clock:
            return actHeadline(state, entry);
        case EntryKind::Undo:
            return tr("Undone: %1", "name of an act").arg(actLabel(entry.act));
        case EntryKind::Redo:
            return tr("Done again: %1", "name of an act").arg(actLabel(entry.act));
        case EntryKind::Import:
            return tr("Import");
        case EntryKind::Created:
            return tr("Workspace created");
        }
        return {};
    }
    static QString circumstances(const PairState &state, const JournalEntry &entry)
    {
        QStringList parts{display::exactTime(entry.time)};
        parts.append(entry.actor ? nameOf(state, ObjectRef(*entry.actor)) : tr("Tandem itself", "who acted"));
        if (entry.kind == EntryKind::Act)
            parts.append(display::text(entry.side));
        parts.append(tr("revision %1").arg(display::number(static_cast<std::int64_t>(entry.revision))));
        if (entry.undoes)
            parts.append(tr("concerns revision %1").arg(display::number(static_cast<std::int64_t>(*entry.undoes))));
        return parts.join(QStringLiteral(" · "));
    }
    static void addObjects(const PairState &state, const JournalEntry &entry, std::vector<Line> &lines)
    {
        if (entry.objects.empty())
            return;
        lines.push_back(
            {.text = tr("Changed objects"), .count = static_cast<std::int64_t>(entry.objects.size()), .heading = true});
        const std::size_t listed = std::min(entry.objects.size(), listedObjects);
        for (std::size_t i = 0; i < listed; ++i) {
            const ObjectRef &object = entry.objects[i];
            QString text = nameOf(state, object);
            if (!text.isEmpty() && !goneName(state, object).isEmpty())
                text[0] = text[0].toUpper(); // words in place of a name, at the head of a row
            lines.push_back(
                {.text = text, .detail = display::objectDetail(object, {&state, nullptr}), .object = object});
        }
        if (entry.objects.size() > listed)
            lines.push_back(
                {.text = tr("More objects"), .count = static_cast<std::int64_t>(entry.objects.size() - listed)});
    }
    static void addArguments(const JournalEntry &entry, std::vector<Line> &lines)
    {
        const QJsonObject arguments = argumentsOf(entry);
        if (arguments.isEmpty())
            return;
        lines.push_back({.text = tr("As asked for"), .heading = true});
        for (auto it = arguments.begin(); it != arguments.end(); ++it)
            lines.push_back({.text = actKeyLabel(entry.act, it.key().toStdString()), .detail = it.value().toString()});
    }
};

} // namespace

std::shared_ptr<const Plan> planAsItWas(const std::shared_ptr<const PairState> &state, const JournalEntry &entry)
{
    auto plan = std::make_shared<Plan>(Plan{.act = {acts::Synchronize{}, entry.side, {entry.actor}}});
    plan->time = entry.time;
    plan->before = state;
    plan->consequences = consequencesOf(entry);
    const auto name = [&](ObjectRef &object) {
        if (const QString gone = AsItWas::goneName(*state, object); !gone.isEmpty())
            object.text = gone.toStdString();
    };
    for (Consequence &consequence : plan->consequences) {
        std::ranges::for_each(consequence.objects, name);
        for (Argument &argument : consequence.text.args) {
            if (auto *object = std::get_if<ObjectRef>(&argument))
                name(*object);
        }
    }
    return plan;
}

QString entryHeadline(const PairState &state, const JournalEntry &entry)
{
    return AsItWas::headline(state, entry);
}

QString entryCircumstances(const PairState &state, const JournalEntry &entry)
{
    return AsItWas::circumstances(state, entry);
}

std::vector<Line> entryFacts(const PairState &state, const JournalEntry &entry)
{
    std::vector<Line> lines;
    AsItWas::addObjects(state, entry, lines);
    AsItWas::addArguments(entry, lines);
    return lines;
}

} // namespace tandem
