// SPDX-License-Identifier: GPL-3.0-or-later
// Each limit of the listener, attacked over real sockets (design: section 6).
#include "rawclient.h"
#include "simulator/http/listener.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace tandem;
using namespace tandem::simulator;
using namespace tandem::test;

namespace {

/// Tells what it was asked; "later" is answered from another thread.
class Echo : public Surface
{
public:
    void serve(const Request &request, Answer answer) override
    {
        std::string text = request.method + ' ' + request.base + ' ' + request.path;
        for (const auto &[name, value] : request.query)
            text += " " + name + "=" + value;
        text += " body=" + std::to_string(request.body.size());
        if (request.segments.front() == "throw")
            throw std::runtime_error("as asked");
        if (request.segments.front() == "later") {
            std::thread([answer, text] { answer({.body = text}); }).detach();
            return;
        }
        if (request.segments.front() == "large")
            text.resize(32 << 20, 'x');
        answer({.status = request.segments.front() == "nothing" ? 204 : 200, .body = text});
    }
};

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private:
    Echo m_echo;
    std::unique_ptr<http::Listener> m_listener;

    quint16 port() const { return m_listener->port(); }
    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(port()) + "\r\n"; }
    QByteArray get(const QByteArray &target, const QByteArray &fields = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\n" + host() + fields + "\r\n";
    }
    void restart(const http::Limits &limits)
    {
        m_listener.reset();
        auto started = http::Listener::start(m_echo, 0, limits);
        QVERIFY(started.has_value());
        m_listener = *std::move(started);
    }

private Q_SLOTS:
    void init() { restart({}); }
    void cleanup() { m_listener.reset(); }

    void answersAndKeepsTheConnection()
    {
        RawClient client(port());
        const RawAnswer first = client.ask(get("/a%20b?x=1&y=%C3%A9+z"));
        QCOMPARE(first.status, 200);
        QCOMPARE(first.body,
                 QByteArray("GET http://127.0.0.1:") + QByteArray::number(port()) + " /a%20b x=1 y=\xC3\xA9 z body=0");
        QVERIFY(first.header("Date").endsWith("GMT"));
        QCOMPARE(client.ask(get("/later")).status, 200);
        const RawAnswer nothing = client.ask(get("/nothing"));
        QCOMPARE(nothing.status, 204);
        QVERIFY(nothing.header("Content-Length").isEmpty());
        QCOMPARE(client.ask(get("/throw")).status, 500);
        QCOMPARE(client.ask(get("/x", "Connection: close\r\n")).status, 200);
        QVERIFY(client.isClosed());
    }

    void answersPipelinedRequestsInOrder()
    {
        RawClient client(port());
        QByteArray many;
        for (int i = 0; i < 50; ++i)
            many += i % 3 ? get("/n" + QByteArray::number(i))
                          : "POST /later" + QByteArray::number(i) + " HTTP/1.1\r\n" + host()
                                + "Content-Length: 3\r\n\r\nabc";
        client.send(many);
        for (int i = 0; i < 50; ++i) {
            const RawAnswer answer = client.receive();
            QCOMPARE(answer.status, 200);
            QVERIFY2(answer.body.contains((i % 3 ? "/n" : "/later") + QByteArray::number(i) + " "), answer.body);
            QVERIFY(answer.body.endsWith(i % 3 ? "body=0" : "body=3"));
        }
    }

    void refusesWhatAGatewayRefuses_data()
    {
        QTest::addColumn<QByteArray>("lines"); // after the request line; "HOST" stands for the right Host
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &lines, int status) {
            QTest::newRow(name) << lines << status;
        };
        row("no Host", "Accept: */*\r\n", 400);
        row("two Hosts", "HOSTHOST", 400);
        row("two different Hosts", "HOSTHost: evil.example\r\n", 400);
        row("other Host", "Host: evil.example\r\n", 421);
        row("other port", "Host: 127.0.0.1:1\r\n", 421);
        row("no port", "Host: 127.0.0.1\r\n", 421);
        row("another loopback address", "Host: 127.0.0.2:8931\r\n", 421);
        row("user in Host", "Host: a@127.0.0.1:8931\r\n", 421);
        row("Origin", "HOSTOrigin: http://127.0.0.1\r\n", 403);
        row("Origin null", "HOSTorigin: null\r\n", 403);
        row("folded line", "HOSTX: a\r\n b\r\n", 400);
        row("folded by tab", "HOSTX: a\r\n\tb\r\n", 400);
        row("first line folded", " HOST", 400);
        row("blank before colon", "HOSTX : a\r\n", 400);
        row("no colon", "HOSTnothing\r\n", 400);
        row("empty name", "HOST: a\r\n", 400);
        row("bare LF", "HOSTX: a\nY: b\r\n", 400);
        row("bare CR", "HOSTX: a\rY: b\r\n", 400);
        row("zero byte", QByteArray("HOSTX: a\0b\r\n", 12), 400);
        row("length and coding", "HOSTContent-Length: 3\r\nTransfer-Encoding: chunked\r\n", 400);
        row("gzip coding", "HOSTTransfer-Encoding: gzip\r\n", 400);
        row("gzip, chunked", "HOSTTransfer-Encoding: gzip, chunked\r\n", 400);
        row("identity coding", "HOSTTransfer-Encoding: identity\r\n", 400);
        row("chunked twice", "HOSTTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400);
        row("two lengths", "HOSTContent-Length: 3\r\nContent-Length: 3\r\n", 400);
        row("length list", "HOSTContent-Length: 3, 3\r\n", 400);
        row("negative length", "HOSTContent-Length: -3\r\n", 400);
        row("signed length", "HOSTContent-Length: +3\r\n", 400);
        row("hexadecimal length", "HOSTContent-Length: 0x3\r\n", 400);
        row("empty length", "HOSTContent-Length:\r\n", 400);
        row("large body", "HOSTContent-Length: 1048577\r\n", 413);
        row("enormous body", "HOSTContent-Length: 99999999999999999999999\r\n", 413);
        row("large body with Expect", "HOSTContent-Length: 1048577\r\nExpect: 100-continue\r\n", 413);
        row("unknown expectation", "HOSTExpect: a-miracle\r\n", 400);
        row("head of 16 kB", "HOSTX: " + QByteArray(16 * 1024, 'a') + "\r\n", 431);
    }
    void refusesWhatAGatewayRefuses()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        RawClient client(port());
        const RawAnswer answer = client.ask("POST /x HTTP/1.1\r\n" + lines.replace("HOST", host()) + "\r\n");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.at(QStringLiteral("errors.0.status")).toInt(), status);
        QCOMPARE(answer.at(QStringLiteral("traceId")).toString().size(), 32);
        QVERIFY(client.isClosed());
        QCOMPARE(RawClient(port()).ask(get("/still")).status, 200);
    }

    void refusesOddRequestLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::newRow("version 2") << QByteArray("GET / HTTP/2.0") << 400;
        QTest::newRow("no version") << QByteArray("GET /") << 400;
        QTest::newRow("no slash") << QByteArray("GET x HTTP/1.1") << 400;
        QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1") << 400;
        QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1") << 400;
        QTest::newRow("fragment") << QByteArray("GET /#a HTTP/1.1") << 400;
        QTest::newRow("bad escape") << QByteArray("GET /%zz HTTP/1.1") << 400;
        QTest::newRow("cut escape") << QByteArray("GET /%4 HTTP/1.1") << 400;
        QTest::newRow("zero escape") << QByteArray("GET /%00 HTTP/1.1") << 400;
        QTest::newRow("no UTF-8") << QByteArray("GET /%ff HTTP/1.1") << 400;
        QTest::newRow("no UTF-8 in query") << QByteArray("GET /?a=%ff HTTP/1.1") << 400;
        QTest::newRow("method with colon") << QByteArray("G:T / HTTP/1.1") << 400;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01") << 400;
        QTest::newRow("absolute, foreign") << QByteArray("GET http://evil.example/ HTTP/1.1") << 421;
        QTest::newRow("long line") << "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1" << 431;
    }
    void refusesOddRequestLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        RawClient client(port());
        QCOMPARE(client.ask(line + "\r\n" + host() + "\r\n").status, status);
        QVERIFY(client.isClosed());
    }

    void acceptsOtherSpellings()
    {
        const QByteArray number = QByteArray::number(port());
        QCOMPARE(RawClient(port()).ask("GET / HTTP/1.1\r\nHOST: LocalHost:" + number + "\r\n\r\n").status, 200);
        QCOMPARE(
            RawClient(port()).ask("\r\nGET http://localhost:" + number + "/a HTTP/1.1\r\n" + host() + "\r\n").status,
            200);
        const RawAnswer old = RawClient(port()).ask("GET / HTTP/1.0\r\n" + host() + "\r\n");
        QCOMPARE(old.status, 200);
        QCOMPARE(old.header("Connection"), QByteArray("close"));
        const RawAnswer six =
            RawClient(port(), QStringLiteral("::1")).ask("GET / HTTP/1.1\r\nHost: [::1]:" + number + "\r\n\r\n");
        if (six.status != 0) // a machine without IPv6
            QVERIFY(six.body.startsWith("GET http://[::1]:" + number));
        RawClient head(port());
        head.send("HEAD /abc HTTP/1.1\r\n" + host() + "\r\n" + get("/next"));
        QVERIFY(head.isConnected());
        QTRY_VERIFY(head.socket().waitForReadyRead(100) || head.socket().bytesAvailable() > 0);
        QTRY_VERIFY(head.socket().peek(100'000).contains("/next"));
        QCOMPARE(head.socket().peek(100'000).count("HTTP/1.1 200"), 2);
        QVERIFY(!head.socket().peek(100'000).contains("/abc")); // no body
    }

    void readsBodiesOfEveryFraming()
    {
        RawClient client(port());
        const QByteArray large(1024 * 1024, 'x');
        const QByteArray post = "POST /x HTTP/1.1\r\n" + host();
        QVERIFY(client.ask(post + "Content-Length: 1048576\r\n\r\n" + large).body.endsWith("body=1048576"));
        QVERIFY(
            client.ask(post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\nTrailer: x\r\n\r\n")
                .body.endsWith("body=5"));
        client.send(post + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(client.socket().waitForReadyRead(3000));
        QVERIFY(client.socket().peek(100).startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
        QVERIFY(client.ask("12345").body.endsWith("body=5"));
        // byte by byte
        for (const char byte : post + "Content-Length: 2\r\n\r\nab")
            client.send(QByteArray(1, byte));
        QVERIFY(client.receive().body.endsWith("body=2"));
    }

    void refusesBadChunks()
    {
        const QByteArray post = "POST /x HTTP/1.1\r\n" + host() + "Transfer-Encoding: chunked\r\n\r\n";
        QCOMPARE(RawClient(port()).ask(post + "zz\r\nabc\r\n0\r\n\r\n").status, 400);
        QCOMPARE(RawClient(port()).ask(post + "-1\r\nabc\r\n0\r\n\r\n").status, 400);
        QCOMPARE(RawClient(port()).ask(post + "3\r\nabcd\r\n0\r\n\r\n").status, 400);
        QCOMPARE(RawClient(port()).ask(post + "ffffffffffffffffff\r\n").status, 400);
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        QCOMPARE(RawClient(port()).ask(post + chunk.repeated(17)).status, 413);
    }

    void endsSlowHeadsAndBodies()
    {
        restart({.headMs = 300, .bodyMs = 300, .idleMs = 300});
        RawClient slow(port());
        slow.send("GET / HTTP/1.1\r\nHo");
        QCOMPARE(slow.receive().status, 408);
        QVERIFY(slow.isClosed());
        RawClient silent(port());
        QCOMPARE(silent.receive().status, 408);
        RawClient body(port());
        body.send("POST / HTTP/1.1\r\n" + host() + "Content-Length: 10\r\n\r\nabc");
        QCOMPARE(body.receive().status, 408);
        QVERIFY(body.isClosed());
        // A drop now and then does not buy time.
        RawClient dripping(port());
        for (int i = 0; i < 30 && dripping.isConnected() && dripping.socket().bytesAvailable() == 0; ++i) {
            dripping.send("x");
            dripping.socket().waitForReadyRead(50);
        }
        QCOMPARE(dripping.receive().status, 408);
        RawClient idle(port());
        QCOMPARE(idle.ask(get("/")).status, 200);
        QVERIFY(idle.isClosed(3000));
        QVERIFY(idle.received().isEmpty());
    }

    void givesTheTimeThatIsPromised()
    {
        const http::Limits limits;
        QCOMPARE(limits.connections, 64);
        QCOMPARE(limits.headMs, 10'000);
        QCOMPARE(limits.bodyMs, 30'000);
    }

    void endsAnswersThatNobodyTakes()
    {
        restart({.writeMs = 300});
        RawClient client(port());
        client.socket().setReadBufferSize(4096);
        client.send(get("/large"));
        QTest::qSleep(1500);
        client.socket().setReadBufferSize(0);
        QVERIFY(client.isClosed());
        QVERIFY(client.received().size() < 32 << 20);
        QCOMPARE(RawClient(port()).ask(get("/still")).status, 200);
    }

    void keepsFewAnswersThatNobodyTakes()
    {
        // Of eight times 32 MB three are kept; the others are told to come again.
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<RawClient>(port()));
            clients.back()->socket().setReadBufferSize(4096);
            clients.back()->send(get("/large"));
        }
        QTest::qSleep(500);
        int refused = 0;
        for (const auto &client : clients) {
            client->socket().setReadBufferSize(0);
            const RawAnswer answer = client->receive();
            QVERIFY(answer.status == 200 || answer.status == 503);
            refused += answer.status == 503 ? 1 : 0;
        }
        QVERIFY(refused >= 4 && refused < 8);
        QCOMPARE(RawClient(port()).ask(get("/large")).status, 200); // they are taken, and there is room again
    }

    void servesSoManyConnectionsAndNoMore()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 64; ++i) {
            clients.push_back(std::make_unique<RawClient>(port()));
            QVERIFY(clients.back()->isConnected());
            QCOMPARE(clients.back()->ask(get("/")).status, 200);
        }
        RawClient late(port());
        QCOMPARE(late.receive().status, 503);
        QVERIFY(late.isClosed());
        clients.pop_back();
        // Asked once more after it has been true, as QTRY_COMPARE does, it might come before the one that just left.
        QVERIFY(QTest::qWaitFor([&] { return RawClient(port()).ask(get("/")).status == 200; }));
        QCOMPARE(clients.front()->ask(get("/")).status, 200);
    }

    void listensOnLoopbackAlone()
    {
        // Every address of 127/8 would reach a listener on 0.0.0.0.
        RawClient other(port(), QStringLiteral("127.0.0.2"));
        QVERIFY(!other.isConnected());
        const auto taken = http::Listener::start(m_echo, port());
        QVERIFY(!taken.has_value());
        QCOMPARE(taken.error().code, ErrorCode::IoFailed);
    }

    void refusesConnectionsForAWhile()
    {
        m_listener->refuseFor(400);
        QTRY_VERIFY(!RawClient(port()).isConnected());
        QTRY_VERIFY(RawClient(port()).isConnected());
    }

    void endsWhileAnswersAreUnderWay()
    {
        for (int i = 0; i < 20; ++i) {
            RawClient client(port());
            client.send(get("/later") + get("/later"));
            restart({});
        }
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
