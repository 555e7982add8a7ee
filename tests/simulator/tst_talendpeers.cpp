// SPDX-License-Identifier: GPL-3.0-or-later
#include "talendpair.h"

#include <QProcess>
#include <QStandardPaths>

using namespace tandem;
using namespace tandem::test;

/// The SCIM service held against implementations of RFC 7644 that nobody here wrote: scim2-parse-filter evaluates the
/// same filters, scim-patch carries out the same operations (scimpeers/check.mjs). They are installed beside the test
/// (scimpeers/install.sh); skipped where that can't be done.
class TestTalendPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheirs()
    {
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/scim-peers");
        QProcess install;
        install.start(QStringLiteral(TANDEM_SOURCE_DIR "/tests/simulator/scimpeers/install.sh"), {folder});
        QVERIFY(install.waitForFinished(180'000));
        if (install.exitCode() == 77)
            QSKIP(install.readAll().trimmed().constData());
        QCOMPARE(install.exitCode(), 0);
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        const TalendPair pair;
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(node,
                    {folder + QStringLiteral("/check.mjs"), QString::fromUtf8(pair.base()), QStringLiteral("key")});
        QTRY_VERIFY_WITH_TIMEOUT(check.state() == QProcess::NotRunning, 60'000);
        const QByteArray said = check.readAll();
        QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0, said.constData());
        qInfo("%s", said.trimmed().constData());
    }
};

QTEST_GUILESS_MAIN(TestTalendPeers)
#include "tst_talendpeers.moc"
