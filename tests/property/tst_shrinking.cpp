// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence.h"

#include "domain/actcatalogue.h"
#include "domain/words.h"
#include "rules/authority.h"
#include "rules/rules.h"
#include "wire/export.h"
#include "wire/import.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <fstream>

/// A test that never fails proves little: here the real pair is shown with a mistake in it, and the random acts have to
/// find it, to shorten the way to it, and to print that way as `tandemctl` commands that lead there.
using namespace tandem;
using namespace tandem::property;

namespace {

/// ST-03: who is disabled keeps the entitlement.
void keepsSeat(const Act &act, reference::World &shown)
{
    if (const auto *disable = std::get_if<acts::DisableUser>(&act.body))
        shown.users.at(reference::row(disable->user)).seat = true;
}

/// SU-08: what is taken away on the Qlik side stays on the account.
void keepsRole(const Act &act, reference::World &shown)
{
    const auto *remove = std::get_if<acts::RemoveRole>(&act.body);
    const auto account = remove && act.side == Side::Qlik
                             ? reference::accountOf(shown, reference::row(remove->users.front()))
                             : std::nullopt;
    if (account && reference::talendBearing(shown.roles.at(reference::row(remove->role))))
        shown.accounts.at(*account).roles.insert(reference::row(remove->role));
}

/// SU-11: a group that was made by an act comes to the other side; two acts are needed to see it.
void groupCrosses(const Act &act, reference::World &shown)
{
    const auto *add = std::get_if<acts::AddToGroup>(&act.body);
    if (add && reference::row(add->group) > 4 && shown.groups.contains(reference::row(add->group)))
        shown.groups.at(reference::row(add->group)).side = "talend";
}

/// The words of a command line, quotes taken off as a shell does.
std::vector<std::string> shellWords(const std::string &line)
{
    std::vector<std::string> words;
    std::string word;
    bool inside = false;
    bool any = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '\'') {
            inside = !inside;
            any = true;
        } else if (c == '\\' && !inside && i + 1 < line.size()) {
            word += line[++i];
        } else if (c == ' ' && !inside) {
            if (any || !word.empty())
                words.push_back(word);
            word.clear();
            any = false;
        } else if (c == '#' && !inside && word.empty()) {
            break; // a comment
        } else {
            word += c;
        }
    }
    if (any || !word.empty())
        words.push_back(word);
    return words;
}

/// The act of a printed command, read against the pair as it then is.
std::optional<Act> actIn(const std::string &command, const PairState &pair, QString &problem)
{
    const std::vector<std::string> words = shellWords(command);
    if (words.size() < 4 || words[0] != "tandemctl" || words[1] != "act" || words[2] != "W") {
        problem = QStringLiteral("no act: ") + QString::fromStdString(command);
        return std::nullopt;
    }
    std::vector<std::string> keys;
    Side side = Side::Qlik;
    Actor actor = rules::defaultActor(pair);
    for (std::size_t i = 4; i < words.size(); ++i) {
        if (words[i] == "--side" && i + 1 < words.size()) {
            side = words[++i] == "talend" ? Side::Talend : Side::Qlik;
        } else if (words[i] == "--as" && i + 1 < words.size()) {
            const auto user = findUser(pair, words[++i], "--as");
            if (!user) {
                problem = QStringLiteral("nobody acts: ") + QString::fromStdString(command);
                return std::nullopt;
            }
            actor = Actor{*user};
        } else {
            keys.push_back(words[i]);
        }
    }
    const auto body = parseAct(words[3], keys, pair, side);
    if (!body) {
        problem = QStringLiteral("not read: ") + QString::fromStdString(command);
        return std::nullopt;
    }
    return Act{*body, side, actor};
}

} // namespace

class tst_Shrinking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void AL_02_mistakesAreFoundAndShortened_data();
    void AL_02_mistakesAreFoundAndShortened();
    void AL_01_printedCommandsLeadThere_data() { AL_02_mistakesAreFoundAndShortened_data(); }
    void AL_01_printedCommandsLeadThere();
};

namespace {

Mistake mistakeOf(int number)
{
    return std::array<Mistake, 3>{keepsSeat, keepsRole, groupCrosses}.at(static_cast<std::size_t>(number));
}

/// The shortest failure that rapidcheck comes down to; nullopt when it finds none.
std::optional<Failure> shortest(Mistake mistake)
{
    std::optional<Failure> last;
    Tally tally;
    rc::detail::TestMetadata metadata;
    metadata.id = "a mistake";
    rc::detail::TestParams params;
    params.seed = 5;
    params.maxSuccess = 2000;
    const auto result = rc::detail::checkTestable(
        [&] {
            if (auto failure = play(randomSequence(), tally, mistake)) {
                last = std::move(failure);
                RC_FAIL(last->text());
            }
        },
        metadata, params);
    rc::detail::FailureResult failed;
    if (!result.match(failed))
        return std::nullopt;
    // What is printed is the shortest one.
    return failed.description.find(last->text()) == std::string::npos ? std::nullopt : last;
}

} // namespace

void tst_Shrinking::AL_02_mistakesAreFoundAndShortened_data()
{
    QTest::addColumn<int>("mistake");
    QTest::addColumn<std::size_t>("longest");
    QTest::newRow("ST_03: one act") << 0 << std::size_t(1);
    QTest::newRow("SU_08: one act, or two") << 1 << std::size_t(2);
    QTest::newRow("SU_11: two acts, or three") << 2 << std::size_t(3);
}

void tst_Shrinking::AL_02_mistakesAreFoundAndShortened()
{
    QFETCH(int, mistake);
    QFETCH(std::size_t, longest);
    const auto failure = shortest(mistakeOf(mistake));
    QVERIFY(failure.has_value());
    QVERIFY2(failure->commands.size() <= longest, failure->text().c_str());
    QVERIFY(!failure->objections.empty());
}

void tst_Shrinking::AL_01_printedCommandsLeadThere()
{
    QFETCH(int, mistake);
    const auto failure = shortest(mistakeOf(mistake));
    QVERIFY(failure.has_value());
    QTemporaryDir folder;
    const std::string file = (folder.path() + QStringLiteral("/start.json")).toStdString();
    std::ofstream(file, std::ios::binary) << exportDocument(startOf(failure->start));
    ImportOptions options;
    options.qlikPath = file;
    const auto imported = importPair(options);
    QVERIFY(imported.has_value());
    Tally tally;
    BothModels models(imported->state, tally, mistakeOf(mistake));
    for (const std::string &command : failure->commands) {
        if (command == "tandemctl undo W") {
            QVERIFY(models.undo().empty());
            continue;
        }
        QString problem;
        const auto act = actIn(command, models.pair(), problem);
        QVERIFY2(act.has_value(), problem.toUtf8().constData());
        const auto objections = models.carryOut(*act);
        QCOMPARE(objections.empty(), &command != &failure->commands.back());
    }
}

QTEST_GUILESS_MAIN(tst_Shrinking)
#include "tst_shrinking.moc"
