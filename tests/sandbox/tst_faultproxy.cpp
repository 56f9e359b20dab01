// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "kit/registeredtest.h"
#include "sandbox/rawclient.h"
#include "sandbox/sandbox.h"
#include "sandbox/wire/faultproxy.h"
#include "sandbox/wire/wirefaults.h"

#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#endif

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

class FaultProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersThatAreSoundPassUnchanged();
    void endings_data();
    void endings();
    void silenceKeepsTheConnectionOpen_data();
    void silenceKeepsTheConnectionOpen();
    void resetIsAReset();
    void slowIsSlowAndWhole();
    void dripIsWhole();
    void keepAliveAcrossFaults();
    void pipelinedRequestsAreAnsweredInTurn();
    void clientThatGoesIsForgotten();
    void theMarkNeverReachesTheClient_data();
    void theMarkNeverReachesTheClient();

private:
    std::unique_ptr<Sandbox> start(const QStringList &faults)
    {
        SandboxConfig config;
        config.faults = faults;
        return std::move(Sandbox::start(config, m_clock).value());
    }
    SystemClock m_clock;
};

void FaultProxyTest::answersThatAreSoundPassUnchanged()
{
    const auto sandbox = start({u"cut@2"_s});
    RawClient client(sandbox->url());
    client.signIn();
    QTRY_VERIFY(client.hasWholeAnswer());
    QVERIFY(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.body().startsWith(R"({"access_token":")"));
    QVERIFY(client.body().endsWith('}'));
    QVERIFY(!client.isClosed());
}

void FaultProxyTest::endings_data()
{
    QTest::addColumn<bool>("answers"); // Something comes before the end.
    QTest::newRow("drop") << false;
    QTest::newRow("cut") << true;
    QTest::newRow("cut-head") << true;
    QTest::newRow("wrong-length") << true;
    QTest::newRow("short-length") << true;
    QTest::newRow("two-lengths") << true;
    QTest::newRow("no-length") << true;
    QTest::newRow("cut-chunk") << true;
    QTest::newRow("garbage") << true;
}

void FaultProxyTest::endings()
{
    QFETCH(bool, answers);
    const auto sandbox = start({QString::fromLatin1(QTest::currentDataTag())});
    RawClient client(sandbox->url());
    client.signIn();
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(!client.received().isEmpty(), answers);
    QCOMPARE(sandbox->requestCounts().value(u"/oauth/token"_s), 1); // Carried out all the same.
    QCOMPARE(sandbox->statistics().grants, 1);
}

void FaultProxyTest::silenceKeepsTheConnectionOpen_data()
{
    QTest::addColumn<bool>("answers");
    QTest::newRow("never") << false;
    QTest::newRow("stall") << true;
}

void FaultProxyTest::silenceKeepsTheConnectionOpen()
{
    QFETCH(bool, answers);
    const auto sandbox = start({QString::fromLatin1(QTest::currentDataTag())});
    RawClient client(sandbox->url());
    client.signIn();
    QTRY_COMPARE(sandbox->statistics().grants, 1);
    if (answers)
        QTRY_VERIFY(!client.body().isEmpty());
    QVERIFY(!client.isClosed());
    QVERIFY(!client.hasWholeAnswer());
}

/// Asked of the system itself: Qt reports FIN and RST with one error.
void FaultProxyTest::resetIsAReset()
{
#ifdef Q_OS_UNIX
    for (const QString &fault : {u"reset"_s, u"reset-midway"_s}) {
        const auto sandbox = start({fault});
        QTcpSocket socket;
        socket.connectToHost(sandbox->url().host(), static_cast<quint16>(sandbox->url().port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray form = "grant_type=password&username=test%40host.com&password=StrongPassword";
        socket.write("POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                     "Content-Length: " +
                     QByteArray::number(form.size()) + "\r\n\r\n" + form);
        QVERIFY(socket.flush());
        const int handle = ::dup(static_cast<int>(socket.socketDescriptor()));
        socket
            .abort(); // Qt must not read first: the system tells of a reset once. The connection lives on in `handle`.
        int error = 0;
        const auto wasReset = [&] {
            char buffer[4096];
            const ssize_t got = ::recv(handle, buffer, sizeof buffer, MSG_DONTWAIT);
            error = got < 0 ? errno : 0;
            return got == 0 || error == ECONNRESET;
        };
        QVERIFY(QTest::qWaitFor(wasReset)); // Not QTRY_VERIFY, which asks once more when it is true.
        ::close(handle);
        QCOMPARE(error, ECONNRESET);
    }
#else
    QSKIP("Looks at a Unix socket.");
#endif
}

void FaultProxyTest::slowIsSlowAndWhole()
{
    const auto sandbox = start({u"slow"_s});
    RawClient client(sandbox->url());
    QElapsedTimer timer;
    timer.start();
    client.signIn();
    QTRY_VERIFY(client.hasWholeAnswer());
    QVERIFY(timer.elapsed() >= 2'990);
}

void FaultProxyTest::dripIsWhole()
{
    const auto sandbox = start({u"drip"_s});
    RawClient client(sandbox->url());
    client.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(client.hasWholeAnswer(), 20'000);
    QVERIFY(client.body().endsWith('}'));
}

void FaultProxyTest::keepAliveAcrossFaults()
{
    const auto sandbox = start({u"chunked:odd"_s});
    RawClient client(sandbox->url());
    for (int i = 0; i < 6; ++i) {
        client.forgetReceived();
        client.signIn();
        if (i % 2 == 0) {
            QTRY_VERIFY(client.hasWholeAnswer());
        } else {
            QTRY_VERIFY(client.received().endsWith("\r\n0\r\n\r\n"));
            QVERIFY(client.received().contains("Transfer-Encoding: chunked\r\n"));
        }
    }
    QCOMPARE(sandbox->statistics().grants, 6);
}

void FaultProxyTest::pipelinedRequestsAreAnsweredInTurn()
{
    const auto sandbox = start({u"interim@1"_s});
    RawClient client(sandbox->url());
    client.send("GET /one HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(client.hasWholeAnswer());
    client.signIn();
    QTRY_VERIFY(client.received().contains("\"access_token\""));
    QVERIFY(client.received().indexOf("/one") < client.received().indexOf("103 Early Hints"));
}

void FaultProxyTest::clientThatGoesIsForgotten()
{
    const auto sandbox = start({u"slow"_s});
    {
        RawClient client(sandbox->url());
        client.signIn();
        QTRY_COMPARE(sandbox->statistics().grants, 1);
        client.abort();
    }
    RawClient next(sandbox->url());
    next.send("GET /authorisation/ping HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(next.received().startsWith("HTTP/1.1 401"));
}

void FaultProxyTest::theMarkNeverReachesTheClient_data()
{
    QTest::addColumn<QString>("fault");
    const QList<SandboxFault> all = wireFaults();
    for (const SandboxFault &fault : all) {
        if (fault.name != u"slow" && fault.name != u"drip") // Those two take their time.
            QTest::newRow(qPrintable(fault.name)) << fault.name;
    }
}

void FaultProxyTest::theMarkNeverReachesTheClient()
{
    QFETCH(QString, fault);
    const auto sandbox = start({fault});
    RawClient client(sandbox->url());
    client.signIn();
    QTRY_COMPARE(sandbox->statistics().grants, 1);
    QTRY_VERIFY(client.isClosed() || !client.received().isEmpty() || fault == u"never");
    QVERIFY(!client.received().contains("X-Sandbox"));
}

GRANTSCOPE_TEST(FaultProxyTest)
#include "tst_faultproxy.moc"
