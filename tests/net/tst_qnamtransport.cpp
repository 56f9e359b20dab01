// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "behaviours.h"
#include "kit/registeredtest.h"
#include "oneexchange.h"

using namespace Grantscope;
using namespace Grantscope::Kit;

class TestQnamTransport : public QObject
{
    Q_OBJECT

    const QList<Behaviour> m_behaviours = behaviours();

    static void compare(const Exchange &exchange, const Behaviour &expected)
    {
        QCOMPARE(exchange.failure.has_value(), expected.failure.has_value());
        QCOMPARE(exchange.response.has_value(), !expected.failure.has_value());
        if (expected.failure) {
            QCOMPARE(failureName(exchange.failure->kind), failureName(*expected.failure));
            QCOMPARE(exchange.failure->sent, expected.sent);
            QVERIFY(!exchange.failure->detail.isEmpty());
        } else {
            QCOMPARE(exchange.response->status, expected.status);
            QCOMPARE(exchange.response->bodyState, expected.bodyState);
            QCOMPARE(exchange.response->body.reveal().toByteArray(), expected.body);
        }
    }

private Q_SLOTS:
    void everyBehaviourHasItsOutcome_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_behaviours.size(); ++i)
            QTest::newRow(m_behaviours[i].name) << i;
    }

    // The heart of it: whatever a server does, the request is on the wire once.
    void everyBehaviourHasItsOutcome()
    {
        QFETCH(int, index);
        const Behaviour &behaviour = m_behaviours.at(index);
        RawServer server;
        RawServer elsewhere;
        elsewhere.answerAlways(RawAnswer::response(200, "{}"));
        server.answer(behaviour.answer.replaced("ELSEWHERE", elsewhere.url().toEncoded()));
        TransportOptions options;
        options.timeoutMs = behaviour.timeoutMs;
        options.maxBodyBytes = behaviour.maxBodyBytes;
        const Exchange exchange = exchanged(requestTo(server.url()), options);
        QEXPECT_FAIL("cut-in-gzip", "Qt forgets the length of an answer that it decodes, so its end goes for whole",
                     Abort);
        compare(exchange, behaviour);
        settle(server);
        QCOMPARE(server.connectionCount(),
                 2); // The exchange's, and the one by which it is known that there are no more.
        QVERIFY(server.requestCount() == 1 || behaviour.answer.after() == RawAnswer::After::Accepting);
        QVERIFY(server.requestCount() <= 1);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void withoutBodyTooThereIsOneRequest_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "POST", "HEAD", "PUT", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }

    void withoutBodyTooThereIsOneRequest()
    {
        QFETCH(QByteArray, method);
        const QList<RawAnswer> answers = {RawAnswer::drop(), RawAnswer::drop(RawAnswer::After::Head),
                                          RawAnswer::reset(), RawAnswer::bytes("SSH-2.0-x\r\n"),
                                          RawAnswer::bytes("HTTP/1.1 20").thenClose()};
        for (const RawAnswer &answer : answers) {
            RawServer server;
            server.answerAlways(answer);
            const Exchange exchange = exchanged(requestTo(server.url(), method, {}));
            QVERIFY(exchange.failure.has_value());
            QCOMPARE(exchange.failure->kind, TransportFailure::Kind::CutOff);
            QVERIFY(exchange.failure->sent);
            settle(server);
            QCOMPARE(server.requestCount(), 1);
            QVERIFY(server.requests().first().bytes.startsWith(method + " /token HTTP/1.1\r\n"));
        }
    }

    void headHasHeadersAndNoBody()
    {
        RawServer server;
        server.answer(RawAnswer::bytes("HTTP/1.1 200 OK\r\nDate: now\r\nContent-Length: 20\r\n\r\n"));
        const Exchange exchange = exchanged(requestTo(server.url(), "HEAD", {}));
        QVERIFY(exchange.response.has_value());
        QCOMPARE(exchange.response->status, 200);
        QCOMPARE(headerValue(exchange.response->headers, "date"), QByteArray("now"));
    }

    void requestIsOnTheWireAsGiven()
    {
        RawServer server;
        server.answer(RawAnswer::response(200, "{}"));
        HttpRequest request =
            requestTo(server.url(QStringLiteral("/a b/token")), "POST", QByteArrayView("a\0b\r\n\xff", 6));
        request.url.setQuery(QStringLiteral("x=1%2B2"));
        request.headers.append(HttpHeader{"Authorization", "Bearer t"});
        const Exchange exchange = exchanged(request);
        QCOMPARE(server.requestCount(), 1);
        const RawRequest &seen = server.requests().first();
        QVERIFY(seen.bytes.startsWith("POST /a%20b/token?x=1%2B2 HTTP/1.1\r\n"));
        QCOMPARE(seen.body(), request.body.reveal().toByteArray());
        QCOMPARE(seen.header("Content-Length"), QByteArray("6"));
        QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer t"));
        QCOMPARE(seen.header("User-Agent"), QnamTransport::userAgent());
        QCOMPARE(seen.header("Accept-Language"), QByteArray("en"));
        QVERIFY(seen.header("Cookie").isNull());
        QCOMPARE(seen.bytes.count("User-Agent"), 1);
        for (const HttpHeader &header : exchange.request.headers)
            QCOMPARE(seen.header(header.name), header.value); // recorded as sent
    }

    void ownUserAgentIsKept()
    {
        RawServer server;
        server.answer(RawAnswer::response(200, "{}"));
        HttpRequest request = requestTo(server.url());
        request.headers.append(HttpHeader{"user-agent", "mine"});
        (void)exchanged(request);
        QCOMPARE(server.requests().first().header("User-Agent"), QByteArray("mine"));
        QVERIFY(QnamTransport::userAgent().startsWith("Grantscope/"));
    }

    void bigBodyArrivesWhole()
    {
        RawServer server;
        server.answer(RawAnswer::response(200, "{}"));
        const QByteArray body = QByteArray("0123456789abcdef").repeated(64 * 1024);
        const Exchange exchange = exchanged(requestTo(server.url(), "POST", body));
        QVERIFY(exchange.response.has_value());
        QCOMPARE(server.requests().first().body(), body);
    }

    void nothingIsKeptFromOneExchangeForTheNext()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(200, "{}", "Set-Cookie: a=b\r\nCache-Control: max-age=600\r\n"));
        const SystemClock clock;
        QnamTransport transport(clock);
        QVERIFY(awaited(transport.send(requestTo(server.url(), "GET", {}), {})));
        QVERIFY(awaited(transport.send(requestTo(server.url(), "GET", {}), {})));
        QCOMPARE(server.requestCount(), 2);
        QVERIFY(server.requests().at(1).header("Cookie").isNull());
        QCOMPARE(server.connectionCount(), 2);
    }

    void failureDetailShowsNoQuery()
    {
        RawServer server;
        HttpRequest request = requestTo(server.url());
        request.url.setQuery(QStringLiteral("wsAccessKey=hunter2"));
        server.close();
        const Exchange exchange = exchanged(request);
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(exchange.failure->kind, TransportFailure::Kind::Connection);
        QVERIFY(!exchange.failure->sent);
        QVERIFY(!exchange.failure->detail.contains(QStringLiteral("hunter2")));
    }

    void unknownHostIsDns()
    {
        HttpRequest request = requestTo(QUrl(QStringLiteral("https://nobody.invalid/token")));
        TransportOptions options;
        options.proxy = TransportOptions::Proxy::None;
        const Exchange exchange = exchanged(request, options);
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(exchange.failure->kind, TransportFailure::Kind::Dns);
        QVERIFY(!exchange.failure->sent);
    }
};

GRANTSCOPE_TEST(TestQnamTransport)
#include "tst_qnamtransport.moc"
