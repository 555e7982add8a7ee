// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: every plan as it was, the whole of it searched, and the way back as far as there is one.
#include "windowfixture.h"

#include "domain/sentence.h"
#include "domain/sentencewords.h"
#include "items/journalmodel.h"
#include "items/planmodel.h"
#include "views/journal/gobacksheet.h"
#include "views/plan/planlines.h"
#include "views/widgets/linesview.h"
#include "views/widgets/messagebar.h"
#include "wording/wording.h"
#include "workspace/said.h"

#include <set>

using namespace tandem;
using namespace tandem::test;

class JournalPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void AL_03_rowOpensItsPlanAsItWas();
    void AL_03_planAsItWasInEveryLanguage();
    void DE_04_deletedPersonIsAnOpaqueId();
    void everySentenceHasAWord();
    void searchSeesTheWholeJournal();
    void searchFindsByRuleAndName();
    void goesBackToHere();
    void DE_12_goingBackEndsAtADeletion();
    void newEntriesAppear();
};

namespace {

class JournalWindow : public WindowFixture
{
public:
    template<class... Args>
    explicit JournalWindow(Args &&...args) : WindowFixture(std::forward<Args>(args)...)
    { }
    bool apply(const ActBody &body, Side side = Side::Qlik)
    {
        Workspace &workspace = desk().workspace();
        return workspace.apply(workspace.preview({body, side, desk().actor()})).has_value();
    }
    void open() { window().showTab(QStringLiteral("journal")); }
    RowsView &journal() { return table("journalTable"); }
    JournalModel &model() { return *static_cast<JournalModel *>(journal().model()); }
    PlanLines &plan() { return *find<PlanLines>("journalPlan"); }
    QStringList sentences()
    {
        QStringList all;
        for (const QLabel *label : plan().findChildren<QLabel *>(QStringLiteral("consequenceText")))
            all.append(label->text());
        return all;
    }
    void search(const QString &text) { type("search", text); }
};

std::vector<QString> sentencesOf(const Plan &plan)
{
    std::vector<QString> all;
    for (const Severity severity : {Severity::Danger, Severity::Warning, Severity::Info}) {
        for (const Consequence &each : plan.consequences) {
            if (each.severity == severity)
                all.push_back(wording::text(each.text, wording::namesOf(plan)));
        }
    }
    return all;
}

PairState smallPair()
{
    return PairBuilder()
        .admin("anna@x.example")
        .named("anna@x.example", "Anna")
        .user("bo@x.example")
        .named("bo@x.example", "Bo Ek")
        .role("Analyst", {}, {"TMC_OPERATOR"})
        .item("Margins", ContentType::App, "bo@x.example")
        .state();
}

} // namespace

void JournalPageTest::AL_03_rowOpensItsPlanAsItWas()
{
    JournalWindow t(smallPair());
    const UserId bo = userOf(t.state(), "bo@x.example");
    const RoleId role = t.state().rolesByName("Analyst").front();
    const Plan plan = t.desk().workspace().preview({acts::AssignRole{{bo}, role}, Side::Qlik, t.desk().actor()});
    QVERIFY(!plan.isRefused() && plan.consequences.size() > 1);
    const auto said = sentencesOf(plan);
    QVERIFY(t.desk().workspace().apply(plan));
    t.open();
    QTRY_COMPARE(t.model().rowCount(), 2);
    t.journal().setCurrentIndex(t.model().index(0, 0));
    QTRY_COMPARE(std::size_t(t.sentences().size()), said.size());
    for (std::size_t i = 0; i < said.size(); ++i)
        QCOMPARE(t.sentences().at(qsizetype(i)), said[i]);
    QCOMPARE(t.find<QLabel>("journalHeadline")->text(), wording::headline(plan.act, wording::namesOf(plan)));
    // Each line still leads to its rule.
    QTest::mouseClick(t.plan().findChild<QWidget *>(QStringLiteral("consequenceRule")), Qt::LeftButton);
    QTRY_VERIFY(t.find<QWidget>("ruleHelp")->isVisible());
}

void JournalPageTest::AL_03_planAsItWasInEveryLanguage()
{
    JournalWindow t(smallPair());
    QVERIFY(t.apply(acts::AssignRole{{userOf(t.state(), "bo@x.example")}, t.state().rolesByName("Analyst").front()}));
    t.open();
    QTRY_COMPARE(t.model().rowCount(), 2);
    t.journal().setCurrentIndex(t.model().index(0, 0));
    QTRY_VERIFY(!t.sentences().isEmpty());
    std::set<QString> first{t.sentences().front()};
    for (const char *code : {"fr", "sv"}) {
        t.language().set(QString::fromLatin1(code));
        QTRY_VERIFY(!first.contains(t.sentences().front()));
        first.insert(t.sentences().front());
    }
    t.language().set(QStringLiteral("en"));
}

void JournalPageTest::DE_04_deletedPersonIsAnOpaqueId()
{
    JournalWindow t(smallPair());
    const UserId bo = userOf(t.state(), "bo@x.example");
    const QString id = QString::fromStdString(std::string(t.state().users().at(bo).vendorId()));
    QVERIFY(t.apply(acts::DeleteUser{bo}));
    t.open();
    QTRY_COMPARE(t.model().rowCount(), 2);
    t.journal().setCurrentIndex(t.model().index(0, 0));
    QTRY_VERIFY(t.sentences().size() > 2);
    const QString shown = t.find<QLabel>("journalHeadline")->text() + t.sentences().join(u'\n')
                          + t.find<QLabel>("journalCircumstances")->text();
    QVERIFY(!shown.contains(QStringLiteral("Bo Ek")));
    QVERIFY(!shown.contains(QStringLiteral("bo@x.example")));
    QVERIFY(shown.contains(id));
    const auto entries = t.desk().workspace().journal(UINT64_MAX, 10);
    QVERIFY(entries && !entries->empty());
    for (const JournalEntry &entry : *entries) {
        QVERIFY(entry.details.find("Bo Ek") == std::string::npos);
        QVERIFY(entry.details.find("bo@x") == std::string::npos);
    }
}

void JournalPageTest::everySentenceHasAWord()
{
    std::set<std::string_view> words;
    for (int i = 0; i < static_cast<int>(Sentence::Count); ++i) {
        const auto sentence = static_cast<Sentence>(i);
        QVERIFY(words.insert(toWord(sentence)).second);
        QVERIFY(sentenceFrom(toWord(sentence)) == std::optional(sentence));
    }
    QVERIFY(!sentenceFrom("NoSuchSentence"));
}

void JournalPageTest::searchSeesTheWholeJournal()
{
    JournalWindow t(smallPair());
    QVERIFY(t.apply(acts::CreateGroup{"Night shift"}));
    for (std::uint32_t i = 0; i < 2'600; ++i)
        QVERIFY(t.apply(acts::SetInviteDays{1 + i % 30}));
    t.open();
    QTRY_VERIFY(t.model().rowCount() >= 200);
    t.search(QStringLiteral("Create group"));
    QTRY_COMPARE(t.model().rowCount(), 1);
    QTRY_VERIFY(!t.model().lookedBackTo());
    QCOMPARE(t.model().entryAt(0)->revision, Revision(2));
    QVERIFY(t.find<QLabel>("journalCount")->text().startsWith(QStringLiteral("1 ")));
    t.search(QStringLiteral("nothing like it"));
    QTRY_VERIFY(!t.model().lookedBackTo());
    QTRY_COMPARE(t.model().rowCount(), 0);
    QTRY_VERIFY(!t.journal().isVisible()); // an empty list says so
    auto *page = t.find<QWidget>("journalPage");
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("emptyStateAction")), Qt::LeftButton);
    QTRY_VERIFY(t.journal().isVisible() && t.model().rowCount() >= 200);
    QCOMPARE(t.find<QLineEdit>("search")->text(), QString());
}

void JournalPageTest::searchFindsByRuleAndName()
{
    JournalWindow t(smallPair());
    QVERIFY(t.apply(acts::SetInviteDays{9}));
    QVERIFY(t.apply(acts::AssignRole{{userOf(t.state(), "bo@x.example")}, t.state().rolesByName("Analyst").front()}));
    t.open();
    QTRY_COMPARE(t.model().rowCount(), 3);
    for (const char *text : {"SU-02", "bo ek", "analyst", "assign a role"}) {
        t.search(QString::fromLatin1(text));
        QTRY_VERIFY(!t.model().lookedBackTo());
        QTRY_COMPARE(t.model().rowCount(), 1);
        QCOMPARE(t.model().entryAt(0)->act, std::string("assign-role"));
    }
}

void JournalPageTest::goesBackToHere()
{
    JournalWindow t;
    const Revision start = t.desk().snapshot().revision;
    const std::uint32_t days = t.state().tenant().inviteDays;
    for (std::uint32_t i = 3; i < 6; ++i)
        QVERIFY(t.apply(acts::SetInviteDays{i}));
    t.open();
    QTRY_COMPARE(t.model().rowOf(start), 3);
    t.journal().setCurrentIndex(t.model().index(3, 0));
    t.click("journalGoBack");
    auto *apply = t.find<QPushButton>("goBackApply");
    QTRY_VERIFY(apply && apply->isEnabled());
    QCOMPARE(t.find<LinesView>("goBackList")->model()->rowCount(), 3);
    QCOMPARE(t.state().tenant().inviteDays, std::uint32_t(5));
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(t.state().tenant().inviteDays, days);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
}

void JournalPageTest::DE_12_goingBackEndsAtADeletion()
{
    JournalWindow t(smallPair());
    QVERIFY(t.apply(acts::SetInviteDays{9}));
    const UserId bo = userOf(t.state(), "bo@x.example");
    QVERIFY(t.apply(acts::DeleteUser{bo}));
    QVERIFY(t.apply(acts::SetInviteDays{10}));
    const Revision before = t.desk().snapshot().revision;
    t.open();
    QTRY_COMPARE(t.model().rowCount(), 4);
    t.journal().setCurrentIndex(t.model().index(3, 0));
    t.click("journalGoBack");
    auto *sheet = t.find<GoBackSheet>("goBackSheet");
    QTRY_VERIFY(sheet && sheet->findChild<MessageBar *>()->isVisible());
    QVERIFY(!t.find<QPushButton>("goBackApply")->isEnabled());
    QCOMPARE(t.desk().snapshot().revision, before);
    // As far as the deletion the way is open.
    t.click("goBackCancel");
    t.journal().setCurrentIndex(t.model().index(1, 0));
    t.click("journalGoBack");
    QTRY_VERIFY(t.find<QPushButton>("goBackApply") && t.find<QPushButton>("goBackApply")->isEnabled());
}

void JournalPageTest::newEntriesAppear()
{
    JournalWindow t(smallPair());
    t.open();
    QTRY_COMPARE(t.model().rowCount(), 1);
    QVERIFY(t.apply(acts::SetInviteDays{9}));
    QTRY_COMPARE(t.model().rowCount(), 2);
    t.search(QStringLiteral("SU-02"));
    QTRY_COMPARE(t.model().rowCount(), 0);
    QVERIFY(t.apply(acts::AssignRole{{userOf(t.state(), "bo@x.example")}, t.state().rolesByName("Analyst").front()}));
    QTRY_COMPARE(t.model().rowCount(), 1); // a search goes on with what comes
}

QTEST_MAIN(JournalPageTest)
#include "tst_journalpage.moc"
