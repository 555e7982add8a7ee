// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"
#include "simulator/simulator.h"
#include "support/memorystore.h"
#include "support/pairbuilder.h"
#include "workspace/workspace.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

/// A pair served over real sockets, and a client of its Talend side.
namespace tandem::test {

/// Anna administers; Ada is active, Dan disabled, Eve Pending, all three with an account; Cleo has none. Ada holds
/// Analyst.
inline PairState talendFirm()
{
    PairBuilder pair;
    pair.admin("anna@x.example");
    pair.role("Analyst", {"api-keys"}, {"TMC_OPERATOR"}).role("Reader", {}, {"CONNECTION_READ"}).role("Plain", {}, {});
    pair.user("ada@x.example").named("ada@x.example", "Ada Lovelace").holds("ada@x.example", "Analyst");
    pair.user("dan@x.example", UserStatus::Disabled).named("dan@x.example", "Dan Brown");
    pair.user("eve@x.example", UserStatus::Invited).user("cleo@x.example");
    pair.account("ada@x.example").account("dan@x.example").account("eve@x.example");
    return pair.state();
}

class TalendPair
{
public:
    explicit TalendPair(PairState state = talendFirm(), simulator::ServeOptions options = {})
    {
        workspace = *Workspace::open(std::make_unique<MemoryStore>(std::move(state)));
        options.key = "key";
        options.actor = workspace->defaultActor();
        if (auto started = simulator::Simulator::start(*workspace, options))
            simulator = *std::move(started);
        m_port = quint16(QUrl(QString::fromStdString(simulator->talendUrl())).port());
    }

    [[nodiscard]] const PairState &state() const
    {
        m_kept = workspace->snapshot().state;
        return *m_kept;
    }
    [[nodiscard]] QByteArray base() const { return QByteArray::fromStdString(simulator->talendUrl()); }

    /// One request on a connection of its own. `fields`: more header lines, each with its end.
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                  const QByteArray &fields = {}) const
    {
        return askAs("Bearer key", method, path, body, fields);
    }
    RawAnswer askAs(const QByteArray &authorization, const QByteArray &method, const QByteArray &path,
                    const QByteArray &body = {}, const QByteArray &fields = {}) const
    {
        QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                             + "\r\nConnection: close\r\n" + fields;
        if (!authorization.isEmpty())
            request += "Authorization: " + authorization + "\r\n";
        if (!body.isEmpty() && !fields.contains("Content-Type"))
            request += "Content-Type: application/scim+json\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        socket.write(request + "\r\n" + body);
        QElapsedTimer timer;
        timer.start();
        // What acts goes by way of this thread's event loop.
        while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < 20'000)
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

    // SCIM in a word.
    RawAnswer get(const QByteArray &path, const QByteArray &fields = {}) const
    {
        return ask("GET", "/scim/v2" + path, {}, fields);
    }
    /// A list with a filter, which is percent-encoded here.
    RawAnswer find(const QByteArray &kind, const QByteArray &filter, const QByteArray &more = {}) const
    {
        return get("/" + kind + "?filter=" + filter.toPercentEncoding() + more);
    }
    RawAnswer patch(const QByteArray &path, const QByteArray &operations, const QByteArray &fields = {}) const
    {
        return ask("PATCH", "/scim/v2" + path,
                   json("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[") + operations
                       + "]}",
                   fields);
    }
    RawAnswer post(const QByteArray &path, const QByteArray &body) const
    {
        return ask("POST", "/scim/v2" + path, body);
    }

    /// Ids on the Talend side.
    [[nodiscard]] QByteArray user(const char *email) const
    {
        const PairState &now = state();
        return bytes(now.accounts().at(now.accountsByEmail(email).at(0)).vendorId());
    }
    [[nodiscard]] QByteArray role(const char *name) const
    {
        const PairState &now = state();
        return bytes(now.roles().at(now.rolesByName(name).at(0)).talendVendorId);
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<simulator::Simulator> simulator; ///< goes before the workspace

private:
    static QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

    quint16 m_port = 0;
    mutable std::shared_ptr<const PairState> m_kept;
};

/// The body of a user, of a group to be made.
inline QByteArray scimUser(const QByteArray &userName, const QByteArray &more = {})
{
    return json("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:User'],'userName':'") + userName + '"'
           + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}
inline QByteArray scimGroup(const QByteArray &name, const QByteArray &more = {})
{
    return json("{'schemas':['urn:ietf:params:scim:schemas:core:2.0:Group'],'displayName':'") + name + '"'
           + (more.isEmpty() ? QByteArray() : "," + more) + "}";
}

} // namespace tandem::test
