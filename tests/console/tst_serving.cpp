// SPDX-License-Identifier: GPL-3.0-or-later
// File > Serve: started and stopped from the window, asked over real sockets, followed by the window.
#include "views/windowfixture.h"

#include "console/simulatorserving.h"
#include "simulator/rawclient.h"
#include "views/serve/serving.h"
#include "views/widgets/messagebar.h"

#include <QSpinBox>
#include <QTcpServer>
#include <QToolButton>
#include <QUrl>

#include <chrono>
#include <future>

using namespace tandem;
using namespace tandem::test;

namespace {

/// The window with what the program itself hands it.
class ServedWindow : public WindowFixture
{
public:
    ServedWindow() { window().setServing(std::make_unique<SimulatorServing>(desk().workspace())); }
    void openSheet() { find<QAction>("serve")->trigger(); }
    QString shown(const char *name) { return find<QLineEdit>(name)->text(); }
    /// Asks the Qlik side, as a script beside the window does: meanwhile the window goes on.
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const auto port = static_cast<quint16>(QUrl(shown("serveQlik")).port());
        QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                          + "\r\nAuthorization: Bearer " + shown("serveKey").toLatin1() + "\r\n";
        if (!body.isEmpty())
            head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        auto answer = std::async(std::launch::async, [port, request = head + "\r\n" + body] {
            RawClient client(port);
            client.send(request);
            return client.receive();
        });
        const auto isThere = [&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
        return QTest::qWaitFor(isThere, 6000) ? answer.get() : RawAnswer();
    }
};

} // namespace

class ServingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void AL_01_windowFollowsWhatAProgramDoes();
    void stopsAndIsGone();
    void takenPortIsSaidInPlace();
    void keysAlone();
};

void ServingTest::AL_01_windowFollowsWhatAProgramDoes()
{
    ServedWindow t;
    t.openSheet();
    QTRY_VERIFY(t.find<QWidget>("serveSheet")->isVisible());
    QVERIFY(!t.find<QWidget>("serveQlik")->isVisible());
    t.click("serveSwitch");
    QTRY_VERIFY(t.find<QWidget>("serveQlik")->isVisible());
    QVERIFY(t.shown("serveQlik").startsWith(QStringLiteral("http://127.0.0.1:")));
    QVERIFY(t.shown("serveTalend") != t.shown("serveQlik"));
    QVERIFY(!t.shown("serveKey").isEmpty());
    QVERIFY(t.find<QToolButton>("statusServed")->text().contains(t.shown("serveQlik")));

    const User &user = t.state().users().at(userOf(t.state(), "ulf.engstrom@nordpil.example"));
    const RawAnswer got = t.ask("GET", "/api/v1/users/" + QByteArray::fromStdString(std::string(user.vendorId())));
    QCOMPARE(got.status, 200);
    QCOMPARE(got.at(QStringLiteral("email")).toString(), QStringLiteral("ulf.engstrom@nordpil.example"));

    const RawAnswer changed = t.ask("PATCH", "/api/v1/users/" + QByteArray::fromStdString(std::string(user.vendorId())),
                                    json("[{'op':'replace','path':'/status','value':'disabled'}]"));
    QCOMPARE(changed.status, 204);
    QTRY_COMPARE(t.state().users().at(userOf(t.state(), "ulf.engstrom@nordpil.example")).status, UserStatus::Disabled);
}

void ServingTest::stopsAndIsGone()
{
    ServedWindow t;
    t.openSheet();
    t.click("serveSwitch");
    QTRY_VERIFY(!t.shown("serveQlik").isEmpty());
    const auto port = static_cast<quint16>(QUrl(t.shown("serveQlik")).port());
    QVERIFY(RawClient(port).isConnected());
    t.click("serveSwitch");
    QTRY_VERIFY(!t.find<QWidget>("serveQlik")->isVisible());
    QVERIFY(!t.find<QToolButton>("statusServed")->isVisible());
    QVERIFY(!RawClient(port).isConnected());
}

void ServingTest::takenPortIsSaidInPlace()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServedWindow t;
    t.openSheet();
    auto *port = t.find<QSpinBox>("serveQlikPort");
    QTRY_VERIFY(port->isVisible());
    port->setValue(other.serverPort());
    t.click("serveSwitch");
    auto *message = t.find<QWidget>("serveSheet")->findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY(message->findChild<QLabel *>(QStringLiteral("messageBarText"))
                ->text()
                .contains(QString::number(other.serverPort())));
    QVERIFY(port->isVisible()); // where it is put right
    other.close();
    t.click("serveSwitch");
    QTRY_COMPARE(QUrl(t.shown("serveQlik")).port(), port->value());
    QVERIFY(!message->isVisible());
}

void ServingTest::keysAlone()
{
    ServedWindow t;
    QVERIFY(t.isActive());
    t.openSheet();
    QTRY_COMPARE(t.focusName(), QStringLiteral("serveSwitch"));
    t.key(Qt::Key_Space);
    QTRY_VERIFY(!t.shown("serveQlik").isEmpty());
    t.key(Qt::Key_Escape);
    QTRY_VERIFY(!t.find<QWidget>("sidePanel")->isVisible());
    QTRY_COMPARE(t.focusName(), QStringLiteral("usersTable"));
    QVERIFY(t.find<QToolButton>("statusServed")->isVisible()); // it goes on, and says so
}

QTEST_MAIN(ServingTest)
#include "tst_serving.moc"
