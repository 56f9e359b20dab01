// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "oneexchange.h"

using namespace Grantscope;
using namespace Grantscope::Kit;

/// Who lives how long: the one who waits, the transport, the exchange.
class TestQnamTransportLife : public QObject
{
    Q_OBJECT

    const SystemClock m_clock;

    static bool isCancelled(const std::optional<Result<Exchange>> &got)
    {
        return got && !got->has_value() && got->error().origin == Origin::Cancelled;
    }

private Q_SLOTS:
    void refusedRequestsSendNothing()
    {
        RawServer server;
        QnamTransport transport(m_clock);
        HttpRequest request = requestTo(server.url());
        request.headers.append(HttpHeader{"X", "a\r\nb"});
        const auto got = awaited(transport.send(request, {}));
        QVERIFY(got && !got->has_value());
        QCOMPARE(got->error().origin, Origin::Input);
        QCOMPARE(got->error().code, QStringLiteral("header-invalid"));
        QCOMPARE(server.connectionCount(), 0);
    }

    void cancelAtOnce()
    {
        RawServer server;
        QnamTransport transport(m_clock);
        QFuture<Result<Exchange>> future = transport.send(requestTo(server.url()), {});
        future.cancel();
        QVERIFY(isCancelled(awaited(future)));
        settle(server);
        QVERIFY(server.requestCount() <= 1);
    }

    void cancelWhileTheServerThinks()
    {
        RawServer server;
        server.answer(RawAnswer::never());
        QnamTransport transport(m_clock);
        QFuture<Result<Exchange>> future = transport.send(requestTo(server.url()), {});
        QTRY_COMPARE(server.requestCount(), 1);
        future.cancel();
        QVERIFY(isCancelled(awaited(future)));
        QTRY_COMPARE(server.openConnectionCount(), 0); // and the connection is given up
        QCOMPARE(server.requestCount(), 1);
    }

    void cancelWhileTheAnswerArrives()
    {
        RawServer server;
        server.answer(RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n").thenDrip("{}       ", 1000));
        QnamTransport transport(m_clock);
        QFuture<Result<Exchange>> future = transport.send(requestTo(server.url()), {});
        QTRY_COMPARE(server.requestCount(), 1);
        future.cancel();
        QVERIFY(isCancelled(awaited(future)));
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }

    void cancelAfterTheEndChangesNothing()
    {
        RawServer server;
        server.answer(RawAnswer::response(200, "{}"));
        QnamTransport transport(m_clock);
        QFuture<Result<Exchange>> future = transport.send(requestTo(server.url()), {});
        const auto got = awaited(future);
        future.cancel();
        QVERIFY(got && got->has_value());
    }

    void transportThatDiesCancels()
    {
        RawServer server;
        server.answerAlways(RawAnswer::never());
        auto transport = std::make_unique<QnamTransport>(m_clock);
        QList<QFuture<Result<Exchange>>> futures;
        for (int i = 0; i < 3; ++i)
            futures.append(transport->send(requestTo(server.url()), {}));
        QTRY_COMPARE(server.requestCount(), 3);
        futures.append(transport->send(requestTo(server.url()), {}));
        transport.reset();
        for (const auto &future : futures)
            QVERIFY(isCancelled(awaited(future)));
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }

    void transportMayDieInTheHandOfWhoWaited()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(200, "{}"));
        auto transport = std::make_unique<QnamTransport>(m_clock);
        bool isDone = false;
        onResult(transport->send(requestTo(server.url()), {}), this, [&](const Result<Exchange> &) {
            transport.reset();
            isDone = true;
        });
        QTRY_VERIFY(isDone);
        settle(server);
    }

    void exchangeOutlivesWhoWaits()
    {
        RawServer server;
        server.answer(RawAnswer::response(200, "{}"));
        QnamTransport transport(m_clock);
        auto waiting = std::make_unique<QObject>();
        QFuture<Result<Exchange>> future = transport.send(requestTo(server.url()), {});
        onResult(future, waiting.get(), [](const Result<Exchange> &) { QFAIL("nobody is there to hear it"); });
        waiting.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(future.resultCount() == 1 && future.result()->response.has_value());
    }

    void manyAtOnceDoNotBlockEachOther()
    {
        RawServer server;
        for (int i = 0; i < 8; ++i)
            server.answer(RawAnswer::never());
        QnamTransport transport(m_clock);
        QList<QFuture<Result<Exchange>>> hanging;
        for (int i = 0; i < 8; ++i)
            hanging.append(transport.send(requestTo(server.url()), {}));
        QTRY_COMPARE(server.requestCount(), 8);
        server.answer(RawAnswer::response(200, "{}"));
        const auto got = awaited(transport.send(requestTo(server.url()), {}));
        QVERIFY(got && got->has_value() && (*got)->response.has_value());
    }

    void exchangeAfterAHeaderBombIsWell()
    {
        RawServer server;
        server.answer(RawAnswer::bytes("HTTP/1.1 200 OK\r\n" +
                                       QByteArray("X: " + QByteArray(1000, 'a') + "\r\n").repeated(4000)));
        QnamTransport transport(m_clock);
        TransportOptions options;
        options.timeoutMs = 300;
        const auto bomb = awaited(transport.send(requestTo(server.url()), options));
        QVERIFY(bomb && bomb->has_value() && (*bomb)->failure.has_value());
        server.answer(RawAnswer::response(200, "{}"));
        const auto next = awaited(transport.send(requestTo(server.url()), {}));
        QVERIFY(next && next->has_value() && (*next)->response.has_value());
    }

    void timesAreTheClocks()
    {
        ManualClock clock;
        RawServer server;
        server.answerBy([&clock](const RawRequest &) {
            clock.advance(1500);
            return RawAnswer::response(200, "{}");
        });
        QnamTransport transport(clock);
        const QDateTime start = clock.now();
        const auto got = awaited(transport.send(requestTo(server.url()), {}));
        QVERIFY(got && got->has_value());
        QCOMPARE((*got)->sentAt, start);
        QCOMPARE((*got)->receivedAt, start.addMSecs(1500));
        QCOMPARE((*got)->totalMs, 1500.0);
    }
};

GRANTSCOPE_TEST(TestQnamTransportLife)
#include "tst_qnamtransportlife.moc"
