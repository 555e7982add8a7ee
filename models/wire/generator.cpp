// SPDX-License-Identifier: GPL-3.0-or-later
// Integers only: the same arguments give the same pair on every machine.
#include "wire/generator.h"

#include "domain/rolecatalogue.h"
#include "domain/text.h"
#include "wire/linkset.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace tandem {

namespace {

using wire::LinkSet;

constexpr std::array<std::string_view, 48> firstNames{
    "Anna",    "Björn",   "Camille", "David",   "Elin",   "François", "Greta",   "Hugo",    "Inès",   "Johan",
    "Karin",   "Lucas",   "Märta",   "Noël",    "Olivia", "Pierre",   "Quentin", "Rebecca", "Sören",  "Thérèse",
    "Ulf",     "Valérie", "William", "Ylva",    "Zoé",    "Åsa",      "Örjan",   "Émile",   "Amélie", "Benoît",
    "Charles", "Daphné",  "Edward",  "Frida",   "Gérard", "Hélène",   "Ingrid",  "Jacques", "Kajsa",  "Léa",
    "Marcus",  "Nadège",  "Oskar",   "Pauline", "Rasmus", "Sigrid",   "Tom",     "Viktor"};
constexpr std::array<std::string_view, 64> lastNames{
    "Åkesson",  "Andersson", "Aubert",    "Bäckström", "Barrett",   "Bergström", "Bernard",    "Blanc",
    "Carlsson", "Chevalier", "Cole",      "Dahlberg",  "Delacroix", "Dubois",    "Dupré",      "Ek",
    "Engström", "Falk",      "Faure",     "Fontaine",  "Fors",      "Girard",    "Gustafsson", "Hägglund",
    "Hall",     "Hellström", "Holmqvist", "Hughes",    "Isaksson",  "Jönsson",   "Karlsson",   "Lambert",
    "Leclerc",  "Lefèvre",   "Lindqvist", "Löfgren",   "Lundgren",  "Marchand",  "Martin",     "Mercier",
    "Moreau",   "Nash",      "Nilsson",   "Nyström",   "Öberg",     "Olsson",    "Pemberton",  "Perrin",
    "Persson",  "Rousseau",  "Roy",       "Sandström", "Simon",     "Sjögren",   "Söderberg",  "Strand",
    "Svensson", "Thornton",  "Ström",     "Vidal",     "Wallin",    "Whitfield", "Wikström",   "Ångström"};
constexpr std::array<std::string_view, 8> domains{"corp.example.com",  "emea.example.com",  "field.example.com",
                                                  "lab.example.com",   "ops.example.org",   "partner.example.org",
                                                  "sales.example.org", "school.example.org"};
constexpr std::array<std::string_view, 12> talendPermissions{
    "TMC_OPERATOR",   "DATASET_READ",      "CONNECTION_READ",      "STREAM_READ",
    "TDP_BASIC",      "TMC_ENGINE_USE",    "STREAM_CREATE",        "RULE_VIEW",
    "DATASET_UPDATE", "TDS_CAMPAIGN_READ", "TAPIT_PROJECT_MANAGE", "TMC_RUN_PROFILE_MANAGEMENT"};
constexpr std::array<std::string_view, 12> qlikPermissions{"apps.data:export",
                                                           "apps.image:export",
                                                           "automations.private",
                                                           "data-connections",
                                                           "notes",
                                                           "api-keys",
                                                           "genericlink:all",
                                                           "knowledgebases",
                                                           "learning-center:all",
                                                           "mobile:all",
                                                           "spaces.shared:create",
                                                           "apps.report:all"};

/// Å, é … become a, e: mailboxes have no accents.
std::string mailbox(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char>, 18> folds{{{"å", 'a'},
                                                                       {"ä", 'a'},
                                                                       {"ö", 'o'},
                                                                       {"é", 'e'},
                                                                       {"è", 'e'},
                                                                       {"ê", 'e'},
                                                                       {"ë", 'e'},
                                                                       {"î", 'i'},
                                                                       {"ï", 'i'},
                                                                       {"ô", 'o'},
                                                                       {"ç", 'c'},
                                                                       {"à", 'a'},
                                                                       {"â", 'a'},
                                                                       {"Å", 'a'},
                                                                       {"Ä", 'a'},
                                                                       {"Ö", 'o'},
                                                                       {"É", 'e'},
                                                                       {"ü", 'u'}}};
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (static_cast<unsigned char>(c) < 128) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            continue;
        }
        for (const auto &[accented, plain] : folds) {
            if (name.substr(i).starts_with(accented))
                out += plain;
        }
        ++i; // all of them are two bytes long
    }
    return out;
}

/// A stream of numbers that follows from its seed (splitmix64).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1) { }
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t x = m_state;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
        return x ^ (x >> 31);
    }
    /// 0 … limit - 1.
    std::uint32_t below(std::uint32_t limit)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * std::uint64_t(limit)) >> 32);
    }
    /// True in so many of a million cases.
    bool perMillion(std::uint32_t cases) { return below(1'000'000) < cases; }

private:
    std::uint64_t m_state;
};

/// Owners by a power law, P(rank) ~ rank^-0.85: an octave of ranks by weight, then any rank in it; ranks are scattered
/// over the users.
class Owners
{
public:
    explicit Owners(std::uint32_t users) : m_users(users)
    {
        // 2^(0.15 k) in units of 2^-16: how much more an octave weighs than the first.
        std::uint64_t weight = 65'536;
        std::uint64_t total = 0;
        for (std::uint64_t rank = 1; rank <= users; rank *= 2) {
            const std::uint64_t width = std::min<std::uint64_t>(rank, users - rank + 1);
            total += weight * width / rank;
            m_octaves.push_back(total);
            weight = weight * 72'718 / 65'536;
        }
        while (gcd(m_step, m_users) != 1)
            m_step += 2;
    }
    UserId draw(Dice &dice) const
    {
        const auto at = dice.below(static_cast<std::uint32_t>(m_octaves.back()));
        const auto octave = std::ranges::upper_bound(m_octaves, std::uint64_t(at)) - m_octaves.begin();
        const std::uint32_t first = 1U << octave;
        const std::uint32_t rank = first - 1 + dice.below(std::min(first, m_users - first + 1));
        return UserId(static_cast<std::uint32_t>((std::uint64_t(rank) * m_step + 12'345) % m_users) + 1);
    }

private:
    static std::uint64_t gcd(std::uint64_t a, std::uint64_t b)
    {
        while (b != 0) {
            a %= b;
            std::swap(a, b);
        }
        return a;
    }
    std::uint32_t m_users;
    std::uint64_t m_step = 7'919;
    std::vector<std::uint64_t> m_octaves; ///< summed weights
};

class Generator
{
public:
    Generator(std::uint32_t users, std::uint64_t seed, const SampleOptions &options)
        : m_users(std::max(users, 1U)), m_seed(seed), m_options(options), m_dice(seed), m_owners(m_users)
    {
        Tenant &tenant = m_parts.tenant;
        tenant.seed = hash64("generated pair", seed);
        tenant.qlikTenantId = mintToken(tenant.seed, static_cast<std::uint32_t>(ObjectType::Tenant), 1);
        tenant.talendLimit = options.talendLimit.value_or(999);
        tenant.entitlements = options.entitlements.value_or(std::max(1000U, m_users + m_users / 20));
        tenant.subscription = options.subscription.value_or(Subscription::UserBased);
        // A few accounts stay free, so that an act has room.
        m_accountRoom = tenant.talendLimit - std::min(tenant.talendLimit, std::max(5U, tenant.talendLimit / 50));
        const std::uint64_t share = std::uint64_t(m_accountRoom) * 1'000'000 / m_users;
        m_talendShare = static_cast<std::uint32_t>(std::min<std::uint64_t>(share, 640'000));
    }

    PairState run() &&
    {
        roles();
        groups();
        for (std::uint32_t user = 1; user <= m_users; ++user)
            person(user);
        spaces();
        content();
        for (std::size_t kind = 0; kind < m_links.size(); ++kind)
            m_links[kind].into(m_parts.links[kind]);
        return PairState::assembled(std::move(m_parts));
    }

private:
    [[nodiscard]] std::string key(ObjectType type, std::uint32_t id, Side side = Side::Qlik) const
    {
        const auto kind = static_cast<std::uint32_t>(type);
        const std::uint64_t seed = m_parts.tenant.seed;
        return side == Side::Qlik ? mintQlikId(seed, kind, id) : mintUuid(seed, kind, id);
    }
    LinkSet &links(LinkKind kind) { return m_links[static_cast<std::size_t>(kind)]; }
    void putRole(Role role);
    void roles();
    void groups();
    void person(std::uint32_t number);
    std::vector<std::uint32_t> drawRoles(bool talendUser);
    void account(const User &user, const std::vector<std::uint32_t> &bearing);
    void spaces();
    void content();
    void item(ContentType type, std::string_view name, bool inSpace);

    std::uint32_t m_users;
    std::uint64_t m_seed;
    SampleOptions m_options;
    Dice m_dice;
    Owners m_owners;
    PairState::Parts m_parts;
    std::array<LinkSet, static_cast<std::size_t>(LinkKind::Count)> m_links;
    std::vector<RoleId> m_plain; ///< roles to assign, without Talend permissions
    std::vector<RoleId> m_bearing; ///< with
    std::vector<bool> m_isBearing; ///< by role id
    std::vector<ContentId> m_apps;
    std::vector<ContentId> m_connections;
    std::uint32_t m_nextPerson = 1;
    std::uint32_t m_accountRoom = 0;
    std::uint32_t m_talendShare = 0; ///< users of a million who may hold a Talend-bearing role
    std::uint32_t m_entitled = 0; ///< users who hold one and are not held back
    std::uint32_t m_seats = 0;
};

void Generator::putRole(Role role)
{
    const bool bearing = role.isTalendBearing();
    m_isBearing.resize(role.id.value() + 1);
    m_isBearing[role.id.value()] = bearing;
    if (role.name != "TenantAdmin")
        (bearing ? m_bearing : m_plain).push_back(role.id);
    m_parts.roles.put(std::move(role));
}

void Generator::roles()
{
    std::uint32_t next = 1;
    const auto make = [&](std::string name, RoleKind kind) {
        Role role{RoleId(next++)};
        role.name = std::move(name);
        role.kind = kind;
        role.vendorId = key(ObjectType::Role, role.id.value());
        if (kind != RoleKind::QlikBuiltIn) {
            role.onTalend = true;
            role.talendVendorId = key(ObjectType::Role, role.id.value(), Side::Talend);
        }
        return role;
    };
    for (const auto known : {roleCatalogue().qlik(), roleCatalogue().talend()}) {
        for (const BuiltInRole &builtIn : known) {
            if (!builtIn.offered)
                continue;
            const bool talend = builtIn.side == Side::Talend;
            Role role = make(builtIn.name, talend ? RoleKind::TalendBuiltIn : RoleKind::QlikBuiltIn);
            role.description = builtIn.description.en;
            role.qlik = PermissionSet(builtIn.qlikPermissions);
            role.talend = PermissionSet(builtIn.talendPermissions);
            role.fullUser = builtIn.fullUser;
            role.distributed = talend;
            putRole(std::move(role));
        }
    }
    const std::uint32_t custom = std::clamp(m_users / 20, 10U, 150U);
    for (std::uint32_t i = 0; i < custom; ++i) {
        std::array<char, 16> name{};
        std::snprintf(name.data(), name.size(), "Role %03u", i + 1);
        Role role = make(name.data(), RoleKind::Custom);
        std::vector<std::string> qlik;
        std::vector<std::string> talend;
        for (std::uint32_t k = 0; k <= i % 5; ++k)
            qlik.emplace_back(qlikPermissions[(i * 5 + k * 7) % qlikPermissions.size()]);
        for (std::uint32_t k = 0; i % 5 < 3 && k <= i % 4; ++k)
            talend.emplace_back(talendPermissions[(i * 3 + k * 5) % talendPermissions.size()]);
        role.qlik = PermissionSet(std::move(qlik));
        role.talend = PermissionSet(std::move(talend));
        putRole(std::move(role));
    }
    // SU-04: one of the roles that everybody has holds Talend permissions, and makes no account.
    m_parts.tenant.autoAssign = {m_plain[1], m_plain[2], m_bearing.back()};
    std::ranges::sort(m_parts.tenant.autoAssign);
    m_parts.tenant.defaultPermissions = {"apps.image:export", "notes"};
}

void Generator::groups()
{
    const std::uint32_t count = std::clamp(m_users / 50, 2U, 200U);
    for (std::uint32_t id = 1; id <= count; ++id) {
        Group group{GroupId(id)};
        std::array<char, 16> name{};
        std::snprintf(name.data(), name.size(), "group-%03u", id);
        group.name = name.data();
        group.vendorId = key(ObjectType::Group, id);
        for (std::uint32_t k = 0; k < 3; ++k) {
            const auto &from = k == 0 ? m_bearing : m_plain;
            group.roles.push_back(from[(id * 7 + k * 61) % from.size()]);
        }
        std::ranges::sort(group.roles);
        const auto twice = std::ranges::unique(group.roles);
        group.roles.erase(twice.begin(), twice.end());
        m_parts.groups.put(std::move(group));
    }
}

std::vector<std::uint32_t> Generator::drawRoles(bool talendUser)
{
    const std::uint32_t x = m_dice.below(100);
    const std::uint32_t count = x < 20 ? 0 : x < 55 ? 1 : x < 80 ? 2 : x < 95 ? 3 : 4;
    std::vector<std::uint32_t> roles;
    for (std::uint32_t i = 0; i < count; ++i) {
        // Three of five draws come from the Talend-bearing ones; the first of each list are held most.
        const bool bearing = talendUser && m_dice.below(5) < 3;
        const auto &from = bearing ? m_bearing : m_plain;
        const auto size = static_cast<std::uint32_t>(from.size());
        const std::uint64_t y = m_dice.below(65'536);
        const auto place = static_cast<std::uint32_t>((y * y >> 16) * size >> 16);
        const std::uint32_t role = from[place].value();
        if (std::ranges::find(roles, role) == roles.end())
            roles.push_back(role);
    }
    std::ranges::sort(roles);
    return roles;
}

void Generator::person(std::uint32_t number)
{
    User user{UserId(number)};
    user.keys = PackedText<2>({key(ObjectType::User, number), {}});
    const std::string_view first = firstNames[m_dice.below(firstNames.size())];
    const std::string_view last = lastNames[m_dice.below(lastNames.size())];
    const bool turned = m_dice.perMillion(10'000);
    std::string name(turned ? last : first);
    name.append(turned ? ", " : " ").append(turned ? first : last);
    std::string email = mailbox(first);
    email.append(".").append(mailbox(last)).append(std::to_string(number));
    email.append("@").append(domains[m_dice.below(domains.size())]);
    const bool creator = number == 1;
    if (creator && !m_options.adminEmail.empty())
        email = m_options.adminEmail;
    std::string subject;
    if (number % 4 == 0)
        subject.append("auth0|").append(mintQlikId(m_parts.tenant.seed, 1000, number));
    else
        subject.append("ACME\\")
            .append(mailbox(first).substr(0, 2))
            .append(mailbox(last))
            .append(std::to_string(number));
    const std::uint32_t x = m_dice.below(1000);
    user.status = creator || x < 970 ? UserStatus::Active : x < 980 ? UserStatus::Disabled : UserStatus::Invited;
    const bool pending = user.isPending();
    user.person =
        Person(PersonId(m_nextPerson++),
               PackedText<6>({pending ? std::string_view() : std::string_view(name), email, subject, {}, {}, {}}));
    constexpr std::int64_t sevenYears = 7 * 365 * 86'400LL;
    user.createdAt = creator ? Instant(1'546'333'200'000)
                             : rehearsalStart.plusMilliseconds(-1000 * std::int64_t(m_dice.next() % sevenYears));
    if (pending) { // invited in the last ten days: some of the invitations have expired
        user.createdAt = rehearsalStart.plusMilliseconds(-1000 * std::int64_t(m_dice.below(864'000)));
        user.inviteExpiry = user.createdAt.plusDays(m_parts.tenant.inviteDays);
        user.keys = user.keys.with(1, mintToken(m_parts.tenant.seed, 1001, number));
    }
    if (user.status == UserStatus::Active && m_seats < *m_parts.tenant.entitlements) {
        user.entitlement = true;
        ++m_seats;
    }
    const bool held = m_dice.perMillion(30'000);
    const bool talendUser = (held || m_entitled < m_accountRoom) && m_dice.perMillion(m_talendShare * 10 / 8);
    std::vector<std::uint32_t> roles = drawRoles(talendUser && !creator);
    if (creator) {
        roles = {m_parts.roles.at(RoleId(1)).id.value()};
        m_parts.tenant.serviceAccountOwner = user.id;
    }
    std::vector<std::uint32_t> bearing;
    for (const std::uint32_t role : roles) {
        links(LinkKind::DirectRole).add(role, number);
        if (m_isBearing[role])
            bearing.push_back(role);
    }
    if (m_dice.perMillion(50'000))
        links(LinkKind::GroupUser).add(m_dice.below(static_cast<std::uint32_t>(m_parts.groups.size())) + 1, number);
    user.heldBack = held && !creator; // SU-14
    if (!user.heldBack && !bearing.empty()) {
        ++m_entitled;
        if (m_dice.below(10) > 0) // one in ten is still to be made: what `compare` finds
            account(user, bearing);
    } else if (!user.heldBack && !creator && m_entitled < m_accountRoom && m_dice.perMillion(m_talendShare / 20)) {
        ++m_entitled; // SU-05: kept without a role
        account(user, {});
    }
    m_parts.users.put(std::move(user));
}

void Generator::account(const User &user, const std::vector<std::uint32_t> &bearing)
{
    Account account{AccountId(m_parts.accounts.next())};
    account.keys = PackedText<1>({key(ObjectType::Account, account.id.value(), Side::Talend)});
    account.person = Person(PersonId(m_nextPerson++),
                            PackedText<6>({user.person.name(), user.person.email(), user.person.email(), {}, {}, {}}));
    account.status = user.status;
    if (m_dice.perMillion(5'000))
        account.status = user.status == UserStatus::Active ? UserStatus::Disabled : UserStatus::Active;
    account.cause = bearing.empty() ? AccountCause::InitialSync : AccountCause::RoleAssigned;
    account.user = user.id;
    account.createdAt = user.createdAt.plusMilliseconds(2'000);
    const bool oneMissing = m_dice.perMillion(10'000);
    const bool oneTooMany = m_dice.perMillion(10'000);
    for (std::size_t i = oneMissing ? 1 : 0; i < bearing.size(); ++i)
        links(LinkKind::TalendRole).add(bearing[i], user.id.value());
    if (oneTooMany) {
        const std::uint32_t role = m_bearing[m_dice.below(static_cast<std::uint32_t>(m_bearing.size()))].value();
        if (std::ranges::find(bearing, role) == bearing.end())
            links(LinkKind::TalendRole).add(role, user.id.value());
    }
    m_parts.accounts.put(std::move(account));
}

void Generator::spaces()
{
    constexpr std::array types{SpaceType::Shared, SpaceType::Managed, SpaceType::Data};
    constexpr std::array memberRoles{SpaceRole::Consumer, SpaceRole::Facilitator, SpaceRole::DataConsumer};
    const std::uint32_t count = std::max(1U, m_users / 50);
    for (std::uint32_t id = 1; id <= count; ++id) {
        Space space{SpaceId(id)};
        const std::string name = "Space " + std::to_string(id);
        space.texts = PackedText<3>({key(ObjectType::Space, id), name, {}});
        space.type = types[id % types.size()];
        space.owner = m_owners.draw(m_dice);
        for (std::uint32_t k = m_dice.below(4); k > 0; --k) {
            const UserId member(m_dice.below(m_users) + 1);
            const bool twice = std::ranges::any_of(
                space.members, [&](const SpaceMember &m) { return std::get<UserId>(m.who) == member; });
            if (!twice && member != *space.owner)
                space.members.push_back({member, static_cast<SpaceRoles>(memberRoles[m_dice.below(3)])});
        }
        m_parts.spaces.put(std::move(space));
    }
}

void Generator::item(ContentType type, std::string_view name, bool inSpace)
{
    ContentItem item(ContentId(m_parts.content.next()), type);
    const std::uint32_t id = item.id.value();
    std::string text(name);
    text.append(" ").append(std::to_string(id));
    item.texts = PackedText<2>({key(ObjectType::Content, id, Side::Talend), text});
    item.owner = m_owners.draw(m_dice);
    const auto spaceCount = static_cast<std::uint32_t>(m_parts.spaces.size());
    if (inSpace && m_dice.below(10) < 6)
        item.space = SpaceId(m_dice.below(spaceCount) + 1);
    ContentDetail detail;
    if (type == ContentType::App) {
        if (!m_connections.empty() && m_dice.below(20) == 0)
            detail.uses = {m_connections[m_dice.below(static_cast<std::uint32_t>(m_connections.size()))]};
        m_apps.push_back(item.id);
    } else if (type == ContentType::DataConnection) {
        m_connections.push_back(item.id);
    } else if (type == ContentType::ReloadSchedule && !m_apps.empty()) {
        detail.app = m_apps[m_dice.below(static_cast<std::uint32_t>(m_apps.size()))];
        detail.nextRun = rehearsalStart.plusMilliseconds(60'000 * std::int64_t(m_dice.below(1'440)));
        detail.intervalMs = 86'400'000;
    }
    item.setDetail(std::move(detail));
    m_parts.content.put(std::move(item));
}

void Generator::content()
{
    for (std::uint32_t i = 0; i < 2 * m_users; ++i) {
        const std::uint32_t x = m_dice.below(100);
        if (x < 70)
            item(ContentType::App, "App", true);
        else if (x < 80)
            item(ContentType::Script, "Script", true);
        else if (x < 95)
            item(ContentType::DataConnection, "Connection", true);
        else
            item(ContentType::ReloadSchedule, "Schedule", false);
    }
    for (std::uint32_t i = 0; i < m_users / 20; ++i)
        item(ContentType::ApiKey, "Key", false);
    for (std::uint32_t i = 0; i < m_users / 10; ++i)
        item(ContentType::Alert, "Alert", false);
}

} // namespace

PairState generatedPair(std::uint32_t users, std::uint64_t seed, const SampleOptions &options)
{
    return Generator(users, seed, options).run();
}

} // namespace tandem
