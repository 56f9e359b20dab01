// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/httpadapter.h"
#include "sandbox/rawclient.h"

#include <QTcpServer>
#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

class HttpAdapterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_adapter.reset(); }

    void requestsArriveWhole();
    void answersAreSentAsTheyAre();
    void methods_data();
    void methods();
    void connectionsAreKeptAlive();
    void connectionCloseIsObeyed();
    void requestBodiesMayComeInPieces();
    void chunkedRequestsAreRead();
    void headHasNoBody();
    void brokenHttpDoesNoHarm();

private:
    std::unique_ptr<HttpAdapter> m_adapter;
    QUrl m_url;
    QList<HttpRequest> m_requests;
    HttpResponse m_answer;
};

void HttpAdapterTest::init()
{
    m_requests.clear();
    m_answer = HttpResponse();
    m_answer.status = 200;
    m_answer.body = Secret("hello");
    m_adapter = std::make_unique<HttpAdapter>([this](const HttpRequest &request) {
        m_requests.append(request);
        return m_answer;
    });
    auto listener = std::make_unique<QTcpServer>();
    QVERIFY(listener->listen(QHostAddress::LocalHost));
    m_url.setHost(listener->serverAddress().toString());
    m_url.setPort(listener->serverPort());
    m_adapter->serve(std::move(listener));
}

void HttpAdapterTest::requestsArriveWhole()
{
    RawClient client(m_url);
    client.send("POST /a%20b?FileId=1 HTTP/1.1\r\nHost: h\r\nX-Mixed-Case: Value \r\nContent-Length: 3\r\n\r\na\0b"_ba);
    QTRY_VERIFY(client.hasWholeAnswer());
    QCOMPARE(m_requests.size(), 1);
    const HttpRequest &request = m_requests.first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.path(), u"/a b"_s);
    QCOMPARE(request.url.query(), u"FileId=1"_s);
    QCOMPARE(headerValue(request.headers, "x-mixed-case"), "Value");
    QCOMPARE(request.body.reveal().toByteArray(), "a\0b"_ba);
}

void HttpAdapterTest::answersAreSentAsTheyAre()
{
    m_answer.status = 429;
    m_answer.headers = {HttpHeader{"Retry-After", "2"}, HttpHeader{"X-Twice", "1"}, HttpHeader{"X-Twice", "2"}};
    RawClient client(m_url);
    client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(client.hasWholeAnswer());
    QVERIFY(client.received().startsWith("HTTP/1.1 429 "));
    for (const char *const line : {"\r\nRetry-After: 2\r\n", "\r\nX-Twice: 1\r\n", "\r\nX-Twice: 2\r\n"})
        QVERIFY(client.received().contains(line));
    QVERIFY(!client.received().contains("Content-Type")); // None was given.
    QCOMPARE(client.body(), "hello");
}

void HttpAdapterTest::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *const method : {"GET", "PUT", "DELETE", "POST", "OPTIONS", "PATCH"})
        QTest::newRow(method) << QByteArray(method);
}

void HttpAdapterTest::methods()
{
    QFETCH(QByteArray, method);
    RawClient client(m_url);
    client.send(method + " / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(client.hasWholeAnswer());
    QCOMPARE(m_requests.first().method, method);
}

void HttpAdapterTest::connectionsAreKeptAlive()
{
    RawClient client(m_url);
    for (int i = 0; i < 3; ++i) {
        client.forgetReceived();
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_VERIFY(client.hasWholeAnswer());
    }
    QVERIFY(!client.isClosed());
    QCOMPARE(m_requests.size(), 3);
}

void HttpAdapterTest::connectionCloseIsObeyed()
{
    RawClient client(m_url);
    client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(client.hasWholeAnswer());
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) || QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QTRY_VERIFY(client.isClosed());
#endif
}

void HttpAdapterTest::requestBodiesMayComeInPieces()
{
    RawClient client(m_url);
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Le");
    QTest::qWait(0);
    client.send("ngth: 10\r\n\r\n01234");
    QTest::qWait(0);
    client.send("56789");
    QTRY_VERIFY(client.hasWholeAnswer());
    QCOMPARE(m_requests.first().body.reveal().toByteArray(), "0123456789");
}

void HttpAdapterTest::chunkedRequestsAreRead()
{
    RawClient client(m_url);
    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n1\r\n5\r\n0\r\n\r\n");
    QTRY_VERIFY(client.hasWholeAnswer());
    QCOMPARE(m_requests.first().body.reveal().toByteArray(), "012345");
}

void HttpAdapterTest::headHasNoBody()
{
    RawClient client(m_url);
    client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(client.hasWholeAnswer());
    QVERIFY(client.body().isEmpty());
}

void HttpAdapterTest::brokenHttpDoesNoHarm()
{
    RawClient broken(m_url);
    broken.send("\x16\x03\x01 this is not HTTP\r\n\r\n");
    RawClient sound(m_url);
    sound.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(sound.hasWholeAnswer());
}

GRANTSCOPE_TEST(HttpAdapterTest)
#include "tst_httpadapter.moc"
