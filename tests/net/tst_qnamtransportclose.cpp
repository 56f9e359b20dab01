// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oneexchange.h"

#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Grantscope;
using namespace Grantscope::Kit;

namespace
{
constexpr int Rounds = 6;
constexpr int AtOnce = 10; // Each round costs a delayed ACK, 40 ms; and the crowd makes for many timings.

/// Answers from a thread of its own, as a server does: the answer can be there before the client looks for it.
class Closer final : public QThread
{
public:
    Closer(QByteArray answer, int pauseMs)
        : m_answer(std::move(answer))
        , m_pauseMs(pauseMs)
    {
        start();
        m_ready.acquire();
    }
    ~Closer() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(Closer)

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(m_port)); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int requestCount() const { return m_requestCount; }

protected:
    void run() override
    {
        QTcpServer server;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] { accept(server); });
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_ready.release();
        exec();
    }

private:
    void accept(QTcpServer &server)
    {
        while (QTcpSocket *socket = server.nextPendingConnection())
            serve(socket);
    }

    void serve(QTcpSocket *socket)
    {
        ++m_connectionCount;
        auto seen = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, seen] {
            *seen += socket->readAll();
            if (!seen->endsWith("{\"a\":1}"))
                return;
            ++m_requestCount;
            socket->write(m_answer);
            if (m_pauseMs == 0)
                socket->disconnectFromHost();
            else
                QTimer::singleShot(m_pauseMs, socket, [socket] { socket->disconnectFromHost(); });
        });
    }

    const QByteArray m_answer;
    const int m_pauseMs;
    QSemaphore m_ready;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connectionCount = 0;
    std::atomic<int> m_requestCount = 0;
};

/// Rounds * AtOnce of them. One without answer and failure stands for an Error.
QList<Exchange> manyExchanged(const QUrl &url)
{
    const SystemClock clock;
    QnamTransport transport(clock);
    QList<Exchange> exchanges;
    for (int round = 0; round < Rounds; ++round) {
        QList<QFuture<Result<Exchange>>> futures;
        for (int i = 0; i < AtOnce; ++i)
            futures.append(transport.send(requestTo(url), {}));
        for (const auto &future : futures) {
            const auto got = awaited(future);
            exchanges.append(got && got->has_value() ? got->value() : Exchange());
        }
    }
    QTest::qWait(50); // for what might be sent again
    return exchanges;
}
} // namespace

/// Answers that end where the connection ends.
class TestQnamTransportClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerUntilCloseIsWhole_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("pauseMs");
        const QByteArray type = "Content-Type: application/json\r\n";
        for (const int pauseMs : {0, 1, 30}) {
            for (const int status : {200, 400, 401}) {
                const QByteArray line = QByteArray::number(status) + " Reason\r\n";
                for (const int size : {22, 1024, 200 * 1024}) {
                    QTest::addRow("%d-%d-%dms", status, size, pauseMs)
                        << "HTTP/1.1 " + line + type << status << size << pauseMs;
                }
            }
            QTest::addRow("1.0-%dms", pauseMs) << QByteArray("HTTP/1.0 200 OK\r\n") << 200 << 1024 << pauseMs;
        }
        QTest::newRow("1-mib") << QByteArray("HTTP/1.1 200 OK\r\n") << 200 << 1024 * 1024 << 0;
    }

    void answerUntilCloseIsWhole()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        QFETCH(int, size);
        QFETCH(int, pauseMs);
        QByteArray body(size, 'x');
        for (int i = 0; i < size; ++i)
            body[i] = static_cast<char>('a' + i % 23); // so that no piece can be taken for another one
        const Closer server(head + "\r\n" + body, pauseMs);
        const QList<Exchange> exchanges = manyExchanged(server.url());
        for (const Exchange &exchange : exchanges) {
            QVERIFY2(exchange.response.has_value(), exchange.failure ? qPrintable(exchange.failure->detail) : "");
            QCOMPARE(exchange.response->status, status);
            QCOMPARE(exchange.response->bodyState, HttpResponse::Body::Whole);
            QVERIFY(exchange.response->body.reveal().toByteArray() == body);
        }
        QCOMPARE(server.requestCount(), Rounds * AtOnce);
        QCOMPARE(server.connectionCount(), Rounds * AtOnce);
    }

    void answerThatIsCutOffIsNot_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("status-line") << QByteArray("HTTP/1.1 20");
        QTest::newRow("no-header") << QByteArray("HTTP/1.1 200 OK\r\n");
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: appl");
        QTest::newRow("before-the-empty-line") << QByteArray("HTTP/1.1 400 Bad\r\nContent-Type: a/b\r\n");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}");
        QTest::newRow("length-400") << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 9\r\n\r\n{}");
        QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}");
    }

    void answerThatIsCutOffIsNot()
    {
        QFETCH(QByteArray, answer);
        const Closer server(answer, 0);
        const QList<Exchange> exchanges = manyExchanged(server.url());
        for (const Exchange &exchange : exchanges) {
            QVERIFY(exchange.failure.has_value());
            QCOMPARE(failureName(exchange.failure->kind), failureName(TransportFailure::Kind::CutOff));
        }
        QCOMPARE(server.requestCount(), Rounds * AtOnce);
        QCOMPARE(server.connectionCount(), Rounds * AtOnce);
    }
};

GRANTSCOPE_TEST(TestQnamTransportClose)
#include "tst_qnamtransportclose.moc"
