// SPDX-License-Identifier: GPL-3.0-or-later
#include "talendpair.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace tandem;
using namespace tandem::test;

/// The SCIM service held against implementations of RFC 7644 that nobody here wrote: scim2-parse-filter evaluates the
/// same filters, scim-patch carries out the same operations (scimpeers/check.mjs). Skipped where they are not
/// installed: `npm ci --prefix tests/simulator/scimpeers`.
class TestTalendPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheirs()
    {
        const QString folder = QStringLiteral(TANDEM_SOURCE_DIR "/tests/simulator/scimpeers");
        const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
        if (node.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/node_modules/scim-patch")))
            QSKIP("node or its packages are not installed: npm ci --prefix tests/simulator/scimpeers");
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
