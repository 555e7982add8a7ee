// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/wholestate.h"

#include <array>

namespace tandem {

namespace {

/// Gathers rows into the parts of a state; a later row replaces an earlier one of the same id.
class Gatherer
{
public:
    explicit Gatherer(std::uint32_t nextPerson) : m_nextPerson(nextPerson) { }

    void operator()(User &row)
    {
        number(row.person);
        m_parts.users.put(std::move(row));
    }
    void operator()(Account &row)
    {
        number(row.person);
        m_parts.accounts.put(std::move(row));
    }
    void operator()(Tombstone &row) { m_parts.tombstones.put(std::move(row)); }
    void operator()(Role &row) { m_parts.roles.put(std::move(row)); }
    void operator()(Group &row) { m_parts.groups.put(std::move(row)); }
    void operator()(Space &row) { m_parts.spaces.put(std::move(row)); }
    void operator()(ContentItem &row) { m_parts.content.put(std::move(row)); }
    void operator()(Tenant &row) { m_parts.tenant = std::move(row); }
    void operator()(const Link &link)
    {
        m_parts.links[static_cast<std::size_t>(link.kind)].set(link.container, link.member, link.present);
    }
    void operator()(const Drop &drop)
    {
        switch (drop.table) {
        case TableId::Users:
            return m_parts.users.drop(UserId(drop.id));
        case TableId::Accounts:
            return m_parts.accounts.drop(AccountId(drop.id));
        case TableId::Tombstones:
            return m_parts.tombstones.drop(UserId(drop.id));
        case TableId::Roles:
            return m_parts.roles.drop(RoleId(drop.id));
        case TableId::Groups:
            return m_parts.groups.drop(GroupId(drop.id));
        case TableId::Spaces:
            return m_parts.spaces.drop(SpaceId(drop.id));
        case TableId::Content:
            return m_parts.content.drop(ContentId(drop.id));
        case TableId::Count:
            return;
        }
    }
    PairState::Parts take() { return std::move(m_parts); }

private:
    void number(Person &person)
    {
        if (person.text() == PackedText<6>())
            person = Person();
        else
            person = Person(PersonId(m_nextPerson++), person.text());
    }

    PairState::Parts m_parts;
    std::uint32_t m_nextPerson;
};

} // namespace

std::shared_ptr<const PairState> wholeState(Changes rows, const PairState *before)
{
    Gatherer gatherer(before ? before->nextPersonId() : 1);
    for (Change &row : rows)
        std::visit(gatherer, row);
    rows = {};
    auto state = std::make_shared<PairState>(PairState::assembled(gatherer.take()));
    if (before) {
        for (const TableId table :
             {TableId::Users, TableId::Accounts, TableId::Roles, TableId::Groups, TableId::Spaces, TableId::Content})
            state->reserveIds(table, before->nextId(table));
        state->reservePersonIds(before->nextPersonId());
    }
    return state;
}

} // namespace tandem
