// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportmaking.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"
#include "planting.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

namespace
{
const Environment Here{u"Grantscope 1"_s, u"6.4.2"_s, u"Test"_s, u"openssl"_s};

QString valueOf(const QList<Report::Row> &rows, const QString &name)
{
    for (const Report::Row &row : rows) {
        if (row.name == name)
            return row.value;
    }
    return {};
}

TokenAnswer answered(int status, const QByteArray &body)
{
    TokenAnswer answer;
    answer.grant.endpoint = QUrl(u"https://api.example/token"_s);
    answer.grant.username = u"test@host.com"_s;
    answer.grant.password = Secret(QByteArrayView("StrongPassword"));
    answer.exchange.request = tokenRequest(Planting::dialect(), answer.grant).value_or(HttpRequest());
    answer.exchange.sentAt = now();
    answer.exchange.receivedAt = now();
    answer.exchange.totalMs = 12.34;
    answer.exchange.response =
        HttpResponse{status, "Reason", {{"Date", "Sun, 22 Nov 2026 08:00:00 GMT"}}, {}, Secret(body)};
    answer.exchange.tls = TlsFacts{u"TLSv1.3"_s, u"AES"_s, u"CN=api.example"_s, u"CN=CA"_s, {}, now(), {}, {}};
    answer.reading = readTokenResponse(Planting::dialect(), answer.grant, answer.exchange);
    return answer;
}
} // namespace

class TestReportMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void tokensThatWereLookedAt()
    {
        const Inspection inspection =
            inspected(jwt("{\"sub\":\"u1\",\"aud\":\"api\",\"exp\":1795333680,\"n\":12345678901234567890}"));
        const Report report = makeReport({inspection, inspected("abcdefghi....")}, Here, now());
        QCOMPARE(report.tokens.size(), 2);
        const Report::Token &token = report.tokens.constFirst();
        QCOMPARE(token.verdict, u"Expired 12 min ago, by its own exp; the signature was not checked."_s);
        QCOMPARE(token.kind, u"jwt"_s);
        QCOMPARE(token.status, u"expired"_s);
        QCOMPARE(valueOf(token.facts, u"Fingerprint"_s), inspection.fingerprint);
        QCOMPARE(valueOf(token.facts, u"Audience"_s), u"api"_s);
        QCOMPARE(valueOf(token.facts, u"Judged as of"_s), u"2026-11-22T08:00:00Z"_s);
        QCOMPARE(valueOf(token.times, u"Expires"_s), u"2026-11-22T07:48:00Z"_s);
        QCOMPARE(valueOf(token.claims, u"n"_s), u"12345678901234567890"_s);
        QCOMPARE(valueOf(token.header, u"alg"_s), u"HS256"_s);
        QCOMPARE(token.notes.constFirst().id, u"expired"_s);
        QCOMPARE(valueOf(report.environment, u"Program"_s), u"Grantscope 1"_s);
        QCOMPARE(valueOf(report.tokens.at(1).facts, u"Made of"_s), u"letters, digits and punctuation"_s);
        QVERIFY(!report.exchange && !report.explanation && report.outcome.isEmpty());
    }

    void whatCanNotBeReadIsShownAsItStands()
    {
        const Report report = makeReport({inspected(DocumentedAccess)}, Here, now());
        QVERIFY(report.tokens.constFirst().claims.isEmpty());
        QVERIFY(report.tokens.constFirst().unread.contains(u"\"role\":\"access\""_s));
    }

    void questionsAreInIt()
    {
        const Inspection inspection =
            inspectToken(Secret(jwt("{\"aud\":\"a\"}")), Question{now(), 60, u"b"_s, u"i"_s, {}});
        const Report::Token token = makeReport({inspection}, Here, now()).tokens.constFirst();
        QCOMPARE(valueOf(token.facts, u"Leeway"_s), u"60 s"_s);
        QCOMPARE(valueOf(token.facts, u"Asked about audience"_s), u"b"_s);
        QCOMPARE(valueOf(token.facts, u"Asked about issuer"_s), u"i"_s);
        QVERIFY(token.verdict.startsWith(u"Made for a, but you asked about b."_s));
    }

    void refusals()
    {
        const Report report = makeReport(
            Planting::dialect(),
            answered(400, "{\"error\":\"invalid_grant\",\"error_description\":\"StrongPassword is wrong.\"}"), Here,
            now());
        QCOMPARE(report.outcome, u"refused"_s);
        QVERIFY(report.tokens.isEmpty());
        QVERIFY2(report.explanation->sentence.contains(u"[hidden] is wrong."_s),
                 qPrintable(report.explanation->sentence));
        QVERIFY(!report.explanation->causes.isEmpty());
        QCOMPARE(valueOf(report.order, u"User name"_s), u"test@host.com"_s);
        QCOMPARE(report.exchange->request.line, u"POST https://api.example/token"_s);
        QVERIFY(report.exchange->request.body.contains(u"password=[hidden]"_s));
        QCOMPARE(report.exchange->answer->line, u"400 Reason"_s);
        QCOMPARE(valueOf(report.exchange->facts, u"Took"_s), u"12.3 ms"_s);
        QCOMPARE(valueOf(report.exchange->facts, u"TLS"_s), u"TLSv1.3, AES"_s);
    }

    void grants()
    {
        const QByteArray token = jwt("{\"sub\":\"u1\"}");
        const TokenAnswer answer =
            answered(200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
        const Report report = makeReport(Planting::dialect(), answer, Here, now());
        QCOMPARE(report.outcome, u"granted"_s);
        QCOMPARE(report.tokens.size(), 1);
        QCOMPARE(report.tokens.constFirst().verdict, u"Active: expires in 1 h. The signature was not checked."_s);
        QVERIFY(report.notes.isEmpty()); // they stand with the token
        QVERIFY(!report.tokens.constFirst().notes.isEmpty());
        QVERIFY(!report.exchange->answer->body.contains(QString::fromLatin1(token.right(20))));
    }

    void noAnswer()
    {
        TokenAnswer answer = answered(200, "{}");
        answer.exchange.response.reset();
        answer.exchange.failure = TransportFailure{TransportFailure::Kind::Dns, u"Host not found"_s, false};
        answer.reading = readTokenResponse(Planting::dialect(), answer.grant, answer.exchange);
        const Report report = makeReport(Planting::dialect(), answer, Here, now());
        QCOMPARE(report.outcome, u"unreachable"_s);
        QVERIFY(!report.exchange->answer);
        QCOMPARE(valueOf(report.exchange->facts, u"No answer"_s), u"dns"_s);
    }

    void environmentTellsNothingOfThePerson()
    {
        const Environment here = currentEnvironment();
        QCOMPARE(here.qt, QString::fromLatin1(qVersion()));
        QVERIFY(!here.system.isEmpty() && !here.tlsBackend.isEmpty());
        const QString host = QSysInfo::machineHostName();
        for (const QString &text : {here.product, here.system, here.tlsBackend})
            QVERIFY2(host.size() < 4 || !text.contains(host), qPrintable(text));
    }
};

GRANTSCOPE_TEST(TestReportMaking)
#include "tst_reportmaking.moc"
