// SPDX-License-Identifier: GPL-3.0-or-later
// From the draft to rows: users, accounts, groups, licences; roles stand in assemblyroles.cpp.
#include "domain/sentence.h"
#include "domain/text.h"
#include "domain/words.h"
#include "wire/assembler.h"
#include "wire/linkset.h"

#include <algorithm>
#include <array>

namespace tandem::wire {

std::uint64_t RowIndex::hashOf(std::string_view text)
{
    return hash64(text, 0);
}

void RowIndex::add(std::string_view text, std::uint32_t row)
{
    m_entries.emplace_back(hashOf(text), row);
}

void RowIndex::sort()
{
    std::ranges::sort(m_entries);
}

void Assembler::find(Sentence sentence, std::int64_t count, std::vector<Argument> args,
                     std::vector<std::string> examples)
{
    if (count > 0)
        m_report.findings.push_back({{sentence, std::move(args), count}, std::move(examples)});
}

PairState::Parts Assembler::run()
{
    m_parts.tenant = m_draft.tenant;
    m_parts.tenant.paired = m_paired;
    users();
    roles();
    accounts();
    groups();
    memberships();
    seats();
    spaces();
    content();
    assignments();
    tenant();
    find(Sentence::FoundIdsMinted, static_cast<std::int64_t>(m_draft.mintedIds));
    find(Sentence::FoundRepeatedRecords, static_cast<std::int64_t>(m_draft.repeated));
    find(Sentence::FoundPersonalDropped, static_cast<std::int64_t>(m_draft.personalDropped));
    find(Sentence::FoundOtherKinds, static_cast<std::int64_t>(m_draft.otherKinds));
    find(Sentence::FoundUnknownAssignees, static_cast<std::int64_t>(m_draft.unknownAssignees));
    return std::move(m_parts);
}

std::optional<UserId> Assembler::userOf(std::string_view vendorId) const
{
    std::optional<UserId> found;
    m_userIndex.candidates(vendorId, [&](std::uint32_t row) {
        const User *user = m_parts.users.find(UserId(row));
        if (!found && user && user->vendorId() == vendorId)
            found = user->id;
    });
    return found;
}

std::optional<AccountId> Assembler::accountOf(std::string_view vendorId) const
{
    std::optional<AccountId> found;
    m_accountIndex.candidates(vendorId, [&](std::uint32_t row) {
        const Account *account = m_parts.accounts.find(AccountId(row));
        if (!found && account && account->vendorId() == vendorId)
            found = account->id;
    });
    return found;
}

void Assembler::users()
{
    m_parts.users = std::move(m_draft.users);
    m_nextUser = m_parts.users.next();
    // What Tandem mints later must not meet an id of the files, also when those were minted by Tandem once.
    std::uint64_t seed = hash64(m_draft.tenant.qlikTenantId, m_parts.users.size());
    if (const User *first = m_parts.users.find(UserId(1)))
        seed = hash64(first->vendorId(), seed);
    m_parts.tenant.seed = seed | 1;
    std::vector<UserId> nameless;
    m_parts.users.forEach([&](const User &user) {
        if (user.vendorId().empty())
            nameless.push_back(user.id);
    });
    for (const UserId id : nameless) {
        User user = m_parts.users.at(id);
        user.keys = user.keys.with(0, mintQlikId(seed | 1, static_cast<std::uint32_t>(ObjectType::User), id.value()));
        m_parts.users.put(std::move(user));
        ++m_draft.mintedIds;
    }
    m_parts.users.forEach([&](const User &user) { m_userIndex.add(user.vendorId(), user.id.value()); });
    m_userIndex.sort();
    std::vector<std::uint32_t> dropped;
    m_userIndex.repeated([&](std::uint32_t first, std::uint32_t second) {
        const User *a = m_parts.users.find(UserId(first));
        const User *b = m_parts.users.find(UserId(second));
        if (a && b && a->vendorId() == b->vendorId())
            dropped.push_back(second);
    });
    if (dropped.empty())
        return;
    std::ranges::sort(dropped);
    const auto gone = [&](const DraftLink &link) { return std::ranges::binary_search(dropped, link.member); };
    std::erase_if(m_draft.userRoles, gone);
    std::erase_if(m_draft.userGroups, gone);
    for (const std::uint32_t row : dropped)
        m_parts.users.drop(UserId(row));
    m_draft.repeated += dropped.size();
}

void Assembler::accounts()
{
    m_parts.accounts = std::move(m_draft.accounts);
    std::vector<AccountId> nameless;
    m_parts.accounts.forEach([&](const Account &account) {
        if (account.vendorId().empty())
            nameless.push_back(account.id);
    });
    for (const AccountId id : nameless) {
        Account account = m_parts.accounts.at(id);
        account.keys =
            PackedText<1>({mintUuid(m_parts.tenant.seed, static_cast<std::uint32_t>(ObjectType::Account), id.value())});
        m_parts.accounts.put(std::move(account));
        ++m_draft.mintedIds;
    }
    m_parts.accounts.forEach(
        [&](const Account &account) { m_accountIndex.add(account.vendorId(), account.id.value()); });
    m_accountIndex.sort();
    std::vector<std::uint32_t> dropped;
    m_accountIndex.repeated([&](std::uint32_t first, std::uint32_t second) {
        const Account *a = m_parts.accounts.find(AccountId(first));
        const Account *b = m_parts.accounts.find(AccountId(second));
        if (a && b && a->vendorId() == b->vendorId())
            dropped.push_back(second);
    });
    std::ranges::sort(dropped);
    const auto gone = [&](const DraftLink &link) { return std::ranges::binary_search(dropped, link.member); };
    std::erase_if(m_draft.accountRoles, gone);
    std::erase_if(m_draft.accountGroups, gone);
    for (const std::uint32_t row : dropped)
        m_parts.accounts.drop(AccountId(row));
    m_draft.repeated += dropped.size();
    if (m_paired) {
        linkByEmail();
        return;
    }
    std::vector<AccountId> linked;
    m_parts.accounts.forEach([&](const Account &account) {
        if (account.user)
            linked.push_back(account.id);
    });
    for (const AccountId id : linked) { // the tables say whose it is; strangers do not know
        Account account = m_parts.accounts.at(id);
        account.user = std::nullopt;
        m_parts.accounts.put(std::move(account));
    }
}

void Assembler::linkByEmail()
{
    // SU-07; BX-03 leaves alone what is borne twice on either side.
    RowIndex emails;
    RowIndex accountEmails;
    bool any = false;
    m_parts.accounts.forEach([&](const Account &account) {
        if (account.user || account.person.email().empty())
            return;
        accountEmails.add(normalizedEmail(account.person.email()), account.id.value());
        any = true;
    });
    if (!any)
        return;
    m_parts.users.forEach([&](const User &user) {
        if (!user.person.email().empty())
            emails.add(normalizedEmail(user.person.email()), user.id.value());
    });
    emails.sort();
    accountEmails.sort();
    std::vector<std::pair<AccountId, UserId>> links;
    m_parts.accounts.forEach([&](const Account &account) {
        if (account.user || account.person.email().empty())
            return;
        const std::string email = normalizedEmail(account.person.email());
        std::vector<UserId> bearers;
        emails.candidates(email, [&](std::uint32_t row) {
            if (normalizedEmail(m_parts.users.at(UserId(row)).person.email()) == email)
                bearers.emplace_back(row);
        });
        std::size_t rivals = 0;
        accountEmails.candidates(email, [&](std::uint32_t row) {
            rivals += normalizedEmail(m_parts.accounts.at(AccountId(row)).person.email()) == email ? 1U : 0U;
        });
        if (bearers.size() == 1 && rivals == 1)
            links.emplace_back(account.id, bearers.front());
    });
    for (const auto &[accountId, userId] : links) {
        Account account = m_parts.accounts.at(accountId);
        User user = m_parts.users.at(userId);
        account.user = userId;
        // The Talend side says active or not; an invited one is told by its user.
        if (user.isPending() && account.status == UserStatus::Active)
            account.status = UserStatus::Invited;
        PersonFields fields = user.person.fields();
        if ((fields.title.empty() && !account.person.title().empty())
            || (fields.phone.empty() && !account.person.phone().empty())) {
            // SU-16: one Account page; the Qlik API does not tell these two.
            if (fields.title.empty())
                fields.title = account.person.title();
            if (fields.phone.empty())
                fields.phone = account.person.phone();
            user.person = Person(PersonId(m_draft.nextPerson++), fields);
            m_parts.users.put(std::move(user));
        }
        m_parts.accounts.put(std::move(account));
    }
}

void Assembler::groups()
{
    Keys ids;
    std::uint32_t place = 0;
    const auto take = [&](Group group, const std::vector<std::uint32_t> &roles) {
        const GroupId id(m_parts.groups.next());
        group.id = id;
        for (const std::uint32_t role : roles) {
            if (role < m_qlikRoleOf.size() && m_qlikRoleOf[role] != 0)
                group.roles.emplace_back(m_qlikRoleOf[role]);
        }
        std::ranges::sort(group.roles);
        const auto twice = std::ranges::unique(group.roles);
        group.roles.erase(twice.begin(), twice.end());
        if (group.vendorId.empty()) {
            const auto kind = static_cast<std::uint32_t>(ObjectType::Group);
            group.vendorId = group.side == Side::Qlik ? mintQlikId(m_parts.tenant.seed, kind, id.value())
                                                      : mintUuid(m_parts.tenant.seed, kind, id.value());
            ++m_draft.mintedIds;
        }
        m_parts.groups.put(std::move(group));
    };
    for (Group &group : m_draft.groups) {
        const auto &roles = m_draft.groupRoles[place++];
        const std::string key = std::string(toWord(group.side)) + group.vendorId;
        if (!group.vendorId.empty() && ids.find(key)) {
            ++m_draft.repeated;
            continue;
        }
        ids.of(key);
        take(std::move(group), roles);
    }
    const auto resolve = [&](const Mentions &mentions, Side side, std::vector<std::uint32_t> &map) {
        std::uint32_t key = 0;
        for (const Mention &mention : mentions.all()) {
            ++key;
            std::uint32_t found = 0;
            m_parts.groups.forEach([&](const Group &group) {
                const bool same = mention.id.empty() ? group.name == mention.name : group.vendorId == mention.id;
                if (found == 0 && group.side == side && same)
                    found = group.id.value();
            });
            if (found == 0 && !mention.name.empty()) {
                found = m_parts.groups.next();
                Group group{GroupId(found)};
                group.vendorId = mention.id;
                group.name = mention.name;
                group.side = side;
                group.provider = mention.idp ? GroupProvider::IdentityProvider : GroupProvider::Custom;
                take(std::move(group), mention.roles);
            }
            at(map, key) = found;
        }
    };
    resolve(m_draft.groupMentions, Side::Qlik, m_groupOf);
    resolve(m_draft.talendGroupMentions, Side::Talend, m_talendGroupOf);
}

void Assembler::memberships()
{
    std::array<LinkSet, static_cast<std::size_t>(LinkKind::Count)> sets;
    const auto set = [&](LinkKind kind) -> LinkSet & { return sets[static_cast<std::size_t>(kind)]; };
    for (const DraftLink &link : m_draft.userRoles)
        set(LinkKind::DirectRole).add(at(m_qlikRoleOf, link.container), link.member);
    for (const DraftLink &link : m_draft.userGroups)
        set(LinkKind::GroupUser).add(at(m_groupOf, link.container), link.member);
    for (const DraftLink &link : m_draft.accountRoles) {
        const Account &account = m_parts.accounts.at(AccountId(link.member));
        const std::uint32_t role = at(m_talendRoleOf, link.container);
        if (account.user)
            set(LinkKind::TalendRole).add(role, account.user->value());
        else
            set(LinkKind::UnlinkedTalendRole).add(role, link.member);
    }
    for (const DraftLink &link : m_draft.accountGroups)
        set(LinkKind::GroupAccount).add(at(m_talendGroupOf, link.container), link.member);
    for (const DraftLink &link : m_draft.talendGroupPeople) {
        if (const auto account = accountOf(m_draft.talendPeople.text(link.member)))
            set(LinkKind::GroupAccount).add(at(m_talendGroupOf, link.container), account->value());
    }
    for (std::size_t kind = 0; kind < sets.size(); ++kind)
        sets[kind].into(m_parts.links[kind]);
    m_draft.userRoles = {};
    m_draft.accountRoles = {};
    for (const std::uint32_t role : m_draft.everyone) {
        if (at(m_qlikRoleOf, role) != 0)
            m_parts.tenant.autoAssign.emplace_back(m_qlikRoleOf[role]);
    }
    auto &everyone = m_parts.tenant.autoAssign;
    std::ranges::sort(everyone);
    const auto twice = std::ranges::unique(everyone);
    everyone.erase(twice.begin(), twice.end());
}

void Assembler::seats()
{
    Keys ids;
    Keys subjects;
    for (const auto &[id, subject] : m_draft.seats) {
        ids.of(id);
        if (id.empty())
            subjects.of(subject);
    }
    std::vector<UserId> holders;
    m_parts.users.forEach([&](const User &user) {
        const bool listed = ids.find(user.vendorId()) || subjects.find(user.person.subject());
        if (m_draft.sawSeats ? listed : user.status == UserStatus::Active && !user.bot)
            holders.push_back(user.id);
    });
    for (const UserId id : holders) {
        User user = m_parts.users.at(id);
        user.entitlement = true;
        m_parts.users.put(std::move(user));
    }
    if (m_draft.sawLicence && m_draft.seatsTotal >= 0)
        m_parts.tenant.entitlements =
            static_cast<std::uint32_t>(std::min<std::int64_t>(m_draft.seatsTotal, UINT32_MAX));
}

void Assembler::tenant()
{
    if (const auto creator = userOf(m_draft.createdBy); creator && !m_draft.createdBy.empty())
        m_parts.tenant.serviceAccountOwner = creator;
}

} // namespace tandem::wire
