// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/spacewrites.h"

#include "domain/words.h"

#include <boost/json/serialize.hpp>

namespace tandem::simulator::qlik {

namespace json = boost::json;

namespace {

/// What a PUT or PATCH wants of a space.
struct Wanted
{
    std::optional<std::string> name;
    std::optional<std::string> owner; ///< the vendor's id
    std::string description; ///< JSON
};

void change(Call &call, const Space &space, const Wanted &wanted)
{
    std::vector<NextActs> acts;
    if (wanted.name && *wanted.name != space.name())
        acts.push_back([id = space.id, name = *wanted.name](const PairState &) { return acts::RenameSpace{id, name}; });
    if (wanted.owner && *wanted.owner != vendorIdOf(call.state(), space.owner)) {
        const auto owner = call.state().userByVendorId(*wanted.owner);
        if (!owner)
            return call.fail({.detail = "there is no such user", .pointer = "/ownerId"});
        acts.push_back([id = space.id, to = *owner](const PairState &) {
            return acts::ChangeOwner{.items = std::vector<acts::OwnedRef>{id}, .to = to};
        });
    }
    perform(call, std::move(acts),
            [context = call.context, id = space.id, about = wanted.description](const PairState &after,
                                                                                const std::string &base) {
                const Space *row = after.spaces().find(id);
                if (!row)
                    return errorReply(spaceService, {.status = 404, .detail = "the space is gone"});
                if (!about.empty())
                    context->overlay.set(row->vendorId(), "description", about);
                Json out;
                writeSpace(out, *row, {after, *context, base});
                return Reply{.status = 200, .body = out.take()};
            });
}

} // namespace

std::optional<SpaceRoles> spaceRolesIn(const json::value *value)
{
    const json::array *list = asArray(value);
    if (!list || list->empty())
        return std::nullopt;
    SpaceRoles roles = 0;
    for (const json::value &entry : *list) {
        const auto role = fromWord<SpaceRole>(asText(&entry).value_or(""));
        if (!role)
            return std::nullopt;
        roles = static_cast<SpaceRoles>(roles | static_cast<SpaceRoles>(*role));
    }
    return roles;
}

std::string derivedId(std::string_view first, std::string_view second)
{
    std::string id;
    std::uint64_t sum = 14'695'981'039'346'656'037u;
    const auto mix = [&](std::string_view text) {
        for (const char c : text)
            sum = (sum ^ static_cast<unsigned char>(c)) * 1'099'511'628'211u;
        sum = (sum ^ 0xffu) * 1'099'511'628'211u;
    };
    mix(first);
    mix(second);
    for (int i = 0; i < 24; ++i) {
        if (i % 8 == 0)
            mix("next");
        id += "0123456789abcdef"[sum >> (i % 8 * 4 + 16) & 15];
    }
    return id;
}

void postSpace(Call &call)
{
    const auto body = call.body();
    if (!body)
        return;
    const auto name = textIn(*body, "name");
    const auto type = fromWord<SpaceType>(textIn(*body, "type").value_or(""));
    if (!name || name->empty())
        return call.fail({.detail = "a space needs a name", .pointer = "/name"});
    if (!type || *type == SpaceType::Personal)
        return call.fail({.detail = "shared, managed or data is expected", .pointer = "/type"});
    const json::value *text = member(*body, "description");
    perform(call, acts::CreateSpace{.name = std::string(*name), .type = *type, .owner = call.actor().user},
            [context = call.context, spaceName = std::string(*name),
             about = text && text->is_string() ? json::serialize(*text) : std::string()](const PairState &after,
                                                                                         const std::string &base) {
                for (const SpaceId id : after.spacesByName(spaceName)) {
                    const Space &space = after.spaces().at(id);
                    if (space.side != Side::Qlik)
                        continue;
                    context->overlay.set(space.vendorId(), "createdAt", '"' + after.tenant().now.toIso() + '"');
                    if (!about.empty())
                        context->overlay.set(space.vendorId(), "description", about);
                    Json out;
                    writeSpace(out, space, {after, *context, base});
                    return Reply{.status = 201, .body = out.take()};
                }
                return errorReply(spaceService, {.status = 500, .detail = "the space is gone already"});
            },
            {.conflict = 409});
}

void putSpace(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    const auto body = call.body();
    if (!body)
        return;
    Wanted wanted;
    if (const auto name = textIn(*body, "name"))
        wanted.name = *name;
    if (const auto owner = textIn(*body, "ownerId"))
        wanted.owner = *owner;
    if (const json::value *text = member(*body, "description"); text && text->is_string())
        wanted.description = json::serialize(*text);
    change(call, *space, wanted);
}

void patchSpace(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    const auto operations = patchOf(call);
    if (!operations)
        return;
    Wanted wanted;
    for (const PatchOp &op : *operations) {
        const auto text = asText(&op.value);
        if (op.op != "replace" || !text)
            return call.fail({.detail = "spaces know replace with a text alone", .pointer = op.pointer("op")});
        if (op.path == "/name")
            wanted.name = *text;
        else if (op.path == "/ownerId")
            wanted.owner = *text;
        else if (op.path == "/description")
            wanted.description = json::serialize(op.value);
        else
            return call.fail({.detail = "this can't be patched", .pointer = op.pointer("path")});
    }
    change(call, *space, wanted);
}

void deleteSpace(Call &call)
{
    const Space *space = spaceOf(call);
    if (!space)
        return call.notFound();
    perform(call, acts::DeleteSpace{space->id},
            [context = call.context, id = std::string(call.ids[0])](const PairState &, const std::string &) {
                context->overlay.forget(id);
                return Reply{.status = 204};
            },
            {.notEmpty = 412});
}

} // namespace tandem::simulator::qlik
