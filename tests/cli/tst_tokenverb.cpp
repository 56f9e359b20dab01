// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "codec/xml.h"
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "program.h"

#include <QJsonArray>
#include <QTemporaryFile>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::RawAnswer;
using Kit::RawServer;
using Kit::run;

namespace
{
struct Account
{
    QString dialect;
    QString username;
    QString password;
};

const Account A{u"saasu"_s, u"test@host.com"_s, u"StrongPassword"_s};
const Account B{u"palmsmart"_s, u"yourname@somewhere.com"_s, u"abcdefg"_s};

Kit::Run grant(const RawServer &server, const Account &account, const QString &format, const QStringList &more = {})
{
    return run({QStringList{u"token"_s, u"--url"_s, server.url().toString(), u"--dialect"_s, account.dialect,
                            u"--format"_s, format, u"--username"_s, account.username, u"--password-env"_s, u"P"_s} +
                    more,
                {{u"P"_s, account.password}}});
}
} // namespace

class TestTokenVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedSamplesGiveTheirTokens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("mediaType");
        QTest::addColumn<int>("expiresIn");
        QTest::newRow("saasu-json") << u"saasu-documented.json"_s << u"json"_s << QByteArray("application/json")
                                    << 10'800;
        QTest::newRow("saasu-xml") << u"saasu-documented.xml"_s << u"xml"_s << QByteArray("application/xml") << 10'800;
        QTest::newRow("palmsmart-json") << u"palmsmart-documented-missing-commas.json"_s << u"json"_s
                                        << QByteArray("application/json") << 1'234'567;
        QTest::newRow("palmsmart-xml") << u"palmsmart-documented-dotted-names.xml"_s << u"xml"_s
                                       << QByteArray("application/xml") << 12'345'567;
        QTest::newRow("palmsmart-json-to-a-form")
            << u"palmsmart-documented-missing-commas.json"_s << u"form"_s << QByteArray("text/json") << 1'234'567;
    }

    void theDocumentedSamplesGiveTheirTokens()
    {
        QFETCH(QString, file);
        QFETCH(QString, format);
        QFETCH(QByteArray, mediaType);
        QFETCH(int, expiresIn);
        RawServer server;
        server.answer(RawAnswer::response(200, testData(file), "Content-Type: " + mediaType + "\r\n"));
        const bool isA = file.startsWith(u"saasu"_s);
        const auto result = grant(server, isA ? A : B, format, {u"--output"_s, u"json"_s});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(server.requestCount(), 1);
        const QJsonObject document = result.json();
        QCOMPARE(document.value(u"outcome"_s).toString(), u"granted"_s);
        QVERIFY(document.value(u"error"_s).isNull());
        const QJsonObject token = document.value(u"token"_s).toObject();
        QCOMPARE(token.value(u"expires_in"_s).toInt(), expiresIn);
        if (isA) {
            checkA(token);
        } else {
            checkB(token, document.value(u"findings"_s).toArray());
            const QString user = file.endsWith(u"json"_s) ? u"yourName@somewhere.com"_s : u"yourname@somewhere.com"_s;
            QCOMPARE(token.value(u"user_name"_s).toString(), user);
        }
    }

    void whatIsSentIsWhatThePagesShow()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(200, R"({"access_token":"abc"})"));
        grant(server, A, u"json"_s);
        grant(server, A, u"xml"_s);
        grant(server, B, u"json"_s);
        grant(server, B, u"xml"_s);
        grant(server, B, u"form"_s);
        QCOMPARE(server.requestCount(), 5);
        const auto body = [&server](int index) { return server.requests().at(index).body(); };
        const auto json = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };
        QCOMPARE(json(body(0)), json(testData(u"saasu-request.json"_s)));
        QCOMPARE(server.requests().at(0).header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(body(1), testData(u"saasu-request.xml"_s).replace("\r\n", "\n").trimmed());
        QCOMPARE(server.requests().at(1).header("Content-Type"), QByteArray("application/xml"));
        QCOMPARE(json(body(2)), json(testData(u"palmsmart-request.json"_s)));
        const Members sent = *readXml(body(3));
        const Members documented = *readXml(testData(u"palmsmart-request.xml"_s));
        QCOMPARE(sent.root, documented.root);
        QCOMPARE(sent.rootNamespace, documented.rootNamespace);
        QCOMPARE(sent.list.size(), documented.list.size());
        for (const Member &member : documented.list)
            QCOMPARE(sent.find(member.name)->value, member.value);
        QCOMPARE(body(4), QByteArray("grant_type=password&username=yourname%40somewhere.com&password=abcdefg"));
        QCOMPARE(server.requests().at(4).header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(server.requests().at(4).header("User-Agent").startsWith("Grantscope/"));
    }

    void headerAndRawPrintTheTokenAlone()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(200, R"({"access_token":"abc","token_type":"bearer"})"));
        QCOMPARE(grant(server, B, u"form"_s, {u"--output"_s, u"header"_s}).out,
                 QByteArray("Authorization: Bearer abc\n"));
        QCOMPARE(grant(server, B, u"form"_s, {u"--output"_s, u"raw"_s}).out, QByteArray("abc\n"));
    }

    void aTokenOfAnotherTypeIsNoBearer()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(200, R"({"access_token":"abc","token_type":"mac"})"));
        const auto header = grant(server, B, u"form"_s, {u"--output"_s, u"header"_s});
        QCOMPARE(header.exitCode, 7);
        QVERIFY(header.out.isEmpty());
        QCOMPARE(grant(server, B, u"form"_s, {u"--output"_s, u"raw"_s}).exitCode, 0);
    }

    void textMasksUnlessRevealed()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(
            200,
            R"({"access_token":"abcTOKENdef","refresh_token":"ghiREFRESHjkl","token_type":"bearer","expires_in":60})"));
        const auto masked = grant(server, A, u"json"_s);
        QCOMPARE(masked.exitCode, 0);
        QVERIFY(masked.out.contains("sha256:"));
        QVERIFY(!masked.out.contains("TOKEN") && !masked.out.contains("REFRESH"));
        QVERIFY(grant(server, A, u"json"_s, {u"--reveal"_s}).out.contains("abcTOKENdef"));
    }

    void theExchangeIsRedactedUnlessRevealed()
    {
        RawServer server;
        server.answerAlways(
            RawAnswer::response(200, R"({"access_token":"abcTOKENdef","refresh_token":"ghiREFRESHjkl"})"));
        for (const QString &format : {u"json"_s, u"xml"_s}) {
            const QStringList asJson{u"--output"_s, u"json"_s};
            const QByteArray hidden =
                QJsonDocument(grant(server, A, format, asJson).json().value(u"exchange"_s).toObject()).toJson();
            QVERIFY(!hidden.contains("StrongPassword") && !hidden.contains("TOKEN") && !hidden.contains("REFRESH"));
            QVERIFY(hidden.contains("test@host.com"));
            const QByteArray shown = QJsonDocument(grant(server, A, format, asJson + QStringList{u"--reveal"_s})
                                                       .json()
                                                       .value(u"exchange"_s)
                                                       .toObject())
                                         .toJson();
            QVERIFY(shown.contains("StrongPassword") && shown.contains("abcTOKENdef"));
        }
    }

    void aServerThatRepeatsThePasswordIsNotQuotedWithIt()
    {
        RawServer server;
        server.answer(
            RawAnswer::response(400, R"({"error":"x","error_description":"bad password StrongPassword for u"})"));
        server.answer(RawAnswer::response(400, "oops StrongPassword", "Content-Type: text/plain\r\n"));
        for (int i = 0; i < 2; ++i) {
            const auto refused = grant(server, A, u"json"_s, {u"--output"_s, u"json"_s});
            QCOMPARE(refused.exitCode, 3);
            QVERIFY(!refused.out.contains("StrongPassword") && !refused.err.contains("StrongPassword"));
        }
    }

    void secretsComeInThreeWays()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(200, R"({"access_token":"abc"})"));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("Sesame 1\n");
        file.close();
        const QStringList common{u"token"_s,      u"--url"_s, server.url().toString(), u"--dialect"_s, u"saasu"_s,
                                 u"--username"_s, u"u"_s};
        QCOMPARE(run({common + QStringList{u"--password-file"_s, file.fileName()}}).exitCode, 0);
        QCOMPARE(run({common + QStringList{u"--password-stdin"_s}, {}, "Sesame 1\r\n"}).exitCode, 0);
        QCOMPARE(run({common + QStringList{u"--password-env"_s, u"P"_s}, {{u"P"_s, u"Sesame 1"_s}}}).exitCode, 0);
        QCOMPARE(server.requestCount(), 3);
        for (const auto &request : server.requests())
            QCOMPARE(QJsonDocument::fromJson(request.body()).object().value(u"password"_s).toString(), u"Sesame 1"_s);
        QCOMPARE(run({common + QStringList{u"--password-stdin"_s, u"--password-env"_s, u"P"_s}}).exitCode, 2);
    }

    void standardOutputIsOneDocument()
    {
        RawServer server;
        server.answerAlways(RawAnswer::response(400, R"({"error":"invalid_grant"})"));
        const auto refused = grant(server, A, u"json"_s, {u"--output"_s, u"json"_s});
        QCOMPARE(refused.exitCode, 3);
        const QJsonObject document = refused.json();
        QVERIFY(document.value(u"token"_s).isNull());
        const QJsonObject error = document.value(u"error"_s).toObject();
        QCOMPARE(error.value(u"kind"_s).toString(), u"oauth"_s);
        QCOMPARE(error.value(u"error"_s).toString(), u"invalid_grant"_s);
        QVERIFY(error.value(u"error_description"_s).isNull());
        QCOMPARE(error.value(u"http_status"_s).toInt(), 400);
        QVERIFY(!error.value(u"explanation"_s).toString().isEmpty());
        QVERIFY(!error.value(u"causes"_s).toArray().isEmpty());
        QVERIFY(refused.err.isEmpty());
    }

private:
    static void checkA(const QJsonObject &token)
    {
        const QJsonObject documented = QJsonDocument::fromJson(testData(u"saasu-documented.json"_s)).object();
        QCOMPARE(token.value(u"access_token"_s), documented.value(u"access_token"_s));
        QCOMPARE(token.value(u"refresh_token"_s), documented.value(u"refresh_token"_s));
        QCOMPARE(token.value(u"token_type"_s).toString(), u"Bearer"_s);
        QCOMPARE(token.value(u"scope"_s).toArray(),
                 (QJsonArray{u"full"_s, u"fileid:15431"_s, u"fileid:14078"_s, u"fileid:2045"_s}));
        QCOMPARE(token.value(u"file_ids"_s).toArray(), (QJsonArray{u"15431"_s, u"14078"_s, u"2045"_s}));
        const auto time = [&token](const QString &name) {
            return QDateTime::fromString(token.value(name).toString(), Qt::ISODate);
        };
        QCOMPARE(time(u"issued_at"_s).secsTo(time(u"expires_at"_s)), qint64(10'800));
        QVERIFY(token.value(u"user_name"_s).isNull());
    }

    static void checkB(const QJsonObject &token, const QJsonArray &findings)
    {
        QCOMPARE(token.value(u"access_token"_s).toString(), u"abcdefghi...."_s);
        QCOMPARE(token.value(u"token_type"_s).toString(), u"bearer"_s);
        QCOMPARE(token.value(u"issued_at"_s).toString(), u"2016-01-22T05:00:00Z"_s);
        QCOMPARE(token.value(u"expires_at"_s).toString(), u"2016-02-05T05:00:00Z"_s);
        QVERIFY(token.value(u"refresh_token"_s).isNull());
        QVERIFY(token.value(u"scope"_s).isNull());
        QStringList ids;
        for (const auto &finding : findings)
            ids.append(finding.toObject().value(u"id"_s).toString());
        QVERIFY(ids.contains(u"lifetimes-disagree"_s));
        QVERIFY(ids.contains(u"json-mended"_s) || ids.contains(u"xml-mended"_s));
    }
};

GRANTSCOPE_TEST(TestTokenVerb)
#include "tst_tokenverb.moc"
