// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actcatalogue.h"
#include "support/pairbuilder.h"

#include <QTest>

#include <set>

using namespace tandem;
using namespace tandem::test;

namespace {

using Words = std::vector<std::string>;

PairBuilder firm()
{
    PairBuilder pair;
    pair.admin("anna@x.example").named("anna@x.example", "Anna Öberg", "ACME\\anna").user("bo@x.example");
    pair.user("cy@x.example").named("bo@x.example", "Sam Smith", "ACME\\bo").named("cy@x.example", "Sam Smith", "cy|1");
    pair.role("Makers", {"apps:manage"}, {"TMC_OPERATOR"}).role("Comma, Inc.", {}, {});
    pair.group("Staff", {"Makers"}, {"bo@x.example"}).space("Plans", SpaceType::Shared, "anna@x.example");
    pair.item("Sales", ContentType::App, "bo@x.example", "Plans");
    pair.item("Sales", ContentType::Note, "bo@x.example", "Plans");
    pair.holds("bo@x.example", "Makers").account("bo@x.example");
    return pair;
}

Result<ActBody> parsed(const PairState &state, std::string_view name, const Words &words, Side side = Side::Qlik)
{
    return parseAct(name, words, state, side);
}

ErrorCode codeOf(const Result<ActBody> &result)
{
    return result ? ErrorCode::Count : result.error().code;
}

template<class T>
T as(const Result<ActBody> &result)
{
    return std::get<T>(result.value());
}

/// Reads back what it prints.
bool goesRound(const PairState &state, const ActBody &body)
{
    Words words;
    for (const auto &[key, text] : actArguments(body, state))
        words.push_back(key + "=" + text);
    const auto again = parseAct(actName(body), words, state);
    return again && *again == body;
}

} // namespace

/// Acts by name, and objects by what is typed (UL-04).
class tst_ActCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActHasItsNameAndItsFacts()
    {
        std::set<std::string_view> names;
        for (const ActInfo &act : allActs()) {
            QVERIFY2(names.insert(act.name).second, act.name.data());
            QVERIFY2(!act.facts.steps.empty(), act.name.data());
            QVERIFY2(!act.facts.rules.empty(), act.name.data());
            QCOMPARE(findAct(act.name), &act);
        }
        QCOMPARE(names.size(), std::variant_size_v<ActBody>);
        QVERIFY(!findAct("no-such-act"));
    }
    void keysTellTypeAndWhetherTheyAreNeeded()
    {
        const ActInfo &act = *findAct("set-space-role");
        QCOMPARE(act.keys.size(), 4U);
        QCOMPARE(act.keys[0].type, std::string_view("space"));
        QVERIFY(act.keys[0].required);
        QCOMPARE(act.keys[3].type, std::string_view("space-roles"));
        QVERIFY(!act.keys[3].required);
        QVERIFY(findAct("invite")->keys[0].personal);
    }
    void usersByEmailIdAndSubject()
    {
        const PairState state = firm().state();
        const UserId bo = userOf(state, "bo@x.example");
        const std::string id(state.users().at(bo).vendorId());
        for (const std::string &text :
             {std::string("bo@x.example"), std::string(" BO@X.example"), id, std::string("ACME\\bo"),
              std::string("email:bo@x.example"), "id:" + id, std::string("subject:ACME\\bo")})
            QCOMPARE(findUser(state, text, "user").value(), bo);
        for (const char *text : {"", "Sam Smith", "id:bo@x.example", "email:ACME\\bo", "subject:bo@x.example"})
            QCOMPARE(findUser(state, text, "user").error().code, ErrorCode::UnknownUser);
    }
    void UL_04_candidatesAreToldApartBySubject()
    {
        PairBuilder pair = firm();
        pair.named("cy@x.example", "Sam Smith", "bo@x.example"); // somebody's subject is somebody else's e-mail
        const auto user = findUser(pair.state(), "bo@x.example", "user");
        QCOMPARE(user.error().code, ErrorCode::AmbiguousName);
        QCOMPARE(user.error().args.size(), 3U);
        const std::string &candidates = user.error().args[2];
        QVERIFY(candidates.find("Sam Smith subject:ACME\\bo id:") != std::string::npos);
        QVERIFY(candidates.find("Sam Smith subject:bo@x.example id:") != std::string::npos);
        QCOMPARE(findUser(pair.state(), "subject:bo@x.example", "user").value(), userOf(pair.state(), "cy@x.example"));
    }
    void DE_09_aDeletedUserIsKnownAsOwnerOnly()
    {
        PairState state = firm().state();
        Tombstone dead(UserId(900));
        dead.keys = PackedText<1>({"0123456789abcdef00000900"});
        state.apply(Changes{dead});
        QCOMPARE(findOwner(state, "0123456789abcdef00000900", "owner").value(), dead.id);
        QCOMPARE(findOwner(state, "id:0123456789abcdef00000900", "owner").value(), dead.id);
        const auto user = findUser(state, "0123456789abcdef00000900", "user");
        QCOMPARE(user.error().code, ErrorCode::UnknownUser);
        QCOMPARE(user.error().args.back(), std::string("deleted"));
        const auto act = parsed(state, "change-owner", {"owned-by=0123456789abcdef00000900", "to=bo@x.example"});
        QCOMPARE(as<acts::ChangeOwner>(act).ownedBy, std::optional(dead.id));
        QVERIFY(goesRound(state, *act));
    }
    void listsArePartedByCommas()
    {
        const PairState state = firm().state();
        const auto users = parsed(state, "assign-role", {"user=bo@x.example, anna@x.example,", "role=Makers"});
        QCOMPARE(as<acts::AssignRole>(users).users.size(), 2U);
        QVERIFY(goesRound(state, *users));
        const auto roles = parsed(state, "invite", {"emails=new@x.example", "roles=Makers,Comma\\, Inc."});
        QCOMPARE(as<acts::Invite>(roles).roles->size(), 2U);
        QVERIFY(goesRound(state, *roles));
        const auto permissions = parsed(state, "set-default-permissions", {"permissions="});
        QVERIFY(as<acts::SetDefaultPermissions>(permissions).permissions.empty());
        QCOMPARE(codeOf(parsed(state, "assign-role", {"user=,", "role=Makers"})), ErrorCode::MissingKey);
    }
    void aValueGoesOnAfterFurtherEqualSigns()
    {
        const PairState state = firm().state();
        const auto act = parsed(state, "create-role", {"name=a=b"});
        QCOMPARE(as<acts::CreateRole>(act).name, std::string("a=b"));
        QVERIFY(goesRound(state, *act));
    }
    void rolesGroupsAndSpacesByNameOrId()
    {
        const PairState state = firm().state();
        const RoleId makers = roleOf(state, "Makers");
        const std::string id = state.roles().at(makers).vendorId;
        QVERIFY(!id.empty());
        for (const std::string &text : {std::string("Makers"), id, "id:" + id, std::string("name:Makers")})
            QCOMPARE(findRole(state, text, "role").value(), makers);
        QCOMPARE(findRole(state, "makers", "role").error().code, ErrorCode::UnknownRole);
        QCOMPARE(findGroup(state, "Staff", "group").value(), groupOf(state, "Staff"));
        QCOMPARE(findGroup(state, "", "group").error().code, ErrorCode::UnknownGroup);
        QCOMPARE(findSpace(state, "Plans", "space").value(), spaceOf(state, "Plans"));
        QCOMPARE(findSpace(state, "Plan", "space").error().code, ErrorCode::UnknownSpace);
    }
    void contentOfTheKindThatTheKeyMeans()
    {
        const PairState state = firm().state();
        QCOMPARE(findContent(state, "Sales", "item").error().code, ErrorCode::AmbiguousName);
        const ContentId app = findContent(state, "Sales", "app").value();
        QCOMPARE(state.content().at(app).type, ContentType::App);
        const auto items = parsed(state, "change-owner", {"items=Plans", "to=bo@x.example"});
        QVERIFY(std::holds_alternative<SpaceId>(as<acts::ChangeOwner>(items).items->front()));
        QVERIFY(goesRound(state, *items));
    }
    void SR_16_ofTwoRolesOfOneNameTheOneOfTheSideIsMeant()
    {
        PairBuilder pair = firm();
        PairState state = pair.state();
        Role here(RoleId(700));
        here.name = "Twins";
        here.vendorId = "twins-here";
        Role there(RoleId(701));
        there.name = "Twins";
        there.talendVendorId = "twins-there";
        there.onQlik = false;
        there.onTalend = true;
        state.apply(Changes{here, there});
        QCOMPARE(findRole(state, "Twins", "role").error().code, ErrorCode::AmbiguousName);
        QCOMPARE(findRole(state, "Twins", "role", Side::Qlik).value(), here.id);
        const auto act = parsed(state, "delete-role", {"role=Twins"}, Side::Talend);
        QCOMPARE(as<acts::DeleteRole>(act).role, there.id);
    }
    void whatMayBeLeftOutMayBeEmpty()
    {
        const PairState state = firm().state();
        const ContentId app = findContent(state, "Sales", "app").value();
        const std::string item = "items=" + std::string(state.content().at(app).vendorId());
        for (const Words &words : {Words{item}, Words{item, "space="}, Words{item, "space=none"}})
            QCOMPARE(as<acts::MoveContent>(parsed(state, "move-content", words)).space, std::optional<SpaceId>());
        const auto profile = parsed(state, "edit-profile", {"user=bo@x.example", "title="});
        QCOMPARE(as<acts::EditProfile>(profile).title, std::optional<std::string>(""));
        QCOMPARE(as<acts::EditProfile>(profile).phone, std::optional<std::string>());
        QVERIFY(goesRound(state, *profile));
    }
    void wordsNumbersAndTruth()
    {
        const PairState state = firm().state();
        QCOMPARE(as<acts::SetInviteDays>(parsed(state, "set-invite-days", {"days=14"})).days, 14U);
        QCOMPARE(as<acts::SetLicenceAutoAssign>(parsed(state, "set-licence-auto-assign", {"enabled=off"})).enabled,
                 false);
        const auto space = parsed(state, "create-space", {"name=X", "type=managed", "owner=bo@x.example"});
        QCOMPARE(as<acts::CreateSpace>(space).type, std::optional(SpaceType::Managed));
        QVERIFY(goesRound(state, *space));
        const auto roles =
            parsed(state, "set-space-role", {"space=Plans", "user=bo@x.example", "roles=Producer,VIEW,execute"});
        const SpaceRoles wanted = static_cast<SpaceRoles>(SpaceRole::Producer)
                                  | static_cast<SpaceRoles>(SpaceRole::TalendViewer)
                                  | static_cast<SpaceRoles>(SpaceRole::Operator);
        QCOMPARE(*as<acts::SetSpaceRole>(roles).roles, wanted);
        QVERIFY(goesRound(state, *roles));
        for (const Words &words : {Words{"days=-1"}, Words{"days=1x"}, Words{"days=99999999999"}})
            QCOMPARE(codeOf(parsed(state, "set-invite-days", words)), ErrorCode::BadValue);
        QCOMPARE(codeOf(parsed(state, "set-licence-auto-assign", {"enabled=maybe"})), ErrorCode::BadValue);
        QCOMPARE(codeOf(parsed(state, "create-space", {"name=X", "type=personal"})), ErrorCode::BadValue);
    }
    void wrongLinesAreToldApart()
    {
        const PairState state = firm().state();
        QCOMPARE(codeOf(parsed(state, "assign-rolle", {})), ErrorCode::UnknownAct);
        QCOMPARE(codeOf(parsed(state, "assign-role", {"user=bo@x.example"})), ErrorCode::MissingKey);
        QCOMPARE(codeOf(parsed(state, "assign-role", {"user=", "role=Makers"})), ErrorCode::MissingKey);
        QCOMPARE(codeOf(parsed(state, "assign-role", {"user=bo@x.example", "role"})), ErrorCode::MissingKey);
        QCOMPARE(codeOf(parsed(state, "assign-role", {"who=bo@x.example"})), ErrorCode::UnknownKey);
        QCOMPARE(codeOf(parsed(state, "assign-role", {"bo@x.example"})), ErrorCode::UnknownKey);
        QCOMPARE(codeOf(parsed(state, "delete-user", {"user=bo@x.example", "user=cy@x.example"})), ErrorCode::BadValue);
        QCOMPARE(codeOf(parsed(state, "delete-user", {"user=nobody@x.example"})), ErrorCode::UnknownUser);
        QCOMPARE(parsed(state, "delete-user", {"user=nobody@x.example"}).error().field, std::string("user"));
    }
    void DE_04_theJournalKeepsIdsAndWordsOnly()
    {
        const PairState state = firm().state();
        const UserId bo = userOf(state, "bo@x.example");
        QVERIFY(journalArguments(acts::Invite{.emails = "new@x.example"}, state).empty());
        const auto profile = journalArguments(acts::EditProfile{.user = bo, .name = "Bo Ek"}, state);
        QCOMPARE(profile.size(), 1U);
        QCOMPARE(profile[0].second, std::string(state.users().at(bo).vendorId()));
        QVERIFY(journalArguments(acts::CreateRole{.name = "Bo's role"}, state).empty());
        QCOMPARE(journalArguments(acts::SetInviteDays{14}, state).front().second, std::string("14"));
    }
};

QTEST_GUILESS_MAIN(tst_ActCatalogue)
#include "tst_actcatalogue.moc"
