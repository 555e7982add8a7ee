// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"
#include "simulator/simulator.h"
#include "support/memorystore.h"
#include "wire/samples.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrl>

#include <memory>

/// A pair served from memory, and a client that waits while the workspace's thread goes on.
namespace tandem::test {

class ServedPair
{
public:
    explicit ServedPair(PairState state, simulator::ServeOptions options = {})
    {
        workspace = *Workspace::open(std::make_unique<MemoryStore>(std::move(state)));
        options.key = "key";
        options.actor = workspace->defaultActor();
        auto started = simulator::Simulator::start(*workspace, options);
        if (started)
            simulator = *std::move(started);
    }
    explicit ServedPair(const char *sample = "demo") : ServedPair(*samplePair(sample)) { }

    [[nodiscard]] const PairState &state() const { return *workspace->snapshot().state; }
    [[nodiscard]] quint16 qlikPort() const { return portOf(simulator->qlikUrl()); }
    [[nodiscard]] quint16 talendPort() const { return portOf(simulator->talendUrl()); }

    /// One request on a connection of its own.
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                  const QByteArray &fields = "Authorization: Bearer key\r\n") const
    {
        return askAt(qlikPort(), method, path, body, fields);
    }
    static RawAnswer askAt(quint16 port, const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                           const QByteArray &fields = "Authorization: Bearer key\r\n")
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n"
                             + fields + "Connection: close\r\n";
        if (!body.isEmpty())
            request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(request + "\r\n" + body);
        QElapsedTimer timer;
        timer.start();
        // The act is planned and stored by way of this thread's event loop.
        while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < 10'000)
            QTest::qWait(1);
        const QByteArray all = socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        RawAnswer answer;
        if (end < 0)
            return answer;
        answer.head = all.left(end);
        answer.body = all.mid(end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        return answer;
    }
    /// The path and query of an absolute link, which must lead to this service.
    QByteArray relative(const QJsonValue &link) const
    {
        const QByteArray text = link.toString().toUtf8();
        const QByteArray base = QByteArray::fromStdString(simulator->qlikUrl());
        return text.startsWith(base + '/') ? text.mid(base.size()) : QByteArray();
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<simulator::Simulator> simulator; ///< goes before the workspace

private:
    static quint16 portOf(const std::string &url) { return quint16(QUrl(QString::fromStdString(url)).port()); }
};

} // namespace tandem::test
