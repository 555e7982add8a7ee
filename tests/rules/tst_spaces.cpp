// SPDX-License-Identifier: GPL-3.0-or-later
// Spaces and their members: BX-06, BX-12, BX-13, OW-05, SU-01, SU-11.
#include "contentplace.h"

#include "domain/sentence.h"
#include "rules/contentstate.h"
#include "rules/places.h"

#include <QTest>

using namespace tandem;
using namespace tandem::test;

class SpacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void BX_12_spaceIsMade();
    void BX_12_spaceNames();
    void BX_12_renamed();
    void BX_13_whoMakesSpaces();
    void OW_05_spaceOwnerIsActive();
    void AL_04_noPersonalSpaceIsMade();
    void BX_06_spaceWithContentStays();
    void BX_13_spaceRolesByType();
    void BX_13_whoManagesASpace();
    void SU_11_groupsInSpaces();
    void SU_01_talendSpaceNeedsAnAccount();
    void BX_13_talendSpacesByWhoManagesUsers();
    void BX_12_idsAsTheProductsMakeThem();
};

void SpacesTest::BX_12_spaceIsMade()
{
    ContentPlace t;
    for (const SpaceType type : {SpaceType::Shared, SpaceType::Managed, SpaceType::Data}) {
        const std::string name = "New " + std::to_string(int(type));
        const Plan plan = t.pair.act(acts::CreateSpace{name, type, t.owner});
        SOUND(plan);
        const SpaceId id = t.pair.state.spacesByName(name).front();
        QVERIFY(t.pair.state.spaces().at(id).owner == t.owner);
        QCOMPARE(t.pair.state.spaces().at(id).type, type);
    }
    const Plan talend = t.pair.act(acts::CreateSpace{.name = "Shared"}, Side::Talend); // names are a side's own
    SOUND(talend);
    QVERIFY(!talend.isRefused());
    QCOMPARE(t.pair.state.spacesByName("Shared").size(), std::size_t(2));
    t.pair.actor = Actor{};
    const Plan nobody = t.pair.act(acts::CreateSpace{.name = "Of nobody"});
    SOUND(nobody);
    QVERIFY(!t.pair.state.spaces().at(t.pair.state.spacesByName("Of nobody").front()).owner);
}

void SpacesTest::BX_12_spaceNames()
{
    ContentPlace t;
    const std::string longest(256, 'x');
    for (const std::string &name : {std::string(), std::string("  "), std::string("Shared"), std::string(" Shared "),
                                    longest + "x", std::string("a/b"), std::string("a:b"), std::string("\"a\"")}) {
        const Plan plan = t.pair.plan(acts::CreateSpace{.name = name});
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::BX_12));
    }
    QVERIFY(!t.pair.plan(acts::CreateSpace{.name = longest}).isRefused());
    QVERIFY(!t.pair.plan(acts::CreateSpace{.name = "shared"}).isRefused()); // the case is kept
    std::string umlauts;
    for (int i = 0; i < 256; ++i)
        umlauts += "ö";
    QVERIFY(!t.pair.plan(acts::CreateSpace{.name = umlauts}).isRefused()); // characters, not bytes
}

void SpacesTest::BX_12_renamed()
{
    ContentPlace t;
    const Plan plan = t.pair.act(acts::RenameSpace{t.shared, " Sales "});
    SOUND(plan);
    QVERIFY(t.pair.state.spaces().at(t.shared).name() == "Sales");
    QVERIFY(isRefusedBy(t.pair.plan(acts::RenameSpace{t.shared, "Managed"}), RuleId::BX_12));
    QVERIFY(isRefusedBy(t.pair.plan(acts::RenameSpace{t.shared, "Sales"}), RuleId::BX_12)); // nothing to change
    SOUND(t.pair.plan(acts::RenameSpace{t.shared, "Sales"}));
    QVERIFY(!t.pair.plan(acts::RenameSpace{t.shared, "sales"}).isRefused());
    t.pair.as(t.stranger);
    QVERIFY(isRefusedBy(t.pair.plan(acts::RenameSpace{t.shared, "Mine"}), RuleId::BX_13));
    t.pair.as(t.owner);
    QVERIFY(!t.pair.plan(acts::RenameSpace{t.shared, "Ours"}).isRefused());
}

void SpacesTest::BX_13_whoMakesSpaces()
{
    ContentPlace t;
    const RoleId creator = t.pair.role("SharedSpaceCreator", RoleKind::QlikBuiltIn);
    const UserId maker = t.pair.user("Maja");
    const UserId analyst = t.pair.user("Anna");
    t.pair.give(maker, creator);
    t.pair.give(analyst, t.pair.analyticsAdmin);
    t.pair.as(t.stranger);
    SOUND(t.pair.plan(acts::CreateSpace{.name = "S"}));
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateSpace{.name = "S"}), RuleId::BX_13));
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateSpace{.name = "S"}, Side::Talend), RuleId::BX_13));
    t.pair.as(maker);
    QVERIFY(!t.pair.plan(acts::CreateSpace{.name = "S"}).isRefused());
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateSpace{.name = "S", .owner = t.owner}), RuleId::BX_13));
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateSpace{.name = "S", .type = SpaceType::Data}), RuleId::BX_13));
    t.pair.as(analyst);
    QVERIFY(!t.pair.plan(acts::CreateSpace{.name = "S", .type = SpaceType::Managed, .owner = t.owner}).isRefused());
    QVERIFY(isRefusedBy(t.pair.plan(acts::CreateSpace{.name = "S", .type = SpaceType::Data}), RuleId::BX_13));
}

void SpacesTest::OW_05_spaceOwnerIsActive()
{
    ContentPlace t;
    const UserId pending = t.pair.user("Pia", UserStatus::Invited);
    const Plan plan = t.pair.plan(acts::CreateSpace{.name = "S", .owner = pending});
    SOUND(plan);
    QVERIFY(isRefusedBy(plan, RuleId::OW_05));
}

void SpacesTest::AL_04_noPersonalSpaceIsMade()
{
    ContentPlace t;
    const Plan personal = t.pair.plan(acts::CreateSpace{.name = "S", .type = SpaceType::Personal});
    SOUND(personal);
    QVERIFY(isRefusedBy(personal, RuleId::AL_04));
    QVERIFY(
        isRefusedBy(t.pair.plan(acts::CreateSpace{.name = "S", .type = SpaceType::Data}, Side::Talend), RuleId::AL_04));
}

void SpacesTest::BX_06_spaceWithContentStays()
{
    ContentPlace t;
    const Plan full = t.pair.plan(acts::DeleteSpace{t.shared});
    SOUND(full);
    QVERIFY(isRefusedBy(full, RuleId::BX_06));
    QCOMPARE(full.refusal->objects.size(), std::size_t(2));
    t.member(t.managed, t.stranger, can(SpaceRole::Consumer));
    const Plan empty = t.pair.act(acts::DeleteSpace{t.managed});
    SOUND(empty);
    QCOMPARE(countOf(empty, Sentence::SpaceMembersLeave), 1);
    QVERIFY(!t.pair.state.spaces().contains(t.managed));
    t.pair.as(t.stranger);
    QVERIFY(isRefusedBy(t.pair.plan(acts::DeleteSpace{t.data}), RuleId::BX_13));
}

void SpacesTest::BX_13_spaceRolesByType()
{
    ContentPlace t;
    struct Case
    {
        SpaceId space;
        SpaceRole role;
        bool offered;
    };
    t.pair.account(t.stranger);
    for (const Case &c : std::vector<Case>{{t.shared, SpaceRole::Producer, true},
                                           {t.shared, SpaceRole::Contributor, false},
                                           {t.managed, SpaceRole::BasicConsumer, true},
                                           {t.managed, SpaceRole::Producer, false},
                                           {t.data, SpaceRole::DataPreview, true},
                                           {t.data, SpaceRole::Codeveloper, false},
                                           {t.talend, SpaceRole::TalendAuthor, true},
                                           {t.talend, SpaceRole::Producer, false},
                                           {t.shared, SpaceRole::TalendViewer, false}}) {
        const Plan plan = t.pair.plan(acts::SetSpaceRole{.space = c.space, .user = t.stranger, .roles = can(c.role)});
        SOUND(plan);
        QCOMPARE(plan.isRefused(), !c.offered);
        QVERIFY(c.offered || isRefusedBy(plan, RuleId::BX_06));
    }
    const SpaceRoles both = can(SpaceRole::Producer) | can(SpaceRole::Consumer);
    SOUND(t.member(t.shared, t.stranger, both));
    QCOMPARE(rules::rolesIn(t.pair.state, t.pair.state.spaces().at(t.shared), t.stranger), both);
    const Plan same = t.member(t.shared, t.stranger, both);
    SOUND(same);
    QVERIFY(isRefusedBy(same, RuleId::BX_13));
    SOUND(t.member(t.shared, t.stranger, can(SpaceRole::Consumer))); // replaces, does not add
    QCOMPARE(rules::rolesIn(t.pair.state, t.pair.state.spaces().at(t.shared), t.stranger), can(SpaceRole::Consumer));
    const Plan out = t.member(t.shared, t.stranger, 0);
    SOUND(out);
    QVERIFY(said(out, Sentence::SpaceMemberOut));
    QVERIFY(t.pair.state.spaces().at(t.shared).members.empty());
    QVERIFY(isRefusedBy(t.member(t.shared, t.stranger, 0), RuleId::BX_13));
    const Plan neither = t.pair.plan(acts::SetSpaceRole{.space = t.shared, .roles = can(SpaceRole::Consumer)});
    SOUND(neither);
    QVERIFY(isRefusedBy(neither, RuleId::AL_04));
}

void SpacesTest::BX_13_whoManagesASpace()
{
    ContentPlace t;
    const UserId manager = t.pair.user("Manne");
    const auto tryAs = [&](UserId actor) {
        t.pair.as(actor);
        return t.pair.plan(
            acts::SetSpaceRole{.space = t.shared, .user = t.stranger, .roles = can(SpaceRole::Consumer)});
    };
    QVERIFY(isRefusedBy(tryAs(manager), RuleId::BX_13));
    t.pair.as(t.owner);
    QVERIFY(!t.member(t.shared, manager, can(SpaceRole::Facilitator)).isRefused());
    QVERIFY(!tryAs(manager).isRefused());
    t.pair.change(manager, [](User &user) { user.status = UserStatus::Disabled; });
    QVERIFY(isRefusedBy(tryAs(manager), RuleId::BX_13));
}

void SpacesTest::SU_11_groupsInSpaces()
{
    ContentPlace t;
    const GroupId qlik = t.pair.group("Team", {t.stranger});
    const GroupId talend = t.pair.group("Jobs team", {}, Side::Talend);
    const auto add = [&](SpaceId space, GroupId group, SpaceRole role) {
        return t.pair.act(acts::SetSpaceRole{.space = space, .group = group, .roles = can(role)});
    };
    SOUND(add(t.shared, qlik, SpaceRole::Producer));
    QCOMPARE(rules::rolesIn(t.pair.state, t.pair.state.spaces().at(t.shared), t.stranger), can(SpaceRole::Producer));
    for (const Plan &plan : {add(t.shared, talend, SpaceRole::Producer), add(t.talend, qlik, SpaceRole::TalendViewer),
                             add(t.talend, talend, SpaceRole::TalendViewer)}) {
        SOUND(plan);
        QVERIFY(isRefusedBy(plan, RuleId::SU_11));
    }
    QVERIFY(isRefusedBy(add(t.shared, GroupId(999), SpaceRole::Producer), RuleId::AL_04));
}

void SpacesTest::SU_01_talendSpaceNeedsAnAccount()
{
    ContentPlace t;
    const Plan refused = t.member(t.talend, t.stranger, can(SpaceRole::TalendViewer));
    SOUND(refused);
    QVERIFY(isRefusedBy(refused, RuleId::SU_01));
    t.pair.account(t.stranger);
    SOUND(t.member(t.talend, t.stranger, can(SpaceRole::TalendViewer)));
    SOUND(t.pair.act(acts::DeleteUser{t.stranger}, Side::Talend));
    const Plan out = t.member(t.talend, t.stranger, 0); // what SU-14 would give back can be taken for good
    SOUND(out);
    QVERIFY(!out.isRefused());
    QVERIFY(t.pair.state.spaces().at(t.talend).members.empty());
}

void SpacesTest::BX_13_talendSpacesByWhoManagesUsers()
{
    ContentPlace t;
    const RoleId users = t.pair.role("Users", RoleKind::Custom, {"TMC_USER_MANAGEMENT"});
    t.pair.account(t.stranger);
    t.pair.give(t.stranger, users);
    t.pair.as(t.stranger);
    const Plan there = t.pair.plan(acts::RenameSpace{t.talend, "Other jobs"}, Side::Talend);
    SOUND(there);
    QVERIFY(!there.isRefused());
    // The right is one of that side only, and for that side's spaces only.
    EXPECT_REFUSED(t.pair.plan(acts::RenameSpace{t.talend, "Other jobs"}, Side::Qlik), RuleId::BX_13);
    EXPECT_REFUSED(t.pair.plan(acts::RenameSpace{t.shared, "Other"}, Side::Talend), RuleId::BX_13);
}

void SpacesTest::BX_12_idsAsTheProductsMakeThem()
{
    ContentPlace t;
    for (const auto &[side, length] : {std::pair(Side::Qlik, 24), std::pair(Side::Talend, 36)}) {
        SOUND(t.pair.act(acts::CreateSpace{.name = "Newest"}, side));
        const SpaceId made(t.pair.state.nextId(TableId::Spaces) - 1);
        QCOMPARE(t.pair.state.spaces().at(made).vendorId().size(), std::size_t(length));
    }
}

QTEST_GUILESS_MAIN(SpacesTest)
#include "tst_spaces.moc"
