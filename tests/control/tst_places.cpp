// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders that are not as they should be, as somebody at the command line meets them: the exit code, the
// sentence, what to do next, and nothing lost. Network and full file systems stand in this process alone.
#include "commandline.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace tandem;
using namespace tandem::test;
using namespace Qt::StringLiterals;

namespace {

/// What the next calls of statfs(2) claim to be the file system's kind; 0: the truth.
long claimedFileSystem = 0;
bool mayMount = false;

} // namespace

/// Stands before the C library's in this program.
extern "C" int statfs(const char *path, struct statfs *info) noexcept
{
    const long done = ::syscall(SYS_statfs, path, info);
    if (done == 0 && claimedFileSystem != 0)
        info->f_type = claimedFileSystem;
    return static_cast<int>(done);
}

namespace {

bool tell(const char *file, const std::string &line)
{
    const int there = ::open(file, O_WRONLY | O_CLOEXEC);
    const bool told = there >= 0 && ::write(there, line.data(), line.size()) == ssize_t(line.size());
    ::close(there);
    return told;
}

/// Mounts of this process that nobody else sees and that end with it. Before any thread is there.
bool enterOwnMounts()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    const bool known =
        user == 0
        || (tell("/proc/self/uid_map", "0 " + std::to_string(user) + " 1") && tell("/proc/self/setgroups", "deny")
            && tell("/proc/self/gid_map", "0 " + std::to_string(group) + " 1"));
    return known && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// A file system of its own size in a folder, while it lives.
class SmallDisk
{
public:
    SmallDisk(std::string folder, const char *size) : m_folder(std::move(folder))
    {
        QDir().mkpath(QString::fromStdString(m_folder));
        m_there = ::mount("none", m_folder.c_str(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_there)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] std::string path(const char *name) const { return m_folder + "/" + name; }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount("none", m_folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    std::string m_folder;
    bool m_there = false;
};

void writeBytes(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void runSql(const std::string &path, const char *sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"places"_s);
        database.setDatabaseName(QString::fromStdString(path));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QString::fromLatin1(sql)));
    }
    QSqlDatabase::removeDatabase(u"places"_s);
}

/// Every file below a folder, with its content.
QByteArray everythingIn(const std::string &folder)
{
    QStringList paths;
    QDirIterator walk(QString::fromStdString(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next());
    paths.sort();
    QByteArray all;
    for (const QString &path : paths)
        all += path.toUtf8() + '\n' + bytesOf(path.toStdString());
    return all;
}

constexpr const char *person = "user=stig.lindahl@nordpil.example";

} // namespace

#define REFUSED(expectedExit, expectedCode, ...)                                    \
    do {                                                                            \
        ASK(refused, expectedExit, "error", __VA_ARGS__);                           \
        const QJsonObject refusedError = refused.object()["error"_L1].toObject();   \
        QCOMPARE(refusedError["code"_L1].toString(), QLatin1String(expectedCode));  \
        QVERIFY(refused.err.contains(refusedError["text"_L1].toString().toUtf8())); \
        QVERIFY(refused.err.contains(refusedError["next"_L1].toString().toUtf8())); \
    } while (false)

class tst_Places : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pair = m_folder.path("good.tandem");
        ASK(made, 0, "new", "new", m_pair, "--sample", "demo");
    }
    void init() { claimedFileSystem = 0; }
    void cleanup() { claimedFileSystem = 0; }

    void whatIsNotThere()
    {
        const std::string gone = m_folder.path("gone.tandem");
        REFUSED(3, "file-not-found", "show", gone, "users");
        REFUSED(3, "file-not-found", "act", gone, "disable-user", person);
        REFUSED(3, "file-not-found", "check", gone);
        REFUSED(3, "file-not-found", "apply", m_pair, m_folder.path("gone.json"));
        REFUSED(3, "file-not-found", "import", gone, "--qlik", m_folder.path("nowhere"));
        REFUSED(3, "file-not-found", "import", gone, "--csv", m_folder.path("nowhere"));
        REFUSED(3, "file-not-found", "new", m_folder.path("nowhere/new.tandem"), "--sample", "empty");
        QVERIFY(!QFile::exists(QString::fromStdString(gone))); // nothing is made by looking
    }

    void whatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Dear administrator,\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(70'000, '\0');
        QTest::newRow("begins like one") << QByteArray("SQLite format 3");
    }
    void whatIsNoWorkspace()
    {
        QFETCH(QByteArray, bytes);
        const std::string path = m_folder.path("letter.tandem");
        writeBytes(path, bytes);
        REFUSED(2, "not-a-workspace", "show", path, "users");
        REFUSED(2, "not-a-workspace", "act", path, "disable-user", person);
        REFUSED(2, "not-a-workspace", "check", path);
        REFUSED(2, "not-a-workspace", "export", path, "--to", m_folder.path("letter"));
        REFUSED(2, "workspace-exists", "new", path, "--sample", "empty");
        REFUSED(2, "workspace-exists", "import", path, "--qlik", m_folder.path("letter"));
        QCOMPARE(bytesOf(path), bytes);
    }
    void anotherProgramsDatabase()
    {
        const std::string path = m_folder.path("other.tandem");
        runSql(path, "CREATE TABLE recipes (name TEXT)");
        const QByteArray before = workspaceBytes(path);
        REFUSED(2, "not-a-workspace", "show", path, "users");
        REFUSED(2, "not-a-workspace", "check", path);
        QCOMPARE(workspaceBytes(path), before);
    }
    void aFolder()
    {
        QVERIFY(QDir().mkpath(QString::fromStdString(m_folder.path("folder.tandem"))));
        REFUSED(2, "not-a-workspace", "show", m_folder.path("folder.tandem"), "users");
        REFUSED(2, "workspace-exists", "new", m_folder.path("folder.tandem"), "--sample", "empty");
    }
    void aNewerVersion()
    {
        const std::string path = m_folder.path("newer.tandem");
        writeBytes(path, bytesOf(m_pair));
        runSql(path, "PRAGMA user_version = 99");
        const QByteArray before = workspaceBytes(path);
        REFUSED(3, "newer-workspace", "show", path, "users");
        REFUSED(3, "newer-workspace", "act", path, "disable-user", person);
        REFUSED(3, "newer-workspace", "check", path);
        QCOMPARE(workspaceBytes(path), before);
    }
    /// A large pair is read piece by piece: whoever meets a damaged piece says so, and what follows from the rows is
    /// made anew.
    void damagedPiecesOfALargePair()
    {
        const std::string sound = m_folder.path("sound.tandem");
        ASK(made, 0, "new", "new", sound, "--users", "20000");
        ASK(listed, 0, "users", "show", sound, "users", "--limit", "1");
        const std::string somebody = "id:" + listed.array().at(0)["id"_L1].toString().toStdString();
        const std::string rows = m_folder.path("rows.tandem");
        writeBytes(rows, bytesOf(sound));
        runSql(rows, "UPDATE chunk SET data = zeroblob(length(data)) WHERE id = 7");
        REFUSED(3, "damaged", "show", rows, "users");
        REFUSED(3, "damaged", "show", rows, "users", "--count", "--search", "a");
        REFUSED(3, "damaged", "export", rows, "--to", m_folder.path("rows"));
        REFUSED(3, "damaged", "check", rows);
        const std::string lookups = m_folder.path("lookups.tandem");
        writeBytes(lookups, bytesOf(sound));
        runSql(lookups, "UPDATE derived SET data = zeroblob(length(data)) WHERE id >= 10 << 32");
        REFUSED(3, "damaged", "act", lookups, "delete-user", "user=" + somebody, "--dry-run");
        ASK(planned, 0, "plan", "act", lookups, "delete-user", "user=" + somebody, "--dry-run");
        ASK(expected, 0, "plan", "act", sound, "delete-user", "user=" + somebody, "--dry-run");
        QCOMPARE(planned.object(), expected.object());
        ASK(checked, 0, "check", "check", lookups);
    }
    void aDamagedFile_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("schema") << 100 << 3'000;
        QTest::newRow("within") << 20'000 << 4'000;
        QTest::newRow("cut short") << 30'000 << -1;
    }
    void aDamagedFile()
    {
        QFETCH(int, from);
        QFETCH(int, bytes);
        const std::string path = m_folder.path("damaged.tandem");
        QByteArray content = bytesOf(m_pair);
        if (bytes < 0)
            content.truncate(from);
        else
            content.replace(from, bytes, QByteArray(bytes, '\xA5'));
        writeBytes(path, content);
        REFUSED(3, "damaged", "show", path, "users");
        REFUSED(3, "damaged", "check", path);
        REFUSED(3, "damaged", "act", path, "disable-user", person);
        QCOMPARE(bytesOf(path), content);
    }

    void aReadOnlyFileIsForViewing()
    {
        const std::string path = m_folder.path("kept.tandem");
        writeBytes(path, bytesOf(m_pair));
        QFile::setPermissions(QString::fromStdString(path), QFile::ReadOwner | QFile::ReadUser);
        viewOnly(path);
    }
    void aReadOnlyFolderIsForViewing()
    {
        const QString folder = QString::fromStdString(m_folder.path("kept"));
        QVERIFY(QDir().mkpath(folder));
        const std::string path = m_folder.path("kept/pair.tandem");
        writeBytes(path, bytesOf(m_pair));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadUser | QFile::ExeUser);
        viewOnly(path);
        REFUSED(3, "read-only", "new", m_folder.path("kept/new.tandem"), "--sample", "empty");
        REFUSED(3, "read-only", "export", m_pair, "--to", m_folder.path("kept"), "--format", "csv");
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"pair.tandem"_s});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void aReadOnlyFileSystemIsForViewing()
    {
        if (!mayMount)
            QSKIP("this process may not mount a file system of its own");
        const SmallDisk disk(m_folder.path("rodisk"), "size=2m");
        QVERIFY(disk.isThere());
        writeBytes(disk.path("pair.tandem"), bytesOf(m_pair));
        QVERIFY(disk.makeReadOnly());
        viewOnly(disk.path("pair.tandem"));
        REFUSED(3, "read-only", "new", disk.path("new.tandem"), "--sample", "empty");
        REFUSED(3, "read-only", "export", m_pair, "--to", disk.path(""), "--format", "json");
    }

    void aFullDiskHoldsWhatItHeld()
    {
        if (!mayMount)
            QSKIP("this process may not mount a file system of its own");
        const SmallDisk disk(m_folder.path("full"), "size=300k");
        QVERIFY(disk.isThere());
        REFUSED(3, "disk-full", "new", disk.path("large.tandem"), "--users", "6000", "--seed", "1");
        QCOMPARE(everythingIn(disk.path("")), QByteArray());

        const std::string path = disk.path("pair.tandem");
        ASK(made, 0, "new", "new", path, "--sample", "demo");
        const std::string large = m_folder.path("large.tandem");
        ASK(madeLarge, 0, "new", "new", large, "--users", "6000", "--seed", "1");
        ASK(tables, 0, "export", "export", large, "--to", m_folder.path("large"), "--format", "csv");
        const QByteArray before = bytesOf(path);
        REFUSED(3, "disk-full", "import", disk.path("more.tandem"), "--csv", m_folder.path("large"));
        REFUSED(3, "disk-full", "import", path, "--csv", m_folder.path("large"), "--replace");
        QCOMPARE(run({"show", path, "users", "--count"}).out, run({"show", m_pair, "users", "--count"}).out);
        QCOMPARE(run({"show", path, "audit", "--count"}).out, QByteArray("1\n"));

        // Exports: whole or not at all, and never at the cost of an earlier one.
        ASK(small, 0, "export", "export", m_pair, "--to", disk.path("out"), "--format", "json");
        const QByteArray exported = everythingIn(disk.path("out"));
        for (const char *format : {"json", "csv", "xlsx"}) {
            REFUSED(3, "disk-full", "export", large, "--to", disk.path("out"), "--format", format);
            REFUSED(3, "disk-full", "export", large, "--to", disk.path("anew"), "--format", format);
        }
        QCOMPARE(everythingIn(disk.path("out")), exported);
        QVERIFY(!QDir(QString::fromStdString(disk.path("anew"))).exists());
        QVERIFY(QDir(QString::fromStdString(disk.path("out"))).removeRecursively());
        QVERIFY(before.size() > 0);

        // Acting until nothing more goes in: what was done stays, what was not is not half there.
        int done = 0;
        Answer last;
        while (done < 200) {
            last = run({"act", path, "edit-profile", person, "title=" + std::string(9'000, 'x') + std::to_string(done),
                        "--json"});
            if (last.exit != 0)
                break;
            ++done;
        }
        QCOMPARE(last.exit, 3);
        QCOMPARE(last.object()["error"_L1]["code"_L1].toString(), u"disk-full"_s);
        QVERIFY(done > 0);
        QCOMPARE(run({"show", path, "audit", "--count"}).out, QByteArray::number(done + 1) + '\n');
        ASK(sound, 0, "check", "check", path);
        QCOMPARE(sound.object()["sound"_L1].toBool(), true);
    }

    void aNetworkFileSystemIsRefused_data()
    {
        QTest::addColumn<qlonglong>("kind");
        QTest::newRow("NFS") << qlonglong(0x6969);
        QTest::newRow("SMB") << qlonglong(0x517B);
        QTest::newRow("CIFS") << qlonglong(0xFF534D42);
        QTest::newRow("SMB2") << qlonglong(0xFE534D42);
        QTest::newRow("Ceph") << qlonglong(0x00C36400);
    }
    void aNetworkFileSystemIsRefused()
    {
        QFETCH(qlonglong, kind);
        const QByteArray before = workspaceBytes(m_pair);
        claimedFileSystem = static_cast<long>(kind);
        REFUSED(3, "network-file-system", "show", m_pair, "users");
        REFUSED(3, "network-file-system", "act", m_pair, "disable-user", person);
        REFUSED(3, "network-file-system", "check", m_pair);
        REFUSED(3, "network-file-system", "new", m_folder.path("far.tandem"), "--sample", "empty");
        REFUSED(3, "network-file-system", "import", m_folder.path("far.tandem"), "--csv", exportedTables());
        claimedFileSystem = 0x01021994; // tmpfs is near
        ASK(near, 0, "count", "show", m_pair, "users", "--count");
        QCOMPARE(workspaceBytes(m_pair), before);
        QVERIFY(!QFile::exists(QString::fromStdString(m_folder.path("far.tandem"))));
    }

    void eachIsToldInTheReadersLanguage()
    {
        const std::string letter = m_folder.path("letter.tandem");
        writeBytes(letter, "Dear administrator,\n");
        const QByteArray english = run({"show", letter, "users"}).err;
        QVERIFY(english.contains("is no workspace of Tandem"));
        for (const char *language : {"fr", "sv"}) {
            const Answer told = run({"show", letter, "users", "--lang", language});
            QCOMPARE(told.exit, 2);
            QVERIFY(told.err != english && told.err.contains("letter.tandem"));
            QCOMPARE(told.err.count('\n'), 2);
        }
    }

private:
    /// A place that can't be written: everything can be looked at, nothing done (exit 3), nothing changed.
    void viewOnly(const std::string &path)
    {
        const QByteArray before = bytesOf(path);
        ASK(count, 0, "count", "show", path, "users", "--count");
        QCOMPARE(count.out, run({"show", m_pair, "users", "--count"}).out);
        ASK(sound, 0, "check", "check", path);
        ASK(compared, 0, "compare", "compare", path);
        ASK(planned, 0, "plan", "act", path, "disable-user", person, "--dry-run");
        ASK(refusedByRule, 1, "plan", "act", path, "enable-user", person);
        ASK(written, 0, "export", "export", path, "--to", m_folder.path("copy"), "--format", "csv");
        const std::string saved = m_folder.path("plan.json");
        writeBytes(saved, planned.out);
        REFUSED(3, "read-only", "act", path, "disable-user", person);
        REFUSED(3, "read-only", "act", path, "synchronize");
        REFUSED(3, "read-only", "apply", path, saved);
        REFUSED(3, "read-only", "clock", path, "--advance", "P1D");
        REFUSED(3, "read-only", "import", path, "--csv", exportedTables(), "--replace");
        QCOMPARE(bytesOf(path), before);
        for (const char *beside : {"-wal", "-shm", "-journal"})
            QVERIFY(!QFile::exists(QString::fromStdString(path + beside)));
    }
    std::string exportedTables()
    {
        const long claimed = std::exchange(claimedFileSystem, 0);
        const std::string folder = m_folder.path("tables");
        if (!QDir(QString::fromStdString(folder)).exists())
            (void)run({"export", m_pair, "--to", folder, "--format", "csv"});
        claimedFileSystem = claimed;
        return folder;
    }

    ScratchFolder m_folder;
    std::string m_pair;
};

int main(int argc, char **argv)
{
    mayMount = enterOwnMounts();
    QCoreApplication application(argc, argv);
    tst_Places test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_places.moc"
