// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::run;

namespace
{
const QString Data = testDataPath(QStringLiteral("find/"));

QList<QJsonObject> lines(const QByteArray &out)
{
    QList<QJsonObject> list;
    const QList<QByteArray> texts = out.trimmed().split('\n');
    for (const QByteArray &text : texts)
        list.append(QJsonDocument::fromJson(text).object());
    return list;
}
} // namespace

class TestScanVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsALineForEachToken()
    {
        const QString log = Data + u"nginx-access.log"_s;
        const auto result = run({{u"scan"_s, log}});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty()); // no progress: standard error is no terminal
        const QList<QJsonObject> tokens = lines(result.out);
        QCOMPARE(tokens.size(), qsizetype(2));
        const QJsonObject &first = tokens.first();
        QCOMPARE(first.value(u"file"_s).toString(), log);
        QCOMPARE(first.value(u"offset"_s).toInt(), 1828);
        QCOMPARE(first.value(u"line"_s).toInt(), 12);
        QCOMPARE(first.value(u"kind"_s).toString(), u"jwt"_s);
        QCOMPARE(first.value(u"fingerprint"_s).toString(), u"sha256:047f9a03f414"_s);
        QCOMPARE(first.value(u"alg"_s).toString(), u"ES256"_s);
        QCOMPARE(first.value(u"iss"_s).toString(), u"https://login.example.com/"_s);
        QCOMPARE(first.value(u"sub"_s).toString(), u"lee@example.com"_s);
        QCOMPARE(first.value(u"exp"_s).toInteger(), qint64(1'795'337'900));
        QVERIFY(first.contains(u"status"_s));
        QVERIFY(!result.out.contains("eyJ")); // fingerprints, no tokens
    }

    void theFingerprintIsTheInspectors()
    {
        const auto inspected = run({{u"inspect"_s, u"--output"_s, u"json"_s, Data + u"curl.txt"_s}});
        const QJsonObject token = inspected.json().value(u"tokens"_s).toArray().first().toObject();
        const QList<QJsonObject> scanned = lines(run({{u"scan"_s, Data + u"curl.txt"_s}}).out);
        QCOMPARE(scanned.first().value(u"fingerprint"_s), token.value(u"fingerprint"_s));
    }

    void countsWhenThatIsEnough()
    {
        const auto result = run({{u"scan"_s, u"--summary"_s, Data + u"browser.har"_s, Data + u"curl.txt"_s}});
        QCOMPARE(result.exitCode, 0);
        const QList<QJsonObject> files = lines(result.out);
        QCOMPARE(files.size(), qsizetype(2));
        QCOMPARE(files.first().value(u"tokens"_s).toInt(), 3);
        QCOMPARE(files.first().value(u"kinds"_s).toObject().value(u"jwt"_s).toInt(), 2);
        QCOMPARE(files.first().value(u"kinds"_s).toObject().value(u"opaque"_s).toInt(), 1);
        QCOMPARE(files.last().value(u"tokens"_s).toInt(), 1);
    }

    void asksForSomeOnly()
    {
        const QString log = Data + u"nginx-access.log"_s;
        const QString issuer = u"https://login.example.com/"_s;
        QCOMPARE(lines(run({{u"scan"_s, u"--iss"_s, issuer, log}}).out).size(), qsizetype(2));
        QVERIFY(run({{u"scan"_s, u"--iss"_s, u"https://other.example.com/"_s, log}}).out.isEmpty());
        QVERIFY(run({{u"scan"_s, u"--status"_s, u"no-expiry"_s, log}}).out.isEmpty());
    }

    void aFileThatCannotBeReadDoesNotKeepTheOthersFromIt()
    {
        const auto result = run({{u"scan"_s, u"/nowhere/at/all"_s, Data + u"curl.txt"_s}});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(lines(result.out).size(), qsizetype(1));
        QVERIFY(result.err.contains("/nowhere/at/all"));
    }

    void valuesOfStrangersStayInTheirLine()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"odd \"name\".txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto part = [](const QByteArray &text) {
            return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        file.write(part("{\"alg\":\"a\\\"b\"}") + '.' +
                   part("{\"iss\":\"two\\nlines \xc3\xbc\",\"sub\":\"raw\nfeed\"}") + ".c2ln");
        file.close();
        const auto result = run({{u"scan"_s, file.fileName()}});
        QCOMPARE(result.out.count('\n'), qsizetype(1));
        const QJsonObject token = lines(result.out).first();
        QCOMPARE(token.value(u"file"_s).toString(), file.fileName());
        QCOMPARE(token.value(u"iss"_s).toString(), u"two\nlines \u00fc"_s);
    }

#ifdef Q_OS_UNIX
    void endsWellWhenItIsStopped()
    {
        const QTemporaryDir folder;
        QFile big(folder.filePath(u"big.log"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        if (!big.resize(qint64(1) << 40)) // a hole: no disk has to hold it, and it takes minutes to read
            QSKIP("this file system has no holes");
        QProcess process;
        Kit::prepare(process, {{u"scan"_s, Data + u"curl.txt"_s, big.fileName()}});
        process.start();
        QVERIFY(QTest::qWaitFor([&process] { return process.bytesAvailable() > 0; }, 20'000)); // the first file is done
        QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
        const auto result = Kit::ended(process);
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(lines(result.out).size(), qsizetype(1));
        QVERIFY(result.err.contains("stopped"));
    }
#endif

    void mistakesAreUsage()
    {
        QCOMPARE(run({{u"scan"_s}}).exitCode, 2);
        QCOMPARE(run({{u"scan"_s, u"--status"_s, u"ripe"_s, Data + u"curl.txt"_s}}).exitCode, 2);
        QCOMPARE(run({{u"scan"_s, u"--jobs"_s, u"none"_s, Data + u"curl.txt"_s}}).exitCode, 2);
        QCOMPARE(run({{u"scan"_s, u"--help"_s}}).exitCode, 0);
    }
};

GRANTSCOPE_TEST(TestScanVerb)
#include "tst_scanverb.moc"
