// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of spaces, content, what waits to be done, and the journal: OW-04, DE-09, BX-05, DE-12.
#include "control/listing.h"
#include "domain/words.h"
#include "rules/contentstate.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace tandem::control {

namespace {

bool isSeen(Side side, SeenIn seenIn)
{
    return seenIn == SeenIn::Both || (seenIn == SeenIn::Qlik) == (side == Side::Qlik);
}

bool concerns(const Space &space, UserId user)
{
    return space.owner == user || std::ranges::any_of(space.members, [&](const SpaceMember &member) {
               return std::holds_alternative<UserId>(member.who) && std::get<UserId>(member.who) == user;
           });
}

bool concerns(const JournalEntry &entry, UserId user)
{
    return entry.actor == user || std::ranges::find(entry.objects, ObjectRef(user)) != entry.objects.end();
}

std::string ruleIdsOf(const JournalEntry &entry)
{
    std::string ids;
    for (const RuleId rule : entry.rules)
        ids.append(ids.empty() ? "" : " ").append(toString(rule));
    return ids;
}

/// Opaque ids of what was acted on.
std::string objectIdsOf(const PairState &state, const JournalEntry &entry)
{
    std::string ids;
    for (const ObjectRef &object : entry.objects)
        ids.append(ids.empty() ? "" : " ").append(wording::vendorId(object, {&state, nullptr}).toStdString());
    return ids;
}

std::string nameIn(const PairState &state, const std::optional<SpaceId> &space)
{
    const Space *row = state.spaces().find(space);
    return row ? std::string(row->name()) : std::string("-");
}

} // namespace

bool ownedAsAsked(const PairState &state, std::optional<UserId> owner, const Query &query)
{
    switch (query.ownership) {
    case Ownership::Any:
        return true;
    case Ownership::Nobody:
        return !owner;
    case Ownership::Deleted:
        return owner && !state.users().contains(*owner);
    case Ownership::User:
        return owner == query.owner;
    }
    return false;
}

std::string ownerText(const PairState &state, std::optional<UserId> owner)
{
    if (!owner)
        return "-";
    const User *user = state.users().find(*owner);
    if (!user)
        return idOf(state, *owner) + " (" + column(QT_TRANSLATE_NOOP("Control", "deleted")).toStdString() + ")";
    return user->person.email().empty() ? idOf(state, *owner) : std::string(user->person.email());
}

Listing listSpaces(std::shared_ptr<const PairState> state, const Query &query)
{
    const auto rows = ordered(
        state->spaces(),
        [&](const Space &space) {
            return isSeen(space.side, query.seenIn) && ownedAsAsked(*state, space.owner, query)
                   && (!query.user || concerns(space, *query.user))
                   && found(query.search, space.name(), space.vendorId());
        },
        [](const Space &space) { return space.name(); }, [](const Space &space) { return space.vendorId(); });
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) { writeSpace(json, *state, *rows[i]); },
            {column(QT_TRANSLATE_NOOP("Control", "Name")), column(QT_TRANSLATE_NOOP("Control", "Type")),
             column(QT_TRANSLATE_NOOP("Control", "Side")), column(QT_TRANSLATE_NOOP("Control", "Id")),
             column(QT_TRANSLATE_NOOP("Control", "Owner")), column(QT_TRANSLATE_NOOP("Control", "Members"))},
            [=](std::size_t i) {
                const Space &space = *rows[i];
                return std::vector<std::string>{std::string(space.name()),       std::string(toWord(space.type)),
                                                std::string(toWord(space.side)), std::string(space.vendorId()),
                                                ownerText(*state, space.owner),  std::to_string(space.members.size())};
            }};
}

Listing listContent(std::shared_ptr<const PairState> state, const Query &query)
{
    const auto rows = ordered(
        state->content(),
        [&](const ContentItem &item) {
            return isSeen(item.side, query.seenIn) && ownedAsAsked(*state, item.owner, query)
                   && (!query.user || item.owner == query.user) && found(query.search, item.name(), item.vendorId());
        },
        [](const ContentItem &item) { return item.name(); }, [](const ContentItem &item) { return item.vendorId(); });
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) { writeContent(json, *state, *rows[i]); },
            {column(QT_TRANSLATE_NOOP("Control", "Name")), column(QT_TRANSLATE_NOOP("Control", "Type")),
             column(QT_TRANSLATE_NOOP("Control", "Id")), column(QT_TRANSLATE_NOOP("Control", "Space")),
             column(QT_TRANSLATE_NOOP("Control", "Owner")), column(QT_TRANSLATE_NOOP("Control", "State"))},
            [=](std::size_t i) {
                const ContentItem &item = *rows[i];
                return std::vector<std::string>{
                    std::string(item.name()),      std::string(toWord(item.type)),
                    std::string(item.vendorId()),  nameIn(*state, item.space),
                    ownerText(*state, item.owner), std::string(toWord(rules::contentState(*state, item)))};
            }};
}

Listing listTodo(std::shared_ptr<const PairState> state, const Query &query)
{
    const auto rows = ordered(
        state->content(),
        [&](const ContentItem &item) {
            return item.detail().credentialsMissingSince && item.owner && state->users().contains(*item.owner)
                   && (!query.user || item.owner == query.user) && found(query.search, item.name(), item.vendorId());
        },
        [](const ContentItem &item) { return item.name(); }, [](const ContentItem &item) { return item.vendorId(); });
    return {rows.size(),
            [=](JsonWriter &json, std::size_t i) {
                const ContentItem &item = *rows[i];
                json.beginObject().field("user", idOf(*state, *item.owner));
                json.field("what", toWord(ContentState::CredentialsMissing)).field("item", item.vendorId());
                json.field("since", item.detail().credentialsMissingSince->toIso()).endObject();
            },
            {column(QT_TRANSLATE_NOOP("Control", "Who")), column(QT_TRANSLATE_NOOP("Control", "What")),
             column(QT_TRANSLATE_NOOP("Control", "Of")), column(QT_TRANSLATE_NOOP("Control", "Id")),
             column(QT_TRANSLATE_NOOP("Control", "Since"))},
            [=](std::size_t i) {
                const ContentItem &item = *rows[i];
                return std::vector<std::string>{ownerText(*state, item.owner),
                                                std::string(toWord(ContentState::CredentialsMissing)),
                                                std::string(item.name()), std::string(item.vendorId()),
                                                item.detail().credentialsMissingSince->toIso()};
            }};
}

Listing listAudit(std::shared_ptr<const PairState> state, std::vector<JournalEntry> entries, const Query &query)
{
    std::erase_if(entries, [&](const JournalEntry &entry) {
        return (query.user && !concerns(entry, *query.user))
               || !found(query.search, actOf(entry), entry.details, ruleIdsOf(entry), objectIdsOf(*state, entry));
    });
    std::ranges::sort(entries, {}, &JournalEntry::revision);
    const auto rows = std::make_shared<const std::vector<JournalEntry>>(std::move(entries));
    return {rows->size(),
            [=](JsonWriter &json, std::size_t i) { writeJournalEntry(json, *state, (*rows)[i]); },
            {column(QT_TRANSLATE_NOOP("Control", "Revision")), column(QT_TRANSLATE_NOOP("Control", "Time")),
             column(QT_TRANSLATE_NOOP("Control", "Actor")), column(QT_TRANSLATE_NOOP("Control", "Act")),
             column(QT_TRANSLATE_NOOP("Control", "Side")), column(QT_TRANSLATE_NOOP("Control", "Rules")),
             column(QT_TRANSLATE_NOOP("Control", "Objects"))},
            [=](std::size_t i) {
                const JournalEntry &entry = (*rows)[i];
                return std::vector<std::string>{std::to_string(entry.revision),
                                                entry.time.toIso(),
                                                entry.actor ? idOf(*state, *entry.actor) : std::string("tandem"),
                                                actOf(entry),
                                                std::string(toWord(entry.side)),
                                                ruleIdsOf(entry),
                                                objectIdsOf(*state, entry)};
            }};
}

} // namespace tandem::control
