// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/qlik/userrows.h"

#include "simulator/qlik/people.h"

#include <algorithm>

namespace tandem::simulator::qlik {

namespace {

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

void UserRows::Held::write(Json &json, const User &user, const Writing &writing, const UserFields &fields)
{
    if (!fields.isAll())
        return writeUser(json, user, writing, fields);
    const std::uint32_t id = user.id.value();
    if (id >= m_rows.m_texts.size())
        m_rows.m_texts.resize(id + 1);
    std::string &text = m_rows.m_texts[id];
    if (text.empty()) {
        if (m_rows.m_bytes > mostBytes)
            m_rows.forgetAll();
        Json fresh;
        openUser(fresh, user, writing);
        text = fresh.text(); // a copy, of just its length
        m_rows.m_bytes += text.size();
    }
    json.raw(text);
    closeUser(json, user, writing.base);
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
        const auto before = m_state->users().chunks();
        const auto after = now.users().chunks();
        constexpr std::uint32_t rows = Table<User>::chunkSize;
        for (std::uint32_t i = 0; i * rows < m_texts.size(); ++i) {
            if (i < before.size() && i < after.size() && before[i] == after[i])
                continue;
            for (std::uint32_t user = i * rows; user < (i + 1) * rows; ++user)
                forget(user);
        }
        followMembers(now, LinkKind::DirectRole);
        followMembers(now, LinkKind::GroupUser);
    }
    m_state = snapshot.state;
    m_overlay = overlay;
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
