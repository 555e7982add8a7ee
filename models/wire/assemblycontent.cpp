// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to rows: spaces, who may do what in them, content and its owners.
#include "domain/text.h"
#include "wire/assembler.h"

#include <algorithm>

namespace tandem::wire {

UserId Assembler::tombstone(std::string_view vendorId)
{
    if (const auto known = m_tombstones.find(vendorId); known != m_tombstones.end())
        return UserId(known->second);
    Tombstone row(UserId(m_nextUser++));
    row.keys = PackedText<1>({vendorId});
    row.deletedAt = m_parts.tenant.now;
    m_tombstones.emplace(vendorId, row.id.value());
    const UserId id = row.id;
    m_parts.tombstones.put(std::move(row));
    return id;
}

std::optional<UserId> Assembler::owner(std::uint32_t key, Side side)
{
    if (key == 0)
        return std::nullopt;
    auto &known = side == Side::Qlik ? m_ownerOf : m_talendOwnerOf;
    if (key >= known.size())
        known.resize(key + 1);
    if (known[key] != 0)
        return known[key] == UINT32_MAX ? std::nullopt : std::optional(UserId(known[key]));
    const std::string &text = (side == Side::Qlik ? m_draft.people : m_draft.talendPeople).text(key);
    if (side == Side::Talend) {
        if (const auto account = accountOf(text)) {
            const auto user = m_parts.accounts.at(*account).user;
            known[key] = user ? user->value() : UINT32_MAX; // an account without a user owns nothing that is shown
            return user;
        }
    }
    const auto user = userOf(text);
    const UserId id = user ? *user : tombstone(text);
    known[key] = id.value();
    return id;
}

std::optional<SpaceId> Assembler::spaceOf(std::uint32_t key) const
{
    if (key == 0)
        return std::nullopt;
    const std::string &text = m_draft.spaceKeys.text(key);
    std::optional<SpaceId> found;
    m_spaceIndex.candidates(text, [&](std::uint32_t row) {
        const Space *space = m_parts.spaces.find(SpaceId(row));
        if (!found && space && space->vendorId() == text)
            found = space->id;
    });
    return found;
}

void Assembler::spaces()
{
    for (const std::string &id : m_draft.deletedUsers) {
        if (!id.empty() && !userOf(id))
            static_cast<void>(tombstone(id));
    }
    m_parts.spaces = std::move(m_draft.spaces);
    std::vector<Space> rows;
    m_parts.spaces.forEach([&](const Space &space) { rows.push_back(space); });
    Keys ids;
    for (Space &space : rows) {
        const std::uint32_t place = space.id.value() - 1;
        if (space.vendorId().empty()) {
            const auto kind = static_cast<std::uint32_t>(ObjectType::Space);
            space.texts = space.texts.with(0, mintQlikId(m_parts.tenant.seed, kind, space.id.value()));
            ++m_draft.mintedIds;
        } else if (ids.find(space.vendorId())) {
            m_parts.spaces.drop(space.id);
            ++m_draft.repeated;
            continue;
        }
        ids.of(space.vendorId());
        if (place < m_draft.spaceOwners.size() && m_draft.spaceOwners[place] != 0)
            space.owner = owner(m_draft.spaceOwners[place], space.side);
        m_spaceIndex.add(space.vendorId(), space.id.value());
        m_parts.spaces.put(std::move(space));
    }
    m_spaceIndex.sort();
}

void Assembler::assignments()
{
    for (const DraftAssignment &assignment : m_draft.assignments) {
        const auto spaceId = spaceOf(assignment.space);
        std::optional<std::variant<UserId, GroupId>> who;
        if (assignment.who != 0 && assignment.group) {
            if (assignment.who < m_groupOf.size() && m_groupOf[assignment.who] != 0)
                who = GroupId(m_groupOf[assignment.who]);
        } else if (assignment.who != 0 && assignment.side == Side::Qlik) {
            if (const auto user = userOf(m_draft.people.text(assignment.who)))
                who = *user;
        } else if (assignment.who != 0) {
            const std::string &text = m_draft.talendPeople.text(assignment.who);
            const auto account = accountOf(text);
            const auto user = account ? m_parts.accounts.at(*account).user : userOf(text);
            if (user)
                who = *user;
        }
        if (!spaceId || !who) {
            ++m_draft.unknownAssignees;
            continue;
        }
        Space space = m_parts.spaces.at(*spaceId);
        const auto same = std::ranges::find(space.members, *who, &SpaceMember::who);
        if (same != space.members.end())
            same->roles = static_cast<SpaceRoles>(same->roles | assignment.roles);
        else
            space.members.push_back({*who, assignment.roles});
        m_parts.spaces.put(std::move(space));
    }
}

void Assembler::dropRepeatedContent()
{
    std::vector<std::uint32_t> nameless;
    m_parts.content.forEach([&](const ContentItem &item) {
        if (item.vendorId().empty())
            nameless.push_back(item.id.value());
    });
    for (const std::uint32_t row : nameless) {
        ContentItem item = m_parts.content.at(ContentId(row));
        const auto kind = static_cast<std::uint32_t>(ObjectType::Content);
        item.texts = item.texts.with(0, mintUuid(m_parts.tenant.seed, kind, row));
        m_parts.content.put(std::move(item));
        ++m_draft.mintedIds;
    }
    m_parts.content.forEach([&](const ContentItem &item) { m_contentIndex.add(item.vendorId(), item.id.value()); });
    m_contentIndex.sort();
    std::vector<std::uint32_t> dropped;
    m_contentIndex.repeated([&](std::uint32_t first, std::uint32_t second) {
        // Of equal hashes in a row, each is compared with its neighbour: more than two of one id are as good as two.
        const ContentItem &a = m_parts.content.at(ContentId(first));
        const ContentItem &b = m_parts.content.at(ContentId(second));
        if (a.type != b.type || a.vendorId() != b.vendorId())
            return;
        const bool firstWeak = m_draft.contentRefs[first - 1].weak;
        const bool secondWeak = m_draft.contentRefs[second - 1].weak;
        dropped.push_back(firstWeak && !secondWeak ? first : second);
        m_draft.repeated += firstWeak == secondWeak ? 1U : 0U;
    });
    for (const std::uint32_t row : dropped)
        m_parts.content.drop(ContentId(row));
}

void Assembler::resolveContent()
{
    std::vector<std::uint32_t> appOf(m_draft.appKeys.count() + 1);
    for (std::uint32_t key = 1; key <= m_draft.appKeys.count(); ++key) {
        const std::string &text = m_draft.appKeys.text(key);
        m_contentIndex.candidates(text, [&](std::uint32_t row) {
            const ContentItem *app = m_parts.content.find(ContentId(row));
            const bool fits = app && (app->type == ContentType::App || app->type == ContentType::Script);
            if (appOf[key] == 0 && fits && app->vendorId() == text)
                appOf[key] = row;
        });
    }
    std::vector<ContentId> waiting;
    m_parts.content.forEach([&](const ContentItem &item) {
        const ContentRefs &refs = m_draft.contentRefs[item.id.value() - 1];
        if (refs.owner || refs.space || refs.app)
            waiting.push_back(item.id);
    });
    for (const ContentId id : waiting) {
        ContentItem item = m_parts.content.at(id);
        const ContentRefs &refs = m_draft.contentRefs[id.value() - 1];
        if (refs.owner)
            item.owner = owner(refs.owner, item.side);
        if (refs.space)
            item.space = spaceOf(refs.space);
        if (refs.app && appOf[refs.app] != 0) {
            ContentDetail detail = item.detail();
            detail.app = ContentId(appOf[refs.app]);
            if (item.name().empty())
                item.texts = item.texts.with(1, m_parts.content.at(*detail.app).name());
            item.setDetail(std::move(detail));
        }
        m_parts.content.put(std::move(item));
    }
}

void Assembler::content()
{
    m_parts.content = std::move(m_draft.content);
    m_draft.contentRefs.resize(m_parts.content.next());
    dropRepeatedContent();
    resolveContent();
    for (const auto &[id, on] : m_draft.anonymousApps) {
        std::optional<ContentId> found;
        m_contentIndex.candidates(id, [&, &text = id](std::uint32_t row) {
            const ContentItem *app = m_parts.content.find(ContentId(row));
            if (app && app->type == ContentType::App && app->vendorId() == text)
                found = app->id;
        });
        if (!found)
            continue;
        ContentItem item = m_parts.content.at(*found);
        ContentDetail detail = item.detail();
        detail.anonymous = on || detail.anonymous.value_or(false);
        item.setDetail(std::move(detail));
        m_parts.content.put(std::move(item));
    }
}

} // namespace tandem::wire
