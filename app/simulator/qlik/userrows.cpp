// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/userrows.h"

#include "simulator/qlik/people.h"

#include <algorithm>

namespace tandem::simulator::qlik {

namespace {

/// Stands for the address in the kept texts. A text in a record can't look like the link's beginning, since its quotes
/// are escaped.
constexpr char addressMark = '\x1f';
constexpr std::string_view linkBegins = R"("href":")";
constexpr std::string_view markedLink = R"("href":"\u001f)";
constexpr std::size_t cacheLine = 64; ///< bytes

void writeAnew(Json &json, UserId id, const Writing &writing, const UserFields &fields)
{
    if (const User *user = writing.state.users().find(id))
        writeUser(json, *user, writing, fields);
    else if (const Tombstone *gone = writing.state.tombstones().find(id))
        writeDeletedUser(json, *gone, writing, fields);
}

template<class Row>
bool isSame(const Table<Row> &a, const Table<Row> &b)
{
    return std::ranges::equal(a.chunks(), b.chunks());
}

} // namespace

UserRows::Held UserRows::hold(const Snapshot &snapshot, const Overlay &overlay)
{
    Held held(*this);
    follow(snapshot, overlay.version());
    return held;
}

void UserRows::Held::write(Json &json, UserId id, const Writing &writing, const UserFields &fields)
{
    if (!fields.isAll())
        return writeAnew(json, id, writing, fields);
    std::vector<std::string> &texts = m_rows.m_texts;
    if (id.value() >= texts.size())
        texts.resize(id.value() + 1);
    std::string &text = texts[id.value()];
    if (text.empty()) {
        if (m_rows.m_bytes > mostBytes)
            m_rows.forgetAll();
        Json fresh;
        writeAnew(fresh, id, {writing.state, writing.context, {&addressMark, 1}}, {});
        text = fresh.text(); // a copy, of just its length
        m_rows.m_bytes += text.size();
    }
    const std::string_view whole = text;
    const auto mark = whole.rfind(markedLink);
    json.raw(whole.substr(0, mark + linkBegins.size())).more(writing.base).more(whole.substr(mark + markedLink.size()));
}

void UserRows::Held::expect(std::uint32_t id) const
{
    if (id < m_rows.m_texts.size())
        __builtin_prefetch(&m_rows.m_texts[id]);
}

void UserRows::Held::expectText(std::uint32_t id) const
{
    if (id >= m_rows.m_texts.size())
        return;
    const std::string &text = m_rows.m_texts[id];
    for (std::size_t line = 0; line < text.size(); line += cacheLine)
        __builtin_prefetch(text.data() + line);
}

void UserRows::follow(const Snapshot &snapshot, std::uint64_t overlay)
{
    if (m_state == snapshot.state && m_overlay == overlay)
        return;
    const PairState &now = *snapshot.state;
    if (!m_state || m_overlay != overlay || !isSame(m_state->roles(), now.roles())
        || !isSame(m_state->groups(), now.groups()) || m_state->tenant().qlikTenantId != now.tenant().qlikTenantId) {
        forgetAll();
    } else {
        followRows(m_state->users(), now.users());
        followRows(m_state->tombstones(), now.tombstones());
        followMembers(now, LinkKind::DirectRole);
        followMembers(now, LinkKind::GroupUser);
    }
    m_state = snapshot.state;
    m_overlay = overlay;
}

template<class Row>
void UserRows::followRows(const Table<Row> &before, const Table<Row> &now)
{
    constexpr std::uint32_t rows = Table<Row>::chunkSize;
    const auto old = before.chunks();
    const auto fresh = now.chunks();
    for (std::uint32_t i = 0; i < std::max(old.size(), fresh.size()); ++i) {
        if (i < old.size() && i < fresh.size() && old[i] == fresh[i])
            continue;
        for (std::uint32_t user = i * rows; user < (i + 1) * rows; ++user)
            forget(user);
    }
}

void UserRows::followMembers(const PairState &now, LinkKind kind)
{
    const std::uint32_t end = std::max(now.linkContainers(kind), m_state->linkContainers(kind));
    for (std::uint32_t container = 0; container < end; ++container) {
        const SharedBitmap &before = m_state->links(kind, container);
        const SharedBitmap &after = now.links(kind, container);
        if (before.sameAs(after))
            continue;
        for (const std::uint32_t user : before.bits() ^ after.bits())
            forget(user);
    }
}

void UserRows::forget(std::uint32_t user)
{
    if (user >= m_texts.size())
        return;
    m_bytes -= m_texts[user].size();
    m_texts[user] = std::string();
}

void UserRows::forgetAll()
{
    for (std::string &text : m_texts)
        text = std::string();
    m_bytes = 0;
}

} // namespace tandem::simulator::qlik
