// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/wire/wirefaults.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using End = WireScript::End;

namespace
{

const QByteArray Head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\n";
const QByteArray Body = "0123456789";

} // namespace

class WireFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scripts_data();
    void scripts();
    void slowWaitsAndThenSendsAll();
    void dripSendsEveryByteAlone();
    void dripOfALongBodyEnds();
    void headerBombKeepsTheBody();
    void emptyBodies();
    void firstOfSeveral();
};

void WireFaultsTest::scripts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    const auto row = [](const char *fault, const QByteArray &bytes, End end) {
        QTest::newRow(fault) << bytes << int(end);
    };
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    const QByteArray chunks = start + "Transfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n5\r\n56789\r\n";
    row("no such fault", Head + Body, End::KeepOpen);
    row("slow", Head + Body, End::KeepOpen);
    row("drip", Head + Body, End::KeepOpen);
    row("never", {}, End::Silence);
    row("stall", Head + "01234", End::Silence);
    row("drop", {}, End::Close);
    row("reset", {}, End::Reset);
    row("cut", Head + "01234", End::Close);
    row("cut-head", Head.first(Head.size() / 2), End::Close);
    row("reset-midway", Head + "01234", End::Reset);
    row("wrong-length", start + "Content-Length: 110\r\n\r\n" + Body, End::Close);
    row("short-length", start + "Content-Length: 5\r\n\r\n" + Body, End::Close);
    row("two-lengths", start + "Content-Length: 10\r\nContent-Length: 11\r\n\r\n" + Body, End::Close);
    row("no-length", start + "Connection: close\r\n\r\n" + Body, End::Close);
    row("chunked", chunks + "0\r\n\r\n", End::KeepOpen);
    row("cut-chunk", chunks, End::Close);
    row("interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + Head + Body,
        End::KeepOpen);
}

void WireFaultsTest::scripts()
{
    const WireScript script = wireScript(QString::fromLatin1(QTest::currentDataTag()), Head, Body);
    QTEST(script.allBytes(), "bytes");
    QTEST(int(script.end), "end");
}

void WireFaultsTest::slowWaitsAndThenSendsAll()
{
    const WireScript script = wireScript(u"slow"_s, Head, Body);
    QCOMPARE(script.steps.size(), 1);
    QCOMPARE(script.steps.first().delayMs, 3'000);
}

void WireFaultsTest::dripSendsEveryByteAlone()
{
    const WireScript script = wireScript(u"drip"_s, Head, Body);
    QCOMPARE(script.steps.size(), Head.size() + Body.size());
    for (const WireScript::Step &step : script.steps) {
        QCOMPARE(step.bytes.size(), 1);
        QVERIFY(step.delayMs > 0);
    }
}

void WireFaultsTest::dripOfALongBodyEnds()
{
    const WireScript script = wireScript(u"drip"_s, Head, QByteArray(100'000, 'x'));
    QVERIFY(script.steps.size() <= 1'100);
    QCOMPARE(script.allBytes().size(), Head.size() + 100'000);
}

void WireFaultsTest::headerBombKeepsTheBody()
{
    const QByteArray bytes = wireScript(u"header-bomb"_s, Head, Body).allBytes();
    QVERIFY(bytes.size() > 1024 * 1024);
    QVERIFY(bytes.startsWith(Head.chopped(2)));
    QCOMPARE(bytes.indexOf("\r\n\r\n"), bytes.size() - Body.size() - 4);
    QVERIFY(bytes.endsWith("x\r\n\r\n" + Body));
}

void WireFaultsTest::emptyBodies()
{
    const QByteArray head = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n";
    for (const SandboxFault &fault : wireFaults())
        static_cast<void>(wireScript(fault.name, head, {}));
    QCOMPARE(wireScript(u"chunked"_s, head, {}).allBytes(),
             "HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QVERIFY(wireScript(u"chunked"_s, head, "x").allBytes().endsWith("\r\n\r\n1\r\nx\r\n0\r\n\r\n"));
}

void WireFaultsTest::firstOfSeveral()
{
    QCOMPARE(firstWireFault({u"bom"_s, u"cut"_s, u"slow"_s}), u"cut"_s);
    QVERIFY(firstWireFault({u"bom"_s}).isEmpty());
    QVERIFY(firstWireFault({}).isEmpty());
}

GRANTSCOPE_TEST(WireFaultsTest)
#include "tst_wirefaults.moc"
