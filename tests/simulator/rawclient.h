// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

/// Bytes to and from a served pair over a real socket, well-formed or not.
namespace tandem::test {

/// JSON written with single quotes, which need no escapes (moc stumbles over raw string literals).
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// One answer, taken apart.
struct RawAnswer
{
    int status = 0; ///< 0: no answer
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    /// The value at "errors.0.status".
    [[nodiscard]] QJsonValue at(const QString &path) const
    {
        QJsonValue value = json();
        for (const QString &step : path.split(u'.'))
            value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
        return value;
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.left(name.size() + 1).toLower() == name.toLower() + ':')
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

class RawClient
{
public:
    explicit RawClient(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
    {
        m_socket.connectToHost(host, port);
        m_socket.waitForConnected(3000);
    }

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QTcpSocket &socket() { return m_socket; }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Reads one answer; of status 0 when the connection ends, or the time, before it is whole.
    RawAnswer receive(int milliseconds = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            const qsizetype end = m_received.indexOf("\r\n\r\n");
            if (end >= 0) {
                RawAnswer answer;
                answer.head = m_received.left(end);
                const qsizetype length = answer.header("Content-Length").toLongLong();
                if (m_received.size() >= end + 4 + length) {
                    answer.status = answer.head.mid(9, 3).toInt();
                    answer.body = m_received.mid(end + 4, length);
                    m_received.remove(0, end + 4 + length);
                    if (answer.status != 100)
                        return answer;
                    continue;
                }
            }
            if (timer.elapsed() > milliseconds || !waitForMore(milliseconds - int(timer.elapsed())))
                return {};
        }
    }
    RawAnswer ask(const QByteArray &bytes)
    {
        send(bytes);
        return receive();
    }
    /// The service ends the connection within this time.
    bool isClosed(int milliseconds = 5000)
    {
        while (isConnected() && waitForMore(milliseconds)) { }
        return !isConnected();
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    bool waitForMore(int milliseconds)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(qMax(1, milliseconds)))
            return false;
        m_received += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace tandem::test
